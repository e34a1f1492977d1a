import type { DocumentNode } from '../document/document-node.ts';
import { LAND, SHARE } from './expectations.ts';
import { FIRST_YEAR, isKnownYear, LAST_YEAR } from './known-years.ts';
import { type ReadContext, report } from './read-context.ts';
import { readYears } from './read-spans.ts';
import type { SiteLine, SiteRecord } from './scenario.ts';
import { entriesOf, entryOf, integerOf, valueAt } from './sources.ts';

/**
 * What has happened to a site since the base year. `established` defaults to the first year of the record, `operating` to
 * the first year with an occupancy; of a cohort a plain year means all of its sites.
 */
export function readRecord(
  context: ReadContext,
  node: DocumentNode,
  path: string,
  site: string,
  count: number,
  state: SiteLine['state'],
): SiteRecord | null {
  const counts = (key: string) => {
    const value = valueAt(node, key);
    if (value === undefined) return null;
    const year = integerOf(value);
    if (year !== undefined) return [{ year, count }];
    return entriesOf(value)
      .map((entry) => ({ year: Number(entry.key), count: integerOf(entry.value) ?? 0 }))
      .sort((a, b) => a.year - b.year);
  };
  const years = (key: string, expected: typeof LAND) => {
    const value = valueAt(node, key);
    return value === undefined ? [] : readYears(context, value, `${path}.${key}`, expected);
  };
  const cleared = years('cleared', LAND);
  const occupancy = years('occupancy', SHARE);
  // Where no opening is stated, a site operates from the first recorded occupancy after its establishment.
  const operating = counts('operating');
  const byCounts = valueAt(node, 'operating')?.kind === 'map';
  const firstYears = [operating?.[0]?.year, cleared[0]?.year, occupancy[0]?.year].filter((year) => year !== undefined);
  const first = firstYears.length === 0 ? [] : [{ year: Math.min(...firstYears), count }];
  const established = counts('established') ?? (state === 'planned' ? (byCounts ? (operating ?? []) : first) : []);

  const total = (list: readonly { count: number }[]) => list.reduce((sum, item) => sum + item.count, 0);
  const placeOf = (key: string) => entryOf(node, key)?.keyPlace ?? node.place;
  for (const [key, list] of [
    ['established', established],
    ['operating', operating ?? []],
  ] as const) {
    if (total(list) > count) {
      report(context, 'record-count', placeOf(key), `${path}.${key}`, { recorded: total(list), count, state: key });
      return null;
    }
  }
  const all = [...established, ...(operating ?? []), ...cleared, ...occupancy].map((item) => item.year);
  for (const year of new Set(all)) {
    if (!isKnownYear(year))
      report(context, 'year-out-of-range', node.place, path, { found: `${year}`, low: FIRST_YEAR, high: LAST_YEAR });
    else if (year <= context.base)
      report(context, 'year-before-base', node.place, path, {
        year,
        base: context.base,
        key: path.slice(path.lastIndexOf('.') + 1),
      });
  }
  // The k-th opening cannot come before the k-th establishment.
  const spread = (list: readonly { year: number; count: number }[]) =>
    list.flatMap((item) => Array<number>(item.count).fill(item.year));
  const [establishedYears, operatingYears] = [spread(established), spread(operating ?? [])];
  if (state === 'planned' && operatingYears.some((year, index) => year < (establishedYears[index] ?? Infinity))) {
    report(context, 'record-order', node.place, path, { site, first: 'established', second: 'operating' });
  }
  const inOrder = (first: 'established' | 'operating', from: number | undefined, second: 'occupancy' | 'cleared') => {
    const early = from === undefined ? undefined : entriesOf(valueAt(node, second)).find((entry) => Number(entry.key) < from);
    if (early !== undefined) report(context, 'record-order', early.keyPlace, `${path}.${second}`, { site, first, second });
  };
  const planned = state === 'planned' ? establishedYears[0] : undefined;
  inOrder('established', planned, 'cleared');
  if (operating === null) inOrder('established', planned, 'occupancy');
  else inOrder('operating', operatingYears[0], 'occupancy');
  if (state === 'operating' && (established.length > 0 || operating !== null)) {
    report(context, 'site-state-clash', node.place, path, {
      site,
      keys: ['occupancy', established.length > 0 ? 'record.established' : 'record.operating'],
    });
  }
  const opened = operatingYears.at(-1);
  if (opened !== undefined && !occupancy.some(({ year }) => year >= opened))
    report(context, 'record-needs-occupancy', node.place, path, { site, year: opened });
  return { established, operating, cleared, occupancy, place: node.place };
}
