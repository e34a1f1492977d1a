import { DENOMINATORS } from '../../scenario/aggregates.ts';
import type { Denominator } from '../../scenario/scenario.ts';
import { current, divide, type Expression, exceeds, MISSING, multiply, previous, select, subtract, ZERO } from '../expression.ts';
import type { ModelBuilder } from '../model-builder.ts';
import type { GateAggregates } from './compile-gates.ts';
import type { PoolModel } from './compile-pool.ts';

/** Reserves the aggregates that gates read with a year's lag, before the pipeline that they sum up is written. */
export function reserveAggregates(builder: ModelBuilder, pool: string): GateAggregates {
  const byDenominator = (name: string) =>
    Object.fromEntries(DENOMINATORS.map((over) => [over, builder.reserve(`${pool}.${name}.${over}`, null)]));
  return { leasable: byDenominator('leasable'), occupancy: byDenominator('occupancy'), unleased: byDenominator('unleased') };
}

/** The leasable land of one site that a denominator counts. */
function denominatorLand(model: PoolModel, over: Denominator): Expression {
  switch (over) {
    case 'operating':
      return multiply(model.leasable, current(model.cleared), current(model.operating));
    case 'cleared':
      return multiply(model.leasable, current(model.cleared));
    case 'established':
      return multiply(model.leasable, model.area, current(model.established));
    case 'gross':
      return multiply(model.area, current(model.established));
  }
}

/** An aggregate over a pool, or over those of its sites that `mask` picks (1 or 0 by site). */
export function aggregateExpression(model: PoolModel, name: string, mask: Expression): Expression {
  const sum = (of: Expression): Expression => ({ op: 'sum', pool: model.index, of: multiply(mask, of) });
  const over = (name.split('.')[1] ?? model.pool.occupancyOver) as Denominator;
  const leased = sum(current(model.leased));
  switch (name.split('.')[0]) {
    case 'established':
      return sum(
        name.endsWith('.count')
          ? multiply(model.counted, current(model.established))
          : multiply(model.area, current(model.established)),
      );
    case 'operating':
      return sum(
        name.endsWith('.count')
          ? multiply(model.counted, current(model.operating))
          : multiply(model.area, current(model.operating)),
      );
    case 'cleared':
      return sum(current(model.cleared));
    case 'leased':
      return leased;
    case 'leasable':
      return sum(denominatorLand(model, over));
    case 'unleased': {
      const land = sum(denominatorLand(model, over));
      return select(exceeds(land, ZERO), subtract(land, leased), ZERO);
    }
    case 'occupancy':
      return occupancyOf(leased, sum(denominatorLand(model, over)));
    default:
      throw new Error(`no aggregate ${name}`);
  }
}

/** Leased over leasable land; no land has no occupancy. */
export function occupancyOf(leased: Expression, land: Expression): Expression {
  return select(exceeds(land, ZERO), divide(leased, land), MISSING);
}

/** Every aggregate of a pool as a variable, by name; `share` is what the limits grant of the wishes. */
export function defineAggregates(builder: ModelBuilder, model: PoolModel, reserved: GateAggregates, share: Expression): void {
  const { pool, index } = model;
  const define = (name: string, expression: Expression) => builder.variable(`${pool.name}.${name}`, null, expression, expression);
  const whole = (name: string) => aggregateExpression(model, name, { op: 'number', value: 1 });
  for (const name of ['established.count', 'established.area', 'operating.count', 'operating.area', 'cleared'])
    define(name, whole(name));
  const leased = define('leased', whole('leased'));
  for (const over of DENOMINATORS) {
    const land = reserved.leasable[over] as number;
    const landOver = whole(`leasable.${over}`);
    builder.define(land, landOver, landOver);
    const occupancy = occupancyOf(current(leased), current(land));
    builder.define(reserved.occupancy[over] as number, occupancy, occupancy);
    const unleased = select(exceeds(current(land), ZERO), subtract(current(land), current(leased)), ZERO);
    builder.define(reserved.unleased[over] as number, unleased, unleased);
  }
  define('leasable', current(reserved.leasable[pool.occupancyOver] as number));
  define('unleased', current(reserved.unleased[pool.occupancyOver] as number));
  define('occupancy', current(reserved.occupancy[pool.occupancyOver] as number));
  const granted: Expression = { op: 'sum', pool: index, of: multiply(share, current(model.wanted)) };
  // The leases of a site that is withdrawn are gone; that is no take-up.
  const kept: Expression = { op: 'sum', pool: index, of: multiply(model.present, previous(model.leased)) };
  const change = subtract(current(leased), kept);
  builder.variable(`${pool.name}.take_up`, null, MISSING, select(model.recorded, change, granted));
}
