import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Uncertainty } from '../../src/base/quantity.ts';
import { createSampler } from '../../src/sweep/create-sampler.ts';
import type { Design } from '../../src/sweep/design.ts';
import { roundUpToPowerOf2 } from '../../src/sweep/design-size.ts';
import { planOf, samplesOf, UNIT } from './plans.ts';

const LAWS: readonly Uncertainty[] = [
  UNIT,
  { kind: 'normal', mean: 1, sd: 2, low: null, high: null },
  { kind: 'triangular', low: 0, likely: 1, high: 4 },
];

const design: fc.Arbitrary<Design> = fc
  .record({ n: fc.integer({ min: 1, max: 6000 }), seed: fc.nat(), flag: fc.boolean(), levels: fc.integer({ min: 1, max: 5 }) })
  .chain(({ n, seed, flag, levels }) =>
    fc.constantFrom<Design>(
      { kind: 'random', n, seed },
      { kind: 'latin-hypercube', n, seed },
      { kind: 'sobol', n: roundUpToPowerOf2(n), seed },
      { kind: 'saltelli', n: roundUpToPowerOf2(Math.ceil(n / 8)), seed, secondOrder: flag },
      { kind: 'morris', n: Math.ceil(n / 4), seed, levels: 2 * levels },
      { kind: 'grid', points: [[1, 2, 3, 4, 5], Array.from({ length: Math.ceil(n / 20) }, (_, i) => i), [7, 8, 9]] },
      { kind: 'one-at-a-time', points: [[1, 2], Array.from({ length: n }, (_, i) => i), [7]] },
    ),
  );

describe('a design', () => {
  it('gives every block alone, in any order, with the bits of a whole pass', () => {
    fc.assert(
      fc.property(design, (chosen) => {
        const plan = planOf(LAWS, chosen, []);
        const whole = samplesOf(plan);
        expect(samplesOf(plan, (blocks) => blocks.reverse())).toEqual(whole);
        for (const row of whole) for (const value of row) if (!Number.isFinite(value)) throw new Error('no number');
      }),
      { numRuns: 40 },
    );
  });

  it('gives correlated blocks alone too', () => {
    const plan = planOf(LAWS, { kind: 'sobol', n: 4096, seed: 3 }, [{ first: 0, second: 2, value: 0.6 }]);
    expect(samplesOf(plan, (blocks) => blocks.reverse())).toEqual(samplesOf(plan));
  });

  it.each<[string, Design]>([
    ['random', { kind: 'random', n: 2500, seed: 42 }],
    ['latin-hypercube', { kind: 'latin-hypercube', n: 2500, seed: 42 }],
    ['sobol', { kind: 'sobol', n: 2048, seed: 42 }],
    ['saltelli', { kind: 'saltelli', n: 256, seed: 42, secondOrder: true }],
    ['morris', { kind: 'morris', n: 300, seed: 42, levels: 4 }],
  ])('%s keeps its bits', (_, chosen) => {
    const rows = samplesOf(
      planOf(
        [...LAWS, { kind: 'pert', low: 0, likely: 1, high: 4 }, { kind: 'quantiles', shape: 'lognormal', p5: 3, p95: 8 }],
        chosen,
      ),
    );
    expect(rows.map((row) => `${digest(row)} ${row[0]} ${row[row.length - 1]}`)).toMatchSnapshot();
  });

  it('is another one with another seed', () => {
    for (const kind of ['random', 'latin-hypercube', 'sobol'] as const) {
      const firsts = [0, 1, 2 ** 32, 2 ** 40 + 1].map((seed) => samplesOf(planOf([UNIT], { kind, n: 4, seed }))[0]?.join());
      expect(new Set(firsts).size).toBe(4);
    }
  });
});

/** A sum over the bits of a row. */
function digest(row: Float64Array): string {
  let sum = 0;
  for (const word of new Int32Array(row.slice().buffer)) sum = (Math.imul(sum, 31) + word) | 0;
  return (sum >>> 0).toString(16);
}

