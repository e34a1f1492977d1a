import type { Metric, Mode, Model } from '../model/compile-model.ts';
import { neededBy } from '../projection/needed-variables.ts';
import { createProjector, type Projection } from '../projection/project-numbers.ts';
import type { Direction, Target } from '../scenario/scenario.ts';
import { type ActingConstraint, actingConstraints } from './binding-constraints.ts';
import { bestPrecedent, type Precedent } from './best-precedent.ts';
import { evaluateMetric } from './evaluate-metric.ts';
import { findLevers, type Lever, type Trial } from './find-levers.ts';
import { type Acceleration, acceleration, catchUpRate, observedRate, type Rate, type RateForm, requiredRate } from './growth-rates.ts';
import { isCircular } from './find-circle.ts';
import { type MetricReach, reachOf } from './metric-reach.ts';
import { type MetricRecord, recordOf } from './metric-record.ts';
import { outlookOf, type PoolOutlook } from './pool-outlook.ts';
import { countNumbers, type RestsOn } from './rests-on.ts';
import type { Rating, RulebookId } from './rulebooks/rulebook.ts';
import { rateRecord } from './rulebooks/rate-record.ts';
import { DEFAULT_RULEBOOK, RULEBOOKS } from './rulebooks/rulebooks.ts';
import { type Band, bandOf, gapTo, rateTarget, satisfies, widenedBand } from './wanted-band.ts';

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
  | 'record-against-gate';

export interface BindingConstraint {
  readonly constraint: string;
  readonly years: readonly number[];
  /** The metric at the deadline with this constraint alone removed; null where it then has no value. */
  readonly liftedProjected: number | null;
}

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

/** A rate of a metric that is a rate itself, or has no years, means nothing. */
export type TargetRate = Rate | { readonly refused: 'no-rate' };

export interface Assessment {
  readonly mode: Mode;
  readonly rulebook: RulebookId;
  readonly targets: readonly TargetAssessment[];
  readonly pools: readonly PoolOutlook[];
}

export interface AssessOptions {
  readonly rulebook: RulebookId;
}

/** Judges every target of a model by its central projection, which reaches to the model's last year. */
export function assess(model: Model, projection: Projection, { rulebook }: AssessOptions = { rulebook: DEFAULT_RULEBOOK }): Assessment {
  const acting = actingConstraints(projection);
  const pools = outlookOf(model, projection, model.to);
  const judged = model.metrics.map((metric) => judge(model, projection, metric, pools));
  const trials = judged.map((item) => item.trial);
  const through = Math.max(model.base + 1, ...judged.flatMap((item) => (item.trial === null ? [] : [item.trial.through])));
  const open = trials.filter((trial) => trial !== null);
  const roots = judged.flatMap(({ metric }) => (metric.expression === null ? [] : [metric.expression]));
  const projector = createProjector(model, { through, only: neededBy(model, roots).variables });
  const lifted = acting.map((item) => liftedValues(model, projector.run(overridesOf(item)), judged));
  const levers = findLevers(model, projector, open);
  return {
    mode: model.mode,
    rulebook,
    pools,
    targets: judged.map(({ trial, assessment }, index): TargetAssessment => {
      const own = trials[index];
      if (trial === null || own === null || own === undefined) return assessment;
      const binding = acting.flatMap((item, position): BindingConstraint[] => {
        const years = item.years.filter((year) => year <= trial.through);
        const concerns = years.length > 0 && item.constraint.lift.some(({ parameter }) => own.parameters.has(parameter));
        return concerns ? [{ constraint: item.constraint.id, years, liftedProjected: lifted[position]?.[index] ?? null }] : [];
      });
      return { ...assessment, binding, levers: levers[open.indexOf(own)] ?? [] };
    }),
  };
}

/** A target judged, and what trying other numbers on it needs. */
interface Judged {
  readonly metric: Metric;
  readonly assessment: TargetAssessment;
  readonly trial: (Trial & { readonly through: number }) | null;
}

const NO_RATE = { refused: 'no-rate' } as const;

