import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RULEBOOKS } from '../../src/assessment/rulebooks/rulebooks.ts';
import { check } from '../../src/pipeline/check.ts';
import { checkJson } from '../../src/pipeline/check-json.ts';
import type { Host } from '../../src/pipeline/host.ts';
import { differences } from './compare-verdict.ts';

const folder = 'tests/verdicts';
const host: Host = {
  read: (path) => {
    try {
      return { source: readFileSync(path) };
    } catch {
      return { reason: 'not-found' };
    }
  },
};

/** `from-today`, `as-planned` or `both`, and a rulebook where another than the default one is asked for: `from-today, aarr`. */
function runsOf(heading: string) {
  const match = /^(from-today|as-planned|both)(?:, ([a-z0-9-]+))?$/.exec(heading);
  const rulebook = Object.values(RULEBOOKS).find(({ id }) => id === (match?.[2] ?? 'statcan-2025'))?.id;
  if (match === null || rulebook === undefined)
    throw new Error(`${heading}: write from-today, as-planned or both, and a rulebook after a comma`);
  return (['from-today', 'as-planned'] as const)
    .filter((mode) => match[1] === mode || match[1] === 'both')
    .map((mode) => ({ mode, rulebook }));
}

async function judge(file: string, options: Omit<Parameters<typeof check>[2], 'set'>) {
  const checked = await check(host, file, options);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems, null, 1));
  return new Map(checkJson(checked.value, '0').targets.map((target) => [target.id, target]));
}

const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(cases.map(({ name }) => name))('%s', (name) => {
  const expected = parse(readFileSync(`${folder}/${name}/expected.yaml`, 'utf8')) as Record<string, Record<string, unknown>>;

  test.each(Object.keys(expected))('%s: the verdicts are what was worked out by hand', async (heading) => {
    const wanted = Object.entries(expected[heading] ?? {});
    expect(wanted).not.toHaveLength(0);
    for (const run of runsOf(heading)) {
      const found = await judge(`${folder}/${name}/scenario.yaml`, run);
      expect(wanted.flatMap(([id, fields]) => differences(fields, found.get(id), `${run.mode}: ${id}`))).toEqual([]);
    }
  });

  test('one line says what it proves', () => {
    expect(readFileSync(`${folder}/${name}/README.md`, 'utf8')).toMatch(/^\S.{20,}\n$/);
  });
});

describe('what was worked out by hand', () => {
  const found = { verdict: 'tight', gap: -1, reasons: ['circular'], binding: [{ constraint: 'parks.gate', years: [2021] }] };

  test.each<[unknown]>([
    [{ verdict: 'tight', gap: -1 - 9e-10 }],
    [{ gap: { from: -1.5, to: -0.5 } }],
    [{ reasons: ['circular'], binding: { 'parks.gate': { years: [2021] } } }],
  ])('%j agrees', (wanted) => expect(differences(wanted, found, 'x')).toEqual([]));

  test.each<[unknown, string]>([
    [{ verdict: 'met' }, 'x.verdict is "tight", by hand "met"'],
    [{ gap: -1 - 2e-9 }, 'x.gap is -1, by hand -1.000000002'],
    [{ gap: { from: -0.9, to: 0 } }, 'x.gap is -1, by hand {"from":-0.9,"to":0}'],
    [{ gap: null }, 'x.gap is -1, by hand null'],
    [{ reasons: [] }, 'x.reasons is ["circular"], by hand []'],
    [{ bias: 1 }, 'x.bias is missing, by hand 1'],
    [{ binding: {} }, 'x.binding has parks.gate, by hand none'],
    [{ binding: { 'parks.gate': { years: [2022] } } }, 'x.binding.parks.gate.years[0] is 2021, by hand 2022'],
  ])('%j differs', (wanted, line) => expect(differences(wanted, found, 'x')).toEqual([line]));

  test('stands under a mode', () => expect(() => runsOf('today')).toThrow('write from-today, as-planned or both'));
});
