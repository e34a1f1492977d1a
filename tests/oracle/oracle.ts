import type { Aggregates } from './aggregates.ts';
import { aggregateDistrict, projectLand } from './land.ts';
import { TAKE_UP } from './limits.ts';
import type { OracleInput } from './oracle-input.ts';
import { projectSeries } from './series.ts';
import type { PoolTrack } from './track.ts';

export interface OraclePoolYear extends Aggregates {
  readonly year: number;
  /** `sum f w`, in recorded years the change of leased land; `null` in the base year. */
  readonly takeUp: number | null;
  /** Whether every gate in force is open; `null` in the base year. */
  readonly gateOpen: boolean | null;
  /** `f` of every limit on the pool, `take_up` first; 1 in recorded years, empty in the base year. */
  readonly factors: Readonly<Record<string, number>>;
  /** `sum u w` of every limit on the pool; empty in recorded years, when none acts. */
  readonly wantedUse: Readonly<Record<string, number>>;
  /** The binding limit, `null` for none. */
  readonly binding: string | null;
  /** The sums by district. */
  readonly districts: Readonly<Record<string, Aggregates>>;
}

export interface OracleSite {
  /** The line's name, followed by `_1`, `_2`, ... in a cohort. */
  readonly name: string;
  readonly area: number;
  /** By year from the base year on: `E`, `K`, `L`, operating, the count of operating years. */
  readonly established: readonly number[];
  readonly cleared: readonly number[];
  readonly leased: readonly number[];
  readonly operating: readonly boolean[];
  readonly age: readonly number[];
}

export interface OraclePool {
  readonly recordedTo: number | null;
  /** In site order. */
  readonly sites: readonly OracleSite[];
  readonly years: readonly OraclePoolYear[];
}

export interface OracleProjection {
  /** `base..last + extra`: every list by year below follows it. */
  readonly years: readonly number[];
  readonly pools: Readonly<Record<string, OraclePool>>;
  readonly series: Readonly<Record<string, readonly number[]>>;
}

/** One projection, computed site by site and year by year as model.md 2 and 3 say it. */
export function projectByHand(input: OracleInput): OracleProjection {
  const years: number[] = [];
  for (let year = input.base; year <= input.last + input.extra; year++) years.push(year);

  const series: Record<string, number[]> = {};
  for (const one of input.series) series[one.name] = projectSeries(one, input);

  const pools: Record<string, OraclePool> = {};
  for (const track of projectLand(input, series)) {
    pools[track.pool.name] = {
      recordedTo: track.recordedTo,
      sites: track.sites.map(({ site, established, cleared, leased, operating, age }) => ({
        name: site.name,
        area: site.area,
        established,
        cleared,
        leased,
        operating,
        age,
      })),
      years: years.map((year, now) => poolYear(track, input, year, now)),
    };
  }
  return { years, pools, series };
}

function poolYear(track: PoolTrack, input: OracleInput, year: number, now: number): OraclePoolYear {
  const aggregates = track.aggregates[now];
  if (aggregates === undefined) throw new Error(`no aggregates in ${year}`);
  let takeUp: number | null = null;
  if (now > 0) {
    takeUp = 0;
    for (const site of track.sites) takeUp += site.takeUp[now] ?? Number.NaN;
  }
  const rationing = track.rationing[now] ?? null;
  let factors: Record<string, number> = {};
  if (rationing !== null) {
    factors = { ...rationing.factors };
  } else if (now > 0) {
    if (track.pool.takeUp !== null) factors[TAKE_UP] = 1;
    for (const limit of input.limits) if (limit.usePerPool[track.pool.name] !== undefined) factors[limit.name] = 1;
  }
  const districts: Record<string, Aggregates> = {};
  for (const { site } of track.sites) {
    const { district } = site.line;
    if (district !== null) districts[district] ??= aggregateDistrict(track, district, now);
  }
  return {
    ...aggregates,
    year,
    takeUp,
    gateOpen: track.gateOpen[now] ?? null,
    factors,
    wantedUse: rationing === null ? {} : rationing.wantedUse,
    binding: rationing === null ? null : rationing.binding,
    districts,
  };
}
