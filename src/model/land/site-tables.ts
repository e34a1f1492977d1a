import type { AnyQuantity } from '../../base/quantity.ts';
import type { Pool } from '../../scenario/scenario.ts';
import { type Expression, exceeds, multiply, number, ONE, reaches, YEAR, ZERO } from '../expression.ts';
import { type Cell, cellOf, type ModelBuilder } from '../model-builder.ts';
import { layOutSites, type Site } from './lay-out-sites.ts';
import { compileRecord, eachOf, type PoolRecord } from './pool-record.ts';

/** A year that never comes, for sites that are never withdrawn. */
const NEVER = 1e6;

/** A pool laid out: its sites in order, and what is known of each before any year is computed. */
export interface SiteTables {
  readonly pool: Pool;
  readonly index: number;
  readonly base: number;
  readonly sites: readonly Site[];
  readonly area: Expression;
  readonly leasable: Expression;
  readonly due: Expression;
  readonly delay: Expression;
  readonly build: Expression;
  readonly openAt: Expression;
  readonly exempt: Expression;
  /** 0 for an expansion, which adds area and no count. */
  readonly counted: Expression;
  /** 1 while a site has not been withdrawn. */
  readonly present: Expression;
  /** States in the base year. */
  readonly stands: Expression;
  readonly runs: Expression;
  readonly clearedAtBase: Expression;
  readonly occupancyAtBase: Expression;
  readonly record: PoolRecord | null;
  /** 1 in the years in which the pool follows its record. */
  readonly recorded: Expression;
}

/** Lays out the sites of a pool and puts their numbers into tables. */
export function compileSiteTables(
  builder: ModelBuilder,
  pool: Pool,
  index: number,
  base: number,
  recordedTo: number | null,
): SiteTables {
  const sites = layOutSites(pool, base, recordedTo);
  const table = (name: string, cell: (site: Site, position: number) => Cell) =>
    builder.table(`${pool.name}.${name}`, index, 0, 1, sites.map(cell));
  const areaOf = new Map(pool.lines.map((line) => [line, eachOf(builder, line.area, line.count)]));
  const areas = sites.map(({ line }) => areaOf.get(line) as Expression);
  const shares = sites.map(({ line }) => builder.parameter(line.leasable));
  const optional = (name: string, pick: (site: Site) => AnyQuantity | null, missing: number) =>
    table(name, (site) => {
      const quantity = pick(site);
      return quantity === null ? missing : cellOf(builder.parameter(quantity));
    });
  const until = table('until', (site) => site.line.until ?? NEVER);
  const record = recordedTo === null ? null : compileRecord(builder, index, pool.name, sites, base, recordedTo, areas, shares);
  return {
    pool,
    index,
    base,
    sites,
    area: table('area', (_, position) => cellOf(areas[position] as Expression)),
    leasable: table('leasable_share', (_, position) => cellOf(shares[position] as Expression)),
    due: table('due', (site) => site.due),
    delay: optional('delay', (site) => site.line.delay, 0),
    build: optional('build', (site) => site.line.build, 0),
    openAt: optional('open_at', (site) => site.line.openAt, 1),
    exempt: table('exempt', (site) => (site.line.exempt ? 1 : 0)),
    counted: table('counted', (site) => (site.line.expands === null ? 1 : 0)),
    present: sites.some((site) => site.line.until !== null) ? exceeds(until, YEAR) : ONE,
    stands: table('stands', (site) => (site.line.state === 'planned' ? 0 : 1)),
    runs: table('runs', (site) => (site.line.state === 'operating' ? 1 : 0)),
    clearedAtBase: table('cleared_at_base', ({ line }, position) => {
      if (line.state === 'planned') return 0;
      if (line.cleared !== null) return cellOf(eachOf(builder, line.cleared, line.count));
      return line.state === 'operating' ? cellOf(areas[position] as Expression) : 0;
    }),
    occupancyAtBase: table('occupancy_at_base', ({ line }) =>
      line.occupancy === null ? 0 : cellOf(builder.parameter(line.occupancy)),
    ),
    record,
    recorded: record === null ? ZERO : reaches(number(record.lastYear), YEAR),
  };
}

/** A value of the sites that have not been withdrawn; 0 for the others. */
export function ofPresent({ present }: SiteTables, value: Expression): Expression {
  return multiply(value, present);
}
