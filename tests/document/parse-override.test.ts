import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOverride } from '../../src/document/parse-override.ts';
import { toPlain } from '../../src/document/to-plain.ts';

function read(text: string, index = 0) {
  const result = parseOverride(text, index);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
function problemsOf(text: string, index = 0) {
  const result = parseOverride(text, index);
  return result.ok ? [] : result.problems;
}

test('path, value and their places', () => {
  const { path, pathPlace, value } = read('land.parks.take_up=60 ha/yr', 2);
  expect(path).toBe('land.parks.take_up');
  expect(pathPlace).toEqual({ file: '--set', line: 3, column: 1, length: 18 });
  expect(value).toEqual({
    kind: 'scalar',
    place: { file: '--set', line: 3, column: 20, length: 8 },
    text: '60 ha/yr',
    quoted: false,
    value: '60 ha/yr',
  });
});

test.each([
  ['a=5', 5],
  ['a = 5 ', 5],
  ['a=1.50', 1.5],
  ['a=true', true],
  ['a=', null],
  ['a=~', null],
  ['a== 6.5 * pace', '= 6.5 * pace'],
  ['a="5"', '5'],
  ["a='x: y'", 'x: y'],
  ['a=x: y, z # w', 'x: y, z # w'],
  ['a=%', '%'],
  ['a=- 5', '- 5'],
  ['a=!x', '!x'],
  ['a=*x', '*x'],
  ['a=# x', '# x'],
  ['a=b=c', 'b=c'],
  ['a={range: 1 to 2, likely: 1}', { range: '1 to 2', likely: 1 }],
  ['a=[x, 2]', ['x', 2]],
  [`a=${'Bắc'.normalize('NFD')}`, 'Bắc'],
])('%j', (text, expected) => {
  expect(toPlain(read(text).value)).toEqual(expected);
});

test('places within a value count in the whole text', () => {
  const { value } = read('a.b= {range: 1 to 2}');
  expect(value.place).toEqual({ file: '--set', line: 1, column: 6, length: 15 });
  expect(value.kind === 'map' && value.entries[0]?.value.place).toMatchObject({ column: 14, length: 6 });
});

test.each([
  ['land.parks', 'override-no-equals', 1],
  ['', 'override-no-equals', 1],
  ['=5', 'override-bad-path', 1],
  ['a..b=5', 'override-bad-path', 1],
  ['a=.nan', 'value-not-finite', 3],
  ['a=1e400', 'value-not-finite', 3],
  ['a={b: 1', 'yaml-unclosed-bracket', 3],
  ['a={b: f(1, 2)}', 'map-cut-by-comma', 7],
  ['a="x', 'yaml-unclosed-quote', 3],
  ['a=x\0', 'file-nul', 4],
])('%j is refused', (text, code, column) => {
  expect(problemsOf(text, 1)).toMatchObject([{ code, place: { file: '--set', line: 2, column } }]);
});

test('no text throws', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof parseOverride(`a=${text}`, 0).ok === 'boolean'));
});
