import type { Model } from '../model/compile-model.ts';
import type { SeriesModel } from '../model/compile-series.ts';
import { type Expression, operandsOf } from '../model/expression.ts';
import type { PoolModel } from '../model/land/compile-pool.ts';
import { AGGREGATES } from '../scenario/aggregates.ts';

/** What a metric measures, followed through the formulas of series: not through the rules that move land. */
export interface MetricReach {
  readonly series: readonly SeriesModel[];
  /** Aggregates that are named, by pool; a pool of which single sites are named has null among them. */
  readonly aggregates: readonly { readonly pool: PoolModel; readonly aggregate: string | null }[];
  /** Years that the metric names itself, in `at`, `total` and `cagr`. */
  readonly years: readonly number[];
}

/**
 * Follows a metric to the series and aggregates that it is made of.
 *
 * @param throughObserved false stops at a formula whose own values have been observed: they are its record
 */
export function reachOf(model: Model, metric: Expression, throughObserved = true): MetricReach {
  const series = new Set<SeriesModel>();
  const aggregates = new Map<string, { pool: PoolModel; aggregate: string | null }>();
  const years = new Set<number>();
  const seen = new Set<number>();
  const pending: Expression[] = [metric];
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    if (part.op === 'at') years.add(part.year);
    pending.push(...operandsOf(part));
    if ((part.op !== 'variable' && part.op !== 'at') || seen.has(part.variable)) continue;
    const { variable } = part;
    seen.add(variable);
    const found = model.series.find((item) => item.variable === variable);
    const named = found === undefined ? aggregateOf(model, variable) : undefined;
    if (named !== undefined) aggregates.set(`${named.pool.pool.name}.${named.aggregate}`, named);
    if (found !== undefined) series.add(found);
    const { initial, step } = model.variables[variable] as Model['variables'][number];
    const formula = named === undefined && (found === undefined || found.series.rule.kind === 'formula');
    if (formula && (throughObserved || (found?.recordedTo ?? null) === null)) pending.push(initial, step);
  }
  return { series: [...series], aggregates: [...aggregates.values()], years: [...years].sort((a, b) => a - b) };
}

/** The aggregate that a variable is, a bare `occupancy` by its denominator; of a variable by site its pool alone. */
export function aggregateOf(
  model: Model,
  variable: number,
): { readonly pool: PoolModel; readonly aggregate: string | null } | undefined {
  const { name, pool } = model.variables[variable] as Model['variables'][number];
  if (pool !== null) return { pool: model.pools[pool] as PoolModel, aggregate: null };
  const found = model.pools.find((item) => name.startsWith(`${item.pool.name}.`));
  const aggregate = found && name.slice(found.pool.name.length + 1);
  return found !== undefined && aggregate !== undefined && Object.hasOwn(AGGREGATES, aggregate)
    ? { pool: found, aggregate: withDenominator(found, aggregate) }
    : undefined;
}

/** `occupancy` as `occupancy.operating`, or whatever the pool measures over. */
export function withDenominator({ pool }: PoolModel, aggregate: string): string {
  return ['occupancy', 'leasable', 'unleased'].includes(aggregate) ? `${aggregate}.${pool.occupancyOver}` : aggregate;
}
