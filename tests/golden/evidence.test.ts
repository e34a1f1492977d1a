import { expect, test } from 'vitest';
import { backtest } from '../../src/pipeline/backtest.ts';
import { readFigureFile } from '../../src/pipeline/seed-files.ts';
import { verify } from '../../src/pipeline/verify.ts';
import { displayWidth } from '../../src/render/display-width.ts';
import { renderTerminal } from '../../src/render/render-terminal.ts';
import { reportBacktest } from '../../src/report/report-backtest.ts';
import { reportFigures } from '../../src/report/report-figures.ts';
import { reportVerification } from '../../src/report/report-verification.ts';
import type { Language } from '../../src/text/language.ts';
import { hostOf } from './judge.ts';

// Reviewed by eye, in both languages: read the difference before accepting it.

const LANGUAGES: readonly Language[] = ['en', 'vi'];
const version = '0.0.0';
const host = hostOf();

const seeds = (...names: readonly string[]) =>
  names.map((name) => {
    const read = readFigureFile(host, `tests/evidence/seeds/${name}.yaml`);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  });

async function tested(file: string, until: number) {
  const result = await backtest(host, file, { until });
  if (!result.ok) throw new Error(JSON.stringify(result));
  const { loaded, ...rest } = result.value;
  return { ...rest, scenario: loaded.scenario, file, hash: 'of-the-values' };
}

test.each(LANGUAGES)('figures of a plan and of a record, %s', async (language) => {
  const text = renderTerminal(reportFigures(seeds('plan', 'record'), { language }), { width: 80 });
  await expect(text).toMatchFileSnapshot(`figures/plan.${language}.txt`);
});

test.each(LANGUAGES)('figures that stand as printed, and figures that do not, %s', async (language) => {
  const text = renderTerminal(
    reportVerification(verify(host, 'tests/evidence/documents', seeds('plan', 'wrong', 'lost')), { language }),
    { width: 80 },
  );
  await expect(text).toMatchFileSnapshot(`verify/slips.${language}.txt`);
  const good = renderTerminal(reportVerification(verify(host, 'tests/evidence/documents', seeds('plan')), { language }));
  await expect(good).toMatchFileSnapshot(`verify/plan.${language}.txt`);
});

test.each(LANGUAGES)('a plan looked back on, %s', async (language) => {
  const text = renderTerminal(reportBacktest(await tested('tests/evidence/tiny.yaml', 2022), { language, version }), { width: 80 });
  await expect(text).toMatchFileSnapshot(`backtest/tiny.${language}.txt`);
});

test.each(LANGUAGES)('park plans that missed high, looked back on, %s', async (language) => {
  const plans = await tested('scenarios/binh-duong-2020.yaml', 2011);
  const text = renderTerminal(reportBacktest(plans, { language, version }), { width: 80 });
  await expect(text).toMatchFileSnapshot(`backtest/binh-duong-2020.${language}.txt`);
  expect(plans.variables.flatMap(({ outcomes }) => outcomes).every(({ error }) => (error ?? 0) > 0)).toBe(true);
});

test.each([40, 60, 80, 120])('no line is wider than %i columns', async (width) => {
  for (const language of LANGUAGES) {
    const blocks = [
      reportFigures(seeds('plan', 'record'), { language }),
      reportVerification(verify(host, 'tests/evidence/documents', seeds('plan', 'wrong', 'lost')), { language }),
      reportBacktest(await tested('scenarios/bac-giang.yaml', 2022), { language, version }),
    ];
    for (const line of blocks.flatMap((block) => renderTerminal(block, { width }).split('\n')))
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
  }
});
