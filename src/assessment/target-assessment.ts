import type { Metric } from '../model/compile-metric.ts';

import type { Direction, Target } from '../scenario/scenario.ts';
import type { Precedent } from './best-precedent.ts';
import type { Lever } from './find-levers.ts';
import type { Acceleration, Rate, RateForm } from './growth-rates.ts';
import type { RestsOn } from './rests-on.ts';
import type { Rating } from './rulebooks/rulebook.ts';
import type { Band } from './wanted-band.ts';

export type Verdict = 'met' | 'missed' | 'reachable' | 'tight' | 'out-of-reach' | 'inconsistent' | 'undetermined';
export type ProjectedVerdict = 'reachable' | 'tight' | 'out-of-reach';

/** What a reader of a verdict must know, by code. */
export type Reason =
  | 'no-number-stated'
  | 'no-metric'
  | 'base-missing'
  | 'circular'
  | 'no-value-at-deadline'
  | 'within-rounding'
  | 'typed-target'
  | 'record-against-gate'
  /** The share of samples that reach it gives another verdict than the central projection. */
  | 'samples-disagree'
  /** The plan's own figures contradict the wanted one. */
  | 'inconsistent';

export interface BindingConstraint {
  readonly constraint: string;
  readonly years: readonly number[];
  /** The metric at the deadline with this constraint alone removed; null where it then has no value. */
  readonly liftedProjected: number | null;
}

/** A rate of a metric that is a rate itself, or has no years, means nothing. */
export type TargetRate = Rate | { readonly refused: 'no-rate' };
export const NO_RATE = { refused: 'no-rate' } as const;

/** Everything that is said of one target. */
export interface TargetAssessment {
  readonly metric: Metric;
  readonly target: Target;
  readonly direction: Direction;
  readonly band: Band | null;
  readonly verdict: Verdict;
  readonly projectedVerdict: ProjectedVerdict | null;
  readonly reasons: readonly Reason[];
  /** Series of which no base is known. */
  readonly missingBases: readonly string[];
  readonly circular: boolean;
  readonly baseValue: number | null;
  readonly now: number;
  readonly nowValue: number | null;
  readonly projected: number | null;
  readonly gap: number | null;
  readonly gapPercent: number | null;
  readonly yearReached: number | null;
  readonly growthModel: RateForm;
  /** The number that rates are reckoned to. */
  readonly rateTarget: number | null;
  readonly requiredRate: TargetRate;
  readonly catchUpRate: TargetRate;
  readonly observedRate: TargetRate;
  readonly acceleration: Acceleration | { readonly refused: 'no-rate' };
  readonly bestPrecedent: Precedent | null;
  readonly ratings: readonly Rating[];
  readonly binding: readonly BindingConstraint[];
  readonly levers: readonly Lever[];
  readonly restsOn: RestsOn;
}
