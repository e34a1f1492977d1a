import {
  add,
  atMostWithSlack,
  CARRIED,
  current,
  type Expression,
  maximum,
  multiply,
  not,
  ONE,
  previous,
  reaches,
  select,
  subtract,
  YEAR,
  ZERO,
} from '../expression.ts';
import type { ModelBuilder } from '../model-builder.ts';
import { spansTable } from '../spans-table.ts';
import { compileGates, type GateAggregates } from './compile-gates.ts';
import { ofPresent, type SiteTables } from './site-tables.ts';

/** Steps 1 and 2 of the pipeline: what is due passes gate, approvals and quota, and is established. */
export interface Establishment {
  /** 1 from the year of establishment on, by site. */
  readonly established: number;
  /** 1 where every gate in force is open; null without a gate. */
  readonly gate: number | null;
  /** Sites that each rule keeps waiting, as expressions by site. */
  readonly heldByGate: Expression | null;
  readonly heldByApprovals: Expression | null;
  readonly heldByQuota: Expression | null;
  readonly heldByDelay: Expression;
}

export function compileEstablishment(builder: ModelBuilder, tables: SiteTables, aggregates: GateAggregates): Establishment {
  const { pool, index, base, due, delay, exempt, area, present, recorded, record } = tables;
  const bySite = (name: string, step: Expression) => builder.variable(`${pool.name}[].${name}`, index, ZERO, step);
  const established = builder.reserve(`${pool.name}[].established`, index);
  const missing = not(previous(established));
  const waiting = current(bySite('waiting', ofPresent(tables, multiply(reaches(YEAR, add(due, delay)), missing))));

  const gate =
    pool.gates.length === 0
      ? null
      : builder.variable(`${pool.name}.gate`, null, ONE, compileGates(builder, pool.gates, aggregates));
  const open = gate === null ? ONE : current(gate);
  const admitted = gate === null ? waiting : multiply(waiting, maximum(exempt, open));

  // Every site that the gate lets through takes one of the year's decisions, in site order; an exempt one takes none.
  const decided = multiply(waiting, not(exempt), open);
  let slots: Expression | null = null;
  if (pool.approvals !== null) {
    const perYear = maximum(ZERO, spansTable(builder, `${pool.name}.approvals`, pool.approvals, base));
    const next = subtract(CARRIED, multiply(decided, reaches(CARRIED, ONE)));
    slots = current(bySite('approvals_left', { op: 'carry', pool: index, initial: perYear, next }));
  }
  const passed = current(bySite('passed', slots === null ? admitted : multiply(admitted, maximum(exempt, reaches(slots, ONE)))));

  // The queue is strict: land that did not fit stays counted before all after it, so that nothing behind it fits either.
  let fits: Expression = ONE;
  if (pool.quota !== null) {
    const quota = maximum(ZERO, spansTable(builder, `${pool.name}.quota`, pool.quota, base));
    const standing: Expression = { op: 'sum', pool: index, of: ofPresent(tables, multiply(area, previous(established))) };
    const queue = bySite('queued_area', {
      op: 'carry',
      pool: index,
      initial: standing,
      next: add(CARRIED, multiply(area, passed)),
    });
    fits = atMostWithSlack(add(current(queue), area), quota);
  }
  const byRule = maximum(previous(established), multiply(passed, fits));
  builder.define(
    established,
    ofPresent(tables, tables.stands),
    ofPresent(tables, select(recorded, record?.established ?? ZERO, byRule)),
  );
  return {
    established,
    gate,
    heldByGate: gate === null ? null : multiply(waiting, not(exempt), not(open)),
    heldByApprovals: slots === null ? null : multiply(decided, not(reaches(slots, ONE))),
    heldByQuota: pool.quota === null ? null : multiply(passed, not(fits)),
    heldByDelay: multiply(reaches(YEAR, due), not(reaches(YEAR, add(due, delay))), missing, present),
  };
}
