import { expect, test } from 'vitest';
import { judgeTarget } from '../../src/assessment/judge-target.ts';
import type { Model } from '../../src/model/compile-model.ts';
import { BLOCK } from '../../src/projection/blocks/sample-block.ts';
import { project } from '../../src/projection/project-numbers.ts';
import { createRunBlock, runBlocks } from '../../src/sweep/run-blocks.ts';
import { blocksOf, createSweepTable, placeOf } from '../../src/sweep/sweep-table.ts';
import { factorsOf, modelOf, planOf, uniformSampler } from './plan-scenario.ts';
import { createReferenceReader } from './reference-reader.ts';

/** The same model with other central values. */
function withValues(model: Model, overrides: ReadonlyMap<number, number>): Model {
  const parameters = model.parameters.map((parameter, index) => {
    const value = overrides.get(index);
    return value === undefined || parameter.quantity === null
      ? parameter
      : { ...parameter, quantity: { ...parameter.quantity, value } };
  });
  return { ...model, parameters };
}

const TIMINGS = `
title: Timings
period: {base: 2020, to: 2030}
assumptions:
  pace: {range: 2 to 12%/yr, why: test}
series:
  output: {unit: billion VND, prices: current, base: 100 billion VND, growth: = pace}
targets:
  by: {metric: output, at_least: 180 billion VND, by: 2030}
  about: {metric: output, about: 180 billion VND, by: 2030}
  between: {metric: output, between: 150 to 200 billion VND, by: 2030}
  soon: {metric: output, at_least: 150 billion VND, reach_by: 2026}
  held: {metric: output, at_most: 190 billion VND, hold_from: 2027}
  rate: {metric: "cagr(output, 2020, 2030)", at_least: 6%/yr, by: 2030}
  edge: {metric: output, at_least: 100 billion VND, by: 2020}
`;

test.each([
  ['scenarios/bac-giang.yaml', undefined, 40],
  ['scenarios/lang-son.yaml', undefined, 40],
  ['timings.yaml', TIMINGS, 200],
])('samples of %s are judged as the central projection is', async (name, text, n) => {
  const model = await modelOf(name, text);
  const plan = planOf(model, n);
  expect(plan.judges.length).toBeGreaterThan(3);
  const sampler = uniformSampler(plan);
  const table = createSweepTable(n, plan.columns.length, plan.judges.length);
  const runBlock = createRunBlock(plan, sampler, createReferenceReader(model, plan.request), table);
  expect([...runBlocks(runBlock, Array(blocksOf(n)).keys())]).toEqual([0]);
  const { tile } = placeOf(table, 0);
  const inputs = new Float64Array(factorsOf(model).length * BLOCK);
  sampler.fill(0, inputs);
  for (let sample = 0; sample < n; sample++) {
    const overrides = new Map(
      plan.request.factors.map((parameter, factor) => [parameter, inputs[factor * BLOCK + sample] as number]),
    );
    const other = withValues(model, overrides);
    const projection = project(other);
    for (const [index, { target, id }] of plan.judges.entries()) {
      const { assessment } = judgeTarget(projection, other.metrics[target] as (typeof other.metrics)[number], []);
      expect([id, sample, tile.reached[index * tile.rows + sample]]).toEqual([
        ...[id, sample, assessment.projectedVerdict === 'reachable' ? 1 : 0],
      ]);
    }
  }
  // Judgements that never differ would prove nothing.
  const spread = plan.judges.filter((_, index) => {
    const own = tile.reached.subarray(index * tile.rows, index * tile.rows + n);
    return own.includes(0) && own.includes(1);
  });
  expect(spread.length).toBeGreaterThan(1);
});

test('a plan has the columns of its targets once each, under the names that the scenario gives them', async () => {
  const model = await modelOf('timings.yaml', TIMINGS);
  const plan = planOf(model, 1);
  const names = plan.columns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual([
    ...['output.2030', ...Array.from({ length: 10 }, (_, year) => `output.${2020 + year}`), 'metric.rate.2030'],
  ]);
  const columnsOf = (id: string) => plan.judges.find((judge) => judge.id === id)?.columns.map((column) => names[column]);
  expect(columnsOf('by')).toEqual(['output.2030']);
  expect(columnsOf('soon')).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => `output.${year}`));
  expect(columnsOf('held')).toEqual(['output.2027', 'output.2028', 'output.2029', 'output.2030']);
  expect(columnsOf('rate')).toEqual(['metric.rate.2030']);
});
