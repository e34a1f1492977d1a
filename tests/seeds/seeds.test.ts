import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DocumentNode } from '../../src/document/document-node.ts';
import { check } from '../../src/pipeline/check.ts';
import { findSeed, type SeedText } from '../../src/pipeline/find-seed.ts';
import type { Host } from '../../src/pipeline/host.ts';
import { readSeed } from '../../src/pipeline/scenario-evidence.ts';
import { ANYTHING } from '../../src/scenario/expectations.ts';
import { parsePrices } from '../../src/scenario/parse-prices.ts';
import { readQuantity } from '../../src/scenario/read-quantity.ts';
import type { ScenarioProblem } from '../../src/scenario/scenario-problem.ts';

const host: Host = {
  read: (path) => {
    try {
      return { source: readFileSync(path) };
    } catch {
      return { reason: 'not-found' };
    }
  },
};
const here = { file: 'seeds.test.ts', line: 1, column: 1 };
const modes = ['from-today', 'as-planned'] as const;

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace('.yaml', ''));
}

interface TypedFigure {
  readonly value?: unknown;
  readonly values?: Record<string, unknown>;
  readonly readings?: readonly unknown[];
  readonly printed?: unknown;
  readonly place?: string;
  readonly source?: string;
  readonly trust?: string;
  readonly prices?: string;
}
interface TypedSeed {
  readonly document: { readonly kind: string; readonly file?: string };
  readonly figures: Record<string, TypedFigure>;
}

/** The numbers that a figure holds, as the scenario reader reads them, and what keeps it from reading them. */
function numbersOf(value: unknown): { readonly read: readonly unknown[]; readonly problems: readonly ScenarioProblem[] } {
  const problems: ScenarioProblem[] = [];
  const context = {
    evidence: new Map(),
    units: [],
    base: 2020,
    to: 2030,
    report: (item: ScenarioProblem) => problems.push(item),
  };
  const node: DocumentNode = {
    kind: 'scalar',
    text: String(value),
    value: value as string | number,
    quoted: false,
    place: here,
  } as DocumentNode;
  const read = readQuantity(context, node, 'value', { ...ANYTHING, prices: null });
  return { read: read === undefined ? [] : [read], problems };
}

describe.each(namesIn('seeds'))('seeds/%s.yaml', (name) => {
  const seed = parse(readFileSync(`seeds/${name}.yaml`, 'utf8')) as TypedSeed;
  const figures = Object.entries(seed.figures);

  test('fits the schema', () => {
    const read = readSeed(findSeed(host, 'scenarios/any.yaml', name) as SeedText, new Set());
    expect(read.ok ? [] : read.problems).toEqual([]);
    expect(read.ok && [...read.value.figures.keys()]).toEqual(figures.map(([id]) => id));
  });

  test('every figure is a number with a unit that is known', () => {
    for (const [id, { value, values, readings, prices }] of figures) {
      const found = [...(value === undefined ? [] : [value]), ...Object.values(values ?? {}), ...(readings ?? [])];
      expect([id, found.length > 0]).toEqual([id, true]);
      expect([id, [value, values, readings].filter((item) => item !== undefined).length]).toEqual([id, 1]);
      for (const item of found) {
        const { read, problems } = numbersOf(item);
        expect([id, item, problems, read.length]).toEqual([id, item, [], 1]);
      }
      if (prices !== undefined) expect([id, parsePrices(prices)]).not.toEqual([id, undefined]);
    }
  });

  test('every figure says where it stands', () => {
    const { kind, file } = seed.document;
    for (const [id, { printed, place, source, trust }] of figures) {
      if (file !== undefined) expect([id, typeof place, printed !== undefined]).toEqual([id, 'string', true]);
      else if (kind === 'record')
        expect([id, typeof source, trust]).toEqual([id, 'string', expect.stringMatching(/^(sourced|computed)$/)]);
      else expect([id, (place ?? source ?? (trust === 'remembered' ? '' : undefined)) !== undefined]).toEqual([id, true]);
      for (const text of [printed ?? []].flat().map(String)) expect([id, text.normalize('NFC')]).toEqual([id, text]);
    }
  });
});

