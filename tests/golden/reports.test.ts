import { expect, test } from 'vitest';
import { renderCsv } from '../../src/render/render-csv.ts';
import { renderTerminal } from '../../src/render/render-terminal.ts';
import { reportCheck } from '../../src/report/report-check.ts';
import { reportComparison } from '../../src/report/report-comparison.ts';
import { reportProjection } from '../../src/report/report-projection.ts';
import type { Language } from '../../src/text/language.ts';
import { judge, projectFile } from './judge.ts';

// Reviewed by eye, in both languages: read the difference before accepting it.

const LANGUAGES: readonly Language[] = ['en', 'vi'];
const version = '0.0.0';
const BAC_GIANG = 'scenarios/bac-giang.yaml';
const LATER = 'scenarios/bac-giang-219.yaml';
const GATE = 'tests/golden/scenarios/gate.yaml';
const PARTS = 'tests/golden/scenarios/parts.yaml';
const RATE = 'tests/golden/scenarios/rate.yaml';

test.each(LANGUAGES)('check of Bắc Giang, %s', async (language) => {
  const text = renderTerminal(reportCheck(await judge(BAC_GIANG), { language, version }), { width: 80 });
  await expect(text).toMatchFileSnapshot(`reports/bac-giang.${language}.txt`);
});

test.each(LANGUAGES)('check of a plan whose gate shuts, with all details and rulebooks, %s', async (language) => {
  const options = { language, version, details: true, allRulebooks: true };
  const text = renderTerminal(reportCheck(await judge(GATE), options), { width: 80 });
  await expect(text).toMatchFileSnapshot(`reports/gate.${language}.txt`);
});

test.each(LANGUAGES)('check of a plan by samples from its ranges, %s', async (language) => {
  const judged = await judge(GATE, { probability: true });
  const text = renderTerminal(reportCheck(judged, { language, version, details: true }), { width: 100 });
  await expect(text).toMatchFileSnapshot(`reports/gate-probability.${language}.txt`);
  const beside = reportComparison([judged, await judge(GATE)], { language, version });
  await expect(renderTerminal(beside, { width: 100 })).toMatchFileSnapshot(`reports/comparison-probability.${language}.txt`);
});

test.each(LANGUAGES)('check of a plan without land, as planned, %s', async (language) => {
  const text = renderTerminal(reportCheck(await judge(RATE, { mode: 'as-planned' }), { language, version }), { width: 80 });
  await expect(text).toMatchFileSnapshot(`reports/rate.${language}.txt`);
});

test.each(LANGUAGES)('check of a plan whose parts do not add up, %s', async (language) => {
  const text = renderTerminal(reportCheck(await judge(PARTS), { language, version }), { width: 80 });
  await expect(text).toMatchFileSnapshot(`reports/parts.${language}.txt`);
});

test('check in colour', async () => {
  const text = renderTerminal(reportCheck(await judge(GATE), { language: 'en', version }), { width: 80, colour: true });
  await expect(text).toMatchFileSnapshot('reports/gate.colour.txt');
});

test.each(LANGUAGES)('three scenarios side by side, %s', async (language) => {
  const list = [await judge(BAC_GIANG), await judge(LATER), await judge(BAC_GIANG, { variant: 'slow_market' })];
  const text = renderTerminal(reportComparison(list, { language, version }), { width: 80 });
  await expect(text).toMatchFileSnapshot(`reports/comparison.${language}.txt`);
});

test.each(LANGUAGES)('projection of Bắc Giang, %s', async (language) => {
  const text = renderTerminal(reportProjection(await projectFile(BAC_GIANG), { language, version }), { width: 80 });
  await expect(text).toMatchFileSnapshot(`reports/projection.${language}.txt`);
});

test('projection as CSV', async () => {
  const table = await projectFile(GATE, ['parks.leased', 'parks.occupancy', 'parks.more']);
  await expect(renderCsv(table)).toMatchFileSnapshot('reports/projection.csv');
});
