import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Model } from '../../src/model/compile-model.ts';
import { pathInYear, spreadYears } from '../../src/model/spread-years.ts';
import { compileBlocks } from '../../src/projection/blocks/compile-blocks.ts';
import { createBlockReader } from '../../src/projection/blocks/create-block-reader.ts';
import { BLOCK, type BlockColumn } from '../../src/projection/blocks/sample-block.ts';
import { project } from '../../src/projection/project-numbers.ts';
import type { SamplePlan } from '../../src/sweep/design.ts';
import { inputsOf } from '../../src/sweep/inputs-of.ts';
import { planSweep } from '../../src/sweep/plan-sweep.ts';
import { sampled, toldOfSweep } from '../bad-input/judge-sweep.ts';
import { factorsOf, modelOf } from './plan-scenario.ts';
import { createReferenceReader } from './reference-reader.ts';

const growing = (draw: string, more = '') => `title: {en: Growth, vi: Tăng trưởng}
region: Bắc Giang
period: {base: 2020, to: 2025}
assumptions:
  pace: {range: 4 to 12, draw: ${draw}}
  step: 1%/yr
  bonus: 1%/yr
series:
  output: {unit: billion VND, prices: constant 2010, base: 100 billion VND, growth: = pace * step + bonus}
targets:
  out: {metric: output, at_least: 140 billion VND, by: 2025}
  pace_then: {metric: output * pace, at_least: 1 billion VND, by: 2024}
${more}`;

async function planned(scenario: string) {
  const found = await sampled(scenario);
  if (!('plan' in found)) throw new Error(JSON.stringify(found));
  return found;
}

const outputIn = (model: Model, year: number): BlockColumn => ({
  ...{ kind: 'variable', variable: model.variableByName.get('output') as number, site: null, year },
});

/** The columns of one block with inputs by factor. */
function run(model: Model, factors: readonly number[], columns: readonly BlockColumn[], rows: readonly (readonly number[])[]) {
  const inputs = new Float64Array(factors.length * BLOCK);
  const count = rows[0]?.length ?? 0;
  for (const [factor, values] of rows.entries()) inputs.set(values, factor * BLOCK);
  const request = { factors, columns };
  const program = compileBlocks(model, request);
  return [createBlockReader(program), createBlockReader(program, { wasm: false }), createReferenceReader(model, request)].map(
    (reader) => {
      const outputs = new Float64Array(columns.length * count);
      reader.run(inputs, count, outputs, 0, count, new Uint8Array(count));
      return outputs;
    },
  );
}

