import type { Estimate } from './estimate.ts';

/** Whether half of the samples would have said the same. */
export interface Convergence {
  /** Whether factors that the intervals tell apart come in the same order. */
  readonly sameOrder: boolean;
  /** The largest difference of any share between the first half and all samples. */
  readonly change: number;
  readonly settled: boolean;
}

/** Shares that move by more than this are not settled. */
const LARGEST_CHANGE = 0.05;

/**
 * Holds what the first half of the samples says against what all of them say.
 *
 * @param ranked the estimates that factors are ranked by, from all samples; their halves are the last of `half`
 * @param whole all shares, the ranked ones last
 * @param half the same from the first half
 */
export function compareHalves(ranked: readonly Estimate[], whole: readonly number[], half: readonly number[]): Convergence {
  const change = Math.max(...whole.map((share, index) => Math.abs(share - half[index])));
  const halves = half.slice(half.length - ranked.length);
  const sameOrder = ranked.every((one, i) => ranked.every((other, j) => one.low <= other.high || halves[i] > halves[j]));
  // Without a spread in the half the shares are not numbers, and so not settled.
  return { sameOrder, change, settled: sameOrder && change <= LARGEST_CHANGE };
}