describe('one number in each stratum', () => {
  it.each<[string, Design]>([
    ['latin-hypercube', { kind: 'latin-hypercube', n: 1500, seed: 8 }],
    ['sobol', { kind: 'sobol', n: 2048, seed: 8 }],
  ])('%s', (_, chosen) => {
    for (const row of samplesOf(planOf([UNIT, UNIT, UNIT, UNIT], chosen))) {
      expect(new Set(Array.from(row, (u) => Math.floor(u * row.length))).size).toBe(row.length);
    }
  });
});

describe('the Saltelli design', () => {
  it.each([false, true])('crosses A and B in order (second order: %s)', (secondOrder) => {
    const k = 3;
    const n = 16;
    const rows = samplesOf(planOf([UNIT, UNIT, UNIT], { kind: 'saltelli', n, seed: 4, secondOrder }));
    const width = secondOrder ? 2 * k + 2 : k + 2;
    const sample = (index: number) => rows.map((row) => row[index] as number);
    for (let j = 0; j < n; j++) {
      const [a, b] = [sample(j * width), sample(j * width + width - 1)];
      for (let factor = 0; factor < k; factor++) {
        expect(a[factor]).not.toBe(b[factor]);
        expect(sample(j * width + 1 + factor)).toEqual(a.map((value, index) => (index === factor ? b[index] : value)));
        if (secondOrder) {
          expect(sample(j * width + 1 + k + factor)).toEqual(b.map((value, index) => (index === factor ? a[index] : value)));
        }
      }
    }
    // A and B are each one point in every sixteenth.
    for (const row of rows) {
      for (const shift of [0, width - 1]) {
        expect(new Set(Array.from({ length: n }, (_, j) => Math.floor((row[j * width + shift] as number) * n))).size).toBe(n);
      }
    }
  });
});