function judge(model: Model, projection: Projection, metric: Metric, pools: readonly PoolOutlook[]): Judged {
  const { target, expression } = metric;
  const direction = directionOf(model, metric);
  const band = target.wanted === null ? null : bandOf(target.wanted, direction);
  if (expression === null || target.wanted === null || band === null) return { metric, assessment: undetermined(model, projection, metric, direction), trial: null };

  const reach = reachOf(model, expression);
  const { parameters } = neededBy(model, [expression]);
  const record = recordOf(expression, reach, projection);
  const value = (of: Projection, year: number) => evaluateMetric(expression, of, year);
  const holds = (of: Projection, judgedBand: Band) => meets(target, model, (year) => satisfies(value(of, year), judgedBand));
  const reached = holds(projection, band);
  const tight = !reached && holds(projection, widenedBand(band, target.wanted));
  const projectedVerdict: ProjectedVerdict = reached ? 'reachable' : tight ? 'tight' : 'out-of-reach';

  const missingBases = reach.series.filter((item) => item.baseMissing).map((item) => item.series.name);
  const circular = isCircular(model, metric);
  const recorded = recordedVerdict(target, model, record, band);
  const projected = value(projection, target.year);
  const typed = target.wanted.quantity.provenance.figure === undefined;
  const against = pools.some((pool) => pool.againstGate.length > 0 && reach.aggregates.some((item) => item.pool.pool.name === pool.pool));
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
  const through = Math.min(model.last, Math.max(target.timing === 'hold-from' ? model.to : target.year, ...reach.years));
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
    yearReached: known ? firstYear(model, (year) => satisfies(value(projection, year), band)) : null,
    ...ratesOf(model, metric, reach, record, band, direction),
    binding: [],
    levers: [],
    restsOn: countNumbers(model, parameters),
  };
  const tryable = known && recorded === null;
  return { metric, assessment, trial: tryable ? { through, reached, isReached: (of) => holds(of, band), valueOf: (of) => value(of, Math.min(target.year, model.last)), parameters } : null };
}

/** Rates, precedent and ratings of a target. */
function ratesOf(model: Model, metric: Metric, reach: MetricReach, record: MetricRecord, band: Band, direction: Direction) {
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
    acceleration: 'refused' in catchUp && catchUp.refused === 'no-rate' ? NO_RATE : acceleration(catchUp as Rate, observed as Rate),
    bestPrecedent: moves ? bestPrecedent(record.points, stretch, growthModel, ahead) : null,
    ratings: moves ? ratingsOf(model, metric, reach, record, band, direction, base) : [],
  };
}

function ratingsOf(model: Model, metric: Metric, reach: MetricReach, record: MetricRecord, band: Band, direction: Direction, base: number): readonly Rating[] {
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

function directionOf(model: Model, { target, text }: Metric): Direction {
  const series = model.series.find((item) => item.series.name === text.trim())?.series;
  return target.direction ?? series?.direction ?? (target.wanted?.operator === 'at-most' ? 'decrease' : 'increase');
}

/** Whether a target holds: at the end of its year, in any year up to it, or in every year from it on. */
function meets(target: Target, model: Model, holds: (year: number) => boolean): boolean {
  switch (target.timing) {
    case 'by':
      return holds(target.year);
    case 'reach-by':
      return yearsBetween(model.base, target.year).some(holds);
    case 'hold-from':
      return yearsBetween(target.year, Math.max(model.to, target.year)).every(holds);
  }
}

/** Met or missed, where the record says so. */
function recordedVerdict(target: Target, model: Model, record: MetricRecord, band: Band): 'met' | 'missed' | null {
  const holds = (year: number) => satisfies(record.valueIn(year), band);
  switch (target.timing) {
    case 'by':
      return record.covers(target.year) ? (holds(target.year) ? 'met' : 'missed') : null;
    case 'reach-by': {
      const years = yearsBetween(model.base + 1, target.year).filter(record.covers);
      if (years.some(holds)) return 'met';
      return record.covers(target.year) ? 'missed' : null;
    }
    case 'hold-from': {
      const years = yearsBetween(target.year, Math.max(model.to, target.year));
      if (years.some((year) => record.covers(year) && !holds(year))) return 'missed';
      return years.every(record.covers) ? 'met' : null;
    }
  }
}

function undetermined(model: Model, projection: Projection, metric: Metric, direction: Direction): TargetAssessment {
  const { target, expression } = metric;
  const value = expression === null ? Number.NaN : evaluateMetric(expression, projection, target.year);
  return {
    metric,
    target,
    direction,
    band: null,
    verdict: 'undetermined',
    projectedVerdict: null,
    reasons: [...(target.metric === null ? (['no-metric'] as const) : []), ...(target.wanted === null ? (['no-number-stated'] as const) : [])],
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

function overridesOf({ constraint }: ActingConstraint): ReadonlyMap<number, number> {
  return new Map(constraint.lift.map(({ parameter, value }) => [parameter, value]));
}

function liftedValues(model: Model, projection: Projection, judged: readonly Judged[]): readonly (number | null)[] {
  return judged.map(({ metric, trial }) =>
    metric.expression === null || trial === null ? null : finite(evaluateMetric(metric.expression, projection, Math.min(metric.target.year, model.last))),
  );
}

function firstYear(model: Model, holds: (year: number) => boolean): number | null {
  return yearsBetween(model.base, model.last).find(holds) ?? null;
}

function yearsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
