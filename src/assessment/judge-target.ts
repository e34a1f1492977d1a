import type { Metric } from '../model/compile-metric.ts';
import type { Model } from '../model/compile-model.ts';
import { neededBy } from '../projection/needed-variables.ts';
import type { Projection } from '../projection/project-numbers.ts';
import type { Direction } from '../scenario/scenario.ts';
import { finite, type MetricReader, metricReader } from './evaluate-metric.ts';
import { isCircular } from './find-circle.ts';
import type { Trial } from './find-levers.ts';
import { reachOf } from './metric-reach.ts';
import { type Recorded, recordedIn, recordOf } from './metric-record.ts';
import type { PoolOutlook } from './pool-outlook.ts';
import { countNumbers } from './rests-on.ts';
import type { ProjectedVerdict, Reason, TargetAssessment, Verdict } from './target-assessment.ts';
import { targetRates } from './target-rates.ts';
import { firstYear, meets, recordedVerdict } from './target-timing.ts';
import { undeterminedTarget } from './undetermined-target.ts';
import { type Band, bandOf, gapTo, satisfies, widenedBand } from './wanted-band.ts';

/** A target judged, and what trying other numbers on it needs. */
export interface Judged {
  readonly metric: Metric;
  readonly assessment: TargetAssessment;
  readonly trial: (Trial & { readonly through: number }) | null;
}

/** How metrics are read: as projected, and with what has been observed in its place. */
export interface Readers {
  readonly projected: MetricReader;
  readonly recorded: Recorded;
}

export function readersOf(projection: Projection): Readers {
  return { projected: metricReader(projection), recorded: recordedIn(projection) };
}

/** Judges one target by the central projection and the record; what binds it and what would change it come later. */
export function judgeTarget(
  projection: Projection,
  metric: Metric,
  pools: readonly PoolOutlook[],
  readers: Readers = readersOf(projection),
): Judged {
  const { model } = projection;
  const { target, expression } = metric;
  const direction = directionOf(model, metric);
  const band = target.wanted === null ? null : bandOf(target.wanted, direction);
  if (expression === null || target.wanted === null || band === null)
    return { metric, assessment: undeterminedTarget(model, projection, metric, direction), trial: null };

  const reach = reachOf(model, expression);
  const { parameters } = neededBy(model, [expression]);
  const record = recordOf(expression, projection, readers.recorded);
  const value = (year: number) => readers.projected(expression, year);
  const holds = (judgedBand: Band) => meets(target, model, (year) => satisfies(value(year), judgedBand));
  const reached = holds(band);
  const tight = !reached && holds(widenedBand(band, target.wanted));
  const projectedVerdict: ProjectedVerdict = reached ? 'reachable' : tight ? 'tight' : 'out-of-reach';

  const projected = value(target.year);
  // A base is needed where there is no value without it: from today a rule may go on from a later observation.
  const missingBases = Number.isNaN(projected)
    ? reach.series.filter((item) => item.baseMissing).map((item) => item.series.name)
    : [];
  const circular = isCircular(model, metric);
  const recorded = recordedVerdict(target, model, record, band);
  const typed = target.wanted.quantity.provenance.figure === undefined;
  const against = pools.some(
    (pool) => pool.againstGate.length > 0 && reach.aggregates.some((item) => item.pool.pool.name === pool.pool),
  );
  const determined = missingBases.length === 0 && !circular;
  const verdict: Verdict = recorded ?? (determined ? projectedVerdict : 'undetermined');
  const reasons: Reason[] = [
    ...(missingBases.length > 0 ? (['base-missing'] as const) : []),
    ...(circular ? (['circular'] as const) : []),
    ...(missingBases.length === 0 && Number.isNaN(projected) ? (['no-value-at-deadline'] as const) : []),
    ...(verdict === 'tight' ? (['within-rounding'] as const) : []),
    ...(typed ? (['typed-target'] as const) : []),
    ...(against ? (['record-against-gate'] as const) : []),
  ];
  const { gap, wanted } = gapTo(band, projected);
  const known = missingBases.length === 0;
  const through = Math.min(model.last, Math.max(target.year, target.timing === 'hold-from' ? model.to : 0, ...reach.years));
  const assessment: TargetAssessment = {
    metric,
    target,
    direction,
    band,
    verdict,
    projectedVerdict: known ? projectedVerdict : null,
    reasons,
    missingBases,
    circular,
    projected: finite(projected),
    gap: finite(gap),
    gapPercent: finite((100 * gap) / Math.abs(wanted)),
    yearReached: known ? firstYear(model, (year) => satisfies(value(year), band)) : null,
    ...targetRates(model, metric, reach, record, band, direction),
    binding: [],
    levers: [],
    restsOn: countNumbers(model, parameters),
  };
  const tryable = known && recorded === null;
  return {
    metric,
    assessment,
    trial: tryable
      ? {
          through,
          reached,
          isReached: () => holds(band),
          centralValue: value(Math.min(target.year, model.last)),
          oneEdge: target.timing === 'by' && (band.lower === undefined || band.upper === undefined),
          metricValue: () => value(Math.min(target.year, model.last)),
          parameters,
        }
      : null,
  };
}

/** The wanted direction: as the target says, downwards where it sets a maximum, else as its series says. */
function directionOf(model: Model, { target, text }: Metric): Direction {
  const series = model.series.find((item) => item.series.name === text.trim())?.series;
  return target.direction ?? (target.wanted?.operator === 'at-most' ? 'decrease' : (series?.direction ?? 'increase'));
}
