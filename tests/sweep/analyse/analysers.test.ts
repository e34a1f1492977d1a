import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/base/result.ts';
import { STRETCH } from '../../../src/sweep/analyse/bootstrap-room.ts';
import { bootstrapSums, type FillProducts } from '../../../src/sweep/analyse/bootstrap-sums.ts';
import { createBootstrap } from '../../../src/sweep/analyse/create-bootstrap.ts';
import { flips } from '../../../src/sweep/analyse/flips.ts';
import { meanRanks } from '../../../src/sweep/analyse/mean-ranks.ts';
import { morrisEffects } from '../../../src/sweep/analyse/morris-effects.ts';
import { rankSensitivity } from '../../../src/sweep/analyse/rank-sensitivity.ts';
import type { Refusal } from '../../../src/sweep/analyse/refusal.ts';
import { requireDesign } from '../../../src/sweep/analyse/require-design.ts';
import { countDraws, drawResample } from '../../../src/sweep/analyse/resample-counts.ts';
import { sobolIndices } from '../../../src/sweep/analyse/sobol-indices.ts';
import { solveSymmetric } from '../../../src/sweep/analyse/solve-symmetric.ts';
import { tornado } from '../../../src/sweep/analyse/tornado.ts';
import { runPlan } from './designed.ts';
import { drawsOf, ishigami, type Outcome, saltelliOf, uniformFactors } from './outputs.ts';

const OPTIONS = { level: 0.95, resamples: 100, seed: 3 } as const;

function given<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function refusalOf(result: Result<unknown, Refusal>): Refusal | undefined {
  return result.ok ? undefined : result.problems[0];
}

describe('bootstrap', () => {
  test('a resample draws n items, and is the same whenever it is made', () => {
    const n = 1000;
    const counts = new Uint8Array(2 * n);
    const draws = new Float64Array(n);
    drawResample(draws, n, 7, 42);
    countDraws(counts, n, n, draws);
    const again = new Uint8Array(n);
    drawResample(draws, n, 7, 42);
    countDraws(again, 0, n, draws);
    expect(counts.subarray(n)).toEqual(again);
    expect(again.reduce((sum, count) => sum + count, 0)).toBe(n);
    // About e^-1 of the items are never drawn.
    expect(again.filter((count) => count === 0).length / n).toBeCloseTo(Math.exp(-1), 1);
    drawResample(draws, n, 8, 42);
    countDraws(again, 0, n, draws);
    expect(counts.subarray(n)).not.toEqual(again);
  });

  test('sums are those of the items drawn, for any number of rows and resamples', () => {
    const draw = drawsOf(5);
    for (const [rows, n, resamples] of [
      [1, 5, 1],
      [3, 700, 6],
      [5, 1025, 135],
    ] as const) {
      const products = Float64Array.from({ length: rows * n }, (_, index) => draw(index) - 0.5);
      const [sums, others] = [true, false].map((useWasm) => {
        const fill: FillProducts = (into, from, to) => {
          for (let row = 0; row < rows; row++) into.set(products.subarray(row * n + from, row * n + to), row * STRETCH);
        };
        return bootstrapSums(createBootstrap(rows, n, useWasm), fill, resamples, 9);
      });
      // With WebAssembly and without it, to the last bit.
      expect(sums).toEqual(others);
      const counts = new Uint8Array(n);
      const draws = new Float64Array(n);
      for (let r = 0; r < resamples; r++) {
        drawResample(draws, n, r, 9);
        countDraws(counts, 0, n, draws);
        for (let row = 0; row < rows; row++) {
          const expected = counts.reduce((sum, count, i) => sum + count * (products[row * n + i] as number), 0);
          expect(sums?.[(r + 1) * rows + row]).toBeCloseTo(expected, 10);
        }
      }
    }
  });

  test('the interval of an index is the spread of the index over resampled rows', () => {
    const output = saltelliOf(ishigami, 3, 200);
    const { first } = given(sobolIndices(output, { level: 0.9, resamples: 41, seed: 6 }));
    const mean = output.values.reduce((sum, value) => sum + value, 0) / 1000;
    const y = output.values.map((value) => value - mean);
    const counts = new Uint8Array(200);
    const draws = new Float64Array(100);
    const found = Array.from({ length: 41 }, (_, r) => {
      drawResample(draws, 200, r, 6);
      countDraws(counts, 0, 200, draws);
      const drawn = [...counts.keys()].flatMap((j) => Array.from({ length: counts[j] as number }, () => j));
      const at = (j: number, offset: number) => y[j * 5 + offset] as number;
      const base = drawn.flatMap((j) => [at(j, 0), at(j, 4)]);
      const centre = base.reduce((sum, value) => sum + value, 0) / 400;
      const variance = base.reduce((sum, value) => sum + (value - centre) ** 2, 0) / 400;
      return drawn.reduce((sum, j) => sum + at(j, 4) * (at(j, 1) - at(j, 0)), 0) / 200 / variance;
    }).sort((a, b) => a - b);
    // Of 41 sorted values the middle 90 % runs from the third to the third last.
    expect(first[0]?.low).toBeCloseTo(found[2] as number, 10);
    expect(first[0]?.high).toBeCloseTo(found[38] as number, 10);
  });
});

