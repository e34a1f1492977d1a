import type { Model } from '../model/compile-model.ts';
import type { Expression } from '../model/expression.ts';
import type { PoolModel } from '../model/land/compile-pool.ts';
import { neededBy } from '../projection/needed-variables.ts';
import type { Projection } from '../projection/project-numbers.ts';
import type { YearQuantity } from '../scenario/scenario.ts';
import { type MetricReader, metricReader, type Replacement } from './evaluate-metric.ts';
import { aggregateOf, type MetricReach, reachOf, withDenominator } from './metric-reach.ts';
import type { ObservedRecord } from './observed-record.ts';

/** What has been recorded of a metric. */
export interface MetricRecord {
  /** First of the last recorded years of what the metric reaches; the base year where nothing is recorded. */
  readonly now: number;
  /** The metric in a year, with observed aggregates in the place of projected ones. */
  readonly valueIn: (year: number) => number;
  /** Whether the record covers a year and every year that the metric names. */
  readonly covers: (year: number) => boolean;
  /** Recorded points up to now, filled years left out, also those before the base year. */
  readonly points: ObservedRecord;
}

/** What all metrics of a projection that follows its record share: found once for all of them. */
export interface Recorded {
  readonly observed: ObservedAggregates;
  /** With observed aggregates in the place of projected ones. */
  readonly read: MetricReader;
}

export function recordedIn(projection: Projection): Recorded {
  const observed = observedAggregates(projection.model);
  return { observed, read: readerOf(observed, projection) };
}

/** Reads the record of a metric off a projection that follows it. */
export function recordOf(metric: Expression, projection: Projection, recorded = recordedIn(projection)): MetricRecord {
  const { model } = projection;
  const { observed, read } = recorded;
  const reach = reachOf(model, metric, false);
  const follows = model.mode === 'from-today';
  const valueIn = (year: number): number => read(metric, year);
  const lastYears = follows ? lastRecordedYears(model, reach, observed) : [];
  const now = lastYears.length === 0 ? model.base : Math.max(model.base, Math.min(...lastYears));
  const isCovered = (year: number, filled: boolean): boolean => follows && isRecorded(reach, observed, model, year, filled);
  const covers = (year: number) => year > model.base && [year, ...reach.years].every((item) => isCovered(item, true));
  const filledAtBase = reach.series.some(({ filledYears }) => filledYears.includes(model.base));
  const inPlan = Array.from({ length: now - model.base + 1 }, (_, index) => model.base + index);
  const points = inPlan
    .filter((year) => (year === model.base ? !filledAtBase : isCovered(year, false)))
    .map((year) => ({ year, value: valueIn(year) }));
  return {
    now,
    valueIn,
    covers,
    points: [...pointsBefore(metric, model), ...points.filter((point) => Number.isFinite(point.value))],
  };
}

/** Observed aggregates by variable and year. */
type ObservedAggregates = ReadonlyMap<number, ReadonlyMap<number, number>>;

function observedAggregates(model: Model): ObservedAggregates {
  const found = new Map<number, ReadonlyMap<number, number>>();
  if (model.mode !== 'from-today') return found;
  for (const pool of model.pools) {
    const put = (name: string, values: readonly YearQuantity[]) => {
      const variable = model.variableByName.get(`${pool.pool.name}.${name}`);
      if (variable === undefined) return;
      const byYear = values.flatMap(({ year, quantity }) => (quantity.kind === 'given' ? [[year, quantity.value] as const] : []));
      found.set(variable, new Map([...(found.get(variable) ?? []), ...byYear]));
    };
    const { observed } = pool.pool;
    // What is stated under the very name comes before what is stated under the other name of the same total.
    for (const { aggregate, values } of observed) for (const name of otherNames(pool, aggregate)) put(name, values);
    for (const { aggregate, values } of observed) put(aggregate, values);
  }
  return found;
}

/** `occupancy` is also called `occupancy.operating`, or whatever the pool measures over; and the other way round. */
function otherNames(pool: PoolModel, aggregate: string): readonly string[] {
  const full = withDenominator(pool, aggregate);
  if (full !== aggregate) return [full];
  const [bare = aggregate] = aggregate.split('.');
  return bare !== aggregate && withDenominator(pool, bare) === aggregate ? [bare] : [];
}

