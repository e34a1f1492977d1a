import { expect, test } from 'vitest';
import { type Backtest, backtest } from '../../../src/pipeline/backtest.ts';
import { hostOf } from '../../golden/judge.ts';

const TINY = 'tests/evidence/tiny.yaml';

async function tested(until: number, set: readonly string[] = []): Promise<Backtest> {
  const result = await backtest(hostOf(), TINY, { until, set });
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

function outcomesOf({ variables }: Backtest, name: string) {
  const outcomes = variables.find((item) => item.name === name)?.outcomes ?? [];
  return outcomes.map(({ year, horizon, projected, observed, side }) => [year, horizon, projected, observed, side]);
}

test('a series goes on from its last known value: 150 by ten percent a year', async () => {
  const result = await tested(2022);
  const [first, second] = outcomesOf(result, 'output');
  expect(first).toEqual([2023, 1, expect.closeTo(165, 9), 140, 'too-high']);
  expect(second).toEqual([2024, 2, expect.closeTo(181.5, 9), 181.5, 'right']);
  const { inUnit, relative } = result.byVariable[0] as Backtest['byVariable'][number];
  expect(inUnit).toMatchObject({ count: 2, tooHigh: 1, tooLow: 0 });
  expect(inUnit.meanError).toBeCloseTo(12.5, 9);
  expect(relative.meanError).toBeCloseTo(25 / 140 / 2, 9);
});

test('sites go on from their last known state, published totals come before those of the sites', async () => {
  const result = await tested(2022);
  // a reads its ramp at 1.6 years in 2022, so at 2.6 and 3.6 after it; b is due in 2023.
  expect(outcomesOf(result, 'parks.established.count')).toEqual([
    [2023, 1, 2, 1, 'too-high'],
    [2024, 2, 2, 2, 'right'],
  ]);
  expect(outcomesOf(result, 'parks.operating.area').map((row) => row.slice(2))).toEqual([
    [150, 100, 'too-high'],
    [150, 100, 'too-high'],
  ]);
  const leased = result.variables.find(({ name }) => name === 'parks.leased')?.outcomes ?? [];
  expect(leased.map(({ year, origin, observed }) => [year, origin, Math.round(observed)])).toEqual([
    [2023, 'published', 50],
    [2024, 'sites', 60],
  ]);
  expect(leased.map(({ projected }) => projected)).toEqual([expect.closeTo(65 + 12.5, 9), expect.closeTo(90 + 25, 9)]);
  const [occupancy] = result.variables.find(({ name }) => name === 'parks.occupancy')?.outcomes ?? [];
  expect(occupancy?.error).toBeCloseTo(115 / 150 - 0.6, 9);
});

test('a rate has an error in points and none in percent', async () => {
  const [outcome] = (await tested(2022)).variables.find(({ name }) => name === 'pace')?.outcomes ?? [];
  // From 8 % in 2022 straight to 10 % in 2030.
  expect(outcome?.projected).toBeCloseTo(0.0825, 12);
  expect(outcome?.error).toBeCloseTo(-0.0075, 12);
  expect(outcome).toMatchObject({ side: 'too-low', relativeError: null });
});

test('errors by years ahead are means over all variables, signed and absolute', async () => {
  const [first, second] = (await tested(2022)).byHorizon;
  expect(first).toMatchObject({ horizon: 1, count: 7, tooHigh: 6, tooLow: 1 });
  expect(first?.meanError).toBeCloseTo((25 / 140 + 1 + 0.5 + 1 + 0.5 + 0.55) / 6, 9);
  expect(second).toMatchObject({ horizon: 2, count: 7, tooHigh: 4, tooLow: 0 });
  expect(second?.meanAbsoluteError).toBeCloseTo((1 + 0.5 + 55 / 60 + (115 / 150 - 0.6) / 0.6) / 7, 9);
});

test('errors of both signs offset each other in the signed mean only', async () => {
  const { inUnit } = (await tested(2022, ['series.output.growth=0%/yr'])).byVariable[0] as Backtest['byVariable'][number];
  // 150 against 140 and 181.5
  expect(inUnit).toMatchObject({ tooHigh: 1, tooLow: 1 });
  expect(inUnit.meanError).toBeCloseTo((10 - 31.5) / 2, 9);
  expect(inUnit.meanAbsoluteError).toBeCloseTo((10 + 31.5) / 2, 9);
});

test('targets that were open then and are settled now', async () => {
  const verdicts = (await tested(2022)).verdicts.map(({ before, verdict, happened, right }) => [
    before.target.id,
    verdict,
    happened,
    right,
  ]);
  expect(verdicts).toEqual([
    ['two_parks', 'reachable', 'missed', false],
    ['output_2024', 'reachable', 'met', true],
  ]);
});

test('what was observed later changes nothing that was projected', async () => {
  const projected = ({ variables }: Backtest) => variables.map(({ outcomes }) => outcomes.map((item) => item.projected));
  const other = await tested(2022, [
    'land.parks.sites.a.record.occupancy.2024=90%',
    'land.parks.sites.b.record.established=2023',
    'land.parks.observed.leased.2023=80 ha',
    'series.pace.observed.2023=1%/yr',
  ]);
  expect(projected(other)).toEqual(projected(await tested(2022)));
});

test.each([
  [2020, { code: 'until-not-after-base', until: 2020, base: 2020 }],
  [2024, { code: 'nothing-recorded-after', until: 2024, recordedTo: 2024, latest: 2023 }],
])('nothing can be tested from %i', async (until, untestable) => {
  expect(await backtest(hostOf(), TINY, { until })).toEqual({ ok: false, untestable });
});

const plan = (series: string) =>
  `title: A\nperiod: {base: 2020, to: 2025}\nseries:\n  output: {unit: index, growth: 5%/yr, ${series}}\ntargets:\n  more: {metric: output, at_least: 1 index, by: 2025}\n`;

test('a record of one year after the base leaves nothing to test', async () => {
  const host = hostOf(plan('base: 100 index, observed: {2021: 110 index}'));
  const untestable = { code: 'nothing-recorded-after', until: 2021, recordedTo: 2021, latest: null };
  expect(await backtest(host, 'plan.yaml', { until: 2021 })).toEqual({ ok: false, untestable });
});

test('what was known to nobody has no projection and no error', async () => {
  const result = await backtest(hostOf(plan('observed: {2023: 110 index}')), 'plan.yaml', { until: 2022 });
  const outcome = result.ok ? result.value.variables[0]?.outcomes[0] : undefined;
  expect(outcome).toMatchObject({ observed: 110, projected: null, error: null, side: null });
  expect(result.ok && result.value.overall).toMatchObject({ count: 0, meanError: null });
});