describe.each(namesIn('scenarios'))('scenarios/%s.yaml', (name) => {
  const file = `scenarios/${name}.yaml`;
  const { variants = {} } = parse(readFileSync(file, 'utf8')) as { variants?: Record<string, unknown> };

  test.each(['as written', ...Object.keys(variants)])('%s: judged from today and as planned', async (version) => {
    const variant = version === 'as written' ? undefined : version;
    for (const mode of modes) {
      const checked = await check(host, file, { mode, variant, rulebook: 'statcan-2025' });
      expect(checked.ok ? [] : checked.problems).toEqual([]);
      expect(checked.ok && checked.value.assessment.targets.length).toBeGreaterThan(0);
    }
  });
});

describe('what the plans come to', () => {
  const judged = async (name: string, variant?: string, set: readonly string[] = []) => {
    const checked = await check(host, `scenarios/${name}.yaml`, { mode: 'from-today', variant, set, rulebook: 'statcan-2025' });
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems, null, 1));
    return checked.value;
  };
  const verdicts = async (name: string) =>
    Object.fromEntries((await judged(name)).assessment.targets.map(({ target, verdict }) => [target.id, verdict]));

  test.each(['dong-hung', 'binh-duong'])('%s: nothing can be tested, and each target says what it takes', async (name) => {
    const { targets } = (await judged(name)).assessment;
    expect(targets.map(({ verdict }) => verdict)).toEqual(targets.map(() => 'undetermined'));
    for (const { target } of targets) expect(target.needs).toEqual({ en: expect.any(String), vi: expect.any(String) });
  });

  test('Bình Xuyên: one of three new parks filled as the term of 2015 wanted', async () => {
    expect(await verdicts('binh-xuyen')).toMatchObject({
      operating_2020: 'missed',
      thang_long_2020: 'met',
      nam_binh_xuyen_2020: 'missed',
      son_loi_2020: 'missed',
      output_growth_2020: 'undetermined',
      ic_share_2020: 'undetermined',
      serviced_2025_each: 'tight',
      budget_2022: 'met',
    });
  });

  const wholeArea = 'land.parks.sites.binh_xuyen_ii_rest={area: 137.79 ha, expands: binh_xuyen_ii, status: established}';
  test.each([
    { variant: undefined, set: [], inUse: 81.1, ofAll: 55.2 },
    { variant: 'whole_areas', set: [], inUse: 81.1, ofAll: 51.1 },
    { variant: 'hectares', set: [], inUse: 69.0, ofAll: 46.9 },
    { variant: 'hectares', set: [wholeArea], inUse: 69.0, ofAll: 43.5 },
  ])(
    'Bình Xuyên in 2022, variant $variant $set: parks in use $inUse, all seven $ofAll',
    async ({ variant, set, inUse, ofAll }) => {
      const { model, projection } = await judged('binh-xuyen', variant, set);
      const occupancy = (over: string) =>
        100 * (projection.row(model.variableByName.get(`parks.occupancy.${over}`) ?? -1, 2022)[0] ?? 0);
      expect(Math.abs(occupancy('operating') - inUse)).toBeLessThan(0.06);
      expect(Math.abs(occupancy('established') - ofAll)).toBeLessThan(0.06);
    },
  );

  test('Lạng Sơn: just short on record, and no unit left for its districts', async () => {
    expect(await verdicts('lang-son')).toMatchObject({
      va_growth_2025: 'tight',
      ic_growth_2025: 'missed',
      workers_2025: 'out-of-reach',
      parks_2025: 'out-of-reach',
      va_growth_2030: 'out-of-reach',
      share_2025: 'undetermined',
      cluster_per_unit: 'undetermined',
    });
  });

  test('the new Bắc Ninh: 36 parks on 10,600 ha in 2025, as recorded and as added up', async () => {
    const { model, projection } = await judged('bac-ninh-merged');
    const value = (name: string) => projection.row(model.variableByName.get(name) ?? -1, 2025)[0] ?? Number.NaN;
    expect(value('all_parks')).toBe(36);
    expect(value('parks.established.count') + value('parks_other.established.count')).toBe(36);
    expect(value('parks.established.area') + value('parks_other.established.area')).toBeCloseTo(10600, 6);
    expect(await verdicts('bac-ninh-merged')).toMatchObject({ all_parks: 'out-of-reach', all_park_area: 'out-of-reach' });
  });
});
