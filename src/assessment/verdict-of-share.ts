import type { TargetAssessment, Verdict } from './target-assessment.ts';

/** Shares of samples from which a target is reachable, and tight. */
const REACHABLE = 2 / 3;
const TIGHT = 1 / 3;

/**
 * The verdict of a target of which a share of the samples is known: `reachable` from 2/3 on, `tight` from 1/3 on or where the
 * central projection misses by no more than the rounding of the printed number, else `out-of-reach`. What the record, the plan's
 * own figures or missing numbers decide stays as it is.
 *
 * @param share 0..1
 * @example verdictOfShare(0.4, { verdict: 'reachable', projectedVerdict: 'reachable' }) // 'tight'
 */
export function verdictOfShare(
  share: number,
  { verdict, projectedVerdict }: Pick<TargetAssessment, 'verdict' | 'projectedVerdict'>,
): Verdict {
  if (verdict !== 'reachable' && verdict !== 'tight' && verdict !== 'out-of-reach') return verdict;
  if (share >= REACHABLE) return 'reachable';
  return share >= TIGHT || projectedVerdict === 'tight' ? 'tight' : 'out-of-reach';
}
