/** The share of samples for which something holds, with what sampling leaves open. */
export interface ShareEstimate {
  readonly hits: number;
  readonly count: number;
  readonly share: number;
  /** Binomial: `sqrt(p (1 - p) / n)`. */
  readonly standardError: number;
  /** Wilson's interval, which keeps its promise near 0 and 1 too. */
  readonly low: number;
  readonly high: number;
}

/** Standard deviations on either side that hold 95 % of a normal distribution. */
const DEVIATIONS = 1.959963984540054;

/**
 * A probability from so many independent samples, with its 95 % interval by Wilson. Null without samples.
 *
 * @example estimateShare(0, 100)?.high // 0.0370: not impossible, only unseen in 100
 * @source Wilson: Probable inference, the law of succession, and statistical inference, JASA 22 (1927)
 */
export function estimateShare(hits: number, count: number): ShareEstimate | null {
  if (count === 0) return null;
  const share = hits / count;
  const square = (DEVIATIONS * DEVIATIONS) / count;
  const centre = (share + square / 2) / (1 + square);
  const half = (DEVIATIONS * Math.sqrt((share * (1 - share)) / count + square / (4 * count))) / (1 + square);
  return {
    ...{ hits, count, share, standardError: Math.sqrt((share * (1 - share)) / count) },
    low: hits === 0 ? 0 : centre - half,
    high: hits === count ? 1 : centre + half,
  };
}
