import type { AnyQuantity } from '../../base/quantity.ts';
import { add, divide, type Expression, minimum, multiply, number, subtract, ZERO } from '../expression.ts';
import { type Cell, cellOf, type ModelBuilder } from '../model-builder.ts';
import type { Site } from './lay-out-sites.ts';

/** What the record says of every site of a pool, by year from the base year to the last recorded one. */
export interface PoolRecord {
  readonly lastYear: number;
  readonly established: Expression;
  readonly operating: Expression;
  readonly cleared: Expression;
  /** Leased land before the cap of what is cleared and leasable. */
  readonly leased: Expression;
}

interface Point {
  readonly year: number;
  readonly value: Expression;
}

/** Tables of the recorded states: leased land runs linearly between recorded years, from nothing at the end of the year before the opening. */
export function compileRecord(
  builder: ModelBuilder,
  pool: number,
  prefix: string,
  sites: readonly Site[],
  base: number,
  lastYear: number,
  areas: readonly Expression[],
  leasable: readonly Expression[],
): PoolRecord {
  const years = Array.from({ length: lastYear - base + 1 }, (_, index) => base + index);
  // Members of a cohort that share their history share its cells.
  const firstLike = firstWithSameHistory(sites);
  const table = (name: string, cell: (site: number, year: number) => Cell) => {
    const cells: Cell[] = [];
    for (let site = 0; site < sites.length; site++) {
      const like = firstLike[site] as number;
      for (let at = 0; at < years.length; at++) {
        cells.push(like < site ? (cells[like * years.length + at] as Cell) : cell(site, base + at));
      }
    }
    return builder.table(`${prefix}.record.${name}`, pool, base, years.length, cells);
  };
  const clearedOf = sites.map((site, index) =>
    firstLike[index] === index ? clearedPoints(builder, sites, site, base, areas[index] as Expression) : undefined,
  );
  const clearedAt = (site: number, year: number): Expression => {
    const { points, whole, opens } = clearedOf[site] as ReturnType<typeof clearedPoints>;
    const operates = opens !== null && year >= opens;
    const stated = points.filter((point) => point.year <= year && (!operates || point.year >= opens)).at(-1);
    return stated?.value ?? (operates ? whole : ZERO);
  };
  const leasedOf = sites.map((site, index): readonly Point[] => {
    const opens = operatingFrom(site, base);
    if (opens === null || firstLike[index] !== index) return [];
    const { record, occupancy } = site.line;
    const land = (quantity: AnyQuantity, year: number) =>
      builder.derived(
        `${quantity.path}:${site.name}:${year}`,
        quantity.place,
        multiply(builder.parameter(quantity), leasable[index] as Expression, clearedAt(index, year)),
      );
    const first: Point[] =
      site.line.state === 'operating' && occupancy !== null
        ? [{ year: base, value: land(occupancy, base) }]
        : [{ year: opens - 1, value: ZERO }];
    const recorded = (record?.occupancy ?? []).filter((point) => point.year >= opens && point.year > base);
    return [...first, ...recorded.map((point) => ({ year: point.year, value: land(point.quantity, point.year) }))];
  });
  const between = leasedOf.map((points) => (points.length === 0 ? null : years.map((year) => around(points, year))));
  const leasedAt = (site: number, year: number) => between[site]?.[year - base] ?? NOTHING;
  const low = table('leased_from', (site, year) => cellOf(leasedAt(site, year).low));
  const high = table('leased_to', (site, year) => cellOf(leasedAt(site, year).high));
  const share = table('leased_share', (site, year) => leasedAt(site, year).share);
  return {
    lastYear,
    established: table('established', (site, year) => {
      const { line, recordedEstablished } = sites[site] as Site;
      return line.state !== 'planned' || (recordedEstablished !== null && year >= recordedEstablished) ? 1 : 0;
    }),
    operating: table('operating', (site, year) => {
      const opens = operatingFrom(sites[site] as Site, base);
      return opens !== null && year >= opens ? 1 : 0;
    }),
    cleared: table('cleared', (site, year) => cellOf(clearedAt(site, year))),
    leased: add(low, multiply(subtract(high, low), share)),
  };
}

/** For each site the first one of the same line whose recorded years are the same. */
function firstWithSameHistory(sites: readonly Site[]): readonly number[] {
  const seen = new Map<string, number>();
  return sites.map(({ line, recordedEstablished, recordedOperating }, index) => {
    const history = `${line.name} ${recordedEstablished} ${recordedOperating}`;
    const first = seen.get(history) ?? index;
    seen.set(history, first);
    return first;
  });
}

/** The first year in which a site operates by its record. */
function operatingFrom(site: Site, base: number): number | null {
  return site.line.state === 'operating' ? base : site.recordedOperating;
}

/** The stated cleared areas of one site; of a cohort each divided over the sites established by then. */
function clearedPoints(builder: ModelBuilder, sites: readonly Site[], site: Site, base: number, whole: Expression) {
  const { line } = site;
  const establishedBy = (other: Site, year: number) =>
    other.line.state !== 'planned' || (other.recordedEstablished !== null && other.recordedEstablished <= year);
  const members = sites.filter((other) => other.line === line);
  const stated = (line.record?.cleared ?? []).flatMap(({ year, quantity }): Point[] => {
    if (!establishedBy(site, year)) return [];
    const sharing = members.filter((other) => establishedBy(other, year)).length;
    const total = builder.parameter(quantity);
    if (sharing === 1) return [{ year, value: total }];
    return [{ year, value: builder.derived(`${quantity.path}:each`, quantity.place, divide(total, number(sharing))) }];
  });
  const atBase: Point[] = line.cleared === null ? [] : [{ year: base, value: eachOf(builder, line.cleared, line.count) }];
  return { points: [...atBase, ...stated], whole, opens: operatingFrom(site, base) };
}

/** A line's total shared by its sites. */
export function eachOf(builder: ModelBuilder, total: AnyQuantity, count: number): Expression {
  const parameter = builder.parameter(total);
  return count === 1 ? parameter : builder.derived(`${total.path}:each`, total.place, divide(parameter, number(count)));
}

const NOTHING = { low: ZERO, high: ZERO, share: 0 };

/** The points around a year and how far it is between them. */
function around(points: readonly Point[], year: number): { low: Expression; high: Expression; share: number } {
  const before = points.filter((point) => point.year <= year).at(-1);
  const after = points.find((point) => point.year > year);
  if (before === undefined) return NOTHING;
  if (after === undefined || before.year === year) return { low: before.value, high: before.value, share: 0 };
  return { low: before.value, high: after.value, share: (year - before.year) / (after.year - before.year) };
}

/** Recorded leases never exceed what is cleared and leasable. */
export function capLeases(record: PoolRecord, leasableLand: Expression): Expression {
  return minimum(record.leased, leasableLand);
}
