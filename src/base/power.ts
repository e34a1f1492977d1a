/*
 * exp, ln and pow in plain binary64 arithmetic: + - * /, floor, min, max, comparisons and exact scaling by powers of two.
 * No call of Math.exp, Math.log or Math.pow, whose last digit differs between engines; every reader of the model (numbers,
 * sample blocks, workbook check) repeats these operations in this order and so gets the same bits.
 *
 * Splitting a number into fraction and exponent, and multiplying by a power of two, are written here as comparisons and exact
 * multiplications. Their results are exact, hence unique: a reader with bit operations may read or write the exponent bits
 * instead and differs in nothing.
 */

/** exp scales twice by half its exponent, and half of -1076 is the farthest. */
const FARTHEST_POWER = 538;
/** 2 to the powers -538..538, exact: by doubling and halving from 1. */
const POWERS_OF_2: readonly number[] = [...timesFromOne(0.5).slice(1).reverse(), ...timesFromOne(2)];
const TWO_TO_32 = 2 ** 32;

/** The first 33 bits of ln 2: its product with any exponent is exact. */
export const LN_2_HIGH = 0.6931471804855391;
/** ln 2 - LN_2_HIGH, rounded. */
export const LN_2_LOW = 7.440617110012397e-11;

/** `2 B_2j / (2j)!` for j = 1..7, `B` the Bernoulli numbers: `r coth(r / 2) - 2` by powers of `r^2`. */
export const EXP_COEFFICIENTS = [
  1 / 6,
  -1 / 360,
  1 / 15120,
  -1 / 604800,
  1 / 23950080,
  -691 / 653837184000,
  1 / 37362124800,
] as const;
const [E1, E2, E3, E4, E5, E6, E7] = EXP_COEFFICIENTS;
/** `2 / (2j + 1)` for j = 1..11: `2 atanh(s) / s - 2` by powers of `s^2`. */
export const LN_COEFFICIENTS = [2 / 3, 2 / 5, 2 / 7, 2 / 9, 2 / 11, 2 / 13, 2 / 15, 2 / 17, 2 / 19, 2 / 21, 2 / 23] as const;
const [L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11] = LN_COEFFICIENTS;

/** Above this exp overflows and below the other it is 0: clamping to them leaves the ends to the arithmetic. */
export const EXP_HIGHEST = 710;
export const EXP_LOWEST = -746;

/** Largest whole exponent, either sign, that is raised by repeated multiplication. */
export const WHOLE_EXPONENT_LIMIT = 4096;

/**
 * e to the power x, within 1 unit in the last place.
 *
 * 1. `k = floor(x / ln 2 + 1/2)`, `r = x - k ln 2` in two parts, so `|r| <= 0.3466` and `e^x = 2^k e^r`.
 * 2. `e^r = 1 + r + r c / (2 - c)`, where `c = r - (t - 2)` and `t = r (e^r + 1) / (e^r - 1) = r coth(r / 2)
 *    = 2 + r^2/6 - r^4/360 + r^6/15120 - ...`; what follows the seventh term is below 1e-19.
 * 3. Multiply by `2^k` in two halves: exact, unless the result leaves the normal numbers, where the second one rounds once.
 *
 * @param x any number; NaN gives NaN, above 709.78 Infinity, below -745.13 zero
 * @example exp(10) // 22026.465794806718
 * @source the range reduction and the form of step 2 are those of `e_exp.c` in FDLIBM 5.3 (Sun Microsystems, 1993)
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  const bounded = Math.max(EXP_LOWEST, Math.min(EXP_HIGHEST, x));
  const k = Math.floor(bounded * Math.LOG2E + 0.5);
  const high = bounded - k * LN_2_HIGH;
  const low = k * LN_2_LOW;
  const r = high - low;
  const z = r * r;
  const series = E1 + z * (E2 + z * (E3 + z * (E4 + z * (E5 + z * (E6 + z * E7)))));
  const c = r - z * series;
  const fraction = 1 - (low - (r * c) / (2 - c) - high);
  const half = Math.floor(k * 0.5);
  return fraction * powerOf2(half) * powerOf2(k - half);
}

/**
 * Natural logarithm, within 1 unit in the last place.
 *
 * 1. `x = 2^k m` with `sqrt(1/2) <= m < sqrt(2)`, exact; `f = m - 1`, exact.
 * 2. `s = f / (2 + f)`, `ln(1 + f) = 2 atanh(s) = s (2 + R)`, `R = 2/3 s^2 + 2/5 s^4 + ... + 2/23 s^22`; what follows is
 *    below 3e-20 as `|s| <= 0.1716`. It is summed as `f - (f^2/2 - s (f^2/2 + R))`, which keeps the digits of `f`.
 * 3. Add `k ln 2` in two parts, the small ones first.
 *
 * @param x 0 gives -Infinity, a negative number or NaN gives NaN
 * @example ln(10) // 2.302585092994046
 * @source the reduction and the order of the sum are those of `e_log.c` in FDLIBM 5.3 (Sun Microsystems, 1993)
 */
export function ln(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let m = x;
  let k = 0;
  while (m >= TWO_TO_32) {
    m *= 1 / TWO_TO_32;
    k += 32;
  }
  while (m * TWO_TO_32 < 1) {
    m *= TWO_TO_32;
    k -= 32;
  }
  // The leading zeros of a whole part of 32 bits are its exponent; a number below 1 has its first 32 bits after the point.
  const exponent = m < 1 ? -1 - Math.clz32(m * TWO_TO_32) : 31 - Math.clz32(m);
  m *= powerOf2(-exponent);
  k += exponent;
  if (m >= Math.SQRT2) {
    m *= 0.5;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const tail = L6 + z * (L7 + z * (L8 + z * (L9 + z * (L10 + z * L11))));
  const remainder = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * tail)))));
  const halfSquare = 0.5 * f * f;
  return k * LN_2_HIGH - (halfSquare - (s * (halfSquare + remainder) + k * LN_2_LOW) - f);
}

/**
 * x to the power n.
 *
 * A whole n with `|n| <= 4096` is `1 * x * x * ...`, left to right; a negative one is 1 over that. Any other n is
 * `exp(n * ln(x))`, whose relative error is at most about `2^-53 (2 + 2 |n ln x|)`.
 *
 * @param x any number; below zero only with a whole n up to 4096, else the result is NaN
 * @param n any number; `pow(x, 0)` is 1, `pow(0, n)` is 0 for n above and Infinity for n below zero
 * @example pow(1.19, 10) // 5.694683790118122
 */
export function pow(x: number, n: number): number {
  if (Math.floor(n) === n && n >= -WHOLE_EXPONENT_LIMIT && n <= WHOLE_EXPONENT_LIMIT) {
    const times = n < 0 ? -n : n;
    let product = 1;
    for (let i = 0; i < times; i++) product *= x;
    return n < 0 ? 1 / product : product;
  }
  // ln(0) is -Infinity and ln of a negative number NaN, so that the ends need no case of their own.
  return exp(n * ln(x));
}

function powerOf2(k: number): number {
  return POWERS_OF_2[k + FARTHEST_POWER] as number;
}

/** 1, factor, factor^2, ... up to the farthest power. */
function timesFromOne(factor: number): number[] {
  const powers = [1];
  for (let i = 1; i <= FARTHEST_POWER; i++) powers.push((powers[i - 1] as number) * factor);
  return powers;
}
