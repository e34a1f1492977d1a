import { expect, test } from 'vitest';
import { problemsJson } from '../../src/render/problems-json.ts';
import { renderProblems, type SaidProblem } from '../../src/render/render-problems.ts';

const problem = (line: number, column: number, length?: number, file = 'plan.yaml'): SaidProblem => ({
  code: 'unit-missing',
  place: { file, line, column, ...(length !== undefined && { length }) },
  path: 'land.parks.area',
  message: 'Something is wrong.',
  hint: 'Write something else.',
});
const render = (source: string | undefined, problems: readonly SaidProblem[], width = 60, colour = false) =>
  renderProblems(problems, { sourceOf: () => source, width, colour, count: `${problems.length} to mend.` });

test('a problem under its line, with a caret for every column', () => {
  expect(render('area: 1\n    area: 7,840 ha   # as printed\n', [problem(2, 11, 8)])).toMatchInlineSnapshot(`
    "plan.yaml:2:11  Something is wrong.
        area: 7,840 ha   # as printed
              ^^^^^^^^
        Write something else.

    1 to mend.
    "
  `);
});

test('problems stand in the order of their places, files apart', () => {
  const text = render('a: 1\nb: 2\n', [problem(2, 1), problem(1, 4), problem(1, 1, undefined, 'other.yaml')]);
  expect(text.match(/^\S+:\d+:\d+/gm)).toEqual(['other.yaml:1:1', 'plan.yaml:1:4', 'plan.yaml:2:1']);
});

test('accents that are stored apart take no column', () => {
  const line = `region: ${'Bắc Giang'.normalize('NFD')} x`;
  const [, shown, marks] = render(line, [problem(1, line.length)]).split('\n');
  expect(shown).toBe(`    ${line}`);
  expect(marks).toBe(`${' '.repeat(4 + 'region: Bắc Giang '.length)}^`);
});

test('a tab is one column, a carriage return none', () => {
  const [, shown, marks] = render('a:\tb\tc\r\n', [problem(1, 6)]).split('\n');
  expect(shown).toBe('    a: b c');
  expect(marks).toBe('         ^');
});

test('a long line is shown around the place', () => {
  const line = `why: ${'word '.repeat(40)}HERE ${'word '.repeat(40)}`;
  expect(render(line, [problem(1, line.indexOf('HERE') + 1, 4)])).toMatchInlineSnapshot(`
    "plan.yaml:1:206  Something is wrong.
        …rd word word word HERE word word word word word word w…
                           ^^^^
        Write something else.

    1 to mend.
    "
  `);
});

test('a long value is underlined to the end of the line that is shown', () => {
  const rows = render(`why: ${'x'.repeat(100)}`, [problem(1, 6, 100)]).split('\n');
  expect(rows.map((row) => row.length)).toEqual([34, 60, 60, 25, 0, 10, 0]);
});

test('a place behind the end of its line, of the file, or in no file', () => {
  expect(render('area:\n', [problem(1, 6)]).split('\n')[2]).toBe('         ^');
  expect(render('area:\n', [problem(9, 1)]).split('\n')[1]).toBe('    Write something else.');
  expect(render(undefined, [problem(1, 1)]).split('\n')[1]).toBe('    Write something else.');
});

test('long sentences are wrapped, whatever the terminal', () => {
  const long = {
    ...problem(1, 1),
    message: 'One word after another, '.repeat(6).trim(),
    hint: 'Another word, '.repeat(9).trim(),
  };
  for (const width of [20, 40, 80]) {
    for (const row of render('area: 1', [long], width).split('\n')) expect(row.length).toBeLessThanOrEqual(Math.max(width, 24));
  }
});

test('colours stand around the same text', () => {
  const plain = render('area: 1', [problem(1, 7, 1)]);
  const coloured = render('area: 1', [problem(1, 7, 1)], 60, true);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: an escape sequence of a terminal begins with one
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
  expect(coloured).not.toBe(plain);
});

test('nothing in a file steers the terminal', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may come through
  expect(render('a: \u001b[2J\u0007\u009b', [problem(1, 4)])).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
});

test('as JSON: a flat list in the order of the places', () => {
  const noPath = { ...problem(1, 4), path: undefined };
  expect(problemsJson([problem(2, 1), noPath])).toEqual({
    problems: [
      {
        code: 'unit-missing',
        file: 'plan.yaml',
        line: 1,
        column: 4,
        path: null,
        message: 'Something is wrong.',
        hint: 'Write something else.',
      },
      {
        code: 'unit-missing',
        file: 'plan.yaml',
        line: 2,
        column: 1,
        path: 'land.parks.area',
        message: 'Something is wrong.',
        hint: 'Write something else.',
      },
    ],
  });
});
