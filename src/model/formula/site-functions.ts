import { NO_UNIT, type Unit } from '../../base/unit.ts';
import { AGGREGATES, SITE_QUANTITIES } from '../../scenario/aggregates.ts';
import {
  add,
  CARRIED,
  current,
  divide,
  type Expression,
  exceeds,
  MISSING,
  maximum,
  minimum,
  multiply,
  number,
  reaches,
  select,
  subtract,
  ZERO,
} from '../expression.ts';
import { aggregateExpression, occupancyOf } from '../land/compile-aggregates.ts';
import type { PoolModel } from '../land/compile-pool.ts';
import type { ModelBuilder } from '../model-builder.ts';
import type { FormulaNode } from './formula-node.ts';
import { unitOf } from './formula-unit.ts';
import { constant, type FormulaScope, fault, type Lowered, lowerFormula, map } from './lower-formula.ts';
import { variableOf } from './time-functions.ts';

export const SITE_FUNCTIONS = ['count', 'lowest', 'highest', 'sum'] as const;
const LARGEST = number(Number.MAX_VALUE);
const SMALLEST = number(-Number.MAX_VALUE);

/** One quantity of each site of a pool, as an expression by site. */
function siteQuantity(model: PoolModel, name: string): Expression | undefined {
  const land = multiply(model.leasable, current(model.cleared));
  switch (name) {
    case 'area':
      return model.area;
    case 'leasable':
      return land;
    case 'cleared':
      return current(model.cleared);
    case 'leased':
      return current(model.leased);
    case 'unleased':
      return subtract(land, current(model.leased));
    case 'occupancy':
      return select(exceeds(land, ZERO), divide(current(model.leased), land), MISSING);
    case 'established':
      return current(model.established);
    case 'operating':
      return current(model.operating);
    case 'age':
      return current(model.age);
    default:
      return undefined;
  }
}

/** A quantity of one site, or of a cohort as a whole; undefined where there is no such site or quantity. */
export function namedSite(
  builder: ModelBuilder,
  model: PoolModel,
  site: string,
  quantity: string,
): { expression: Expression; unit: Unit } | undefined {
  const unit = Object.hasOwn(SITE_QUANTITIES, quantity) ? SITE_QUANTITIES[quantity] : undefined;
  const picked = model.sites.map((item) => (item.name === site || item.line.name === site ? 1 : 0));
  if (unit === undefined || !picked.includes(1)) return undefined;
  const mask = builder.table(`${model.pool.name}.${site}`, model.index, 0, 1, picked);
  const sum = (name: string): Expression => ({
    op: 'sum',
    pool: model.index,
    of: multiply(mask, siteQuantity(model, name) as Expression),
  });
  return { expression: quantity === 'occupancy' ? occupancyOf(sum('leased'), sum('leasable')) : sum(quantity), unit };
}

/** An aggregate over the sites of one district. */
export function districtAggregate(
  builder: ModelBuilder,
  model: PoolModel,
  district: string,
  aggregate: string,
): Expression | undefined {
  if (!Object.hasOwn(AGGREGATES, aggregate) || aggregate === 'take_up') return undefined;
  const cells = model.sites.map((site) => (site.line.district === district ? 1 : 0));
  return aggregateExpression(
    model,
    aggregate,
    builder.table(`${model.pool.name}.by_district.${district}`, model.index, 0, 1, cells),
  );
}

interface SiteScope extends FormulaScope {
  readonly builder: ModelBuilder;
  readonly pools: readonly PoolModel[];
}