/** Reads observed aggregates first; formulas over them are computed anew from them. */
function readerOf(observed: ObservedAggregates, projection: Projection): MetricReader {
  if (observed.size === 0) return metricReader(projection);
  const { model } = projection;
  const touched = new Map<number, boolean>();
  const rests = (variable: number): boolean => {
    const known = touched.get(variable);
    if (known !== undefined) return known;
    const { initial, step } = model.variables[variable] as Model['variables'][number];
    const series = model.series.find((item) => item.variable === variable);
    const formula = series === undefined ? aggregateOf(model, variable) === undefined : series.series.rule.kind === 'formula';
    const found = formula && [...neededBy(model, [initial, step]).variables].some((other) => observed.has(other));
    touched.set(variable, found);
    return found;
  };
  const replace: Replacement = (variable, year) => {
    const value = observed.get(variable)?.get(year);
    if (value !== undefined) return value;
    const series = model.series.find((item) => item.variable === variable);
    if (!rests(variable) || (series?.recordedTo ?? Number.NEGATIVE_INFINITY) >= year) return undefined;
    const { initial, step } = model.variables[variable] as Model['variables'][number];
    return read(year === model.base ? initial : step, year);
  };
  const read = metricReader(projection, replace);
  return read;
}

function observedYears(
  model: Model,
  observed: ObservedAggregates,
  pool: string,
  aggregate: string | null,
): ReadonlyMap<number, number> | undefined {
  const variable = aggregate === null ? undefined : model.variableByName.get(`${pool}.${aggregate}`);
  return variable === undefined ? undefined : observed.get(variable);
}

/** The last recorded year of everything that the metric reaches and that has a record at all. */
function lastRecordedYears(model: Model, reach: MetricReach, observed: ObservedAggregates): readonly number[] {
  const ofSeries = reach.series.flatMap(({ recordedTo }) => recordedTo ?? []);
  const ofPools = reach.aggregates.flatMap(({ pool, aggregate }) => {
    const years = [
      ...(observedYears(model, observed, pool.pool.name, aggregate)?.keys() ?? []),
      ...(pool.recordedTo === null ? [] : [pool.recordedTo]),
    ];
    return years.length === 0 ? [] : [Math.max(...years)];
  });
  return [...ofSeries, ...ofPools];
}

/** Whether everything that the metric reaches is recorded in a year; the base year always is. */
function isRecorded(reach: MetricReach, observed: ObservedAggregates, model: Model, year: number, filled: boolean): boolean {
  if (reach.series.length + reach.aggregates.length === 0) return false;
  const series = reach.series.every(({ series: item, variable, recordedTo, observedYears: years, baseMissing }) => {
    if (year === model.base) return !baseMissing;
    if (item.rule.kind === 'formula' && recordedTo === null) return true;
    const first = baseMissing ? Math.min(...years) : model.base;
    if (filled ? recordedTo !== null && year >= first && year <= recordedTo : years.includes(year)) return true;
    // After its own record a formula is recorded where all that it reads is.
    const step = item.rule.kind === 'formula' && (recordedTo ?? year) < year ? model.variables[variable]?.step : undefined;
    return step !== undefined && isRecorded(reachOf(model, step, false), observed, model, year, filled);
  });
  const pools = reach.aggregates.every(
    ({ pool, aggregate }) =>
      year === model.base ||
      (pool.recordedTo !== null && year <= pool.recordedTo) ||
      observedYears(model, observed, pool.pool.name, aggregate)?.has(year) === true,
  );
  const formulaOnly =
    reach.aggregates.length === 0 &&
    reach.series.every((item) => item.series.rule.kind === 'formula' && item.recordedTo === null);
  return series && pools && !formulaOnly;
}

/** Observations before the base year, where the metric is a series itself: they count as precedents. */
function pointsBefore(metric: Expression, model: Model): ObservedRecord {
  if (metric.op !== 'variable' || metric.lag !== 0) return [];
  const series = model.series.find((item) => item.variable === metric.variable)?.series;
  return (series?.observed ?? []).flatMap(({ year, quantity }) =>
    year < model.base && quantity.kind === 'given' ? [{ year, value: quantity.value }] : [],
  );
}
