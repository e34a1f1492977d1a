import { BINS, COUNTS, type Room } from './room.ts';

/** Values that one call of a loop takes: an engine optimises a function that is called often. */
const STRETCH = 1024;

/** Room over values that are there, in plain loops: for hosts without WebAssembly, and for few values. */
export function plainRoom(values: Float64Array): Room {
  const counts = new Uint32Array(COUNTS);
  const wanted = new Int32Array(BINS + 1);
  const gathered = new Float64Array(values.length);
  const inStretches = (length: number, run: (from: number, to: number) => void): void => {
    for (let at = 0; at < length; at += STRETCH) run(at, Math.min(at + STRETCH, length));
  };
  return {
    ...{ values, gathered, counts, wanted },
    scan: (from, to, into) => scan(values, from, to, into),
    scanGathered: (from, to, into) => scan(gathered, from, to, into),
    squares: (from, to, mean) => squares(values, from, to, mean),
    count: (length, low, scale) => inStretches(length, (from, to) => countBins(counts, values, from, to, low, scale)),
    gather: (length, low, scale, places) => {
      const next = Int32Array.from(places);
      inStretches(length, (from, to) => gatherBins(gathered, next, wanted, values, from, to, low, scale));
    },
  };
}

function scan(values: Float64Array, from: number, to: number, into: Float64Array): void {
  let [low, high, sum] = [into[0], into[1], 0];
  for (let at = from; at < to; at++) {
    const value = values[at];
    if (value < low) low = value;
    if (value > high) high = value;
    sum += value;
  }
  into[0] = low;
  into[1] = high;
  into[2] = sum;
}

function squares(values: Float64Array, from: number, to: number, mean: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += (values[at] - mean) * (values[at] - mean);
  return sum;
}

function countBins(counts: Uint32Array, values: Float64Array, from: number, to: number, low: number, scale: number): void {
  let at = from;
  for (; at + 1 < to; at += 2) {
    counts[((values[at] - low) * scale) | 0]++;
    counts[BINS + 1 + (((values[at + 1] - low) * scale) | 0)]++;
  }
  if (at < to) counts[((values[at] - low) * scale) | 0]++;
}

function gatherBins(
  into: Float64Array,
  next: Int32Array,
  wanted: Int32Array,
  values: Float64Array,
  from: number,
  to: number,
  low: number,
  scale: number,
): void {
  for (let at = from; at < to; at++) {
    const value = values[at];
    const slot = wanted[((value - low) * scale) | 0];
    if (slot < next.length) into[next[slot]++] = value;
  }
}
