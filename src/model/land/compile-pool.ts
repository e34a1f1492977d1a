import type { Pool } from '../../scenario/scenario.ts';
import { current, type Expression, maximum, multiply, not, previous, select, subtract, ZERO } from '../expression.ts';
import type { ModelBuilder } from '../model-builder.ts';
import { compileClearance, compileOpening } from './clear-and-open.ts';
import type { GateAggregates } from './compile-gates.ts';
import { compileEstablishment } from './establish.ts';
import { compileFilling, type Filling } from './fill.ts';
import { compileSiteTables, type SiteTables } from './site-tables.ts';

/** What holds a pool's sites back: variables that are above 0 in the years in which they act; null where there is no such rule. */
export type Held = Readonly<Record<'delay' | 'gate' | 'approvals' | 'quota' | 'clearance' | 'build', number | null>>;

/** A pool's pipeline as variables, for limits, aggregates and formulas to read. */
export interface PoolModel
  extends Pick<SiteTables, 'pool' | 'index' | 'sites' | 'area' | 'leasable' | 'counted' | 'present' | 'recorded'>,
    Filling {
  /** Last year of the record that the model follows, null where it follows none. */
  readonly recordedTo: number | null;
  readonly established: number;
  readonly cleared: number;
  readonly operating: number;
  readonly held: Held;
  /** 1 where every gate in force is open; null without a gate. */
  readonly gate: number | null;
  /** Sites recorded as established although the gate as written was shut. */
  readonly againstGate: number | null;
}

/** The pipeline of one pool, step by step: gate, establish, clear, open, and what its sites want. */
export function compilePool(
  builder: ModelBuilder,
  pool: Pool,
  index: number,
  base: number,
  recordedTo: number | null,
  aggregates: GateAggregates,
): PoolModel {
  const tables = compileSiteTables(builder, pool, index, base, recordedTo);
  const establishment = compileEstablishment(builder, tables, aggregates);
  const { established, gate } = establishment;
  const cleared = compileClearance(builder, tables, established);
  const { operating, serviced } = compileOpening(builder, tables, established, cleared);
  const filling = compileFilling(builder, tables, cleared, operating);

  const count = (of: Expression): Expression => ({ op: 'sum', pool: index, of });
  const held = (name: keyof Held, of: Expression | null): number | null =>
    of === null ? null : builder.variable(`${pool.name}.held.${name}`, null, ZERO, select(tables.recorded, ZERO, count(of)));
  const uncleared = subtract(multiply(tables.area, current(established)), current(cleared));
  const newly = maximum(ZERO, subtract(current(established), previous(established)));
  const againstGate =
    tables.record === null || gate === null
      ? null
      : builder.variable(
          `${pool.name}.against_gate`,
          null,
          ZERO,
          multiply(tables.recorded, count(multiply(newly, not(tables.exempt))), not(current(gate))),
        );
  const { sites, area, leasable, counted, present, recorded } = tables;
  return {
    ...{ pool, index, sites, area, leasable, counted, present, recorded, recordedTo },
    ...{ established, cleared, operating, gate, againstGate },
    ...filling,
    held: {
      delay: held('delay', pool.lines.some((line) => line.delay !== null) ? establishment.heldByDelay : null),
      gate: held('gate', establishment.heldByGate),
      approvals: held('approvals', establishment.heldByApprovals),
      quota: held('quota', establishment.heldByQuota),
      clearance: held('clearance', pool.clearance === null ? null : uncleared),
      build: held('build', pool.lines.some((line) => line.build !== null) ? multiply(serviced, not(current(operating))) : null),
    },
  };
}
