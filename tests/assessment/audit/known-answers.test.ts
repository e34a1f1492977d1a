import { expect, test } from 'vitest';
import { auditText, following, told } from './audit-text.ts';

test('the base of an output that grows by about 26 % a year to about 2,200,000', () => {
  const audited = auditText({
    figures: ['rate: {value: about 26%/yr}', 'end: {value: about 2200000 billion VND, prices: constant 2010}'],
    unknowns: ['base: {unit: billion VND, prices: constant 2010}'],
    identities: ['growth: end = base * (1 + rate)^10'],
  });
  const { central, interval, alone } = following(audited, 'base');
  const billions = (value: number | null | undefined) => Math.round((value ?? Number.NaN) / 1e9);
  expect(billions(central)).toBe(218131);
  expect(alone.map((item) => [billions(item.interval.lo), billions(item.interval.hi)])).toEqual([
    [Math.round(2150000 / 1.26 ** 10), Math.round(2250000 / 1.26 ** 10)],
    [209661, 226979],
  ]);
  expect([billions(interval.lo), billions(interval.hi)]).toEqual([
    Math.round(2150000 / 1.265 ** 10),
    Math.round(2250000 / 1.255 ** 10),
  ]);
});

test('29 parks on 7,840 ha, of which 23 on 6,518 ha are new: six on 1,322 ha', () => {
  const audited = auditText({
    figures: ['all: {value: 29}', 'new: {value: 23}', 'area: {value: 7840 ha}', 'added: {value: 6518 ha}'],
    unknowns: ['before: {}', 'area-before: {unit: ha}'],
    identities: ['count: all = before + new', 'land: area = area-before + added'],
  });
  expect(following(audited, 'before').central).toBeCloseTo(6, 9);
  expect(following(audited, 'area-before').central).toBeCloseTo(1322, 9);
  expect(following(audited, 'area-before').interval).toEqual({ lo: expect.closeTo(1321, 6), hi: expect.closeTo(1323, 6) });
});

test('46 or 52 clusters, carried side by side', () => {
  const audited = auditText({
    figures: ['all: {value: 66}', 'new: {value: 29}', 'gone: {value: 9}', 'merged: {value: 6}'],
    unknowns: ['before: {}'],
    identities: [
      'count:',
      '  readings:',
      '    - formula: all = before + new - gone',
      '    - formula: all = before + new - gone - merged',
    ],
  });
  const [only] = told(audited, 'ambiguous');
  expect(only?.finding.readings.map(({ holds, unknowns }) => [holds, unknowns[0]?.central])).toEqual([
    [true, expect.closeTo(46, 9)],
    [true, expect.closeTo(52, 9)],
  ]);
});

test('19 % a year and a share from 49.7 to 60 %: the rest grows by 14.1 %, or prices drift', () => {
  const lines = {
    figures: ['rate: {value: about 19%/yr}', 'from: {value: 49.7%}', 'to: {value: 60%}', 'rest-before: {value: 7.3%/yr}'],
    unknowns: ['rest: {unit: "%/yr"}'],
    identities: [
      'shares: {formula: to / (1 - to) = from / (1 - from) * ((1 + rate) / (1 + rest))^10, prices: mixed, years: 10}',
      'pace: {formula: rest <= rest-before, expected: true}',
    ],
  };
  const audited = auditText(lines);
  expect(following(audited, 'rest').central).toBeCloseTo(0.14134, 5);
  const [warning] = told(audited, 'warning');
  expect(warning).toMatchObject({ reason: 'prices', identities: ['pace', 'shares'] });
  expect(warning?.finding.drift?.hi).toBeCloseTo(-0.0533, 3);
  expect(told(audited, 'contradiction')).toEqual([]);
});
