import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/assessment/observed-record.ts';
import { rateRecord } from '../../../src/assessment/rulebooks/rate-record.ts';
import type { RulebookId, RulebookInput } from '../../../src/assessment/rulebooks/rulebook.ts';
import { DEFAULT_RULEBOOK, RULEBOOKS } from '../../../src/assessment/rulebooks/rulebooks.ts';

const IDS = Object.keys(RULEBOOKS) as RulebookId[];

const yearly = (from: number, ...values: number[]): Observation[] =>
  values.map((value, index) => ({ year: from + index, value }));

/** 100 in 2020, at least 200 by 2030. */
const doubling: RulebookInput = {
  record: yearly(2021, 104, 108, 115),
  baseYear: 2020,
  baseValue: 100,
  deadline: 2030,
  target: 200,
  lower: 200,
  direction: 'increase',
  kind: 'level',
};

const classes = (input: RulebookInput) => IDS.map((id) => rateRecord(RULEBOOKS[id], input).class);
const reasons = (input: RulebookInput) =>
  IDS.map((id) => rateRecord(RULEBOOKS[id], input)).map((rating) => ('refused' in rating ? rating.refused : undefined));
const all = <T>(value: T) => IDS.map(() => value);

describe('rateRecord', () => {
  it('knows every rule by its name', () => {
    expect(IDS).toEqual(['statcan-2025', 'unsd-2022', 'unsd-2023', 'destatis', 'aarr', 'linear-acceleration']);
    expect(IDS.map((id) => RULEBOOKS[id].id)).toEqual(IDS);
    expect(IDS).toContain(DEFAULT_RULEBOOK);
  });

  it('shows that the rules disagree on the same numbers', () => {
    // R = 0.6644; 2023 rule: y_e = 115 * 1.0476896^7 = 159.3, g = 0.593; destatis: mean change 5, y_e = 150, m = 50 / 85;
    // aarr: 4.6 % observed, 7.2 % required; linear: (85 / 7) / 5 = 2.43.
    expect(classes(doubling)).toEqual([
      'acceleration-needed',
      'acceleration-needed',
      'acceleration-needed',
      'cloudy',
      'some-progress',
      'well-off-track',
    ]);
  });

  it('tests achieved first, with the slack of all comparisons, in all six', () => {
    const record = yearly(2021, 104, 108, 200 - 1e-8);
    expect(classes({ ...doubling, record })).toEqual(all('achieved'));
    expect(classes({ ...doubling, record, direction: undefined })).toEqual(all('achieved'));
    expect(classes({ ...doubling, record, deadline: 2023 })).toEqual(all('achieved'));
    expect(classes({ ...doubling, record, baseValue: 0 })).toEqual(all('achieved'));
    expect(classes({ ...doubling, record: yearly(2021, 104, 108, 200 - 1e-6) })).not.toContain('achieved');
  });

  it('holds both edges of a band', () => {
    const band = { ...doubling, lower: 110, upper: 120, target: 110 };
    expect(classes(band)).toEqual(all('achieved'));
    expect(reasons({ ...band, record: yearly(2021, 104, 108, 125) })).toEqual(all('past-target'));
  });

  it('achieves nothing where no edge is stated', () => {
    expect(classes({ ...doubling, lower: undefined })).not.toContain('achieved');
  });

  it('refuses without a direction: none is guessed from the numbers', () => {
    expect(reasons({ ...doubling, direction: undefined })).toEqual(all('direction-not-stated'));
  });

  it('refuses a deadline that is not after the last record', () => {
    expect(reasons({ ...doubling, deadline: 2023 })).toEqual(all('deadline-not-after-record'));
    expect(reasons({ ...doubling, deadline: 2022 })).toEqual(all('deadline-not-after-record'));
    expect(reasons({ ...doubling, deadline: 2024 })).toEqual(all(undefined));
  });

  it('refuses a record with nothing after the base', () => {
    expect(reasons({ ...doubling, record: [] })).toEqual(all('too-few-years'));
    expect(reasons({ ...doubling, record: [], baseValue: NaN })).toEqual(all('no-record'));
  });

  it('refuses a zero or negative base where the rule compounds, and does not put a small number there', () => {
    const expected = ['non-positive-base', 'non-positive-base', 'non-positive-base', undefined, 'non-positive-base', undefined];
    expect(reasons({ ...doubling, baseValue: 0 })).toEqual(expected);
    expect(reasons({ ...doubling, baseValue: -100 })).toEqual(expected);
  });

  it('reads a fall as a fall: no absolute value hides it', () => {
    const falling = { ...doubling, record: yearly(2021, 96, 93, 87) };
    expect(classes(falling)).toEqual([
      'deterioration',
      'deterioration',
      'stagnation-or-regression',
      'thunderstorm',
      'worsening',
      'wrong-way',
    ]);
  });

  it('reads a wanted fall as progress', () => {
    const halving: RulebookInput = {
      ...doubling,
      record: yearly(2021, 90, 81, 72),
      target: 50,
      lower: undefined,
      upper: 50,
      direction: 'decrease',
    };
    // R = 0.1037 / 0.0670; mean change -9.33: y_e = 6.7; log slope -0.109; (22 / 7) / 9.33 = 0.34.
    expect(classes(halving)).toEqual(['on-track', 'on-track', 'on-track', 'sun', 'on-track', 'on-track']);
    const rising = { ...halving, record: yearly(2021, 103, 107, 112) };
    expect(classes(rising)).toEqual([
      'deterioration',
      'deterioration',
      'stagnation-or-regression',
      'thunderstorm',
      'worsening',
      'wrong-way',
    ]);
  });

  it('gives the same class in percent as in fractions', () => {
    const percent = {
      ...doubling,
      record: yearly(2021, 41, 43, 47),
      baseValue: 40,
      target: 60,
      lower: 60,
      kind: 'share' as const,
    };
    const fraction = { ...percent, record: yearly(2021, 0.41, 0.43, 0.47), baseValue: 0.4, target: 0.6, lower: 0.6 };
    expect(classes(percent)).toEqual(classes(fraction));
    expect(classes(percent)).not.toContain('cannot-assess');
  });

  it('says that a rule made for levels judges a share', () => {
    const notes = (id: RulebookId, kind: RulebookInput['kind']) => {
      const rating = rateRecord(RULEBOOKS[id], { ...doubling, kind });
      return 'notes' in rating ? rating.notes : undefined;
    };
    expect(IDS.map((id) => notes(id, 'share'))).toEqual([
      ['made-for-levels'],
      ['made-for-levels'],
      ['made-for-levels'],
      [],
      ['source-rounds', 'made-for-reductions'],
      [],
    ]);
    expect(notes('statcan-2025', 'rate')).toEqual(['made-for-levels']);
    expect(notes('statcan-2025', 'flow')).toEqual([]);
  });

  it('lets the stated base stand for an observation of its year', () => {
    const observedBase = { ...doubling, record: [{ year: 2020, value: 50 }, ...doubling.record] };
    expect(rateRecord(RULEBOOKS.destatis, observedBase)).toEqual(rateRecord(RULEBOOKS.destatis, doubling));
    expect(rateRecord(RULEBOOKS.aarr, observedBase)).toEqual(rateRecord(RULEBOOKS.aarr, doubling));
  });
});
