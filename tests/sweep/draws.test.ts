import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Uncertainty } from '../../src/base/quantity.ts';
import { BLOCK } from '../../src/projection/blocks/sample-block.ts';
import type { SamplePlan } from '../../src/sweep/design.ts';
import { createDrawLoops } from '../../src/sweep/draw/create-draw-loops.ts';
import { PLAIN_STEPS } from '../../src/sweep/draw/plain-steps.ts';
import { lawLoops } from '../../src/sweep/law-loops.ts';
import { sampleUniforms } from '../../src/sweep/sample-uniforms.ts';
import { planOf } from './plans.ts';

const LAWS: readonly Uncertainty[] = [
  { kind: 'uniform', low: -3, high: 7.1 },
  { kind: 'triangular', low: 0, likely: 1, high: 4 },
  { kind: 'triangular', low: 2, likely: 2, high: 2 },
  { kind: 'pert', low: 0, likely: 1, high: 4 },
  { kind: 'normal', mean: 0.26, sd: 0.04, low: null, high: null },
  { kind: 'normal', mean: 0.19, sd: 0.03, low: 0, high: 0.5 },
  // Far out in either tail, where probabilities are below 1e-300, or above by one bit less than all.
  { kind: 'normal', mean: 0, sd: 1, low: 30, high: 37 },
  { kind: 'normal', mean: 0, sd: 1, low: null, high: -37 },
  { kind: 'normal', mean: 0, sd: 1, low: -40, high: 8.5 },
  { kind: 'quantiles', shape: 'lognormal', p5: 300, p95: 580 },
  { kind: 'quantiles', shape: 'normal', p5: 10, p95: 20 },
  { kind: 'choices', values: [1, 5, 2] },
];
const bitsOf = (row: Float64Array): BigUint64Array => new BigUint64Array(row.slice().buffer);

test('samples drawn in WebAssembly have the bits of those drawn by plain loops, block by block in any order', () => {
  const laws = fc.array(fc.constantFrom(...LAWS), { minLength: 1, maxLength: 9 });
  const size = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1000, max: 5000 }));
  fc.assert(
    fc.property(laws, size, fc.nat(), fc.constantFrom('random', 'latin-hypercube', 'sobol'), (chosen, n, seed, kind) => {
      const design = { kind: kind as 'random', n, seed };
      const correlations = chosen.length > 3 ? [{ first: 1, second: 3, value: 0.6 }] : [];
      const plan: SamplePlan = planOf(chosen, design, correlations);
      const [plain, fast] = [Infinity, 0].map((plainBlocks) => sampleUniforms(plan, design, plainBlocks));
      for (let block = Math.ceil(n / BLOCK) - 1; block >= 0; block--) {
        const [one, other] = [plain, fast].map((sampler) => {
          const into = new Float64Array(chosen.length * BLOCK);
          return { into, count: sampler?.fill(block, into) };
        });
        expect(other?.count).toBe(one?.count);
        expect(bitsOf(other?.into as Float64Array)).toEqual(bitsOf(one?.into as Float64Array));
      }
    }),
    { numRuns: 40 },
  );
});

test('a sampler that changes to WebAssembly on its way gives the same', () => {
  const design = { kind: 'random', n: 4 * BLOCK, seed: 5 } as const;
  const plan = planOf(LAWS, design, []);
  const [plain, mixed] = [Infinity, 2].map((plainBlocks) => sampleUniforms(plan, design, plainBlocks));
  for (const block of [0, 1, 2, 3, 0]) {
    const [one, other] = [new Float64Array(LAWS.length * BLOCK), new Float64Array(LAWS.length * BLOCK)];
    plain?.fill(block, one);
    mixed?.fill(block, other);
    expect(bitsOf(other)).toEqual(bitsOf(one));
  }
});

test('the quantile of any number between 0 and 1, its ends included, has the same bits', () => {
  const draw = createDrawLoops(1);
  const edges = [0, 2 ** -1074, 1e-320, 2 ** -1022, 1e-300, 1e-30, Math.exp(-25), 2 ** -53, 0.075, 0.925, 0.5, 1 - 2 ** -53, 1];
  // Distances from 0 and from 1 of every size, and what lies around the places where the formula changes.
  const values = [
    ...edges.flatMap((edge) => [edge, edge * (1 - 2 ** -53), edge * (1 + 2 ** -52)]),
    ...Array.from({ length: 400 }, (_, index) => 2 ** (-index / 4)),
    ...Array.from({ length: 200 }, (_, index) => 1 - 2 ** (-index / 4)),
  ];
  for (const from of [0, 3])
    for (const law of LAWS) {
      const row = Float64Array.from(values);
      draw.rows.set(values, from);
      lawLoops(law, draw.steps).fromUniform(draw.rows, from, values.length);
      lawLoops(law).fromUniform(row, 0, values.length);
      expect(bitsOf(draw.rows.subarray(from, from + values.length))).toEqual(bitsOf(row));
    }
  const row = Float64Array.from(values);
  draw.rows.set(values);
  draw.steps.scores(draw.rows, 0, values.length);
  PLAIN_STEPS.scores(row, 0, values.length);
  expect(bitsOf(draw.rows.subarray(0, values.length))).toEqual(bitsOf(row));
  expect([row[0], row[edges.length * 3 - 3]]).toEqual([-Infinity, Infinity]);
});