describe('a number that every year draws anew', () => {
  test('has a column for each year after the base year', async () => {
    const { plan } = await planned(growing('per year', 'sweep: {design: latin-hypercube, n: 10}'));
    expect(plan.factors.map(({ path }) => path)).toEqual(
      [2021, 2022, 2023, 2024, 2025].map((year) => `assumptions.pace@${year}`),
    );
    expect(new Set(plan.factors.map(({ parameter }) => parameter)).size).toBe(5);
    for (const { central, law } of plan.factors) {
      expect(central).toBe(8);
      expect(law).toEqual({ kind: 'uniform', low: 4, high: 12 });
    }
    expect(plan.groups).toBeUndefined();
    const once = await planned(growing('per run', 'sweep: {design: latin-hypercube, n: 10}'));
    expect(once.plan.factors.map(({ path }) => path)).toEqual(['assumptions.pace']);
  });

  test('the central projection stays', async () => {
    const { spread } = await planned(growing('per year'));
    const model = await modelOf('plan.yaml', growing('per run'));
    const [mine, other] = [project(spread.model), project(model)];
    for (let year = 2020; year <= spread.model.last; year++)
      for (const variable of model.variables.keys()) expect(mine.row(variable, year)).toEqual(other.row(variable, year));
  });

  test('takes the draw of its year, also where a number is computed from it; the base year and what follows the plan', async () => {
    const { plan, spread } = await planned(growing('per year'));
    const { model } = spread;
    const paces = [4, 12, 5, 11, 6];
    const metric = spread.expression(
      (await modelOf('plan.yaml', growing('per year'))).metrics[1]?.expression as Parameters<typeof spread.expression>[0],
    );
    const columns: readonly BlockColumn[] = [
      ...[2020, 2021, 2022, 2023, 2024, 2025, 2027].map((year) => outputIn(model, year)),
      ...[2020, 2024, 2027].map((year) => ({ kind: 'metric', expression: metric, year }) as const),
    ];
    const factors = plan.factors.map(({ parameter }) => parameter);
    // The last draw holds after the plan; the base year, which is known, has the central value.
    const all = [...paces, 6, 6];
    const levels = [100];
    for (const pace of all) levels.push((levels.at(-1) as number) * (1 + (pace * 0.01 + 0.01)));
    const at = (year: number) => levels[year - 2020] as number;
    const wanted = [...[2020, 2021, 2022, 2023, 2024, 2025, 2027].map(at), ...[100 * 8, at(2024) * 11, at(2027) * 6]];
    const rows = paces.map((pace) => [pace, 8]);
    for (const outputs of run(model, factors, columns, rows))
      for (const [column, value] of wanted.entries()) expect(outputs[2 * column]).toBeCloseTo(value, 11);
  });

  test('spreads a total less than one draw for all years does: both as the sums say', async () => {
    const moments = async (draw: string) => {
      const { plan, spread } = await planned(growing(draw, 'sweep: {design: random, n: 20000, seed: 3}'));
      const inputs = inputsOf(plan);
      const n = inputs.length / plan.factors.length;
      const factors = plan.factors.map(({ parameter }) => parameter);
      const values: number[] = [];
      for (let first = 0; first < n; first += BLOCK) {
        const rows = factors.map((_, factor) => [...inputs.slice(factor * n + first, factor * n + Math.min(n, first + BLOCK))]);
        const block = new Float64Array(rows.length * BLOCK);
        for (const [factor, row] of rows.entries()) block.set(row, factor * BLOCK);
        const outputs = new Float64Array(BLOCK);
        const request = { factors, columns: [outputIn(spread.model, 2025)] };
        const count = rows[0]?.length ?? 0;
        createBlockReader(compileBlocks(spread.model, request)).run(block, count, outputs, 0, BLOCK, new Uint8Array(BLOCK));
        values.push(...outputs.subarray(0, count));
      }
      const mean = values.reduce((sum, value) => sum + value, 0) / n;
      return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n };
    };
    // 1 + g is uniform over a..b; its powers have the means (b^(k+1) - a^(k+1)) / ((k + 1)(b - a)).
    const [a, b, years] = [1.05, 1.13, 5];
    const power = (k: number) => (b ** (k + 1) - a ** (k + 1)) / ((k + 1) * (b - a));
    const yearly = { mean: 100 * power(1) ** years, variance: 1e4 * (power(2) ** years - power(1) ** (2 * years)) };
    const once = { mean: 100 * power(years), variance: 1e4 * (power(2 * years) - power(years) ** 2) };
    expect(once.variance / yearly.variance).toBeGreaterThan(4.5);
    for (const [draw, known] of [
      ['per year', yearly],
      ['per run', once],
    ] as const) {
      const found = await moments(draw);
      // Five standard errors of a mean and of a variance.
      expect(Math.abs(found.mean - known.mean)).toBeLessThan(5 * Math.sqrt(known.variance / 20000));
      expect(Math.abs(found.variance / known.variance - 1)).toBeLessThan(0.05);
    }
  });

  test('all readers agree to the last bit, whatever the number is of', async () => {
    const model = await modelOf('scenarios/bac-giang.yaml');
    const factors = factorsOf(model);
    const spread = spreadYears(
      model,
      factors.map(({ parameter }) => parameter),
    );
    const years = Array.from({ length: model.to - model.base }, (_, at) => model.base + 1 + at);
    const all = factors.flatMap((factor) =>
      years.map((year) => ({
        ...factor,
        ...{ path: pathInYear(factor.path, year), parameter: spread.parameterIn(factor.parameter, year) },
      })),
    );
    const samples: SamplePlan = { factors: all, design: { kind: 'random', n: 24, seed: 4 }, correlations: [] };
    const plan = planSweep(model, assess(model, project(model)).targets, samples, [], spread);
    const inputs = inputsOf(samples);
    const rows = all.map((_, factor) => [...inputs.subarray(factor * 24, (factor + 1) * 24)]);
    const { request } = plan;
    const [wasm, plain, numbers] = run(spread.model, request.factors, request.columns, rows);
    expect(wasm).toEqual(numbers);
    expect(plain).toEqual(numbers);
    // They differ from sample to sample, and from what one draw for all years gives.
    const single = run(
      model,
      factors.map(({ parameter }) => parameter),
      planSweep(model, assess(model, project(model)).targets, samples, []).request.columns,
      factors.map((_, factor) => rows[factor * years.length] as number[]),
    );
    expect(single[0]).not.toEqual(wasm);
  });
});

describe('designs', () => {
  test('Sobol indices and Morris effects take all years of a number as one', async () => {
    for (const design of ['saltelli', 'morris']) {
      const { plan } = await planned(growing('per year', `sweep: {design: ${design}, n: 16}`));
      expect(plan.groups).toEqual([{ name: 'assumptions.pace', members: [0, 1, 2, 3, 4] }]);
    }
    const { plan } = await planned(growing('per year', 'sweep: {design: saltelli, n: 16, groups: {growth: [assumptions.pace]}}'));
    expect(plan.groups).toEqual([{ name: 'growth', members: [0, 1, 2, 3, 4] }]);
  });

  test('chosen values are the same in all years', async () => {
    for (const design of ['grid', 'one-at-a-time'])
      expect(await toldOfSweep(growing('per year', `sweep: {design: ${design}}`))).toContain(
        `draw-per-year scenarios/plan.yaml:5:9\n\`assumptions.pace\` is drawn anew every year; \`${design}\` tries chosen values`,
      );
  });

  test('numbers of the same year may go together, and none with one that is drawn once', async () => {
    const two = (draw: string) =>
      growing(
        'per year',
        `sweep: {design: random, n: 50, vary: {assumptions.pace: as stated, assumptions.bonus: {range: 0%/yr to 2%/yr, draw: ${draw}}}, correlations: [{between: [assumptions.bonus, assumptions.pace], correlation: 0.6}]}`,
      );
    const { plan } = await planned(two('per year'));
    expect(plan.correlations).toEqual([0, 1, 2, 3, 4].map((year) => ({ first: 5 + year, second: year, value: 0.6 })));
    expect(await toldOfSweep(two('per run'))).toContain('correlation-per-year');
  });
});
