import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatChange, formatExact, formatLevel, formatNumber, formatYears } from '../../src/text/format-number.ts';
import { formatPercent, sayPerYear, sayQuantity, sayStated } from '../../src/text/format-quantity.ts';
import { spreadsheetFormula } from '../../src/text/spreadsheet-formula.ts';
import { unitWords } from '../../src/text/unit-words.ts';

const HA = { text: 'ha', percent: false, perYear: false };
const COUNT = { text: '', percent: false, perYear: false };
const MONEY = { text: 'billion VND', percent: false, perYear: false };
const PERCENT = { text: '%', percent: true, perYear: false };
const RATE = { text: '%/yr', percent: true, perYear: true };
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

test.each([
  [2200000, 0, '2,200,000', '2.200.000'],
  [1234.5, 1, '1,234.5', '1.234,5'],
  [999.96, 1, '1,000', '1.000'],
  [-0.001, 1, '0', '0'],
  [-0, 0, '0', '0'],
  [-1234567.891, 2, '-1,234,567.89', '-1.234.567,89'],
  [1e21, 0, '1,000,000,000,000,000,000,000', '1.000.000.000.000.000.000.000'],
  [Number.NaN, 0, '–', '–'],
  [Number.NEGATIVE_INFINITY, 0, '–', '–'],
])('%d with %d decimals', (value, decimals, en, vi) => {
  expect(formatNumber(value, decimals, 'en')).toBe(en);
  expect(formatNumber(value, decimals, 'vi')).toBe(vi);
});

test('numbers are grouped as Intl groups them', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const rounded = Number(value.toFixed(decimals));
      const expected = new Intl.NumberFormat('en', { maximumFractionDigits: decimals }).format(rounded === 0 ? 0 : rounded);
      expect(formatNumber(value, decimals, 'en')).toBe(expected);
    }),
  );
});

test('digits stand below each other where all are fixed', () => {
  expect(formatNumber(37, 1, 'vi', true)).toBe('37,0');
  expect(formatNumber(-0.04, 1, 'en', true)).toBe('0.0');
});

test('a level has the precision that it deserves', () => {
  expect([7036.892, 120.4, 62.25, 2.345, 0.333, 26, 0].map((value) => formatLevel(value, 'en'))).toEqual([
    '7,037',
    '120',
    '62.3',
    '2.35',
    '0.33',
    '26',
    '0',
  ]);
});

test('two numbers that differ never look the same beside each other', () => {
  expect(formatLevel(28.9996, 'en', 29)).toBe('28.9996');
  expect(formatLevel(29 + 1e-12, 'en', 29)).toBe('29');
  expect(spaced(formatPercent(0.59996, 'vi', 0.6))).toBe('59,996%');
});

test('changes have a sign, nothing has none', () => {
  expect([803.1, -803.1, 0, -1e-15].map((value) => formatChange(value, 'vi'))).toEqual(['+803', '-803', '0', '0']);
});

test('every stated digit is kept, noise is not', () => {
  expect(formatExact(0.1 + 0.2, 'en')).toBe('0.3');
  expect(formatExact(1728.6, 'vi')).toBe('1.728,6');
});

test('years are spans and never grouped', () => {
  expect(formatYears([2028, 2029, 2030, 2033, 2035, 2036])).toBe('2028-2030, 2033, 2035-2036');
  expect(formatYears([])).toBe('');
});

test('quantities in the words of a language', () => {
  expect(spaced(sayQuantity(873051.5, MONEY, 'vi'))).toBe('873.052 tỷ đồng');
  expect(spaced(sayStated(0.265, PERCENT, 'vi'))).toBe('26,5%');
  expect(spaced(sayStated(0.19, RATE, 'vi'))).toBe('19%/năm');
  expect(spaced(sayPerYear(651.8, HA, 'vi'))).toBe('652 ha/năm');
  expect(spaced(sayPerYear(0.0103, PERCENT, 'en'))).toBe('1.03 points/yr');
  expect(spaced(sayPerYear(2.3, COUNT, 'en'))).toBe('2.3 a year');
  expect(unitWords('million VND/ha', 'vi')).toBe('triệu đồng/ha');
  expect(unitWords('shares', 'vi')).toBe('shares');
});

test('formulas are typed as a spreadsheet of the language takes them', () => {
  expect(spreadsheetFormula('geometric', 10, 1322, 7840, false, 'en')).toBe('=RRI(10,1322,7840)');
  expect(spreadsheetFormula('geometric', 10, 1728.6, 3209, false, 'vi')).toBe('=RRI(10;1728,6;3209)');
  expect(spreadsheetFormula('linear', 10, 0.497, 0.6, true, 'vi')).toBe('=(60-49,7)/10');
  expect(spreadsheetFormula('linear', 5, -2, 3, false, 'en')).toBe('=(3+2)/5');
});
