import { expect, test } from 'vitest';
import { compileBlocks } from '../../../src/projection/blocks/compile-blocks.ts';
import { createBlockReader } from '../../../src/projection/blocks/create-block-reader.ts';
import { createSuspectExplainer } from '../../../src/projection/blocks/explain-suspect.ts';
import { BLOCK } from '../../../src/projection/blocks/sample-block.ts';
import { compilePlan } from './compile-plan.ts';

const model = compilePlan(`
title: suspects
period: {base: 2020, to: 2030}
assumptions:
  pace: {range: 0 to 2, why: test}
  workers: {range: 0 to 9, why: test}
series:
  output: {unit: index, prices: constant 2010, base: 100 index, growth: = pace * 10}
  workers_now: {unit: ratio, formula: workers * 1}
  product: {unit: ratio, formula: 1000 / workers_now}
  share: {unit: ratio, formula: parks.occupancy / (1 + pace)}
  made: {unit: ratio, formula: prev(workers_now) / workers_now}
land:
  parks:
    leasable: = pace / 2
    occupancy_over: operating
    build: 2 yr
    ramp: {to: 80%, years: 4 yr}
    sites:
      first: {area: 100 ha, planned: 2025}
targets:
  any: {metric: output, at_least: 1 index, by: 2030}
`);

const SAMPLES: readonly { readonly what: string; readonly pace: number; readonly workers: number; readonly wrong: boolean }[] = [
  { what: 'an ordinary sample, whose occupancy is missing until its park opens', pace: 1, workers: 5, wrong: false },
  { what: 'a quotient that is infinite', pace: 1, workers: 0, wrong: true },
  { what: 'growth beyond all numbers', pace: 1e40, workers: 5, wrong: true },
  { what: 'a share above 1', pace: 2.5, workers: 5, wrong: true },
  { what: 'a share below 0', pace: -0.1, workers: 5, wrong: true },
  { what: 'an ordinary sample again', pace: 0.5, workers: 1, wrong: false },
];

test.each([true, false])(
  'a sample that leaves the finite numbers is suspect, one whose values are missing is not (WebAssembly: %s)',
  (wasm) => {
    const factors = ['pace', 'workers'].map((name) => model.assumptions.get(name) as number);
    const columns = ['output', 'product', 'share', 'made', 'parks.leased'].map((name) => {
      return { kind: 'variable', variable: model.variableByName.get(name) as number, site: null, year: 2030 } as const;
    });
    const inputs = new Float64Array(2 * BLOCK);
    for (const [sample, { pace, workers }] of SAMPLES.entries()) {
      inputs[sample] = pace;
      inputs[BLOCK + sample] = workers;
    }
    const suspects = new Uint8Array(SAMPLES.length);
    const outputs = new Float64Array(columns.length * SAMPLES.length);
    const reader = createBlockReader(compileBlocks(model, { factors, columns }), { wasm });
    reader.run(inputs, SAMPLES.length, outputs, 0, SAMPLES.length, suspects);
    const explain = createSuspectExplainer(model, factors, 2030);
    for (const [sample, { what, pace, workers, wrong }] of SAMPLES.entries()) {
      expect([what, suspects[sample]]).toEqual([what, wrong ? 1 : 0]);
      expect([what, explain([pace, workers]).length]).toEqual([what, wrong ? 1 : 0]);
    }
  },
);
