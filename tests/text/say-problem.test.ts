import { expect, test } from 'vitest';
import { englishProblems } from '../../src/text/problems/en.ts';
import { asPercent, fromYear, inOrder, quoted, wholeNumbersAround, withoutComma } from '../../src/text/problems/mend.ts';
import { unitMeant } from '../../src/text/problems/unit-meant.ts';
import { vietnameseProblems } from '../../src/text/problems/vi.ts';
import { code, oneOf } from '../../src/text/problems/words.ts';
import { type AnyProblem, sayProblem, sayProblemCount } from '../../src/text/say-problem.ts';
import { projected } from '../bad-input/judge.ts';
import { spoil } from '../bad-input/plan.ts';

test('both languages have the same sentences', () => {
  expect(Object.keys(vietnameseProblems).sort()).toEqual(Object.keys(englishProblems).sort());
});

test.each<[string, [string, string][]]>([
  [
    '`7.840 ha` có thể hiểu hai cách: dấu chấm ngăn hàng nghìn, hoặc dấu chấm thập phân. Hãy ghi `7840 ha` nếu là hàng nghìn, hoặc `7.84 ha` nếu là số thập phân.',
    [['area: 1322 ha', 'area: 7.840 ha']],
  ],
  ['`26,5%/yr` dùng dấu phẩy thập phân. Hãy ghi `26.5%/yr`, với dấu chấm.', [['about: 11%/yr', 'about: 26,5%/yr']]],
  [
    '`68.4 ha` có đơn vị khác với đơn vị cần ghi ở đây là `%`. Hãy ghi theo mẫu `68%`.',
    [['occupancy: 78%', 'occupancy: 68.4 ha']],
  ],
  ['Không có đơn vị nào là `héc-ta`. Hãy ghi `ha`.', [['area: 1322 ha', 'area: 1322 héc-ta']]],
  [
    'Mục tiêu đặt cho năm 2015, trước năm gốc 2020. Hãy ghi một năm từ 2020 trở đi.',
    [['parks-2030}\n    by: 2030', 'parks-2030}\n    by: 2015']],
  ],
  [
    'Giả định `delay` không được dùng ở đâu nên không làm thay đổi gì. Hãy dùng nó, như `= delay`, hoặc xóa đi.',
    [['  workers_per_ha:', '  delay: 1 yr\n  workers_per_ha:']],
  ],
  [
    '`take_up` không đặt được ở đây. Mục này thuộc về `land.<pool>`: hãy xem lại lề.',
    [['        occupancy: 78%', '        occupancy: 78%\n        take_up: 60 ha/yr']],
  ],
  [
    'Diện tích đã giải phóng mặt bằng (1400 ha) lớn hơn diện tích của khu (1322 ha). Hãy ghi nhiều nhất `1322 ha`, hoặc sửa diện tích khu.',
    [['cleared: 1200 ha', 'cleared: 1400 ha']],
  ],
  [
    'Con số này theo giá hiện hành, còn phần chứa nó theo giá so sánh 2010. Hãy dùng con số theo giá so sánh 2010, hoặc sửa `prices` của phần này.',
    [['base: 200000 billion VND', 'base: {from: plan.output-now}']],
  ],
])('in Vietnamese: %s', async (sentence, changes) => {
  const result = await projected(spoil(...changes));
  const said = result.ok ? [] : result.problems.map((problem) => sayProblem(problem, 'vi'));
  expect(said.map(({ message, hint }) => `${message} ${hint}`)).toEqual([sentence]);
});

test('every fault of a formula has its words', () => {
  const reasons = [
    'empty',
    'too-long',
    'too-deep',
    'percent',
    'comment',
    'newline',
    'implicit-product',
    'grouped-number',
  ] as const;
  const more = ['decimal-comma', 'unit', 'assignment', 'not-arithmetic', 'syntax', 'not-finite'] as const;
  const said = [...reasons, ...more].flatMap((reason) => {
    const facts = { reason, found: '5 %', formula: 'a + 5 %' };
    const problem: AnyProblem = { code: 'formula-fault', place: { file: 'a', line: 1, column: 1 }, facts };
    return [sayProblem(problem, 'en').message, sayProblem(problem, 'vi').message];
  });
  expect(new Set(said).size).toBe(said.length);
});

test('the count', () => {
  expect(sayProblemCount(1, 1, 'en')).toBe('1 problem to mend.');
  expect(sayProblemCount(3, 2, 'en')).toBe('3 problems to mend in 2 files.');
  expect(sayProblemCount(3, 2, 'vi')).toBe('3 lỗi cần sửa trong 2 tệp.');
});

test('what to write instead', () => {
  expect(withoutComma('7,840 ha')).toBe('7840 ha');
  expect(withoutComma('1,234,567')).toBe('1234567');
  expect(withoutComma('26,5%')).toBe('26.5%');
  expect(withoutComma('cagr(a, 2020, 2030)')).toBe('"cagr(a, 2020, 2030)"');
  expect(quoted('Bắc Giang: plan')).toBe('"Bắc Giang: plan"');
  expect(quoted('a "b" c\'s')).toBe("'a \"b\" c''s'");
  expect(asPercent('0.19', '0.19%/yr')).toBe('19%/yr');
  expect(asPercent('19', '19%/yr')).toBeUndefined();
  expect(inOrder('300 to 60 ha/yr')).toBe('60 to 300 ha/yr');
  expect(inOrder('10% to 9%/yr')).toBe('9% to 10%/yr');
  expect(inOrder('p5 .. p95')).toBeUndefined();
  expect(fromYear('2019-2025', 2021)).toBe('2021-2025');
  expect(fromYear('2019-2020', 2021)).toBeUndefined();
  expect(wholeNumbersAround('22.5')).toEqual(['22', '23']);
  expect(unitMeant('héc-ta/năm')).toBe('ha/yr');
  expect(unitMeant('Tỷ đồng / ha')).toBe('billion VND/ha');
  expect(unitMeant('widgets')).toBeUndefined();
});

test('pieces of a file', () => {
  expect(code(`a\n  b`)).toBe('`a b`');
  expect(code('x'.repeat(100))).toHaveLength(62);
  expect(code('')).toBe('`""`');
  expect(oneOf(['a', 'b', 'c'], 'or')).toBe('`a`, `b` or `c`');
});
