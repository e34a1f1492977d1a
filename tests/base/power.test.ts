import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, ln, pow, WHOLE_EXPONENT_LIMIT } from '../../src/base/power.ts';

/** Distance of two numbers in units in the last place of the second. */
function ulps(actual: number, expected: number): number {
  if (actual === expected) return 0;
  const magnitude = Math.max(Math.abs(expected), 2 ** -1022);
  return Math.abs(actual - expected) / 2 ** (Math.floor(Math.log2(magnitude)) - 52);
}

// Reference values: 50-digit decimal arithmetic on the exact binary value of the argument, rounded to 25 digits.
describe('exp', () => {
  it.each([
    ['1', '2.718281828459045235360287'],
    ['-1', '0.3678794411714423215955238'],
    ['0.1', '1.105170918075647630946639'],
    ['10', '22026.46579480671651695790'],
    ['-20.5', '1.250152866386742628937553e-9'],
    ['100', '26881171418161354484126255515800135873611118.77'],
    ['700', '1.014232054735004509455330e304'],
    ['1e-10', '1.000000000100000000005000'],
  ])('exp(%s) is within 1 ulp of its decimal value', (x, value) => {
    expect(ulps(exp(Number(x)), Number(value))).toBeLessThanOrEqual(1);
  });

  it('ends where binary64 ends', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(exp(709.782712893385)).toBe(Infinity);
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(-745.1)).toBe(5e-324);
    expect(exp(-745.2)).toBe(0);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(NaN)).toBeNaN();
  });

  it('agrees with the engine within 2 ulp', () => {
    fc.assert(fc.property(fc.double({ min: -745, max: 709, noNaN: true }), (x) => ulps(exp(x), Math.exp(x)) <= 2));
  });

  it('never falls as its argument rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -30, max: 30, noNaN: true }),
        fc.double({ min: 1e-14, max: 1, noNaN: true }),
        (x, step) => exp(x + step) >= exp(x),
      ),
    );
  });
});

describe('ln', () => {
  it.each([
    ['2', '0.6931471805599453094172321'],
    ['10', '2.302585092994045684017991'],
    ['0.1', '-2.302585092994045628506840'],
    ['1.19', '0.1739533071234379725367993'],
    ['5.930408472012103', '1.780093092932821971759003'],
    ['1e-300', '-690.7755278982137051803383'],
    ['1e300', '690.7755278982137052579022'],
    ['0.9999999', '-1.000000049473647432901626e-7'],
    ['123456.789', '11.72364648718588101602963'],
  ])('ln(%s) is within 1 ulp of its decimal value', (x, value) => {
    expect(ulps(ln(Number(x)), Number(value))).toBeLessThanOrEqual(1);
  });

  it('ends where binary64 ends', () => {
    expect(ln(1)).toBe(0);
    expect(ln(0)).toBe(-Infinity);
    expect(ln(-0)).toBe(-Infinity);
    expect(ln(-1)).toBeNaN();
    expect(ln(NaN)).toBeNaN();
    expect(ln(Infinity)).toBe(Infinity);
    expect(ln(5e-324)).toBeCloseTo(-744.4400719213812, 12);
    expect(ln(1.7976931348623157e308)).toBeCloseTo(709.782712893384, 12);
  });

  it('agrees with the engine within 2 ulp, subnormal numbers included', () => {
    fc.assert(fc.property(fc.double({ min: 5e-324, noNaN: true }), (x) => x === Infinity || ulps(ln(x), Math.log(x)) <= 2));
    fc.assert(fc.property(fc.double({ min: 0.25, max: 4, noNaN: true }), (x) => ulps(ln(x), Math.log(x)) <= 2));
  });

  it('never falls as its argument rises', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 1e-14, max: 1, noNaN: true }),
        (x, step) => ln(x * (1 + step)) >= ln(x),
      ),
    );
  });
});

describe('pow', () => {
  it('multiplies left to right from 1 where the exponent is whole', () => {
    expect(pow(1.1, 3)).toBe(1 * 1.1 * 1.1 * 1.1);
    expect(pow(1.1, -3)).toBe(1 / (1 * 1.1 * 1.1 * 1.1));
    expect(pow(-2, 3)).toBe(-8);
    const limit = WHOLE_EXPONENT_LIMIT;
    expect(pow(1.0001, limit)).toBe(Array.from({ length: limit }).reduce((product: number) => product * 1.0001, 1));
    expect(pow(1.0001, limit + 1)).toBe(exp((limit + 1) * ln(1.0001)));
  });

  it.each([
    [1.19, 10, 5.694683790118125],
    [1.26, 10, 10.085686188869538],
    [1.11, 10, 2.839420986069016],
    [1.165, 5, 2.145999551228125],
    [1.09, 5, 1.5386239549],
    [1.1, 5, 1.61051],
    [1.12, 5, 1.7623416832],
    [1.14, 5, 1.9254145824],
  ])('pow(%d, %d) is the growth of so many years', (x, n, value) => {
    expect(Math.abs(pow(x, n) / value - 1)).toBeLessThan(1e-14);
  });

  it.each([
    [5.930408472012103, 0.1, '1.194836444265910877515132'],
    [29 / 6, 0.1, '1.170643545023818127613510'],
    [1.1, 1 / 96, '1.000993307376291395640387'],
    [2, 0.5, '1.414213562373095048801689'],
    [0.5, 1 / 18, '0.9622238368941451416942224'],
    [3, 2.7, '19.41902351977134168567029'],
    [1322 / 7840, -0.1, '1.194836444265910876369378'],
  ])('pow(%d, %d) is within 1e-15 of its decimal value', (x, n, value) => {
    expect(Math.abs(pow(x, n) / Number(value) - 1)).toBeLessThanOrEqual(1e-15);
  });

  it('has its conventions', () => {
    expect(pow(0, 0)).toBe(1);
    expect(pow(NaN, 0)).toBe(1);
    expect(pow(-3, 0)).toBe(1);
    expect(pow(0, 0.5)).toBe(0);
    expect(pow(0, 2)).toBe(0);
    expect(pow(0, -0.5)).toBe(Infinity);
    expect(pow(-8, 1 / 3)).toBeNaN();
    expect(pow(2, NaN)).toBeNaN();
    expect(pow(0, NaN)).toBeNaN();
    expect(pow(NaN, 0.5)).toBeNaN();
    expect(pow(1, 12345.5)).toBe(1);
    expect(pow(10, 400.5)).toBe(Infinity);
    expect(pow(10, -400.5)).toBe(0);
  });

  it('stays within the error that it states', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }), (x, n) => {
        // A whole exponent is multiplied out: at most three roundings. The engine's own pow may be 1 ulp off.
        const bound = 2 ** -53 * (2 + 2 * Math.abs(n * Math.log(x))) + 2 ** -52;
        return Math.abs(pow(x, n) / x ** n - 1) <= bound;
      }),
    );
  });
});
