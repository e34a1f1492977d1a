import {
  add,
  atLeastWithSlack,
  current,
  divide,
  type Expression,
  exceeds,
  maximum,
  multiply,
  not,
  number,
  previous,
  reaches,
  select,
  subtract,
  YEAR,
  ZERO,
} from '../expression.ts';
import type { ModelBuilder } from '../model-builder.ts';
import { compileRamps, type PoolRamps } from './compile-ramps.ts';
import { capLeases } from './pool-record.ts';
import { ageAt, highestOf, rampAt } from './ramp.ts';
import { ofPresent, type SiteTables } from './site-tables.ts';

/** Step 5 of the pipeline, as far as one pool can know it: what its sites want. */
export interface Filling {
  readonly age: number;
  readonly wanted: number;
  readonly leased: number;
  /** Completes the leases once the share of all wishes that the limits grant is known. */
  readonly grant: (share: Expression) => void;
}

/** Where a site stands on its ramp: from what occupancy, at what age, and whether it is past all that the ramp wants. */
interface RampPosition {
  readonly start: Expression;
  readonly age: number;
  readonly full: Expression;
}

export function compileFilling(builder: ModelBuilder, tables: SiteTables, cleared: number, operating: number): Filling {
  const { pool, index, leasable, occupancyAtBase, recorded, record } = tables;
  const ramps = compileRamps(builder, index, pool.name, tables.sites);
  const land = multiply(leasable, current(cleared));
  const leased = builder.reserve(`${pool.name}[].leased`, index);
  const before = ofPresent(tables, previous(leased));
  const recordedLeases = record === null ? ZERO : ofPresent(tables, capLeases(record, land));
  const { start, age, full } =
    record === null
      ? freshPosition(builder, tables, ramps, operating)
      : recordedPosition(builder, tables, ramps, operating, recordedLeases, land, record.lastYear);
  const occupancy = ramps.forEachShape((ramp) => rampAt(ramp, start, current(age)));
  const wish = subtract(multiply(occupancy, leasable, current(cleared)), before);
  const byRule = multiply(current(operating), not(full), maximum(ZERO, wish));
  const wanted = builder.variable(`${pool.name}[].wanted`, index, ZERO, select(recorded, ZERO, byRule));
  const atBase = ofPresent(tables, multiply(occupancyAtBase, leasable, current(cleared)));
  return {
    age,
    wanted,
    leased,
    grant: (share) =>
      builder.define(leased, atBase, select(recorded, recordedLeases, add(before, multiply(share, current(wanted))))),
  };
}

/** Without a record every site reads its ramp at the years that it has operated. */
function freshPosition(builder: ModelBuilder, tables: SiteTables, ramps: PoolRamps, operating: number): RampPosition {
  const age = builder.reserve(`${tables.pool.name}[].age`, tables.index);
  builder.define(age, ZERO, ofPresent(tables, add(previous(age), current(operating))));
  return { start: ramps.start, age, full: ZERO };
}

/**
 * In the last recorded year every operating site finds its place on its ramp: the least age at which the ramp wants what
 * the site has. Below the start of the ramp it starts anew from there; at or above its highest value it wants no more.
 */
function recordedPosition(
  builder: ModelBuilder,
  tables: SiteTables,
  ramps: PoolRamps,
  operating: number,
  leases: Expression,
  land: Expression,
  lastYear: number,
): RampPosition {
  const { pool, index, recorded } = tables;
  const reserve = (name: string) => builder.reserve(`${pool.name}[].${name}`, index);
  const [start, full, age] = [reserve('ramp_start'), reserve('full'), reserve('age')];
  const atEnd = multiply(recorded, reaches(YEAR, number(lastYear)));
  const reached = select(exceeds(land, ZERO), divide(leases, land), ZERO);
  const occupancy = current(builder.variable(`${pool.name}[].recorded_occupancy`, index, ZERO, select(atEnd, reached, ZERO)));
  const runs = current(operating);

  const startsAnew = multiply(runs, exceeds(previous(start), occupancy));
  builder.define(start, ramps.start, select(atEnd, select(startsAnew, occupancy, previous(start)), previous(start)));
  const highest = ramps.forEachShape((ramp) => highestOf(ramp, previous(start)));
  builder.define(full, ZERO, select(atEnd, multiply(runs, atLeastWithSlack(occupancy, highest)), previous(full)));
  const onRamp = multiply(runs, not(current(full)), exceeds(occupancy, current(start)));
  const found = select(
    onRamp,
    ramps.forEachShape((ramp) => ageAt(ramp, current(start), occupancy)),
    ZERO,
  );
  builder.define(age, ZERO, select(atEnd, found, ofPresent(tables, add(previous(age), runs))));
  return { start: current(start), age, full: current(full) };
}
