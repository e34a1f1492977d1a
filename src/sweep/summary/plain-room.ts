import { BINS, binOf, CHUNK, COUNTS, FIELD, GAPS, type Room } from './room.ts';

/** Values that one call of a loop takes: an engine optimises a function that is called often. */
const STRETCH = 1024;

/** Room for so many values, in plain loops: for hosts without WebAssembly, and for few values. */
export function plainRoom(size: number): Room {
  const sides = [new Float64Array(size), new Float64Array(size)] as const;
  const counts = new Uint32Array(COUNTS);
  const steps = new Int32Array(2 * (BINS + 1));
  const gaps = new Uint32Array(GAPS);
  return {
    ...{ sides, counts, steps, gaps },
    describe: (from, to, into) => describe(sides[0], from, to, into),
    count: (side, from, to, low, scale) => {
      for (let at = from; at < to; at += STRETCH) countBins(counts, sides[side], at, Math.min(at + STRETCH, to), low, scale);
    },
    gather: (side, length, low, scale) => {
      gaps.fill(0);
      let gathered = 0;
      for (let at = 0; at < length; at += CHUNK) {
        const into = sides[1 - side] as Float64Array;
        gathered = gatherBins(into, gathered, gaps, steps, sides[side], at, Math.min(at + CHUNK, length), low, scale);
      }
      return gathered;
    },
    countEqual: (side, length, value) => {
      let equal = 0;
      for (let at = 0; at < length; at += STRETCH) equal += countThose(sides[side], at, Math.min(at + STRETCH, length), value);
      return equal;
    },
  };
}

function describe(values: Float64Array, from: number, to: number, into: Float64Array): void {
  let [low, high] = [Infinity, -Infinity];
  for (let at = from; at < to; at++) {
    const value = values[at];
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const sum = sumInParts(values, from, to, 0, false);
  into[0] = low;
  into[1] = high;
  into[2] = sum;
  into[3] = sumInParts(values, from, to, sum / (to - from), true);
}

/** `sum (x - m)`, m = 0, or of the squares of it. */
function sumInParts(values: Float64Array, from: number, to: number, m: number, squared: boolean): number {
  const whole = to - ((to - from) % 8);
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = from; at < whole; at += 8) {
    const [x0, x1, x2, x3] = [values[at] - m, values[at + 1] - m, values[at + 2] - m, values[at + 3] - m];
    const [x4, x5, x6, x7] = [values[at + 4] - m, values[at + 5] - m, values[at + 6] - m, values[at + 7] - m];
    a += squared ? x0 * x0 : x0;
    b += squared ? x1 * x1 : x1;
    c += squared ? x2 * x2 : x2;
    d += squared ? x3 * x3 : x3;
    e += squared ? x4 * x4 : x4;
    f += squared ? x5 * x5 : x5;
    g += squared ? x6 * x6 : x6;
    h += squared ? x7 * x7 : x7;
  }
  let sum = a + c + (e + g) + (b + d + (f + h));
  for (let at = whole; at < to; at++) {
    const x = values[at] - m;
    sum += squared ? x * x : x;
  }
  return sum;
}

function countBins(counts: Uint32Array, values: Float64Array, from: number, to: number, low: number, scale: number): void {
  let at = from;
  for (; at + 1 < to; at += 2) {
    counts[binOf(values[at], low, scale)]++;
    counts[BINS + 1 + binOf(values[at + 1], low, scale)]++;
  }
  if (at < to) counts[binOf(values[at], low, scale)]++;
}

function gatherBins(
  into: Float64Array,
  start: number,
  gaps: Uint32Array,
  steps: Int32Array,
  values: Float64Array,
  from: number,
  to: number,
  low: number,
  scale: number,
): number {
  let next = start;
  let [first, second] = [0, 0];
  for (let at = from; at < to; at++) {
    const value = values[at];
    const step = 2 * binOf(value, low, scale);
    if ((steps[step] & 1) === 1) into[next++] = value;
    first += steps[step];
    second += steps[step + 1];
  }
  const field = (word: number, place: number): number => (word >>> (FIELD * place)) & ((1 << FIELD) - 1);
  for (let gap = 0; gap < GAPS; gap++) gaps[gap] += gap < 2 ? field(first, gap + 1) : field(second, gap - 2);
  return next;
}

function countThose(values: Float64Array, from: number, to: number, wanted: number): number {
  let equal = 0;
  for (let at = from; at < to; at++) if (values[at] === wanted) equal++;
  return equal;
}
