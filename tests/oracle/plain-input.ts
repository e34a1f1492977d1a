import type { Limit, OracleInput, Pool, SiteLine } from './oracle-input.ts';

/** A plan from 2020 to 2030 as written, with what it leaves out not stated. */
export function plan(stated: Partial<OracleInput>): OracleInput {
  return { base: 2020, last: 2030, extra: 20, mode: 'today', pools: [], limits: [], series: [], ...stated };
}

/** A pool without rules. */
export function pool(lines: readonly SiteLine[], stated: Partial<Pool> = {}): Pool {
  return {
    name: 'parks',
    occupancyOver: 'operating',
    gates: [],
    quota: null,
    clearance: null,
    approvals: null,
    takeUp: null,
    recordedTo: null,
    lines,
    ...stated,
  };
}

/** One planned site of 100 ha, all of it leasable, that fills to 100 % over ten years at ten points a year. */
export function line(name: string, stated: Partial<SiteLine> = {}): SiteLine {
  return {
    name,
    count: 1,
    area: 100,
    leasable: 1,
    planned: { from: 2021, to: 2021 },
    standing: null,
    occupancy: null,
    cleared: null,
    delay: 0,
    build: 0,
    openAt: 1,
    ramp: { shape: 'linear', from: 0, to: 1, years: 10 },
    exempt: false,
    until: null,
    expands: null,
    district: null,
    record: null,
    ...stated,
  };
}

/** A site of 100 ha that operates in the base year. */
export function standing(name: string, occupancy: number, stated: Partial<SiteLine> = {}): SiteLine {
  return line(name, { planned: null, standing: 'operating', occupancy, ...stated });
}

/** A limit of one unit per leased ha of `parks`. */
export function limit(kind: 'flow' | 'stock', amount: number, stated: Partial<Limit> = {}): Limit {
  return { name: kind, kind, amount: { 2021: amount }, usePerPool: { parks: 1 }, usePerLine: {}, ...stated };
}

/** A record that states nothing yet. */
export const unrecorded = { established: null, operating: null, cleared: null, occupancy: null } as const;
