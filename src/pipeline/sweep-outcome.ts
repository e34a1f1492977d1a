import type { TargetAssessment, Verdict } from '../assessment/target-assessment.ts';
import { verdictOfShare } from '../assessment/verdict-of-share.ts';
import type { Design } from '../sweep/design.ts';
import type { TargetJudge } from '../sweep/plan-sweep.ts';
import { type Failure, mergeFailures } from '../sweep/recheck-block.ts';
import type { ReachedCounts } from '../sweep/summary/count-reached.ts';
import { estimateShare, type ShareEstimate } from '../sweep/summary/estimate-share.ts';
import { SKETCH_ERROR } from '../sweep/summary/quantile-sketch.ts';
import type { ColumnSummary } from '../sweep/summary/summarise-column.ts';
import type { PreparedSweep } from './prepare-sweep.ts';

/** A target with what the samples say of it. */
export interface SweptTarget {
  readonly assessment: TargetAssessment;
  /** Null where the target cannot be judged by samples. */
  readonly judge: TargetJudge | null;
  /** Over the valid samples; null where the target is undetermined, and where there is no valid sample. */
  readonly estimate: ShareEstimate | null;
  /** By the samples where there are some, else by the central projection. */
  readonly verdict: Verdict;
}

/** What the share of samples is worth: a share of hits among independent draws, among better spread ones, or of chosen points. */
export type Sampling = 'independent' | 'spread' | 'dependent' | 'chosen';

/** A sweep that has been run and summed up. */
export interface SweepOutcome {
  readonly prepared: PreparedSweep;
  readonly valid: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
  readonly sampling: Sampling;
  readonly targets: readonly SweptTarget[];
  /** How often the targets that neither the record nor missing numbers have decided are reached by one and the same sample. */
  readonly together: { readonly ids: readonly string[]; readonly estimate: ShareEstimate | null };
  /** By column of the plan. */
  readonly columns: readonly ColumnSummary[];
  /** Most by which a quantile may be off, as a share of the numbers around it: 0 where quantiles are exact. */
  readonly quantileError: number;
}

/** Whether only the future decides about a target. */
export function isOpen({ verdict }: Pick<TargetAssessment, 'verdict'>): boolean {
  return verdict !== 'met' && verdict !== 'missed' && verdict !== 'undetermined';
}

/** The targets of a sweep, by judge, that only the future decides about: those that are asked for together. */
export function openJudges({ plan, checked }: PreparedSweep): readonly number[] {
  const { targets } = checked.assessment;
  return plan.judges.flatMap(({ target }, index) => (isOpen(targets[target] as TargetAssessment) ? [index] : []));
}

/** Sums up a sweep whose blocks have all been run, and of which the samples that reach its targets have been counted. */
export function outcomeOf(
  prepared: PreparedSweep,
  counts: ReachedCounts,
  failures: readonly Failure[],
  columns: readonly ColumnSummary[],
  streamed = false,
): SweepOutcome {
  const { plan, checked } = prepared;
  const { targets } = checked.assessment;
  const open = openJudges(prepared);
  return {
    ...{ prepared, valid: counts.valid, failed: counts.failed, failures: mergeFailures(failures), columns },
    quantileError: streamed ? SKETCH_ERROR : 0,
    sampling: samplingOf(plan.samples.design),
    targets: targets.map((assessment, index): SweptTarget => {
      const position = plan.judges.findIndex(({ target }) => target === index);
      const judge = plan.judges[position] ?? null;
      // Where a number is missing, or the target is judged against itself, a share of samples says nothing.
      const isAnswer = judge !== null && assessment.verdict !== 'undetermined';
      const estimate = isAnswer ? estimateShare(counts.targets[position] as number, counts.valid) : null;
      const verdict = estimate === null ? assessment.verdict : verdictOfShare(estimate.share, assessment);
      return { assessment, judge, estimate, verdict };
    }),
    together: {
      ids: open.map((index) => (plan.judges[index] as TargetJudge).id),
      estimate: open.length === 0 ? null : estimateShare(counts.together, counts.valid),
    },
  };
}

function samplingOf({ kind }: Design): Sampling {
  switch (kind) {
    case 'random':
      return 'independent';
    case 'latin-hypercube':
    case 'sobol':
      return 'spread';
    case 'saltelli':
      return 'dependent';
    default:
      return 'chosen';
  }
}
