import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillStrata } from '../../../src/base/random/fill-strata.ts';
import { fillUniforms } from '../../../src/base/random/fill-uniforms.ts';
import { createPermutation, permute } from '../../../src/base/random/permute.ts';

function uniforms(count: number, ...key: number[]): Float64Array {
  const row = new Float64Array(count);
  fillUniforms(row, 0, count, key);
  return row;
}

/** Pearson's sum over equally likely cells. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function tally(values: Iterable<number>, cells: number): readonly number[] {
  const counts = new Array<number>(cells).fill(0);
  for (const value of values) counts[value] = (counts[value] as number) + 1;
  return counts;
}

describe('uniform numbers', () => {
  it('have the moments of their distribution, within four standard errors', () => {
    const n = 200_000;
    const row = uniforms(n, 11, 0, 3);
    for (const power of [1, 2, 3, 4]) {
      const mean = row.reduce((sum, u) => sum + u ** power, 0) / n;
      const variance = 1 / (2 * power + 1) - 1 / (power + 1) ** 2;
      expect(Math.abs(mean - 1 / (power + 1))).toBeLessThan(4 * Math.sqrt(variance / n));
    }
  });

  it('fill equal cells evenly, alone and in pairs of neighbours, of factors and of blocks', () => {
    const n = 100_000;
    const cell = (u: number | undefined) => Math.floor((u as number) * 16);
    const one = uniforms(n, 1, 2, 3);
    const pairs = [one.slice(1), uniforms(n, 1, 3, 3), uniforms(n, 1, 2, 4), uniforms(n, 2, 2, 3)];
    // 255 degrees of freedom: four standard deviations are 90.
    for (const other of pairs) {
      const cells = Array.from(other, (u, i) => 16 * cell(one[i]) + cell(u));
      expect(Math.abs(chiSquare(tally(cells, 256)) - 255)).toBeLessThan(90);
    }
  });

  it('lie within (0, 1), with an exact complement', () => {
    for (const u of uniforms(10_000, 5)) {
      expect(u).toBeGreaterThan(0);
      expect(1 - (1 - u)).toBe(u);
      expect(u).toBeLessThan(1);
    }
  });

  it('keep their bits', () => {
    expect(Array.from(uniforms(3, 1, 2, 3))).toEqual([0.3009608800366331, 0.3811372929154909, 0.45995584550669644]);
  });
});

describe('the permutation', () => {
  it('takes every place once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer(), (size, key) => {
        const permutation = createPermutation(size, [key]);
        expect(new Set(Array.from({ length: size }, (_, place) => permute(permutation, place))).size).toBe(size);
      }),
      { numRuns: 60 },
    );
  });

  it.each([4, 11, 16, 150])('of %d sends two places anywhere, and independently, over many keys', (size) => {
    const pairs = Array.from({ length: 60_000 }, (_, key) => {
      const permutation = createPermutation(size, [key, 9]);
      const [from, to] = [permute(permutation, 0), permute(permutation, 1)];
      return (size - 1) * from + (to > from ? to - 1 : to);
    });
    const cells = size * (size - 1);
    expect(Math.abs(chiSquare(tally(pairs, cells)) - (cells - 1))).toBeLessThan(4 * Math.sqrt(2 * (cells - 1)));
  });

  it('leaves no correlation between two factors', () => {
    const n = 1000;
    const centred = (permutation: ReturnType<typeof createPermutation>) =>
      Array.from({ length: n }, (_, place) => permute(permutation, place) - (n - 1) / 2);
    const squares: number[] = [];
    for (let key = 0; key < 300; key++) {
      const [x, y] = [centred(createPermutation(n, [key, 0])), centred(createPermutation(n, [key, 1]))];
      const r = x.reduce((sum, value, i) => sum + value * (y[i] as number), 0) / ((n * (n * n - 1)) / 12);
      squares.push(r * r * (n - 1));
    }
    // The squares have mean 1 and variance 2.
    const mean = squares.reduce((sum, value) => sum + value, 0) / squares.length;
    expect(Math.abs(mean - 1)).toBeLessThan(4 * Math.sqrt(2 / squares.length));
  });
});

describe('stratified numbers', () => {
  it('put one number in each stratum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer(), (size, key) => {
        const row = new Float64Array(size);
        fillStrata(createPermutation(size, [key]), row, 0, size, 0, [key, 1]);
        expect(new Set(Array.from(row, (u) => Math.floor(u * size))).size).toBe(size);
        for (const u of row) expect(u > 0 && u < 1).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
