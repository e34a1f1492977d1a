import type { Model } from '../model/compile-model.ts';
import type { Projection } from '../projection/project-numbers.ts';
import { bindingLimit } from './binding-constraints.ts';

/** What a pool's year looks like to a planner. */
export interface PoolYear {
  readonly year: number;
  readonly recorded: boolean;
  /** Null where the pool has no gate. */
  readonly gateOpen: boolean | null;
  /** Sites that were due and stood before the shut gate. */
  readonly heldByGate: number;
  readonly established: number;
  readonly bindingLimit: string | null;
}

export interface PoolOutlook {
  readonly pool: string;
  readonly years: readonly PoolYear[];
  /** Sites that were due by the end of the record and of which it says nothing. */
  readonly heldByRecord: number;
  /** Recorded years in which sites were established although the gate as written was shut. */
  readonly againstGate: readonly number[];
  readonly hasTakeUpLimit: boolean;
}

/** The calendar of every pool up to a year. */
export function outlookOf(model: Model, projection: Projection, through: number): readonly PoolOutlook[] {
  return model.pools.map((pool) => {
    const value = (variable: number, year: number) => projection.row(variable, year)[0] as number;
    const established = model.variableByName.get(`${pool.pool.name}.established.count`) as number;
    const years = Array.from({ length: through - model.base }, (_, index): PoolYear => {
      const year = model.base + 1 + index;
      return {
        year,
        recorded: pool.recordedTo !== null && year <= pool.recordedTo,
        gateOpen: pool.gate === null ? null : value(pool.gate, year) >= 1,
        heldByGate: pool.held.gate === null ? 0 : value(pool.held.gate, year),
        established: value(established, year),
        bindingLimit: bindingLimit(model, projection, pool.pool.name, year)?.id ?? null,
      };
    });
    const { recordedTo } = pool;
    const heldByRecord =
      recordedTo === null
        ? 0
        : pool.sites.filter(
            (site) => site.line.state === 'planned' && site.planned <= recordedTo && site.recordedEstablished === null,
          ).length;
    const { againstGate } = pool;
    return {
      pool: pool.pool.name,
      years,
      heldByRecord,
      againstGate: againstGate === null ? [] : years.filter(({ year }) => value(againstGate, year) > 0.5).map(({ year }) => year),
      hasTakeUpLimit: model.limits.some((limit) => limit.pools.includes(pool.pool.name)),
    };
  });
}
