/** What becomes of a node once it is computed. */
export interface Store {
  readonly node: number;
  readonly into: 'previous' | 'row' | 'suspect' | 'state' | 'site-rows' | 'kept' | 'asked';
  /** State, entry of the row or of the list of rows, array of kept values, or level of the loop that asks. */
  readonly index: number;
  /** Pool whose sites it is written for, -1 for one value: a value without sites may be one of every site. */
  readonly pool: number;
}

/** One round over the sites of a pool: everything in it is computed for a site before the next. */
export interface Loop {
  readonly pool: number;
  /** Nodes in the order of computation; `kept` ones are read from an array that an earlier loop wrote. */
  readonly nodes: readonly number[];
  readonly kept: readonly { readonly node: number; readonly array: number }[];
  /** Nodes that add up, or hand on, a value from site to site. */
  readonly sums: readonly number[];
  readonly carries: readonly number[];
  readonly stores: readonly Store[];
  /** Ways past some of it, for sites where that makes no difference. */
  readonly detours?: Detours;
  /** Values without sites: where no bit of any of them is set, sites that the pool's longest loop finds idle need no round. */
  readonly follows?: readonly number[];
}

/**
 * What a loop may spare itself. Sites come in the order in which they are established, so that those that have arrived stand
 * in front and those of which nothing is known yet at the end. Every question is answered by the bits of values in all samples
 * that are computed together.
 */
export interface Detours {
  /** For the sites in front. */
  readonly arrival: Arrival | undefined;
  /** A site is passed over where no bit of any of these is set; undefined where it cannot be. */
  readonly dormant: Question | undefined;
  /** The others are computed in two parts: what idle sites need as well, and what they have another way for. */
  readonly first: Results;
  /** Values of the first part that the second reads. */
  readonly shared: readonly number[];
  readonly second: Results;
  readonly idle: { readonly question: Question; readonly results: Results } | undefined;
  /** Whether what is asked of dormant and idle sites once for all holds until a site is awake. */
  readonly isLasting: boolean;
  /** Years whose loops have the same may go on with what the year before has found out. */
  readonly signature: string;
}

/** Sites to which a plan has nothing more to do than to let them fill. */
export interface Arrival {
  /** Values without sites: the way is closed this year where a bit of any of them is set. */
  readonly closed: readonly number[];
  /** Values of a site: with none of their bits set it has arrived, this year and all that follow. */
  readonly missing: readonly number[];
  readonly results: Results;
  /** Sums over the first sites that no sample changes: place of the first of the numbers that stand for 0, 1, 2, ... sites. */
  readonly tables: readonly { readonly sum: number; readonly at: number }[];
}

/** What is asked every year, and what holds for good once it was asked. */
export interface Question {
  readonly yearly: readonly number[];
  readonly once: readonly number[];
}

/** What a loop adds up, hands on, and stores: what stays as it is is left out. */
export interface Results {
  readonly sums: readonly { readonly sum: number; readonly of: number }[];
  readonly carries: readonly { readonly carry: number; readonly next: number }[];
  readonly stores: readonly Store[];
}
