import { expect, test } from 'vitest';
import { exp, ln, pow } from '../../../src/base/power.ts';
import { compileBlocks } from '../../../src/projection/blocks/compile-blocks.ts';
import { createBlockReader } from '../../../src/projection/blocks/create-block-reader.ts';
import { BLOCK } from '../../../src/projection/blocks/sample-block.ts';
import { compilePlan } from './compile-plan.ts';

const model = compilePlan(`
title: powers
period: {base: 2020, to: 2021}
assumptions:
  x: {range: 0 to 1, why: test}
  n: {range: 0 to 1, why: test}
series:
  exponential: {unit: ratio, formula: exp(x)}
  logarithm: {unit: ratio, formula: ln(x)}
  power: {unit: ratio, formula: "pow(x, n)"}
  square: {unit: ratio, formula: "pow(x, 2)"}
  cube: {unit: ratio, formula: "1 / pow(x, 3)"}
  root: {unit: ratio, formula: "pow(x, 0.5)"}
targets:
  any: {metric: square, at_least: 1, by: 2021}
`);
const COLUMNS: Readonly<Record<string, (x: number, n: number) => number>> = {
  exponential: exp,
  logarithm: ln,
  power: pow,
  square: (x) => pow(x, 2),
  cube: (x) => 1 / pow(x, 3),
  root: (x) => pow(x, 0.5),
};
const LEAST = 2 ** -1074;
const EDGES = [
  ...[0, -0, 1, -1, 2, 0.5, LEAST, 3 * LEAST, 2 ** -1022, 2 ** -1022 - LEAST, 2 ** 1023, Number.MAX_VALUE, -Number.MAX_VALUE],
  ...[709.782712893384, 709.7827128933841, 710, 711, -708.4, -745.13, -745.14, -746, -800, Math.LN2 / 2, -Math.LN2 / 2],
  ...[Math.SQRT2, Math.SQRT1_2, 1 - 2 ** -53, 1 + 2 ** -52, Math.E, 10, 1e-9, 1e9, -2.5, 4096, 4097],
];

test.each([true, false])('exp, ln and pow have the bits of base/power.ts, at the ends and between (WebAssembly: %s)', (wasm) => {
  const factors = ['x', 'n'].map((name) => model.assumptions.get(name) as number);
  const columns = Object.keys(COLUMNS).map((name) => {
    return { kind: 'variable', variable: model.variableByName.get(name) as number, site: null, year: 2021 } as const;
  });
  const inputs = new Float64Array(2 * BLOCK);
  let state = 12345;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let sample = 0; sample < BLOCK; sample++) {
    inputs[sample] = EDGES[sample] ?? (next() - 0.25) * 10 ** Math.floor(next() * 12 - 6);
    inputs[BLOCK + sample] =
      EDGES[(sample * 7) % (2 * EDGES.length)] ?? Math.floor(next() * 20 - 10) / (sample % 2 === 0 ? 1 : 3);
  }
  const outputs = new Float64Array(columns.length * BLOCK);
  createBlockReader(compileBlocks(model, { factors, columns }), { wasm }).run(
    ...([inputs, BLOCK, outputs, 0, BLOCK, new Uint8Array(BLOCK)] as const),
  );
  for (const [column, [name, of]] of Object.entries(COLUMNS).entries()) {
    for (let sample = 0; sample < BLOCK; sample++) {
      const [x, n] = [inputs[sample] as number, inputs[BLOCK + sample] as number];
      expect([name, x, n, outputs[column * BLOCK + sample]]).toEqual([name, x, n, of(x, n)]);
    }
  }
});
