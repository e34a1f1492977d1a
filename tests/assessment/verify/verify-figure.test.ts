import { expect, test } from 'vitest';
import { comparableText, findFragment, plainNumber } from '../../../src/assessment/verify/document-text.ts';
import { numbersIn, wordingOf } from '../../../src/assessment/verify/printed-numbers.ts';
import { readFigureFile } from '../../../src/pipeline/seed-files.ts';
import { verify } from '../../../src/pipeline/verify.ts';
import { hostOf } from '../../golden/judge.ts';

test.each([
  ['7.840', 'vi', '7840'],
  ['26,5', 'vi', '26.5'],
  ['2.200.000', 'vi', '2200000'],
  ['202.371,33', 'vi', '202371.33'],
  ['7840', 'vi', '7840'],
  ['26.5', 'vi', '26.5'],
  ['1.2.2021', 'vi', '1.2.2021'],
  ['7,840.5', 'en', '7840.5'],
  ['26,5', 'en', '26,5'],
] as const)('%s in %s is %s', (digits, language, plain) => expect(plainNumber(digits, language)).toBe(plain));

test('letters put together otherwise, spaces and dashes make no difference', () => {
  const text = comparableText('t\u1ef7 l\u1ec7   l\u1ea5p\n\u0111\u1ea7y 9 \u2013 10\u00a0%'.normalize('NFD'), 'vi');
  expect(text).toBe('tỷ lệ lấp đầy 9-10%'.normalize('NFC'));
});

test.each([
  ['diện tích 7840 ha', '840 ha', false],
  ['diện tích 7840 ha', '7840 ha', true],
  ['49.75%', '49.7', false],
  ['160%', '60%', false],
  ['năm 2030.', 'năm 2030', true],
  ['Hoàn thành', 'thành', true],
  ['các khu', 'hu', false],
  ['2030, 12030', '2030', true],
])('in "%s", "%s": %s', (text, fragment, found) => expect(findFragment(text, fragment) !== -1).toBe(found));

test.each([
  ['14-15%/năm', [14, 15]],
  ['ít nhất một cụm', [1]],
  ['hàng trăm nghìn', [100_000]],
  ['Hai năm vừa qua', [2, 5]],
  ['hơn nửa số khu', [50]],
  ['CCN Đô Lương', []],
])('numbers in "%s"', (fragment, numbers) => expect(numbersIn(fragment).map(({ value }) => value)).toEqual(numbers));

test.each([
  ['khoảng 19%/năm', '', 'about'],
  ['19%/năm', 'đạt khoảng ', 'about'],
  ['2633 tỷ', 'nhà nước đạt ', 'exactly'],
  ['trên 30%', '', 'over'],
  ['60% trở lên', '', 'at-least'],
  ['không quá 5%', '', 'at-most'],
  ['dưới 5%', '', 'under'],
  ['about 19%', '', 'about'],
])('wording of "%s" after "%s"', (fragment, before, wording) => expect(wordingOf(fragment, before)).toBe(wording));

test('of a range both numbers, of years all, of readings any, of names their count', () => {
  const [plan] = verifySeeds('plan');
  expect(plan).toMatchObject({ missing: null, fragments: 12, found: 12, withoutPrinted: 0, findings: [] });
});

test('what is not as printed is named with its line and its reason', () => {
  const [wrong] = verifySeeds('wrong');
  expect(wrong?.findings.map(({ figure, place, reason }) => [figure.id, place.line, reason])).toEqual([
    ['parks-2030', 10, 'number-differs'],
    ['park-area-2030', 15, 'not-in-text'],
    ['growth', 20, 'number-differs'],
    ['output-2030', 26, 'wording-differs'],
    ['districts', 30, 'number-differs'],
  ]);
  expect(wrong).toMatchObject({ fragments: 7, found: 2, withoutPrinted: 1 });
});

test('a document that is not there is missing, whatever its figures', () => {
  expect(verifySeeds('lost')).toMatchObject([{ missing: 'not-found', fragments: 1, found: 0, findings: [] }]);
  expect(verifySeeds('record')).toEqual([]);
});

function verifySeeds(name: string) {
  const seed = readFigureFile(hostOf(), `tests/evidence/seeds/${name}.yaml`);
  if (!seed.ok) throw new Error(JSON.stringify(seed.problems));
  return verify(hostOf(), 'tests/evidence/documents', [seed.value]);
}
