import type { TargetAssessment, Verdict } from '../assessment/target-assessment.ts';
import type { SamplePlan } from '../sweep/design.ts';
import type { SweepColumn, TargetJudge } from '../sweep/plan-sweep.ts';
import type { Failure } from '../sweep/recheck-block.ts';
import type { ShareEstimate } from '../sweep/summary/estimate-share.ts';
import type { ColumnSummary } from '../sweep/summary/summarise-column.ts';
import type { JudgedScenario } from './judged-scenario.ts';

/** A target with what the samples say of it. */
export interface SweptTarget {
  readonly assessment: TargetAssessment;
  readonly judge: TargetJudge | null;
  readonly estimate: ShareEstimate | null;
  readonly verdict: Verdict;
}

/** A sweep, ready to be told. */
export interface SweptScenario {
  readonly judged: JudgedScenario;
  readonly samples: SamplePlan;
  readonly asked: number;
  readonly valid: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
  readonly sampling: 'independent' | 'spread' | 'dependent' | 'chosen';
  readonly targets: readonly SweptTarget[];
  readonly together: { readonly ids: readonly string[]; readonly estimate: ShareEstimate | null };
  readonly columns: readonly SweepColumn[];
  readonly summaries: readonly ColumnSummary[];
  /** Most by which a quantile may be off, as a share of itself: 0 where quantiles are exact. */
  readonly quantileError: number;
  readonly central: readonly (number | null)[];
  /** The number of samples asked for, where it was rounded up. */
  readonly roundedFrom: number | null;
  readonly run: string;
  readonly seconds: number;
  readonly threads: number;
}
