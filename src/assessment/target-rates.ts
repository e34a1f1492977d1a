import type { Metric } from '../model/compile-metric.ts';
import type { Model } from '../model/compile-model.ts';
import type { Direction } from '../scenario/scenario.ts';
import { bestPrecedent } from './best-precedent.ts';
import { finite } from './evaluate-metric.ts';
import { acceleration, catchUpRate, observedRate, type Rate, type RateForm, requiredRate } from './growth-rates.ts';
import type { MetricReach } from './metric-reach.ts';
import type { MetricRecord } from './metric-record.ts';
import { rateRecord } from './rulebooks/rate-record.ts';
import type { Rating } from './rulebooks/rulebook.ts';
import { RULEBOOKS } from './rulebooks/rulebooks.ts';
import { NO_RATE, type TargetRate } from './target-assessment.ts';
import { type Band, rateTarget } from './wanted-band.ts';

/** The rates that a target needs and those on record, its best precedent, and its ratings by every rulebook. */
export function targetRates(
  model: Model,
  metric: Metric,
  reach: MetricReach,
  record: MetricRecord,
  band: Band,
  direction: Direction,
) {
  const { target } = metric;
  const base = record.valueIn(model.base);
  const { now } = record;
  const nowValue = record.valueIn(now);
  const growthModel = rateForm(metric, reach);
  const years = target.year - model.base;
  const wanted = rateTarget(band, base);
  const ahead = direction === 'decrease' ? 'decrease' : 'increase';
  // A metric that names its own years, a growth rate above all, does not move from year to year.
  const moves = reach.years.length === 0;
  const guard = (rate: () => Rate): TargetRate => (moves ? rate() : NO_RATE);
  const required = guard(() => requiredRate(base, wanted, years, growthModel));
  const catchUp = guard(() => catchUpRate(nowValue, rateTarget(band, nowValue), target.year - now, growthModel));
  const observed = guard(() => observedRate(base, nowValue, now - model.base, growthModel));
  const stretch = target.year > now ? target.year - now : years;
  return {
    baseValue: finite(base),
    now,
    nowValue: finite(nowValue),
    growthModel,
    rateTarget: finite(wanted),
    requiredRate: required,
    catchUpRate: catchUp,
    observedRate: observed,
    acceleration:
      'refused' in catchUp && catchUp.refused === 'no-rate' ? NO_RATE : acceleration(catchUp as Rate, observed as Rate),
    bestPrecedent: moves ? bestPrecedent(record.points, stretch, growthModel, ahead) : null,
    ratings: moves ? ratingsOf(model, metric, reach, record, band, direction, base) : [],
  };
}

function ratingsOf(
  model: Model,
  metric: Metric,
  reach: MetricReach,
  record: MetricRecord,
  band: Band,
  direction: Direction,
  base: number,
): readonly Rating[] {
  const input = {
    record: record.points.filter((point) => point.year >= model.base),
    baseYear: model.base,
    baseValue: base,
    deadline: metric.target.year,
    target: rateTarget(band, base),
    lower: band.lower,
    upper: band.upper,
    direction: direction === 'none' ? undefined : direction,
    kind: kindOf(metric, reach),
  };
  return Object.values(RULEBOOKS).map((rulebook) => rateRecord(rulebook, input));
}

/** What is rated: the kind of the series, or what the unit of a formula says. */
function kindOf(metric: Metric, reach: MetricReach) {
  const series = reach.series.find((item) => item.series.name === metric.text.trim())?.series;
  if (series !== undefined) return series.kind;
  return metric.unit?.nature === 'share' ? 'share' : 'level';
}

/** Linear for shares, rates and occupancies, and where the target says so; geometric for everything else. */
function rateForm(metric: Metric, reach: MetricReach): RateForm {
  if (metric.target.linear !== null) return metric.target.linear ? 'linear' : 'geometric';
  const series = reach.series.find((item) => item.series.name === metric.text.trim())?.series;
  const share = series?.kind === 'share' || series?.kind === 'rate';
  return share || /\boccupancy\b/.test(metric.text) ? 'linear' : 'geometric';
}
