import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceleration, catchUpRate, observedRate, type Rate, requiredRate } from '../../src/assessment/growth-rates.ts';

function rateOf(rate: Rate): number {
  return 'rate' in rate ? rate.rate : NaN;
}

describe('requiredRate', () => {
  // RRI of spreadsheets: closed form, computed with decimal arithmetic.
  it.each([
    [10, 1322, 7840, '0.194836444265910861'],
    [10, 6, 29, '0.170643545023818124546'],
    [96, 10000, 11000, '0.000993307376291394854'],
    [8, 10000, 11000, '0.011985024140399592'],
    [10, 3500, 10000, '0.110690853710752806254'],
  ])('over %d years from %d to %d', (years, base, target, expected) => {
    const rate = rateOf(requiredRate(base, target, years, 'geometric'));
    expect(Math.abs(rate / Number(expected) - 1)).toBeLessThan(1e-12);
  });

  it('is negative where the target is lower', () => {
    expect(rateOf(requiredRate(100, 50, 18, 'geometric'))).toBeCloseTo(-0.03777616310585486, 15);
  });

  it('is the change per year where linear, of any sign', () => {
    expect(requiredRate(6, 29, 10, 'linear')).toEqual({ rate: 2.3 });
    expect(requiredRate(-2, 0, 4, 'linear')).toEqual({ rate: 0.5 });
  });

  it('refuses with the reason', () => {
    expect(requiredRate(0, 29, 10, 'geometric')).toEqual({ refused: 'non-positive-base' });
    expect(requiredRate(-1, 29, 10, 'geometric')).toEqual({ refused: 'non-positive-base' });
    expect(requiredRate(6, 0, 10, 'geometric')).toEqual({ refused: 'non-positive-target' });
    expect(requiredRate(6, 29, 0, 'geometric')).toEqual({ refused: 'no-years' });
    expect(requiredRate(6, 29, -1, 'linear')).toEqual({ refused: 'no-years' });
    expect(requiredRate(NaN, 29, 10, 'linear')).toEqual({ refused: 'not-finite' });
  });

  it('brings the base to the target', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.double({ min: 1, max: 1000, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (base, target, years) => {
          const rate = rateOf(requiredRate(base, target, years, 'geometric'));
          expect(Math.abs((base * (1 + rate) ** years) / target - 1)).toBeLessThan(1e-12);
        },
      ),
    );
  });
});

describe('catchUpRate', () => {
  it('starts now', () => {
    expect(catchUpRate(8, 29, 7, 'linear')).toEqual({ rate: 3 });
    expect(rateOf(catchUpRate(2000, 16000, 3, 'geometric'))).toBeCloseTo(1, 14);
  });

  it('refuses with the reason', () => {
    expect(catchUpRate(0, 29, 7, 'geometric')).toEqual({ refused: 'non-positive-now' });
    expect(catchUpRate(8, 0, 7, 'geometric')).toEqual({ refused: 'non-positive-target' });
    expect(catchUpRate(8, 29, 0, 'linear')).toEqual({ refused: 'no-years' });
  });
});

describe('observedRate', () => {
  it('runs from the base to now', () => {
    expect(observedRate(100, 121, 2, 'linear')).toEqual({ rate: 10.5 });
    expect(rateOf(observedRate(100, 121, 2, 'geometric'))).toBeCloseTo(0.1, 14);
    expect(observedRate(100, 0, 2, 'geometric')).toEqual({ rate: -1 });
  });

  it('refuses with the reason', () => {
    expect(observedRate(0, 5, 2, 'geometric')).toEqual({ refused: 'non-positive-base' });
    expect(observedRate(5, -1, 2, 'geometric')).toEqual({ refused: 'non-positive-now' });
    expect(observedRate(5, 5, 0, 'geometric')).toEqual({ refused: 'no-years' });
  });
});

describe('acceleration', () => {
  it('is catch-up over observed, with its sign', () => {
    expect(acceleration({ rate: 3 }, { rate: 2 })).toEqual({ factor: 1.5 });
    expect(acceleration({ rate: 3 }, { rate: -2 })).toEqual({ factor: -1.5 });
    expect(acceleration({ rate: -3 }, { rate: -2 })).toEqual({ factor: 1.5 });
  });

  it('passes refusals on and refuses to divide by no movement', () => {
    expect(acceleration({ refused: 'no-years' }, { rate: 0 })).toEqual({ refused: 'no-years' });
    expect(acceleration({ rate: 3 }, { refused: 'non-positive-base' })).toEqual({ refused: 'non-positive-base' });
    expect(acceleration({ rate: 3 }, { rate: 0 })).toEqual({ refused: 'no-movement' });
    expect(acceleration({ rate: 3 }, { rate: 5e-324 })).toEqual({ refused: 'not-finite' });
  });
});
