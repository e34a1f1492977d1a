import { expect, test } from 'vitest';
import { auditText, told } from './audit-text.ts';

test('a sum that does not add up, with what each figure would have to be', () => {
  const audited = auditText({
    figures: ['all: {value: 412 projects}', 'own: {value: 76 projects}', 'foreign: {value: 341 projects}'],
    identities: ['sum: all = own + foreign'],
  });
  const [only, ...more] = told(audited, 'contradiction');
  expect(more).toEqual([]);
  expect(only).toMatchObject({ identities: ['sum'], figures: ['all', 'foreign', 'own'] });
  const needed = only?.finding.figures.map(({ needed: interval }) => interval && Math.round(interval.lo));
  expect(needed).toEqual([417, 71, 336]);
});

test('the smallest set: what agrees stays out of it', () => {
  const audited = auditText({
    figures: ['a: {value: 10 ha}', 'b: {value: 20 ha}', 'c: {value: 30 ha}', 'd: {value: 99.0 ha}', 'e: {value: 40 ha}'],
    unknowns: ['x: {unit: ha}', 'y: {unit: ha}'],
    identities: ['one: x = a + b', 'two: y = x + c', 'three: d = y', 'four: e = a + c', 'five: e >= x'],
  });
  expect(told(audited, 'contradiction').map(({ identities, figures }) => [identities, figures])).toEqual([
    [
      ['one', 'two', 'three'],
      ['a', 'b', 'c', 'd'],
    ],
  ]);
});

test('slack: how many half units would do', () => {
  const audited = auditText({
    figures: ['a: {value: 1.0 ha}', 'b: {value: 2.0 ha}', 'c: {value: 3.3 ha}'],
    identities: ['sum: c = a + b'],
  });
  expect(told(audited, 'contradiction')[0]?.finding.slack).toBeCloseTo(2, 4);
});

test('zeros at the end may be rounding: a warning', () => {
  const audited = auditText({
    figures: ['a: {value: 1234 ha}', 'b: {value: 2345 ha}', 'c: {value: 3600 ha}'],
    identities: ['sum: c = a + b'],
  });
  expect(told(audited, 'contradiction')).toEqual([]);
  expect(told(audited, 'warning')).toMatchObject([{ reason: 'rounding' }]);
});

test('two contradictions that share nothing are both told', () => {
  const audited = auditText({
    figures: ['a: {value: 1}', 'b: {value: 2}', 'c: {value: 3 ha}', 'd: {value: 9 ha}'],
    identities: ['one: a = b', 'two: c = d'],
  });
  expect(told(audited, 'contradiction').map(({ identities }) => identities)).toEqual([['one'], ['two']]);
});

test('figures of two price bases: a warning with the drift, never a contradiction', () => {
  const audited = auditText({
    figures: ['then: {value: 218131 billion VND, prices: constant 2010}', 'now: {value: 266765 billion VND, prices: current}'],
    identities: ['same: now = then'],
  });
  expect(told(audited, 'contradiction')).toEqual([]);
  const [warning] = told(audited, 'warning');
  expect(warning?.reason).toBe('prices');
  expect(warning?.finding.drift?.lo).toBeCloseTo(0.22296, 4);
});

test('only a part of a range fits', () => {
  const audited = auditText({
    figures: ['a: {value: 15% to 17%/yr}', 'b: {value: 16.5%/yr}'],
    identities: ['more: {formula: a >= b, expected: true}'],
  });
  expect(told(audited, 'warning')).toMatchObject([{ reason: 'part-of-range', figures: ['a'] }]);
});