describe('the Morris design', () => {
  it('moves one factor at a time, each once, by half the levels, from every level, up and down, in every order', () => {
    const [k, levels, n] = [3, 6, 4000];
    const rows = samplesOf(planOf([UNIT, UNIT, UNIT], { kind: 'morris', n, seed: 9, levels }));
    const starts = new Map<string, number>();
    const orders = new Map<string, number>();
    for (let trajectory = 0; trajectory < n; trajectory++) {
      const order: number[] = [];
      for (let step = 1; step <= k; step++) {
        const at = trajectory * (k + 1) + step;
        const moved = rows.flatMap((row, factor) => (row[at] === row[at - 1] ? [] : [factor]));
        expect(moved).toHaveLength(1);
        const [factor] = moved as [number];
        order.push(factor);
        const row = rows[factor] as Float64Array;
        expect(Math.abs(Math.abs((row[at] as number) - (row[at - 1] as number)) - levels / (2 * (levels - 1)))).toBeLessThan(
          1e-15,
        );
        const start = `${factor} ${Math.round((row[at - 1] as number) * (levels - 1))}`;
        starts.set(start, (starts.get(start) ?? 0) + 1);
      }
      orders.set(order.join(), (orders.get(order.join()) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    expect(starts.size).toBe(k * levels);
    for (const count of orders.values()) expect(Math.abs(count - n / 6)).toBeLessThan(4 * Math.sqrt((n * 5) / 36));
    for (const count of starts.values()) expect(Math.abs(count - n / 6)).toBeLessThan(4 * Math.sqrt((n * 5) / 36));
  });

  it('keeps to the central 99.9 % of an unbounded law', () => {
    const [row] = samplesOf(planOf([LAWS[1] as Uncertainty], { kind: 'morris', n: 50, seed: 1, levels: 4 })) as [Float64Array];
    expect(Math.max(...row)).toBeCloseTo(1 + 2 * 3.290526731491926, 12);
    expect(Math.min(...row)).toBeCloseTo(1 - 2 * 3.290526731491926, 12);
  });
});

describe('listed points', () => {
  it('make a grid whose last factor varies fastest', () => {
    const rows = samplesOf(
      planOf([UNIT, UNIT], {
        kind: 'grid',
        points: [
          [1, 2],
          [5, 6, 7],
        ],
      }),
    );
    expect(rows.map((row) => [...row])).toEqual([
      [1, 1, 1, 2, 2, 2],
      [5, 6, 7, 5, 6, 7],
    ]);
  });

  it('move one factor at a time about the central sample', () => {
    const rows = samplesOf(
      planOf([UNIT, UNIT], {
        kind: 'one-at-a-time',
        points: [
          [1, 2],
          [5, 6, 7],
        ],
      }),
    );
    expect(rows.map((row) => [...row])).toEqual([
      [0.5, 1, 2, 0.5, 0.5, 0.5],
      [0.5, 0.5, 0.5, 5, 6, 7],
    ]);
  });
});

describe('correlations', () => {
  /** Ranks in 1..n. */
  function ranks(row: Float64Array): Float64Array {
    const order = Array.from(row.keys()).sort((a, b) => (row[a] as number) - (row[b] as number));
    const result = new Float64Array(row.length);
    for (const [rank, index] of order.entries()) result[index] = rank + 1;
    return result;
  }

  function correlation(x: Float64Array, y: Float64Array): number {
    const mean = (row: Float64Array) => row.reduce((sum, value) => sum + value, 0) / row.length;
    const [mx, my] = [mean(x), mean(y)];
    let [xy, xx, yy] = [0, 0, 0];
    for (let i = 0; i < x.length; i++) {
      const [dx, dy] = [(x[i] as number) - mx, (y[i] as number) - my];
      xy += dx * dy;
      xx += dx * dx;
      yy += dy * dy;
    }
    return xy / Math.sqrt(xx * yy);
  }

  const normal: Uncertainty = { kind: 'normal', mean: 3, sd: 2, low: null, high: null };
  const pairs = [
    { first: 0, second: 1, value: 0.5 },
    { first: 3, second: 1, value: -0.7 },
  ];
  const n = 40_000;
  const rows = samplesOf(
    planOf([normal, normal, UNIT, { kind: 'pert', low: 0, likely: 1, high: 4 }], { kind: 'random', n, seed: 6 }, pairs),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];

  it('are those of normal scores, within four standard errors', () => {
    expect(Math.abs(correlation(rows[0], rows[1]) - 0.5)).toBeLessThan((4 * 0.75) / Math.sqrt(n));
    expect(Math.abs(correlation(rows[0], rows[2]))).toBeLessThan(4 / Math.sqrt(n));
    // A pair that is not mentioned is independent, also where a third factor is tied to both.
    expect(Math.abs(correlation(rows[0], rows[3]))).toBeLessThan(4 / Math.sqrt(n));
  });

  it('show in the ranks as (6 / pi) asin(r / 2), whatever the laws', () => {
    expect(Math.abs(correlation(ranks(rows[0]), ranks(rows[1])) - (6 / Math.PI) * Math.asin(0.25))).toBeLessThan(
      4 / Math.sqrt(n),
    );
    expect(Math.abs(correlation(ranks(rows[3]), ranks(rows[1])) + (6 / Math.PI) * Math.asin(0.35))).toBeLessThan(
      4 / Math.sqrt(n),
    );
  });

  it('leave every law as it is', () => {
    const mean = (row: Float64Array) => row.reduce((sum, value) => sum + value, 0) / n;
    expect(Math.abs(mean(rows[1]) - 3)).toBeLessThan((4 * 2) / Math.sqrt(n));
    expect(Math.abs(mean(rows[3]) - 8 / 6)).toBeLessThan(4 * Math.sqrt(((8 / 6) * (4 - 8 / 6)) / 7 / n));
  });

  it('leave the other factors at the bits that they have without', () => {
    const alone = samplesOf(planOf([normal, normal, UNIT, UNIT], { kind: 'random', n, seed: 6 }));
    expect(rows[0]).toEqual(alone[0]);
    expect(rows[2]).toEqual(alone[2]);
  });

  it('belong to no design that lays out each factor by itself', () => {
    const plan = planOf([UNIT, UNIT], { kind: 'morris', n: 4, seed: 1, levels: 4 }, [{ first: 0, second: 1, value: 0.5 }]);
    expect(() => createSampler(plan)).toThrow();
  });
});
