/** Steps from the lowest to the highest bin of a histogram: its counts fit the nearest cache. */
export const BINS = 4096;
/** Counts of two histograms, which take values in turn, so that neighbours in one bin need not wait for each other. */
export const COUNTS = 2 * (BINS + 1);
/** Most gaps that are counted while values are gathered. */
export const GAPS = 5;
/** Values after which the counts of a step are taken out of its bits: one more would not be told from the next gap. */
export const CHUNK = 512;
/** Bits of a count. */
export const FIELD = 10;

/** Either of the two lists of a room. */
export type Side = 0 | 1;

/** Memory for the values of one column, and the loops over it that take the time of a summary. */
export interface Room {
  /** Two lists: values stand in the first, and are gathered from either into the other. */
  readonly sides: readonly [Float64Array, Float64Array];
  /** By bin, twice; zero before `count`. */
  readonly counts: Uint32Array;
  /**
   * By bin two words of three fields each: whether its values are gathered, and for each gap whether they are counted there; what
   * `stepOf` gives.
   */
  readonly steps: Int32Array;
  /** What `gather` has counted. */
  readonly gaps: Uint32Array;
  /**
   * Lowest, highest, sum and `sum (x - m)^2`, m the mean, of the values from..to of the first list, one at least. A sum is taken in
   * eight parts, every eighth value, the parts in pairs, and then the rest of the values: all loops add in this order.
   */
  readonly describe: (from: number, to: number, into: Float64Array) => void;
  /** Counts values by `binOf`. */
  readonly count: (side: Side, from: number, to: number, low: number, scale: number) => void;
  /** Copies the first values of bins that are gathered to the other list, in their order; gives their number. */
  readonly gather: (side: Side, length: number, low: number, scale: number) => number;
  /** How many of the first values equal this one. */
  readonly countEqual: (side: Side, length: number, value: number) => number;
}

const TWO_TO_52 = 2 ** 52;

/**
 * The bin of a value: `(x - low) scale` to the nearest whole number, which a sum with 2^52 leaves in the low bits. Rounding keeps
 * the order of values, so that every value of a bin lies below those of the next.
 */
export function binOf(value: number, low: number, scale: number): number {
  return (value - low) * scale + TWO_TO_52 - TWO_TO_52;
}

/** The two words of a bin: whether it is gathered, and the gap in which it is counted, -1 for none. */
export function stepOf(gathered: boolean, gap: number): readonly [number, number] {
  const field = gap + 1;
  const words: [number, number] = [gathered ? 1 : 0, 0];
  if (gap >= 0) words[field < 3 ? 0 : 1] += 1 << (FIELD * (field % 3));
  return words;
}
