import {
  add,
  atLeastWithSlack,
  CARRIED,
  current,
  type Expression,
  maximum,
  minimum,
  multiply,
  ONE,
  previous,
  reaches,
  select,
  subtract,
  ZERO,
} from '../expression.ts';
import type { ModelBuilder } from '../model-builder.ts';
import { spansTable } from '../spans-table.ts';
import { ofPresent, type SiteTables } from './site-tables.ts';

/** Step 3 of the pipeline: land is cleared in site order, as far as the year's capacity goes; what is not used is lost. */
export function compileClearance(builder: ModelBuilder, tables: SiteTables, established: number): number {
  const { pool, index, base, area, recorded, record } = tables;
  const bySite = (name: string, step: Expression) => current(builder.variable(`${pool.name}[].${name}`, index, ZERO, step));
  const cleared = builder.reserve(`${pool.name}[].cleared`, index);
  const wanted = multiply(area, current(established));
  const before = ofPresent(tables, previous(cleared));
  let byRule = wanted;
  if (pool.clearance !== null) {
    const capacity = maximum(ZERO, spansTable(builder, `${pool.name}.clearance`, pool.clearance, base));
    const need = bySite('clearance_need', subtract(wanted, before));
    const rest = bySite('clearance_left', {
      op: 'carry',
      pool: index,
      initial: capacity,
      next: subtract(CARRIED, minimum(CARRIED, need)),
    });
    byRule = select(reaches(rest, need), wanted, add(before, rest));
  }
  builder.define(
    cleared,
    ofPresent(tables, tables.clearedAtBase),
    select(recorded, ofPresent(tables, record?.cleared ?? ZERO), byRule),
  );
  return cleared;
}

/** Step 4 of the pipeline: a site operates so many years after enough of its land is cleared. */
export interface Opening {
  /** 1 from the opening on, by site. */
  readonly operating: number;
  /** 1 where enough land is cleared. */
  readonly serviced: Expression;
}

export function compileOpening(builder: ModelBuilder, tables: SiteTables, established: number, cleared: number): Opening {
  const { pool, index, area, openAt, build, runs, recorded, record } = tables;
  const serviced = multiply(current(established), atLeastWithSlack(current(cleared), multiply(openAt, area)));
  const buildTime = add(build, ONE);
  const ready = builder.reserve(`${pool.name}[].ready`, index);
  builder.define(ready, ofPresent(tables, multiply(runs, buildTime)), add(ofPresent(tables, previous(ready)), serviced));
  const operating = builder.reserve(`${pool.name}[].operating`, index);
  const finished = reaches(current(ready), buildTime);
  // A site that its record opened early stays open.
  const byRule = record === null ? finished : maximum(previous(operating), finished);
  builder.define(operating, ofPresent(tables, runs), ofPresent(tables, select(recorded, record?.operating ?? ZERO, byRule)));
  return { operating, serviced };
}