describe('what is refused', () => {
  const saltelli = (values: (index: number) => number, n = 64) => {
    const design = { kind: 'saltelli', n, seed: 1, secondOrder: false } as const;
    return {
      plan: { factors: uniformFactors(2), design, correlations: [] },
      values: Float64Array.from({ length: 4 * n }, (_, i) => values(i)),
    };
  };

  test('a result of another design', () => {
    const plan = { factors: uniformFactors(2), design: { kind: 'random', n: 64, seed: 1 }, correlations: [] } as const;
    const result = requireDesign({ plan, values: new Float64Array(64) }, ['saltelli', 'morris']);
    expect(refusalOf(result)).toEqual({ code: 'wrong-design', found: 'random', needed: ['saltelli', 'morris'] });
    expect(requireDesign({ plan, values: new Float64Array(64) }, ['random']).ok).toBe(true);
  });

  test('a constant, missing values, nearly a constant', () => {
    expect(
      refusalOf(
        sobolIndices(
          saltelli(() => 5),
          OPTIONS,
        ),
      ),
    ).toEqual({ code: 'constant-output', value: 5 });
    const missing = sobolIndices(
      saltelli((i) => (i % 16 === 3 ? Number.NaN : i)),
      OPTIONS,
    );
    expect(refusalOf(missing)).toEqual({ code: 'missing-values', missing: 16, samples: 256 });
    // Only rows with a factor exchanged differ: the variance of the base samples is 0.
    const exchanged = sobolIndices(
      saltelli((i) => (i % 4 === 1 ? i : 5)),
      OPTIONS,
    );
    expect(refusalOf(exchanged)).toEqual({ code: 'nearly-constant', different: 0, samples: 128, needed: 10 });
    const few = sobolIndices(
      saltelli((i) => (i < 20 && i % 4 === 0 ? 1 : 0)),
      OPTIONS,
    );
    expect(refusalOf(few)).toEqual({ code: 'nearly-constant', different: 5, samples: 128, needed: 10 });
  });

  test('too few samples, the wrong number, no factors, correlated factors', () => {
    expect(
      refusalOf(
        sobolIndices(
          saltelli((i) => i, 16),
          OPTIONS,
        ),
      ),
    ).toEqual({ code: 'too-few-samples', found: 16, needed: 32 });
    const good = saltelli((i) => i);
    const { plan } = good;
    expect(refusalOf(sobolIndices({ plan, values: good.values.slice(1) }, OPTIONS))?.code).toBe('wrong-size');
    expect(refusalOf(sobolIndices({ plan: { ...plan, factors: [] }, values: good.values }, OPTIONS))?.code).toBe('no-factors');
    const correlations = [{ first: 0, second: 1, value: 0.5 }];
    expect(refusalOf(sobolIndices({ plan: { ...plan, correlations }, values: good.values }, OPTIONS))?.code).toBe(
      'correlated-factors',
    );
  });
});

describe('one at a time', () => {
  const design = {
    kind: 'one-at-a-time',
    points: [
      [0, 1],
      [1, 0.25, 0],
      [0, 1],
    ],
  } as const;
  const plan = { factors: uniformFactors(3), design, correlations: [] } as const;

  test('the widest swing first, with its values by input', () => {
    const { output } = runPlan(([a = 0, b = 0]) => 10 * a - 20 * b, plan);
    const { central, swings } = given(tornado(output));
    expect(central).toBe(-5);
    expect(swings.map(({ factor }) => factor)).toEqual([1, 0, 2]);
    expect(swings[0]).toMatchObject({
      least: -15,
      most: 5,
      points: [
        { input: 0, value: 5 },
        { input: 0.25, value: 0 },
        { input: 1, value: -15 },
      ],
    });
    expect(swings[2]).toMatchObject({ least: -5, most: -5 });
  });

  test('which factors turn a verdict round, how often, and from which value on', () => {
    const { output } = runPlan(([a = 0, b = 0]) => (10 * a - 20 * b >= -1 ? 1 : 0), plan);
    expect(given(flips(output))).toEqual({
      ...{ central: false, points: 7, flips: 3 },
      factors: [
        { factor: 1, points: 3, flips: 2, nearest: 0.25 },
        { factor: 0, points: 2, flips: 1, nearest: 1 },
      ],
    });
  });
});

