import { describe, expect, it } from 'vitest';
import { createSobolDimension, fillSobol } from '../../../src/base/random/fill-sobol.ts';
import { MOST_DIMENSIONS, sobolDirections, sobolWord } from '../../../src/base/random/sobol-directions.ts';

function point(index: number, dimensions: readonly number[]): readonly number[] {
  return dimensions.map((dimension) => (sobolWord(sobolDirections(dimension), index, 0) >>> 0) / 2 ** 32);
}

describe('the Sobol sequence', () => {
  it('begins as the authors of its direction numbers publish', () => {
    expect(Array.from({ length: 10 }, (_, index) => point(index, [0, 1, 2]))).toEqual([
      [0, 0, 0],
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
      [0.1875, 0.3125, 0.9375],
      [0.6875, 0.8125, 0.4375],
    ]);
  });

  // Computed once with SciPy 1.17.1, whose table is the same file.
  it('has in far dimensions the coordinates of another implementation', () => {
    expect(point(1000, [3, 20, 99, 255, 400, 511])).toEqual([
      0.6767578125, 0.5224609375, 0.1865234375, 0.2490234375, 0.5302734375, 0.3955078125,
    ]);
  });

  it('has in every dimension direction numbers that make each interval of 1/1024 hold one of 1,024 points', () => {
    for (let dimension = 0; dimension < MOST_DIMENSIONS; dimension++) {
      const directions = sobolDirections(dimension);
      const cells = new Set(Array.from({ length: 1024 }, (_, index) => sobolWord(directions, index, 0) >>> 22));
      expect(cells.size).toBe(1024);
    }
  });
});

describe('the scrambled Sobol sequence', () => {
  it.each([1, 2, 977])('with seed %d holds one point in each dyadic box of two dimensions', (seed) => {
    // The first two dimensions form a (0, m, 2)-net, before and after scrambling.
    const [x, y] = [0, 1].map((dimension) => {
      const row = new Float64Array(256);
      fillSobol(createSobolDimension(dimension, [seed]), row, 0, 256, 0);
      return row;
    }) as [Float64Array, Float64Array];
    for (let split = 0; split <= 8; split++) {
      const boxes = new Set(
        Array.from(x, (value, i) => `${Math.floor(value * 2 ** split)} ${Math.floor((y[i] as number) * 2 ** (8 - split))}`),
      );
      expect(boxes.size).toBe(256);
    }
  });

  it('integrates a smooth function far better than independent numbers do, without bias', () => {
    // The integral of the product of x + 1/2 over five dimensions is 1.
    const estimates = Array.from({ length: 40 }, (_, seed) => {
      const rows = Array.from({ length: 5 }, (_, dimension) => {
        const row = new Float64Array(1024);
        fillSobol(createSobolDimension(dimension, [seed, 3]), row, 0, 1024, 0);
        return row;
      });
      let sum = 0;
      for (let i = 0; i < 1024; i++) sum += rows.reduce((product, row) => product * ((row[i] as number) + 0.5), 1);
      return sum / 1024;
    });
    const mean = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
    const variance = estimates.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (estimates.length - 1);
    // Of independent numbers the variance would be ((13/12)^5 - 1) / 1024 = 0.00048.
    expect(variance).toBeLessThan(0.00048 / 1000);
    expect(Math.abs(mean - 1)).toBeLessThan(4 * Math.sqrt(variance / estimates.length));
  });

  it('gives any part of the sequence alone', () => {
    const dimension = createSobolDimension(7, [5]);
    const whole = new Float64Array(5000);
    fillSobol(dimension, whole, 0, 5000, 0);
    const part = new Float64Array(1000);
    fillSobol(dimension, part, 0, 1000, 3333);
    expect(part).toEqual(whole.slice(3333, 4333));
  });
});
