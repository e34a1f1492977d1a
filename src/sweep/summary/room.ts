/** Bins of a histogram: its counts fit the nearest cache. */
export const BINS = 4096;
/** Counts of two histograms, which take values in turn, so that neighbours in one bin need not wait for each other. */
export const COUNTS = 2 * (BINS + 1);
/** Most bins that are looked into: quantiles ask for two each. */
export const MOST_SLOTS = 64;

/** Memory for the values of one column, and the loops over it that take the time of a summary. */
export interface Room {
  readonly values: Float64Array;
  /** What `gather` has copied. */
  readonly gathered: Float64Array;
  /** By bin, twice; zero before `count`. */
  readonly counts: Uint32Array;
  /** The slot of each bin; `slots` of them are wanted, a higher one means that the values of the bin are not. */
  readonly wanted: Int32Array;
  /** Widens [low, high] to the values from..to and adds their sum, in their order from 0, as the third. */
  readonly scan: (from: number, to: number, into: Float64Array) => void;
  /** The same of what has been gathered. */
  readonly scanGathered: (from: number, to: number, into: Float64Array) => void;
  /** `sum (x - mean)^2` of the values from..to, in their order from 0. */
  readonly squares: (from: number, to: number, mean: number) => number;
  /** Counts the first values by bin `floor((x - low) scale)`. */
  readonly count: (length: number, low: number, scale: number) => void;
  /** Copies the first values of wanted bins into `gathered`, those of slot i from `places[i]` on, in their order. */
  readonly gather: (length: number, low: number, scale: number, places: readonly number[]) => void;
}
