import { expect, test } from 'vitest';
import { compileBlocks } from '../../../src/projection/blocks/compile-blocks.ts';
import type { Detours, Loop } from '../../../src/projection/blocks/loop.ts';
import type { Plan } from '../../../src/projection/blocks/plan.ts';
import { allColumns, firstDifference } from './compare-with-numbers.ts';
import { compilePlan } from './compile-plan.ts';

const planWith = (rules: string, ramp = 'linear'): string => `
title: sites that need no computing
period: {base: 2020, to: 2032}
assumptions:
  delay: {range: 0 to 20 yr, why: test}
  clearance: {range: 0 to 400 ha/yr, why: test}
  years: {range: 1 to 9 yr, why: test}
  full: {range: 0 to 1, why: test}
  take_up: {range: 0 to 90 ha/yr, why: test}
land:
  parks:
    leasable: 70%
    occupancy_over: operating
    gate: {occupancy: 50%, over: operating}
${rules}
    clearance: = clearance
    take_up: = take_up
    delay: = delay
    ramp: {shape: ${ramp}, to: = full, years: = years}
    sites:
      standing: {count: 2, area: 300 ha, occupancy: 60%}
      early: {count: 5, area: 900 ha, planned: 2021 to 2024}
      late: {count: 6, area: 1300 ha, planned: 2026 to 2031}
targets:
  any: {metric: parks.leased, at_least: 1 ha, by: 2032}
`;

const FACTORS = ['delay', 'clearance', 'years', 'full', 'take_up'];
const NAMES = ['leased', 'occupancy', 'established.count', 'operating.area', 'cleared', 'take_up'];

const SAMPLES: readonly (readonly number[])[] = [
  ...[0, 0.5, 1, 3, 4.5, 6, 9, 20].map((delay) => [delay, 150, 3, 0.8, 90]),
  ...[0, -0, -5, 1e9, 1e308, Infinity, Number.NaN].map((clearance) => [1, clearance, 3, 0.8, 90]),
  ...[0, -0, -2, 1e-320, Infinity, Number.NaN].map((years) => [1, 150, years, 0.8, 90]),
  ...[0, -0, -0.5, 1e308, Infinity, Number.NaN].map((full) => [1, 150, 3, full, 90]),
  ...[0, -0, -7, 1e308, Infinity, Number.NaN].map((takeUp) => [1, 150, 3, 0.8, takeUp]),
];

const loopsOf = ({ kinds, years }: Plan): readonly (readonly Loop[])[] =>
  years.map(({ kind }) => (kinds[kind] as Plan['kinds'][number]).schedule.steps.flatMap(({ loops }) => loops));
const yearsWith = (plan: Plan, has: (detours: Detours) => boolean): number =>
  loopsOf(plan).filter((loops) => loops.some(({ detours }) => detours !== undefined && has(detours))).length;

test.each([
  { rules: '', ramp: 'linear' },
  { rules: '    approvals: 2', ramp: 'linear' },
  { rules: '    build: 3 yr', ramp: 's-curve' },
  { rules: '    approvals: 1', ramp: 'saturating' },
  { rules: '    quota: 1500 ha', ramp: 'linear' },
])('what is not computed would have changed nothing, whatever the numbers are: $rules $ramp', ({ rules, ramp }) => {
  const model = compilePlan(planWith(rules, ramp));
  const factors = FACTORS.map((name) => model.assumptions.get(name) as number);
  const wanted = NAMES.map((name) => model.variableByName.get(`parks.${name}`));
  const columns = allColumns(model, model.to).filter((column) => column.kind === 'variable' && wanted.includes(column.variable));
  const { plan } = compileBlocks(model, { factors, columns });
  const found = {
    dormant: yearsWith(plan, ({ dormant }) => dormant !== undefined),
    idle: yearsWith(plan, ({ idle, isLasting }) => idle !== undefined && isLasting),
    arrival: yearsWith(plan, ({ arrival }) => arrival !== undefined),
    follows: loopsOf(plan).filter((loops) => loops.some(({ follows }) => follows !== undefined)).length,
  };
  const years = 11;
  expect(found).toEqual({ dormant: years, idle: years, arrival: years, follows: years });
  // Alone in all lanes, and among others.
  for (const repeated of [1, 4]) {
    const samples = SAMPLES.flatMap((sample) => Array.from({ length: repeated }, () => sample));
    expect(firstDifference(model, { factors, columns, samples, through: model.to, wasm: [true, false] })).toBeUndefined();
  }
});

test('a program for few samples is made without looking for what need not be computed', () => {
  const model = compilePlan(planWith(''));
  const factors = FACTORS.map((name) => model.assumptions.get(name) as number);
  const columns = allColumns(model, model.to);
  const few = compileBlocks(model, { factors, columns, samples: 1000 });
  const many = compileBlocks(model, { factors, columns, samples: 100_000 });
  expect(yearsWith(few.plan, () => true)).toBe(0);
  expect(few.code.length).toBeLessThan(many.code.length);
});
