import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Uncertainty } from '../../src/base/quantity.ts';
import { lawLoops } from '../../src/sweep/law-loops.ts';
import { planOf, samplesOf } from './plans.ts';

function quantile(law: Uncertainty, u: number): number {
  const row = Float64Array.of(u);
  lawLoops(law).fromUniform(row, 0, 1);
  return row[0] as number;
}

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const sorted = (count: number) =>
  fc.array(number, { minLength: count, maxLength: count }).map((list) => [...list].sort((a, b) => a - b));
const bounded: fc.Arbitrary<Uncertainty> = fc.oneof(
  sorted(2).map(([low, high]) => ({ kind: 'uniform', low, high }) as Uncertainty),
  sorted(3).map(([low, likely, high]) => ({ kind: 'triangular', low, likely, high }) as Uncertainty),
  sorted(3).map(([low, likely, high]) => ({ kind: 'pert', low, likely, high }) as Uncertainty),
  fc
    .tuple(
      number,
      fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
      fc.double({ min: -12, max: 12, noNaN: true }),
      fc.double({ min: 0.01, max: 12, noNaN: true }),
    )
    .map(
      ([mean, sd, from, width]) =>
        ({ kind: 'normal', mean, sd, low: mean + from * sd, high: mean + (from + width) * sd }) as Uncertainty,
    ),
);
const cell = fc.integer({ min: 1, max: 2 ** 53 - 1 }).map((k) => k / 2 ** 53);

describe('a law', () => {
  it('stays within its support and never falls', () => {
    fc.assert(
      fc.property(bounded, cell, cell, (law, u, v) => {
        if (!('low' in law) || law.low === null || law.high === null) return;
        const [a, b] = [quantile(law, Math.min(u, v)), quantile(law, Math.max(u, v))];
        expect(a).toBeGreaterThanOrEqual(law.low);
        expect(b).toBeGreaterThanOrEqual(a);
        expect(b).toBeLessThanOrEqual(law.high);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, Uncertainty, number, number]>([
    ['uniform', { kind: 'uniform', low: 60, high: 300 }, 0.25, 120],
    ['triangular, below the likely value', { kind: 'triangular', low: 0, likely: 1, high: 4 }, 1 / 16, 0.5],
    ['triangular, above it', { kind: 'triangular', low: 0, likely: 1, high: 4 }, 1 - 1 / 12, 3],
    ['triangular with its peak at an end', { kind: 'triangular', low: 0, likely: 0, high: 1 }, 0.75, 0.5],
    ['PERT with its peak at an end: 1 - (1 - u)^(1/5)', { kind: 'pert', low: 0, likely: 0, high: 1 }, 1 - 0.5 ** 5, 0.5],
    ['normal', { kind: 'normal', mean: 3, sd: 0.5, low: null, high: null }, 0.975, 3 + 0.5 * 1.959963984540054],
    ['a half of a normal', { kind: 'normal', mean: 0, sd: 1, low: 0, high: null }, 0.5, 0.6744897501960817],
    ['the other half', { kind: 'normal', mean: 0, sd: 1, low: null, high: 0 }, 0.5, -0.6744897501960817],
    // P(Z > 8) = 6.220960574271786e-16, of which half lies above 8.0849.
    ['a far tail of a normal', { kind: 'normal', mean: 0, sd: 1, low: 8, high: null }, 0.5, 8.084911007391545],
    ['normal by its ends', { kind: 'quantiles', shape: 'normal', p5: 10, p95: 20 }, 0.95, 20],
    ['lognormal by its ends', { kind: 'quantiles', shape: 'lognormal', p5: 300, p95: 580 }, 0.05, 300],
    ['lognormal in the middle', { kind: 'quantiles', shape: 'lognormal', p5: 100, p95: 400 }, 0.5, 200],
    ['choices', { kind: 'choices', values: [3, 4, 2] }, 0.34, 4],
  ])('%s', (_, law, u, value) => {
    expect(Math.abs(quantile(law, u) / value - 1)).toBeLessThan(1e-12);
  });

  // Mean and variance from the textbook formula of each.
  it.each<[string, Uncertainty, number, number]>([
    ['uniform', { kind: 'uniform', low: 2, high: 8 }, 5, 3],
    ['triangular', { kind: 'triangular', low: 0, likely: 1, high: 4 }, 5 / 3, (0 + 1 + 16 - 0 - 0 - 4) / 18],
    ['PERT', { kind: 'pert', low: 0, likely: 1, high: 4 }, 8 / 6, ((8 / 6) * (4 - 8 / 6)) / 7],
    ['normal', { kind: 'normal', mean: -2, sd: 3, low: null, high: null }, -2, 9],
    ['half normal', { kind: 'normal', mean: 0, sd: 1, low: 0, high: null }, Math.sqrt(2 / Math.PI), 1 - 2 / Math.PI],
    [
      'lognormal',
      { kind: 'quantiles', shape: 'lognormal', p5: Math.exp(-0.5 * 1.6448536269514722), p95: Math.exp(0.5 * 1.6448536269514722) },
      Math.exp(0.125),
      (Math.exp(0.25) - 1) * Math.exp(0.25),
    ],
    ['choices', { kind: 'choices', values: [1, 2, 6] }, 3, 14 / 3],
  ])('%s has its mean and variance, within four standard errors', (_, law, mean, variance) => {
    const n = 100_000;
    const [row] = samplesOf(planOf([law], { kind: 'random', n, seed: 21 })) as [Float64Array];
    const moment = (power: number) => row.reduce((sum, value) => sum + (value - mean) ** power, 0) / n;
    expect(Math.abs(moment(1))).toBeLessThan(4 * Math.sqrt(variance / n));
    expect(Math.abs(moment(2) - variance)).toBeLessThan(4 * Math.sqrt((moment(4) - variance ** 2) / n));
  });
});