/** Lowers `count(pool, condition)`, `lowest`, `highest` and `sum(pool, quantity)`: over the operating sites, or over `districts(pool)`. */
export function lowerSiteFunction(
  name: string,
  operands: readonly FormulaNode[],
  scope: SiteScope,
): Lowered | 'unknown' | undefined {
  if (!(SITE_FUNCTIONS as readonly string[]).includes(name)) return 'unknown';
  const usage = name === 'count' ? 'count(clusters, occupancy >= 0.3)' : `${name}(clusters, occupancy)`;
  const [where, what] = operands;
  if (where === undefined || what === undefined || operands.length > 2)
    return fault(scope, 'function-arguments', { name, usage });
  const byDistrict = where.kind === 'call' && where.name === 'districts' ? where.operands[0] : undefined;
  const poolNode = byDistrict ?? where;
  const model = poolNode.kind === 'name' ? scope.pools.find((item) => item.pool.name === poolNode.name) : undefined;
  if (model === undefined) return fault(scope, 'function-arguments', { name, usage });
  return byDistrict === undefined ? overSites(name, model, what, scope) : overDistricts(name, model, what, scope);
}

function overSites(name: string, model: PoolModel, what: FormulaNode, scope: SiteScope): Lowered | undefined {
  const inner: FormulaScope = {
    ...scope,
    condition: name === 'count',
    names: () => Object.keys(SITE_QUANTITIES),
    resolve: (item) => {
      const expression = siteQuantity(model, item);
      const unit = SITE_QUANTITIES[item];
      return expression !== undefined && unit !== undefined ? constant(expression, unitOf(unit, null)) : scope.resolve(item);
    },
    call: (inside, nodes, lower) => {
      const found = scope.call(inside, nodes, lower);
      // One value of a whole pool stands by itself: among sites, a running value is what has been handed to each of them.
      const whole = found !== undefined && found !== 'unknown' && (SITE_FUNCTIONS as readonly string[]).includes(inside);
      return whole ? constant(current(variableOf(scope.builder, found)), found.unit) : found;
    },
  };
  const value = lowerFormula(what, inner);
  if (value === undefined) return undefined;
  const operates = current(model.operating);
  const total = (of: Expression): Expression => ({ op: 'sum', pool: model.index, of });
  if (name === 'count') return map(value, unitOf(NO_UNIT, null), (counts) => total(multiply(model.counted, operates, counts)));
  if (name === 'sum') return map(value, value.unit, (item) => total(select(operates, item, ZERO)));
  const [start, pick] = name === 'lowest' ? [LARGEST, minimum] : [SMALLEST, maximum];
  return map(value, value.unit, (item) => {
    // Sites without a value (no cleared land yet) are passed over; without any site there is no extreme.
    const known = multiply(operates, reaches(item, item));
    const next = select(known, pick(CARRIED, item), CARRIED);
    return select(exceeds(total(known), ZERO), { op: 'carry', pool: model.index, initial: start, next }, MISSING);
  });
}

function overDistricts(name: string, model: PoolModel, what: FormulaNode, scope: SiteScope): Lowered | undefined {
  const values = model.pool.districts.map((district) =>
    lowerFormula(what, {
      ...scope,
      condition: name === 'count',
      names: () => Object.keys(AGGREGATES),
      resolve: (item) => {
        const expression = districtAggregate(scope.builder, model, district, item);
        const unit = AGGREGATES[item];
        return expression !== undefined && unit !== undefined ? constant(expression, unitOf(unit, null)) : scope.resolve(item);
      },
    }),
  );
  if (values.length === 0) return fault(scope, 'pool-without-districts', { pool: model.pool.name });
  const known = values.filter((value) => value !== undefined);
  const first = known[0];
  if (first === undefined || known.length < values.length) return undefined;
  const [start, pick] = name === 'lowest' ? [LARGEST, minimum] : [SMALLEST, maximum];
  const over = (items: readonly Expression[]): Expression => {
    if (name === 'count' || name === 'sum') return items.reduce(add);
    const extreme = items.reduce((best, item) => select(reaches(item, item), pick(best, item), best), start);
    const any = items.reduce((some, item) => maximum(some, reaches(item, item)), ZERO);
    return select(any, extreme, MISSING);
  };
  return {
    initial: over(known.map(({ initial }) => initial)),
    step: over(known.map(({ step }) => step)),
    unit: name === 'count' ? unitOf(NO_UNIT, null) : first.unit,
  };
}
