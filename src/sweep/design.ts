import type { Factor } from './factor.ts';
import type { FactorGroup } from './groups-of.ts';

/** How samples are laid out in the space of the factors; an analyser takes the results of its own design alone. */
export type Design =
  | { readonly kind: 'random'; readonly n: number; readonly seed: number }
  | { readonly kind: 'latin-hypercube'; readonly n: number; readonly seed: number }
  /** Scrambled Sobol sequence; `n` is a power of 2. */
  | { readonly kind: 'sobol'; readonly n: number; readonly seed: number }
  /** Two independent Sobol matrices A and B and their crossings: n (k + 2) samples for k groups, n (2 k + 2) with second order. */
  | { readonly kind: 'saltelli'; readonly n: number; readonly seed: number; readonly secondOrder: boolean }
  /** Trajectories that move one group at a time on a grid of so many levels: n (k + 1) samples. */
  | { readonly kind: 'morris'; readonly n: number; readonly seed: number; readonly levels: number }
  /** Every combination of the points of each factor; the last factor varies fastest. */
  | { readonly kind: 'grid'; readonly points: readonly (readonly number[])[] }
  /** The central sample, then each factor alone at each of its points. */
  | { readonly kind: 'one-at-a-time'; readonly points: readonly (readonly number[])[] };

/** Everything that determines the inputs of every sample: plain data. */
export interface SamplePlan {
  readonly factors: readonly Factor[];
  readonly design: Design;
  /** Gaussian copula: correlations of normal scores by pairs of factor indices. */
  readonly correlations: readonly { readonly first: number; readonly second: number; readonly value: number }[];
  /** Factors that an analysis takes as one; every other factor stands for itself. */
  readonly groups?: readonly FactorGroup[];
}

/** The inputs of any block of samples, computed from its number alone. */
export interface Sampler {
  /** Number of samples of the whole design. */
  readonly size: number;
  /**
   * Writes the inputs of one block.
   *
   * @param block number of the block, from 0
   * @param into factors x BLOCK, row by row
   * @returns how many samples the block has: BLOCK, or what is left in the last one
   */
  readonly fill: (block: number, into: Float64Array) => number;
}
