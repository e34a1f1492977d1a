import { expect, test } from 'vitest';
import type { DocumentNode } from '../../src/document/document-node.ts';
import { nodeAt } from '../../src/document/node-at.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { toPlain } from '../../src/document/to-plain.ts';

function read(source: string | Uint8Array): DocumentNode {
  const result = parseDocument(source, 'a.yaml');
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** `code line:column +length` of the value at a path. */
function placeOf(root: DocumentNode, ...path: (string | number)[]): string {
  const { line, column, length } = nodeAt(root, path)?.node.place ?? { line: 0, column: 0, length: 0 };
  return `${line}:${column}+${length ?? 0}`;
}

test('a small scenario', () => {
  const root = read('title: {en: Parks, vi: Khu}\nland:\n  parks:\n    area: 256.68 ha\n    count: 6\n    over: [a, "2"]\n');
  expect(toPlain(root)).toEqual({
    title: { en: 'Parks', vi: 'Khu' },
    land: { parks: { area: '256.68 ha', count: 6, over: ['a', '2'] } },
  });
  expect(placeOf(root)).toBe('1:1+5');
  expect(placeOf(root, 'title')).toBe('1:8+20');
  expect(placeOf(root, 'title', 'vi')).toBe('1:24+3');
  expect(placeOf(root, 'land')).toBe('3:3+5');
  expect(placeOf(root, 'land', 'parks', 'area')).toBe('4:11+9');
  expect(placeOf(root, 'land', 'parks', 'over')).toBe('6:11+8');
  expect(placeOf(root, 'land', 'parks', 'over', 1)).toBe('6:15+3');
  expect(nodeAt(root, ['land', 'parks'])?.keyPlace).toEqual({ file: 'a.yaml', line: 3, column: 3, length: 5 });
});

test.each([
  ['1.010', '1.010', 1.01],
  ['2020', '2020', 2020],
  ['7.840 ha', '7.840 ha', '7.840 ha'],
  ['"2020"', '2020', '2020'],
  ["'it''s'", "it's", "it's"],
  ['26%/yr', '26%/yr', '26%/yr'],
  ['= 6.5 * fill_pace', '= 6.5 * fill_pace', '= 6.5 * fill_pace'],
  ['true', 'true', true],
  ['no', 'no', 'no'],
  ['~', '~', null],
  ['', '', null],
  ['null', 'null', null],
  ['0x1F', '0x1F', 31],
  ['010', '010', 10],
  ['1_000', '1_000', '1_000'],
  ['12:30:45', '12:30:45', '12:30:45'],
  ['2020-01-01', '2020-01-01', '2020-01-01'],
  ['"C\\u00f4ng"', 'Công', 'Công'],
  ['Bắc Giang'.normalize('NFD'), 'Bắc Giang', 'Bắc Giang'],
  ['|\n  one\n  two\n', 'one\ntwo\n', 'one\ntwo\n'],
  ['one\n  two', 'one two', 'one two'],
])('the scalar %j has the text %j and the value %j', (source, text, value) => {
  expect(nodeAt(read(`a: ${source}`), ['a'])?.node).toMatchObject({ kind: 'scalar', text, value });
});

test('only plain scalars are not quoted', () => {
  const quoted = ['x', '"x"', "'x'", '|\n  x'].map((source) => nodeAt(read(`a: ${source}`), ['a'])?.node);
  expect(quoted.map((node) => node?.kind === 'scalar' && node.quoted)).toEqual([false, true, true, true]);
});

test('keys are text: numbers, quotes, dots and decomposed letters', () => {
  const root = read(`2022: 1\n"2023": 2\nestablished.count: 3\n${'Bắc'.normalize('NFD')}: 4\n? x\n: 5\n~: 6\n1.010: 7\n`);
  const keys = root.kind === 'map' ? root.entries.map(({ key }) => key) : [];
  expect(keys).toEqual(['2022', '2023', 'established.count', 'Bắc', 'x', '~', '1.010']);
});

test('a value that is not there stands behind its colon', () => {
  const root = read('a:\nb: \nc:\n  d:\ne: {f: , g: }\n');
  expect(['a', 'b', 'c', 'e'].map((key) => placeOf(root, key))).toEqual(['1:3+0', '2:4+0', '4:3+1', '5:4+10']);
  expect([placeOf(root, 'c', 'd'), placeOf(root, 'e', 'f')]).toEqual(['4:5+0', '5:8+0']);
});

test('places of values that span lines end with their line', () => {
  const root = read('a: one\n  two\nb: |\n  x\n  y\nc: {d: 1,\n  e: 2}\nf: "g\n  h"\n');
  expect(['a', 'b', 'c', 'f'].map((key) => placeOf(root, key))).toEqual(['1:4+3', '3:4+1', '6:4+6', '8:4+2']);
});

test('carriage returns and a byte order mark move no place', () => {
  const text = 'a: one\nb:\n  c: "two"\n  d: |\n    x\n  e: y\n';
  const plain = read(text);
  const bytes = new TextEncoder().encode(`\ufeff${text}`);
  expect(read(bytes)).toEqual(plain);
  expect(read(`\ufeff${text}`)).toEqual(plain);
  const windows = read(text.replaceAll('\n', '\r\n'));
  expect(windows).toEqual(plain);
});

test('the root may be any value', () => {
  expect(toPlain(read('- a\n- b'))).toEqual(['a', 'b']);
  expect(toPlain(read('5 ha'))).toBe('5 ha');
  expect(toPlain(read('---\na: 1\n...\n'))).toEqual({ a: 1 });
  expect(placeOf(read('# note\n\n- a\n'))).toBe('3:1+1');
});

test('an alias stands for the value at its anchor', () => {
  const root = read('a: &typical {likely: 3 yr}\nb: *typical\nc: [*typical]\n');
  expect(toPlain(root)).toEqual({ a: { likely: '3 yr' }, b: { likely: '3 yr' }, c: [{ likely: '3 yr' }] });
  expect(placeOf(root, 'b', 'likely')).toBe(placeOf(root, 'a', 'likely'));
});

test('a later anchor of the same name holds from there on', () => {
  expect(toPlain(read('a: &x 1\nb: *x\nc: &x 2\nd: *x\n'))).toEqual({ a: 1, b: 1, c: 2, d: 2 });
});

test('commas, parentheses and colons in quotes or balanced are left alone', () => {
  const root = read('{en: "Parks, old", vi: Khu (cũ), url: https://a.vn/b, range: 1 to 2, note: 1) first}');
  expect(toPlain(root)).toEqual({ en: 'Parks, old', vi: 'Khu (cũ)', url: 'https://a.vn/b', range: '1 to 2', note: '1) first' });
});
