/** All values between two edges, both included; an open side is infinite. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

export const ALL: Interval = { lo: -Infinity, hi: Infinity };

/** Widens an interval by the noise of binary fractions of numbers of that size, so that a true value never falls out. */
function padded(lo: number, hi: number, size: number): Interval {
  const pad = Number.isFinite(size) ? size * 1e-13 : 0;
  return { lo: lo - pad, hi: hi + pad };
}

/** The same for a result whose rounding is as small as itself: it keeps its sign. */
function rounded(lo: number, hi: number): Interval {
  const [below, above] = [Math.abs(lo) * 1e-13, Math.abs(hi) * 1e-13];
  return { lo: Number.isFinite(below) ? lo - below : lo, hi: Number.isFinite(above) ? hi + above : hi };
}

/** The largest finite size among some numbers. */
function sizeOf(...values: readonly number[]): number {
  let size = 0;
  for (const value of values) if (Number.isFinite(value)) size = Math.max(size, Math.abs(value));
  return size;
}

export function intersect(a: Interval, b: Interval): Interval {
  return { lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) };
}

export function isEmpty({ lo, hi }: Interval): boolean {
  return !(lo <= hi);
}

export function add(a: Interval, b: Interval): Interval {
  return padded(a.lo + b.lo, a.hi + b.hi, sizeOf(a.lo, a.hi, b.lo, b.hi));
}

export function subtract(a: Interval, b: Interval): Interval {
  return padded(a.lo - b.hi, a.hi - b.lo, sizeOf(a.lo, a.hi, b.lo, b.hi));
}

export function multiply(a: Interval, b: Interval): Interval {
  const ends = [times(a.lo, b.lo), times(a.lo, b.hi), times(a.hi, b.lo), times(a.hi, b.hi)];
  return rounded(Math.min(...ends), Math.max(...ends));
}

/** All quotients of two intervals, as one interval: everything, where zero over zero is among them. */
export function divide(a: Interval, b: Interval): Interval {
  if (b.lo > 0 || b.hi < 0) return multiply(a, { lo: 1 / b.hi, hi: 1 / b.lo });
  if (a.lo <= 0 && a.hi >= 0) return ALL;
  if (b.lo === 0 && b.hi > 0) return a.lo > 0 ? rounded(a.lo / b.hi, Infinity) : rounded(-Infinity, a.hi / b.hi);
  if (b.hi === 0 && b.lo < 0) return a.lo > 0 ? rounded(-Infinity, a.lo / b.lo) : rounded(a.hi / b.lo, Infinity);
  return ALL;
}

/** A power with a known exponent; of a broken exponent only what is not negative. */
export function power(a: Interval, exponent: number): Interval {
  if (exponent === 0) return { lo: 1, hi: 1 };
  if (exponent < 0) return divide({ lo: 1, hi: 1 }, power(a, -exponent));
  const whole = Number.isInteger(exponent);
  const base = whole ? a : { lo: Math.max(0, a.lo), hi: Math.max(0, a.hi) };
  const [lo, hi] = [base.lo ** exponent, base.hi ** exponent];
  if (!whole || exponent % 2 === 1 || base.lo >= 0) return rounded(lo, hi);
  if (base.hi <= 0) return rounded(hi, lo);
  return rounded(0, Math.max(lo, hi));
}

/** Everything in `from` whose power can be in `result`. */
export function root(result: Interval, exponent: number, from: Interval): Interval {
  if (exponent === 0) return from;
  if (exponent < 0) return root(divide({ lo: 1, hi: 1 }, result), -exponent, from);
  const inverse = (value: number) => (value < 0 ? -((-value) ** (1 / exponent)) : value ** (1 / exponent));
  if (Number.isInteger(exponent) && exponent % 2 === 1) {
    const [lo, hi] = [inverse(result.lo), inverse(result.hi)];
    return rounded(lo, hi);
  }
  if (result.hi < 0) return { lo: Infinity, hi: -Infinity };
  const hi = inverse(result.hi);
  const lo = inverse(Math.max(0, result.lo));
  if (from.lo >= 0 || !Number.isInteger(exponent)) return rounded(lo, hi);
  if (from.hi < 0) return rounded(-hi, -lo);
  return rounded(-hi, hi);
}

/** 0 times anything is 0: an open side is large, not without end. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}
