import type { Model } from '../../model/compile-model.ts';
import type { Projection } from '../../projection/project-numbers.ts';
import type { Assessment } from '../assess.ts';
import { finite } from '../evaluate-metric.ts';
import { recordOf } from '../metric-record.ts';
import type { TargetAssessment, Verdict } from '../target-assessment.ts';

/** A target whose deadline lies in the record: what would have been said of it, and what became of it. */
export interface ComparedVerdict {
  /** The assessment with what was known then. */
  readonly before: TargetAssessment;
  readonly verdict: Verdict;
  readonly happened: 'met' | 'missed';
  /** The metric at the deadline as it was recorded; null where it has no value. */
  readonly recorded: number | null;
  /** Whether the verdict was right; null where it left the matter open. */
  readonly right: boolean | null;
}

/** The targets that were open in the known year and are met or missed by now. */
export function compareVerdicts(then: Assessment, now: Assessment, full: Projection): readonly ComparedVerdict[] {
  const { model } = full;
  return now.targets.flatMap((item, index): readonly ComparedVerdict[] => {
    const before = then.targets[index];
    const { verdict: happened } = item;
    if (before === undefined || (happened !== 'met' && happened !== 'missed')) return [];
    const { verdict } = before;
    if (verdict === 'met' || verdict === 'missed') return [];
    return [{ before, verdict, happened, recorded: recordedValue(item, model, full), right: wasRight(verdict, happened) }];
  });
}

function recordedValue({ metric, target }: TargetAssessment, model: Model, full: Projection): number | null {
  if (metric.expression === null) return null;
  return finite(recordOf(metric.expression, full).valueIn(Math.min(target.year, model.last)));
}

function wasRight(verdict: Verdict, happened: 'met' | 'missed'): boolean | null {
  switch (verdict) {
    case 'reachable':
      return happened === 'met';
    case 'out-of-reach':
      return happened === 'missed';
    default:
      return null;
  }
}
