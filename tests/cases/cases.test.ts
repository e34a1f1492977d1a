import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Host } from '../../src/pipeline/host.ts';
import { type Lookup, projectCase } from './project-case.ts';
import { type ExpectedRow, readTable } from './read-table.ts';

const folder = 'tests/cases';
const MODES = ['as-planned', 'from-today'] as const;
const read: Host['read'] = (path) => {
  try {
    return { source: readFileSync(path) };
  } catch {
    return { reason: 'not-found' };
  }
};

/** One line for every year in which the projection is not what was worked out by hand. */
function differences(row: ExpectedRow, lookup: Lookup): string[] {
  return [...row.values].flatMap(([year, wanted]) => {
    const found = lookup(row.variable, year);
    const tolerance = row.exactly ? 0 : 1e-12 * (Math.abs(wanted ?? 0) || 1);
    const agrees = found !== undefined && (wanted === null ? Number.isNaN(found) : Math.abs(found - wanted) <= tolerance);
    const shown = found === undefined ? 'no such variable' : Number.isNaN(found) ? 'none' : found;
    return agrees ? [] : [`line ${row.line}, ${row.mode}: ${row.variable} in ${year} is ${shown}, by hand ${wanted ?? 'none'}`];
  });
}

const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(cases.map(({ name }) => name))('%s', (name) => {
  test('the projection is what was worked out by hand', async () => {
    const rows = readTable(readFileSync(`${folder}/${name}/expected.csv`, 'utf8'));
    expect(rows).not.toHaveLength(0);
    const found: string[] = [];
    for (const mode of MODES) {
      const ofMode = rows.filter((row) => row.mode === mode);
      if (ofMode.length === 0) continue;
      const lookup = await projectCase(read, `${folder}/${name}/scenario.yaml`, mode);
      found.push(...ofMode.flatMap((row) => differences(row, lookup)));
    }
    expect(found).toEqual([]);
  });

  test('one line says what it proves', () => {
    expect(readFileSync(`${folder}/${name}/README.md`, 'utf8')).toMatch(/^\S.{20,}\n$/);
  });
});

describe('a table', () => {
  test.each([
    ['output, 1', 'line 1: the years are missing: begin with `as-planned, 2020, 2021`'],
    ['as-planned, 20', 'line 1: 20 is not a year'],
    ['as-planned, 2020\noutput, 1, 2', 'line 2: 2 values for 1 years'],
    ['as-planned, 2020\noutput, 1 ha', 'line 2: 1 ha is not a number, a fraction such as 5/12 or none'],
    ['as-planned, 2020\n\n# all right\noutput,', 'line 4: nothing to compare'],
  ])('%j is refused', (text, message) => expect(() => readTable(text)).toThrow(message));

  test('has numbers, fractions, years without a value and years that are not judged', () => {
    const rows = readTable('# Why\nfrom-today exactly, 2020, 2021, 2022, 2023\nparks.leased, -1.5e-3, 1/4, none, \n');
    const values = new Map([
      [2020, -0.0015],
      [2021, 0.25],
      [2022, null],
    ]);
    expect(rows).toEqual([{ line: 3, mode: 'from-today', exactly: true, variable: 'parks.leased', values }]);
  });

  test('is compared to twelve digits, to the last bit where it says so', () => {
    const row = (exactly: boolean, wanted: number | null): ExpectedRow => ({
      line: 2,
      mode: 'as-planned',
      exactly,
      variable: 'x',
      values: new Map([[2020, wanted]]),
    });
    const differ = (found: number | undefined, exactly: boolean, wanted: number | null) =>
      differences(row(exactly, wanted), () => found).length;
    expect([differ(100 + 9e-11, false, 100), differ(100 + 2e-10, false, 100), differ(100 + 9e-11, true, 100)]).toEqual([0, 1, 1]);
    expect([differ(5e-13, false, 0), differ(0, true, 0), differ(Number.NaN, false, null)]).toEqual([0, 0, 0]);
    expect([differ(0, false, null), differ(Number.NaN, false, 0), differ(undefined, false, null)]).toEqual([1, 1, 1]);
  });
});
