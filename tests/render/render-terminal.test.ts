import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from '../../src/render/display-width.ts';
import { renderTerminal } from '../../src/render/render-terminal.ts';
import { countLines, wordsOf, wrapWords } from '../../src/render/wrap-text.ts';
import { column, piece, type TableBlock } from '../../src/report/block.ts';

const table = (columns: TableBlock['columns'], rows: TableBlock['rows'], repeat: number | null = null): TableBlock => ({
  kind: 'table',
  columns,
  rows,
  repeat,
});

test('text breaks at spaces, not at hard ones', () => {
  const text = renderTerminal([{ kind: 'sentence', lines: ['cần 26,5\u00a0% đất đã cho thuê đến cuối năm'] }], { width: 24 });
  expect(text).toBe('cần 26,5 % đất đã cho\nthuê đến cuối năm\n');
});

test('decomposed letters are drawn composed, and measured so', () => {
  const text = renderTerminal([table([column('A'), column('B')], [['Bắc Giang'.normalize('NFD'), 'x']])], { width: 40 });
  expect(text.split('\n')[2]).toBe('Bắc Giang  x');
});

test('nothing in a text steers the terminal', () => {
  const text = renderTerminal([{ kind: 'sentence', lines: ['a\u001b[31mb\u202ec\nd'] }]);
  expect(text).toBe('a[31mbc d\n');
});

test('what has a low priority goes first, what has none is broken', () => {
  const columns = [column('Name'), column('Note', 'left', false, 1), column('Value', 'right')];
  const rows = [['a name', 'a long remark that fits nowhere', '12,345']];
  expect(renderTerminal([table(columns, rows)], { width: 30 })).toBe('Name     Value\n──────  ──────\na name  12,345\n');
});

test('what finds no room stands below where the table names its rows, without rows that say nothing', () => {
  const columns = [
    column('Name'),
    column('Value', 'right'),
    column('Formula', 'left', false, 1),
    column('Note', 'left', false, 2),
  ];
  const rows = [
    ['first', '12,345', '=RRI(10,1322,7840)', ''],
    ['second', '1', '=RRI(10,6,29)', 'as fast as ever'],
  ];
  const text = renderTerminal([{ ...table(columns, rows), below: 0 }], { width: 30 });
  expect(
    text.split('\n\n').map((part) =>
      part
        .trimEnd()
        .split('\n')
        .map((line) => line.trimEnd()),
    ),
  ).toEqual([
    ['Name     Value', '──────  ──────', 'first   12,345', 'second       1'],
    ['Name    Formula', '──────  ──────────────────', 'first   =RRI(10,1322,7840)', 'second  =RRI(10,6,29)'],
    ['Name    Note', '──────  ───────────────', 'second  as fast as ever'],
  ]);
});

test('a wide table is divided, its first column repeated', () => {
  const years = Array.from({ length: 6 }, (_, index) => `${2020 + index}`);
  const text = renderTerminal([table([column('Name'), ...years.map((year) => column(year, 'right'))], [['x', ...years]], 1)], {
    width: 24,
  });
  expect(text.match(/Name/g)).toHaveLength(2);
});

test('colour adds codes and nothing else, one for what belongs together', () => {
  const blocks = [{ kind: 'sentence', lines: [[piece('out of reach', 'bad'), piece(': three short')]] } as const];
  expect(renderTerminal(blocks, { colour: true })).toBe('\u001b[31mout of reach\u001b[0m: three short\n');
  expect(renderTerminal(blocks)).toBe('out of reach: three short\n');
});

test('wrapped text keeps every letter, fits, and takes the lines that were counted', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'ệ', '字', '9', 'đ'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.integer({ min: 6, max: 40 }),
      fc.integer({ min: 0, max: 2 }),
      (list, width, hang) => {
        const words = wordsOf(list.join(' '));
        const lines = wrapWords(words, width, hang).map((line) => line.map(({ text }) => text).join(''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
        if (words.every((item) => item.width <= width - hang)) expect(countLines(words, width, hang)).toBe(lines.length);
      },
    ),
  );
});
