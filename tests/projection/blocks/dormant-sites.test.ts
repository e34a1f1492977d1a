import { expect, test } from 'vitest';
import { compileBlocks } from '../../../src/projection/blocks/compile-blocks.ts';
import { allColumns, firstDifference } from './compare-with-numbers.ts';
import { compilePlan } from './compile-plan.ts';

const planWith = (rules: string): string => `
title: dormant sites
period: {base: 2020, to: 2032}
assumptions:
  delay: {range: 0 to 20 yr, why: test}
  clearance: {range: 0 to 400 ha/yr, why: test}
  years: {range: 1 to 9 yr, why: test}
  full: {range: 0 to 1, why: test}
land:
  parks:
    leasable: 70%
    occupancy_over: operating
    gate: {occupancy: 50%, over: operating}
${rules}
    clearance: = clearance
    take_up: 90 ha/yr
    delay: = delay
    ramp: {to: = full, years: = years}
    sites:
      standing: {count: 2, area: 300 ha, occupancy: 60%}
      early: {count: 5, area: 900 ha, planned: 2021 to 2024}
      late: {count: 6, area: 1300 ha, planned: 2026 to 2031}
targets:
  any: {metric: parks.leased, at_least: 1 ha, by: 2032}
`;

const NAMES = ['leased', 'occupancy', 'established.count', 'operating.area', 'cleared', 'take_up'];

const SAMPLES: readonly (readonly number[])[] = [
  // delay, clearance, years, full
  ...[0, 0.5, 1, 3, 4.5, 6, 9, 20].map((delay) => [delay, 150, 3, 0.8]),
  ...[0, -0, -5, 1e9, Infinity, Number.NaN].map((clearance) => [1, clearance, 3, 0.8]),
  ...[0, -0, -2, Infinity, Number.NaN].map((years) => [1, 150, years, 0.8]),
  ...[0, -0.5, Infinity, Number.NaN].map((full) => [1, 150, 3, full]),
];

test.each([
  { rules: '', passes: true },
  { rules: '    approvals: 2', passes: true },
  // What a quota counts is added up in a loop before, so that no single one computes a site.
  { rules: '    quota: 5000 ha', passes: false },
])('a site is passed over only where that changes nothing, whatever the numbers are: $rules', ({ rules, passes }) => {
  const model = compilePlan(planWith(rules));
  const factors = ['delay', 'clearance', 'years', 'full'].map((name) => model.assumptions.get(name) as number);
  const wanted = NAMES.map((name) => model.variableByName.get(`parks.${name}`));
  const columns = allColumns(model, model.to).filter((column) => column.kind === 'variable' && wanted.includes(column.variable));
  const { plan } = compileBlocks(model, { factors, columns });
  const asks = plan.kinds.map(({ schedule }) =>
    schedule.steps.some(({ loops }) => loops.some(({ stores }) => stores.some(({ into }) => into === 'dormant'))),
  );
  expect(plan.years.filter(({ kind }) => asks[kind]).length > 8).toBe(passes);
  // Alone in all lanes, and among others.
  for (const repeated of [1, 4]) {
    const samples = SAMPLES.flatMap((sample) => Array.from({ length: repeated }, () => sample));
    expect(firstDifference(model, { factors, columns, samples, through: model.to, wasm: [true, false] })).toBeUndefined();
  }
});
