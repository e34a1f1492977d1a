import { describe, expect, it } from 'vitest';
import { bestPrecedent } from '../../src/assessment/best-precedent.ts';

const record = [
  { year: 2015, value: 10 },
  { year: 2016, value: 12 },
  { year: 2017, value: 20 },
  { year: 2018, value: 22 },
  { year: 2020, value: 20 },
];

describe('bestPrecedent', () => {
  it('takes the fastest stretch of the wanted length', () => {
    // Two years: 2015-17 +5 a year, 2016-18 +5, 2018-20 -1. The earliest among equals.
    expect(bestPrecedent(record, 2, 'linear', 'increase')).toEqual({ from: 2015, to: 2017, rate: 5 });
    expect(bestPrecedent(record, 1, 'linear', 'increase')).toEqual({ from: 2016, to: 2017, rate: 8 });
    expect(bestPrecedent(record, 2, 'linear', 'decrease')).toEqual({ from: 2018, to: 2020, rate: -1 });
  });

  it('compounds where the rate is geometric', () => {
    // sqrt(20 / 10) - 1 = 0.41421 beats sqrt(22 / 12) - 1 = 0.35401.
    const precedent = bestPrecedent(record, 2, 'geometric', 'increase');
    expect(precedent).toMatchObject({ from: 2015, to: 2017 });
    expect(precedent?.rate).toBeCloseTo(Math.SQRT2 - 1, 14);
  });

  it('needs observations in both end years only', () => {
    // Three years: 2015-18 +4, 2017-20 0; 2016-19 is not recorded.
    expect(bestPrecedent(record, 3, 'linear', 'increase')).toEqual({ from: 2015, to: 2018, rate: 4 });
  });

  it('takes the longest there is where the record is shorter, and says its length', () => {
    expect(bestPrecedent(record, 10, 'linear', 'increase')).toEqual({ from: 2015, to: 2020, rate: 2 });
    const gap = [record[0], record[4]].flatMap((point) => point ?? []);
    expect(bestPrecedent(gap, 4, 'linear', 'increase')).toBeNull();
  });

  it('passes over stretches without a geometric rate', () => {
    const fromZero = [
      { year: 2018, value: 0 },
      { year: 2019, value: 4 },
      { year: 2020, value: 5 },
    ];
    expect(bestPrecedent(fromZero, 1, 'geometric', 'increase')).toEqual({ from: 2019, to: 2020, rate: 0.25 });
  });

  it('has none in a record without two observations', () => {
    expect(bestPrecedent([], 3, 'linear', 'increase')).toBeNull();
    expect(bestPrecedent(record.slice(0, 1), 3, 'linear', 'increase')).toBeNull();
  });
});