describe('ranks', () => {
  test('equal numbers share a rank', () => {
    expect([...meanRanks(Float64Array.of(3, 1, 3, 3, 2))]).toEqual([4, 1, 4, 4, 2]);
  });

  test('linear equations', () => {
    const solved = solveSymmetric(Float64Array.of(4, 2, 0, 2, 3, 1, 0, 1, 2), Float64Array.of(2, 3, 5));
    expect([...(solved ?? [])].map((x) => Math.round(x * 1e9) / 1e9)).toEqual([0.666666667, -0.333333333, 2.666666667]);
    expect(solveSymmetric(Float64Array.of(1, 1, 1, 1), Float64Array.of(1, 1))).toBeNull();
  });

  const plan = (n: number, seed: number) =>
    ({ factors: uniformFactors(3), design: { kind: 'random', n, seed }, correlations: [] }) as const;

  test('a monotone output is a rank correlation of 1 or -1, however bent', () => {
    const { inputs, output } = runPlan(([a = 0]) => -Math.exp(9 * a), plan(200, 1));
    const { correlation, coefficient, explained } = given(rankSensitivity(output, inputs, 0.95));
    expect(correlation[0]).toMatchObject({ value: expect.closeTo(-1, 12), low: expect.closeTo(-1, 12) });
    expect(coefficient[0]).toBeCloseTo(-1, 10);
    expect(explained).toBeCloseTo(1, 10);
  });

  test('a factor that follows from another is refused, one that never moves is not', () => {
    const { inputs, output } = runPlan(([a = 0]) => a, plan(200, 1));
    const twice = inputs.slice();
    twice.set(inputs.subarray(0, 200), 400);
    expect(refusalOf(rankSensitivity(output, twice, 0.95))).toEqual({ code: 'dependent-factors' });
    twice.fill(3, 400);
    expect(given(rankSensitivity(output, twice, 0.95)).correlation[2]).toMatchObject({ value: 0 });
  });

  test.each<[string, Outcome]>([
    ['a sum', ([a = 0, b = 0]) => a + b],
    ['ones and zeros', ([a = 0, b = 0]) => (a + b > 1.2 ? 1 : 0)],
    ['nothing', ([, , c = 0]) => c],
  ])('intervals of 95 %% hold the long-run value about that often: %s', (_, outcome) => {
    const long = runPlan(outcome, plan(60_000, 99));
    const truth = given(rankSensitivity(long.output, long.inputs, 0.95)).correlation[0]?.value as number;
    let held = 0;
    for (let seed = 10_001; seed <= 10_200; seed++) {
      const { inputs, output } = runPlan(outcome, plan(200, seed));
      const { low, high } = given(rankSensitivity(output, inputs, 0.95)).correlation[0] as { low: number; high: number };
      if (low <= truth && truth <= high) held++;
    }
    expect(held).toBeGreaterThanOrEqual(180);
    expect(held).toBeLessThanOrEqual(199);
  });
});

describe('Morris', () => {
  const plan = { factors: uniformFactors(4), design: { kind: 'morris', n: 40, seed: 2, levels: 4 }, correlations: [] } as const;

  test('a linear function has the same effect everywhere: its slopes', () => {
    const { inputs, output } = runPlan(([a = 0, b = 0, c = 0]) => 3 * a - 2 * b + 0.5 * c, plan);
    const { effects, convergence } = given(morrisEffects(output, inputs, OPTIONS));
    expect(effects.map(({ mean }) => mean?.value)).toEqual([3, -2, 0.5, 0].map((slope) => expect.closeTo(slope, 10)));
    expect(effects.map(({ size }) => size.value)).toEqual([3, 2, 0.5, 0].map((slope) => expect.closeTo(slope, 10)));
    for (const { deviation } of effects) expect(deviation).toBeLessThan(1e-10);
    expect(convergence).toMatchObject({ settled: true, sameOrder: true });
  });

  test('ups and downs offset each other in the mean, not in the size', () => {
    const { inputs, output } = runPlan(([a = 0, b = 0]) => (a - 0.5) * (b - 0.5), {
      ...plan,
      design: { ...plan.design, n: 400 },
    });
    const [a] = given(morrisEffects(output, inputs, OPTIONS)).effects;
    // By b = 0, 1/3, 2/3, 1: effects -1/2, -1/6, 1/6, 1/2 of a, each as often.
    expect(Math.abs(a?.mean?.value as number)).toBeLessThan(0.06);
    expect(a?.size.value).toBeCloseTo(1 / 3, 1);
    expect(a?.deviation).toBeCloseTo(Math.sqrt(5) / 6, 1);
    expect((a?.mean?.low as number) < 0 && (a?.mean?.high as number) > 0).toBe(true);
  });
});
