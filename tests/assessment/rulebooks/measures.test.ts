import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/assessment/observed-record.ts';
import { rateRecord } from '../../../src/assessment/rulebooks/rate-record.ts';
import type { Measured, RulebookId, RulebookInput } from '../../../src/assessment/rulebooks/rulebook.ts';
import { RULEBOOKS } from '../../../src/assessment/rulebooks/rulebooks.ts';

const yearly = (from: number, ...values: number[]): Observation[] =>
  values.map((value, index) => ({ year: from + index, value }));

/** 100 in 2020, at least 200 by 2030. */
const doubling: RulebookInput = {
  record: [],
  baseYear: 2020,
  baseValue: 100,
  deadline: 2030,
  target: 200,
  lower: 200,
  direction: 'increase',
  kind: 'level',
};

function rate(id: RulebookId, input: Partial<RulebookInput>) {
  return rateRecord(RULEBOOKS[id], { ...doubling, ...input });
}

function measured(id: RulebookId, input: Partial<RulebookInput>): Measured {
  const rating = rate(id, input);
  if (!('measure' in rating)) throw new Error(`${id}: ${JSON.stringify(rating)}`);
  return rating;
}

describe('statcan-2025 and unsd-2022: the progress ratio', () => {
  it('compares both rates from the base', () => {
    // 1.15^(1/3) - 1 = 0.0476895531716, 2^(1/10) - 1 = 0.0717734625363.
    const result = measured('statcan-2025', { record: [{ year: 2023, value: 115 }] });
    expect(result.observed).toBeCloseTo(0.04768955317164729, 14);
    expect(result.required).toBeCloseTo(0.0717734625362931, 14);
    expect(result.measure).toBeCloseTo(0.664445485649135, 12);
    expect(measured('unsd-2022', { record: [{ year: 2023, value: 115 }] })).toMatchObject({ measure: result.measure });
  });

  it('differ on a small fall', () => {
    // R = -0.0067116116207 / 0.0717734625363 = -0.0935110468906
    const record = [{ year: 2023, value: 98 }];
    expect(rate('statcan-2025', { record }).class).toBe('deterioration');
    expect(rate('unsd-2022', { record }).class).toBe('limited');
    expect(measured('unsd-2022', { record }).measure).toBeCloseTo(-0.0935110468905906, 12);
  });

  it('read standing still as limited progress', () => {
    const record = [{ year: 2023, value: 100 }];
    expect(rate('statcan-2025', { record }).class).toBe('limited');
    expect(rate('unsd-2022', { record }).class).toBe('limited');
  });

  it('see through a required rate that points the other way', () => {
    // The base was beyond the target and the record fell back below it: both rates negative, the ratio negative all the same.
    const lost = { baseValue: 250, record: [{ year: 2023, value: 150 }] };
    expect(rate('statcan-2025', lost).class).toBe('deterioration');
    expect(rate('unsd-2022', lost).class).toBe('deterioration');
  });

  it('refuse where nothing was required, and a target of zero', () => {
    expect(rate('statcan-2025', { baseValue: 200, record: [{ year: 2023, value: 150 }] })).toMatchObject({
      refused: 'base-at-target',
    });
    const toZero = { target: 0, lower: undefined, upper: 0, direction: 'decrease', record: [{ year: 2023, value: 50 }] } as const;
    expect(rate('statcan-2025', toZero)).toMatchObject({ refused: 'non-positive-target' });
    expect(rate('unsd-2022', toZero)).toMatchObject({ refused: 'non-positive-target' });
  });

  it('read a fall to zero as deterioration and refuse to go below', () => {
    expect(rate('statcan-2025', { record: [{ year: 2023, value: 0 }] })).toMatchObject({ class: 'deterioration', observed: -1 });
    expect(rate('statcan-2025', { record: [{ year: 2023, value: -5 }] })).toMatchObject({ refused: 'non-positive-now' });
  });
});

describe('unsd-2023: gap closure', () => {
  it('carries the observed rate to the deadline', () => {
    // 1.1 in five years, so 121 after ten: (121 - 100) / (200 - 100).
    const result = measured('unsd-2023', { record: [{ year: 2025, value: 110 }] });
    expect(result.expected).toBeCloseTo(121, 10);
    expect(result.measure).toBeCloseTo(0.21, 12);
    expect(rate('unsd-2023', { record: [{ year: 2025, value: 110 }] }).class).toBe('acceleration-needed');
  });

  it('judges a wanted decrease, down to zero', () => {
    // 100 to 80 in five years, 64 after ten: (64 - 100) / (0 - 100).
    const toZero = { target: 0, lower: undefined, upper: 0, direction: 'decrease', record: [{ year: 2025, value: 80 }] } as const;
    expect(measured('unsd-2023', toZero).measure).toBeCloseTo(0.36, 12);
  });

  it('calls a slow rise stagnation', () => {
    // 1.02^2 = 1.0404: g = 0.0404
    expect(rate('unsd-2023', { record: [{ year: 2025, value: 102 }] }).class).toBe('stagnation-or-regression');
  });

  it('refuses a base at or past the target', () => {
    const record = [{ year: 2023, value: 150 }];
    expect(rate('unsd-2023', { baseValue: 250, record })).toMatchObject({ refused: 'base-past-target' });
    expect(rate('unsd-2023', { baseValue: 200, record })).toMatchObject({ refused: 'base-at-target' });
  });
});

