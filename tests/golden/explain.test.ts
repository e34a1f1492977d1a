import { expect, test } from 'vitest';
import { renderExplained, renderWorksheet } from '../../src/cli/render-explained.ts';
import type { DerivationFormat } from '../../src/cli/render-explained.ts';
import type { Mode } from '../../src/model/compile-model.ts';
import { composeWorksheet, explain } from '../../src/pipeline/explain.ts';
import { displayWidth } from '../../src/render/display-width.ts';
import type { Language } from '../../src/text/language.ts';
import { hostOf } from './judge.ts';

// Reviewed by eye, in both languages: read the difference before accepting it.

const BAC_GIANG = 'scenarios/bac-giang.yaml';
const GATE = 'tests/golden/scenarios/gate.yaml';
const RATE = 'tests/golden/scenarios/rate.yaml';
const ENDINGS: Readonly<Record<DerivationFormat, string>> = { text: 'txt', markdown: 'md', latex: 'tex', json: 'json' };

interface Asked {
  readonly name: string;
  readonly file: string;
  readonly subject: string;
  readonly year?: number;
  readonly mode?: Mode;
  readonly format?: DerivationFormat;
  readonly language: Language;
}

async function explained({ file, subject, year, mode = 'from-today', format = 'text', language }: Asked): Promise<string> {
  const found = await explain(hostOf(), file, { subject, year, mode });
  if (!found.ok || found.value.kind !== 'traced') throw new Error(JSON.stringify(found));
  return renderExplained(found.value, { language, version: '0.0.0', name: subject, format, width: 80 });
}

test.each<Asked>([
  { name: 'area', file: BAC_GIANG, subject: 'park_area_2030', language: 'en' },
  { name: 'area', file: BAC_GIANG, subject: 'park_area_2030', language: 'vi' },
  { name: 'output', file: BAC_GIANG, subject: 'output_2030', language: 'vi' },
  { name: 'share', file: BAC_GIANG, subject: 'share_2030', format: 'markdown', language: 'en' },
  { name: 'share', file: BAC_GIANG, subject: 'share_2030', format: 'latex', language: 'vi' },
  { name: 'site', file: BAC_GIANG, subject: 'parks.decided_2024', year: 2029, language: 'en' },
  { name: 'site', file: BAC_GIANG, subject: 'parks.decided_2024', year: 2029, format: 'latex', language: 'en' },
  { name: 'no-number', file: BAC_GIANG, subject: 'investment_total', language: 'vi' },
  { name: 'occupancy', file: GATE, subject: 'parks.occupancy', language: 'en' },
  { name: 'occupancy', file: GATE, subject: 'parks.occupancy', format: 'markdown', language: 'vi' },
  { name: 'record', file: RATE, subject: 'poor', year: 2020, language: 'en' },
  { name: 'record', file: RATE, subject: 'poor', year: 2020, format: 'json', language: 'vi' },
  { name: 'planned', file: RATE, subject: 'poor', year: 2020, mode: 'as-planned', language: 'vi' },
])('$name: $subject, $format, $language', async (asked) => {
  const text = await explained(asked);
  expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
  if (asked.format === undefined) for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  if (asked.format === 'latex') expect(text.match(/(?<!\\)\{/g)?.length).toBe(text.match(/(?<!\\)\}/g)?.length);
  await expect(text).toMatchFileSnapshot(`explain/${asked.name}.${asked.language}.${ENDINGS[asked.format ?? 'text']}`);
});

test.each<Language>(['en', 'vi'])('exercises, %s', async (language) => {
  const made = await composeWorksheet(hostOf(), BAC_GIANG, { mode: 'from-today' });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  await expect(renderWorksheet(made.value, language)).toMatchFileSnapshot(`explain/exercises.${language}.md`);
});

test('JSON is the same in every language', async () => {
  const asked = { name: '', file: BAC_GIANG, subject: 'share_2030', format: 'json' } as const;
  expect(await explained({ ...asked, language: 'vi' })).toBe(await explained({ ...asked, language: 'en' }));
});

test('what is not there is named with what is near, and a year outside with the years that are inside', async () => {
  const ask = async (subject: string, year?: number) => {
    const found = await explain(hostOf(), BAC_GIANG, { subject, year, mode: 'from-today' });
    return found.ok ? found.value : found.problems;
  };
  expect(await ask('outptu')).toMatchObject({ kind: 'unknown-subject', nearest: ['output'] });
  expect(await ask('leased')).toMatchObject({ kind: 'unknown-subject', nearest: expect.arrayContaining(['parks.leased']) });
  expect(await ask('parks.new.colour')).toMatchObject({ kind: 'unknown-subject' });
  expect(await ask('output', 2019)).toEqual({ kind: 'year-outside', year: 2019, first: 2020, last: 2050 });
  expect(await ask('output', 2051)).toMatchObject({ kind: 'year-outside' });
});
