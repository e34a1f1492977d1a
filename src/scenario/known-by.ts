import type { Pool, Scenario, SiteLine, SiteRecord } from './scenario.ts';

/**
 * A scenario as it could have been written at the end of a year: what was observed later is dropped, and the sites' record ends
 * there. Everything else stays, assumptions included, as it is written today.
 *
 * @param year after the base year
 */
export function knownBy(scenario: Scenario, year: number): Scenario {
  return {
    ...scenario,
    series: scenario.series.map((series) => ({ ...series, observed: upTo(series.observed, year) })),
    pools: scenario.pools.map((pool) => poolKnownBy(pool, year)),
  };
}

function poolKnownBy(pool: Pool, year: number): Pool {
  return {
    ...pool,
    // That a site is not in the record up to then was known too: the pool follows its record up to the year.
    recordedTo: pool.recordedTo === null ? null : Math.min(pool.recordedTo, year),
    lines: pool.lines.map((line) => lineKnownBy(line, year)),
    observed: pool.observed.flatMap((item) => {
      const values = upTo(item.values, year);
      return values.length === 0 ? [] : [{ ...item, values }];
    }),
  };
}

function lineKnownBy(line: SiteLine, year: number): SiteLine {
  return line.record === null ? line : { ...line, record: recordKnownBy(line.record, year) };
}

/** Null where nothing had happened by then. */
function recordKnownBy(record: SiteRecord, year: number): SiteRecord | null {
  const [established, cleared, occupancy] = [
    upTo(record.established, year),
    upTo(record.cleared, year),
    upTo(record.occupancy, year),
  ];
  const operating = record.operating === null ? null : upTo(record.operating, year);
  const nothing = [established, cleared, occupancy, operating ?? []].every((items) => items.length === 0);
  return nothing ? null : { ...record, established, operating, cleared, occupancy };
}

function upTo<Item extends { readonly year: number }>(items: readonly Item[], year: number): readonly Item[] {
  return items.filter((item) => item.year <= year);
}

/** The last year of anything that the scenario has on record, null where nothing is. */
export function lastRecorded({ series, pools }: Scenario): number | null {
  const years = [
    ...series.flatMap(({ observed }) => observed.map(({ year }) => year)),
    ...pools.flatMap(({ observed }) => observed.flatMap(({ values }) => values.map(({ year }) => year))),
    ...pools.flatMap(({ recordedTo }) => recordedTo ?? []),
  ];
  return years.length === 0 ? null : Math.max(...years);
}