describe('destatis: weather symbols', () => {
  it('takes the last five yearly changes and leaves older points out', () => {
    // 2018-2023: 10 to 20, mean change 2, y_e = 20 + 7 * 2 = 34; m = (36 - 34) / (36 - 20) = 0.125.
    const input = { record: yearly(2016, 90, 50, 10, 11, 15, 14, 19, 20), baseYear: 2016, baseValue: 90, target: 36, lower: 36 };
    expect(measured('destatis', input)).toMatchObject({ measure: 0.125, observed: 2, expected: 34 });
    expect(rate('destatis', input).class).toBe('slightly-cloudy');
  });

  it('needs four consecutive years up to the last', () => {
    // The base of 2020 counts: 10, 11, 12, 13, mean change 1, y_e = 20.
    expect(rate('destatis', { baseValue: 10, record: yearly(2021, 11, 12, 13), target: 20, lower: 20 })).toMatchObject({
      class: 'sun',
      measure: 0,
      expected: 20,
    });
    expect(rate('destatis', { record: yearly(2021, 110, 120) })).toMatchObject({ refused: 'too-few-years' });
    expect(rate('destatis', { record: [...yearly(2021, 110, 120, 130), { year: 2025, value: 140 }] })).toMatchObject({
      refused: 'too-few-years',
    });
  });

  it('counts going beyond the target as sun', () => {
    expect(measured('destatis', { record: yearly(2021, 120, 140, 160) }).measure).toBeLessThan(0);
    expect(rate('destatis', { record: yearly(2021, 120, 140, 160) }).class).toBe('sun');
  });

  it('draws the lines at 5 and 20 percent of what is left', () => {
    // Mean change 16 a year from 148 in 2023, y_e = 148 + 7 * 16 = 260; the target sets the miss: (Y - 260) / (Y - 148).
    const at = (target: number) => rate('destatis', { record: yearly(2021, 116, 132, 148), target, lower: target }).class;
    expect(at(288)).toBe('slightly-cloudy'); // 28 / 140 = 0.2
    expect(at(289)).toBe('cloudy');
    expect(at(265)).toBe('sun'); // 5 / 117 = 0.0427
    expect(at(266)).toBe('slightly-cloudy'); // 6 / 118 = 0.0508
  });
});

describe('aarr: average annual rates', () => {
  const reduce = (share: number, deadline: number): Partial<RulebookInput> => ({
    baseYear: 2012,
    record: yearly(2013, 99, 98),
    deadline,
    target: 100 * (1 - share),
    lower: undefined,
    upper: 100 * (1 - share),
    direction: 'decrease',
  });

  it.each([
    [0.5, 2030, '0.0377761631058548603'],
    [0.3, 2030, '0.0196202424383388108'],
    [0.4, 2025, '0.0385322720116024126'],
  ])('a reduction of %d by %d requires the published rate', (share, deadline, required) => {
    expect(Math.abs((measured('aarr', reduce(share, deadline)).required ?? NaN) / Number(required) - 1)).toBeLessThan(1e-12);
  });

  it('takes the slope of the logarithms from the base on', () => {
    // 40, 38, 37, 35: slope of ln y = -0.0427262424955729, rate 0.0418263386036280.
    const input = {
      ...reduce(0.5, 2030),
      baseValue: 40,
      record: [{ year: 2010, value: 5 }, ...yearly(2013, 38, 37, 35)],
      target: 20,
      upper: 20,
    };
    const result = measured('aarr', input);
    expect(result.measure).toBeCloseTo(0.041826338603628, 14);
    expect(rate('aarr', input).class).toBe('on-track');
  });

  it('measures a wanted increase upwards, and says that it is made for reductions', () => {
    const rising = rate('aarr', { record: yearly(2021, 110, 121) });
    expect(rising).toMatchObject({ class: 'on-track', notes: ['source-rounds', 'made-for-reductions'] });
    expect(measured('aarr', { record: yearly(2021, 110, 121) }).measure).toBeCloseTo(0.1, 14);
  });

  it('refuses what has no logarithm', () => {
    expect(rate('aarr', { record: yearly(2021, 110, 0, 120) })).toMatchObject({ refused: 'non-positive-value' });
    expect(
      rate('aarr', { record: yearly(2021, 90), target: 0, lower: undefined, upper: 0, direction: 'decrease' }),
    ).toMatchObject({
      refused: 'non-positive-target',
    });
  });
});

describe('linear-acceleration', () => {
  it('divides what is needed from now by what was seen since the base', () => {
    // (130 - 110) / 5 = 4 over (110 - 100) / 5 = 2
    const input = { record: [{ year: 2025, value: 110 }], target: 130, lower: 130 };
    expect(rate('linear-acceleration', input)).toMatchObject({
      class: 'acceleration-needed',
      measure: 2,
      observed: 2,
      required: 4,
    });
    expect(rate('linear-acceleration', { ...input, target: 120, lower: 120 })).toMatchObject({ class: 'on-track', measure: 1 });
    expect(rate('linear-acceleration', { ...input, target: 131, lower: 131 })).toMatchObject({ class: 'well-off-track' });
  });

  it('judges values of any sign', () => {
    const input = { baseValue: -10, record: [{ year: 2025, value: -5 }], target: 0, lower: 0 };
    expect(rate('linear-acceleration', input)).toMatchObject({ class: 'on-track', measure: 1 });
  });

  it('refuses without movement', () => {
    expect(rate('linear-acceleration', { record: [{ year: 2025, value: 100 }] })).toMatchObject({
      class: 'cannot-assess',
      refused: 'no-movement',
    });
  });
});
