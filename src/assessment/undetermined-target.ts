import type { Metric } from '../model/compile-metric.ts';
import type { Model } from '../model/compile-model.ts';
import { neededBy } from '../projection/needed-variables.ts';
import type { Projection } from '../projection/project-numbers.ts';
import type { Direction } from '../scenario/scenario.ts';
import { evaluateMetric, finite } from './evaluate-metric.ts';
import { countNumbers } from './rests-on.ts';
import { NO_RATE, type TargetAssessment } from './target-assessment.ts';
import { bandOf } from './wanted-band.ts';

/** A target without a number or a metric: what is known of it all the same. */
export function undeterminedTarget(model: Model, projection: Projection, metric: Metric, direction: Direction): TargetAssessment {
  const { target, expression } = metric;
  const value = expression === null ? Number.NaN : evaluateMetric(expression, projection, target.year);
  return {
    metric,
    target,
    direction,
    band: target.wanted === null ? null : bandOf(target.wanted, direction),
    verdict: 'undetermined',
    projectedVerdict: null,
    reasons: [
      ...(target.metric === null ? (['no-metric'] as const) : []),
      ...(target.wanted === null ? (['no-number-stated'] as const) : []),
    ],
    missingBases: [],
    circular: false,
    baseValue: expression === null ? null : finite(evaluateMetric(expression, projection, model.base)),
    now: model.base,
    nowValue: null,
    projected: finite(value),
    gap: null,
    gapPercent: null,
    yearReached: null,
    growthModel: 'geometric',
    rateTarget: null,
    requiredRate: NO_RATE,
    catchUpRate: NO_RATE,
    observedRate: NO_RATE,
    acceleration: NO_RATE,
    bestPrecedent: null,
    ratings: [],
    binding: [],
    levers: [],
    restsOn: countNumbers(model, expression === null ? [] : neededBy(model, [expression]).parameters),
  };
}
