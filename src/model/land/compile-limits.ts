import type { AnyQuantity } from '../../base/quantity.ts';
import type { Limit } from '../../scenario/scenario.ts';
import {
  add,
  current,
  divide,
  type Expression,
  exceeds,
  maximum,
  minimum,
  multiply,
  ONE,
  previous,
  select,
  subtract,
  ZERO,
} from '../expression.ts';
import { type Cell, cellOf, type ModelBuilder } from '../model-builder.ts';
import { spansTable } from '../spans-table.ts';
import type { PoolModel } from './compile-pool.ts';

/** A limit with the share of all wishes that it grants in each year. */
export interface LimitModel {
  /** `parks.take_up` for the take-up of a pool, else the name of the limit. */
  readonly name: string;
  readonly pools: readonly string[];
  readonly share: number;
  readonly kind: 'flow' | 'stock';
}

/** Every limit in file order: the take-up of each pool, then the limits that are stated by name. */
export function compileLimits(
  builder: ModelBuilder,
  pools: readonly PoolModel[],
  limits: readonly Limit[],
  base: number,
  seriesAmount: (name: string) => Expression,
): readonly LimitModel[] {
  const takeUps = pools.flatMap((model): LimitModel[] => {
    if (model.pool.takeUp === null) return [];
    const amount = spansTable(builder, `${model.pool.name}.take_up`, model.pool.takeUp, base);
    const demand = wishes(model, ONE);
    const share = builder.variable(`${model.pool.name}.take_up.share`, null, ONE, flowShare(amount, demand));
    return [{ name: `${model.pool.name}.take_up`, pools: [model.pool.name], share, kind: 'flow' }];
  });
  const shared = limits.map((limit): LimitModel => {
    const amount =
      'series' in limit.amount
        ? seriesAmount(limit.amount.series)
        : spansTable(builder, `limits.${limit.name}`, limit.amount, base);
    const covered = limit.over.flatMap((name) => pools.filter((model) => model.pool.name === name));
    const use = covered.map((model) => useOf(builder, limit, model));
    const total = (part: (model: PoolModel, use: Expression) => Expression) =>
      covered
        .map((model, index) => part(model, use[index] as Expression))
        .reduce((sum, term) => (sum === ZERO ? term : add(sum, term)), ZERO);
    const demand = total(wishes);
    const step = limit.kind === 'flow' ? flowShare(amount, demand) : flowShare(subtract(amount, total(leases)), demand);
    return {
      name: limit.name,
      pools: limit.over,
      share: builder.variable(`limits.${limit.name}.share`, null, ONE, step),
      kind: limit.kind,
    };
  });
  return [...takeUps, ...shared];
}

/** The smallest share over the limits that cover a pool. */
export function grantedShare(limits: readonly LimitModel[], pool: string): Expression {
  return limits
    .filter((limit) => limit.pools.includes(pool))
    .reduce<Expression>((least, limit) => (least === ONE ? current(limit.share) : minimum(least, current(limit.share))), ONE);
}

/** `f = min(1, max(0, amount) / demand)`, and 1 where nothing is wanted. */
function flowShare(amount: Expression, demand: Expression): Expression {
  return select(exceeds(demand, ZERO), minimum(ONE, divide(maximum(ZERO, amount), demand)), ONE);
}

/** Use of the land that a pool's sites want; a pool that follows its record wants none. */
function wishes(model: PoolModel, use: Expression): Expression {
  return { op: 'sum', pool: model.index, of: multiply(use, current(model.wanted)) };
}

/** Use of the land that was leased at the end of last year. */
function leases(model: PoolModel, use: Expression): Expression {
  return { op: 'sum', pool: model.index, of: multiply(use, multiply(previous(model.leased), model.present)) };
}

/** Use per leased hectare by site: the site's own, else the limit's for the pool, else one of the limit's units. */
function useOf(builder: ModelBuilder, limit: Limit, model: PoolModel): Expression {
  const ofPool = limit.use.get(model.pool.name);
  const cell = (own: AnyQuantity | undefined): Cell => {
    const quantity = own ?? ofPool;
    // A limit in hectares uses itself up one by one; a number of its own, so that it can be lifted.
    return cellOf(quantity === undefined ? builder.derived(unitUse(limit), limit.place, ONE) : builder.parameter(quantity));
  };
  return builder.table(
    `limits.${limit.name}.use.${model.pool.name}`,
    model.index,
    0,
    1,
    model.sites.map((site) => cell(site.line.use.get(limit.name))),
  );
}

/** Path of the use of a limit that states none. */
export function unitUse(limit: Limit): string {
  return `limits.${limit.name}.use:one`;
}
