/** Most resamples that are drawn before their sums are made: the rows are filled once for all of them. */
const TOGETHER = 128;
/** Bytes that their counts may take. */
const MOST_COUNTS = 2 ** 29;
/** Items that are summed together: their products and counts stay in the near caches. */
export const STRETCH = 256;
/** Rows and resamples that are summed in one go: their sums fit the registers of a processor. */
export const ROWS = 4;
export const PAIR = 2;
/** Items of even and of odd number have a sum each. */
export const LANES = 2;

/** Memory for a bootstrap, and the loops over it that take its time. */
export interface BootstrapRoom {
  readonly rows: number;
  readonly n: number;
  /** Resamples that there are counts for: an even number. */
  readonly together: number;
  /** The rows of one stretch of items: rows x STRETCH. */
  readonly products: Float64Array;
  /** Uniform numbers of one resample, two draws each. */
  readonly draws: Float64Array;
  /** Sums so far: see `partOf`. */
  readonly part: Float64Array;
  /** Counts the draws of one resample of those that are summed together. */
  readonly count: (own: number) => void;
  /** Counts every item once. */
  readonly countEach: (own: number) => void;
  /** Takes the counts of the items from `from` on, of so many resamples. */
  readonly weigh: (from: number, resamples: number) => void;
  /** Adds the products of the stretch, under the counts that were taken last, to the sums of so many pairs of resamples. */
  readonly add: (pairs: number) => void;
}

/** Lengths of the pieces of a room. */
export function roomSizes(rows: number, n: number) {
  const quads = Math.ceil(rows / ROWS);
  const together = Math.min(TOGETHER, PAIR * Math.max(1, Math.floor(MOST_COUNTS / (PAIR * n))));
  return {
    ...{ quads, together },
    products: quads * ROWS * STRETCH,
    weights: TOGETHER * STRETCH,
    part: quads * TOGETHER * ROWS * LANES,
    draws: (n + 1) >> 1,
    counts: together * n,
  };
}

/** Where the sums of four rows under a pair of resamples begin: row by row, both resamples of each, even and odd items. */
export function partOf(quad: number, pair: number): number {
  return (quad * (TOGETHER / PAIR) + pair) * ROWS * PAIR * LANES;
}
