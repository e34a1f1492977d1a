import { expect, test } from 'vitest';
import type { DocumentProblem } from '../../src/document/document-problem.ts';
import { parseDocument } from '../../src/document/parse-document.ts';

function problemsOf(source: string | Uint8Array): readonly DocumentProblem[] {
  const result = parseDocument(source, 'a.yaml');
  return result.ok ? [] : result.problems;
}

/** `code line:column`, in the order of the report. */
function told(source: string | Uint8Array): string[] {
  return problemsOf(source).map(({ code, place }) => `${code} ${place.line}:${place.column}`);
}

test.each<[string, string, string[]]>([
  // the file
  ['nothing', '', ['file-empty 1:1']],
  ['only comments', '# a\n\n# b\n', ['file-empty 1:1']],
  ['only a document mark', '---\n', ['file-empty 1:1']],
  ['a NUL', 'a: 1\nb: x\0y\n', ['file-nul 2:5']],
  ['carriage returns alone', 'a: 1\rb: 2\r', ['file-cr-only 1:5']],
  ['a carriage return alone among others', 'a: 1\r\nb: 2\rc: 3\n', ['file-cr-only 2:5']],
  ['a control character', 'a: 1\nb: \u0002\n', ['file-control-character 2:4']],
  ['half of a surrogate pair', 'a: \ud800', ['file-control-character 1:4']],
  ['a byte order mark in the middle', 'a: 1\n\ufeffb: 2', ['file-control-character 2:1']],
  ['each kind once', 'a: \u0001\u0002\nb: \0\0\rc', ['file-control-character 1:4', 'file-nul 2:4', 'file-cr-only 2:6']],

  // what the format does without
  ['a directive', '%YAML 1.1\n---\na: yes\n', ['yaml-directive 1:1']],
  ['several documents', 'a: 1\n---\nb: 2\n---\nc: 3\n', ['yaml-several-documents 2:1']],
  ['a document after an end mark', 'a: 1\n...\nb: 2\n', ['yaml-several-documents 3:1']],
  ['tags', 'a: !!str 5\nb:\n  - !important x\n', ['yaml-tag 1:4', 'yaml-tag 3:5']],
  ['a tag without a value to mark', 'a: !!binary\n', ['yaml-tag 1:4']],
  ['a merge key', 'a: &a {b: 1}\nc:\n  <<: *a\n  d: 2\n', ['yaml-merge-key 3:3']],
  ['an alias of nothing', 'a: [*b]\n', ['yaml-alias-unknown 1:5']],
  ['an alias before its anchor', 'a: *x\nb: &x 1\n', ['yaml-alias-unknown 1:4']],
  ['an alias of itself', 'a: &x\n  b: *x\n', ['yaml-alias-circular 2:6']],

  // indentation and lines
  ['a tab as indentation', 'a:\n\tb: 1\n', ['yaml-tab 2:1']],
  ['a tab among spaces', 'a:\n  b: 1\n \tc: 2\n', ['yaml-tab 3:2']],
  ['a tab after a value', 'a: 1\n\tb: 2\n', ['yaml-tab 2:1']],
  ['two tabs', 'a:\n\tb: 1\nc:\n\td: 1\n', ['yaml-tab 2:1', 'yaml-tab 4:1']],
  ['a line between two levels', 'a:\n  b: 1\n c: 2\n', ['yaml-indentation 3:2']],
  ['such a line after comments', 'a:\n  b: 1\n\n# x\n c: 2\n', ['yaml-indentation 5:2']],
  ['a list item between two levels', 'a:\n  - b\n - c\n', ['yaml-indentation 3:2']],
  ['a line deeper than a finished value', 'a:\n  b: 1\n   c: 2\n', ['yaml-continued-value 3:4']],
  ['a key in a list', 'a:\n  - b\n  c: 1\n', ['yaml-list-and-map-mixed 3:3']],
  ['a first line deeper than the others', '  a: 1\nb: 2\n', ['yaml-indentation 2:1']],
  ['a key deeper than the items of a list', '- a: 1\n- b\n   c: 1\n', ['yaml-key-without-colon 2:3']],
  ['a key in the column of the dashes', 'a:\n  - b: 1\n\n  c: 1\n', ['yaml-list-and-map-mixed 4:3']],
  ['a value after the root', '{a: 1}\nb: 2\n', ['yaml-syntax 2:1']],
  ['a key after a list', '- a\nb: 1\n', ['yaml-list-and-map-mixed 2:1']],
  ['a list item in a map', 'a: 1\n- b\nc: 2\n', ['yaml-list-and-map-mixed 2:1']],
  ['a list on the line of its key', 'a: - b\n', ['yaml-dash-after-key 1:4']],
  ['a dash without a space', 'a:\n- b\n-c\n', ['yaml-dash-without-space 3:1']],
  ['a line without a colon', 'a: 1\nland\nb: 2\n', ['yaml-key-without-colon 2:1']],
  ['a last line without a colon', 'a: 1\nland\n', ['yaml-key-without-colon 2:1']],
  ['a colon without a space', 'a:\n  count: 6\n  area:5 ha\n  b: 1\n', ['yaml-colon-without-space 3:3']],
  ['a key without end', `${'x'.repeat(1100)}: 1`, ['yaml-key-too-long 1:1']],
  ['a comment on the heels of a quote', 'a: "b"#c\n', ['yaml-comment-without-space 1:7']],

  // quotes
  ['an open double quote', 'a: "x\nb: 2\nc: "y"\n', ['yaml-unclosed-quote 1:4']],
  ['an open single quote', "a: 1\nb: 'x\nc: 'd'\n", ['yaml-unclosed-quote 2:4']],
  ['an open quote to the end', 'a:\n  b: "x', ['yaml-unclosed-quote 2:6']],
  ['an open quote that a later one closes', 'a: "x\n  b: 2\n  c: "y"\n', ['yaml-unclosed-quote 1:4']],
  ['an escaped closing quote', 'a: "x\\"', ['yaml-unclosed-quote 1:4']],
  ['a doubled closing quote', "a: 'x''", ['yaml-unclosed-quote 1:4']],
  ['text behind a quote', 'a: "Khu" công nghiệp\n', ['yaml-text-after-quote 1:10']],
  ['an apostrophe in single quotes', "a: 'Bắc Giang's plan'\n", ['yaml-text-after-quote 1:15']],
  ['unknown escapes', 'a: "C:\\path\\qux"\n', ['yaml-bad-escape 1:7', 'yaml-bad-escape 1:12']],
  ['a title with a colon', 'b: 1\ntitle: Bắc Giang: plan\n', ['yaml-plain-with-colon 2:8']],
  ['titles with colons', 'a: b: c\nd: e: f\n', ['yaml-plain-with-colon 1:4', 'yaml-plain-with-colon 2:4']],
  ['a text that goes on with a colon', 'why: text goes\n  on: more\n', ['yaml-continued-value 2:3']],
  ['a percent sign', 'unit: %\n', ['yaml-plain-start 1:7']],
  ['an at sign', 'a:\n  unit: @x\n', ['yaml-plain-start 2:9']],
  ['a star', 'a: *see below\n', ['yaml-plain-start 1:4']],
  ['a star alone', 'a: 1\nb: *\n', ['yaml-plain-start 2:4']],
  ['a greater sign', 'a: > 5\n', ['yaml-plain-start 1:4']],
  ['a greater sign with a number', 'a: 1\nb: >60%\n', ['yaml-plain-start 2:4']],
  ['a bar', 'a: |x| b\n', ['yaml-plain-start 1:4']],
  ['a question mark', 'a: ? b\n', ['yaml-plain-start 1:4']],

  // brackets
  ['an open brace', 'a: {b: 1\nc: 2\n', ['yaml-unclosed-bracket 1:4']],
  ['an open bracket to the end', 'a: 1\nb: [1, 2\n', ['yaml-unclosed-bracket 2:4']],
  ['an open outer brace', 'a: {b: 1, c: {d: 2}\ne: 3\n', ['yaml-unclosed-bracket 1:4']],
  ['an open brace within a text', 'a: {en: I{n\nb: 1\n', ['yaml-unclosed-bracket 1:4', 'yaml-unclosed-bracket 1:10']],
  ['an open inner bracket', 'a: {b: 1, c: [x}\ne: 3\n', ['yaml-unclosed-bracket 1:14']],
  ['a bracket for a brace', 'a: {b: 1]\nc: 2\n', ['yaml-mismatched-bracket 1:9']],
  ['a brace too many', 'a: {b: 1}}\nc: 1\n', ['yaml-extra-bracket 1:10']],
  ['a bracket without beginning', 'a: 1\nc: ]\n', ['yaml-extra-bracket 2:4']],
  ['a missing comma', '{a: "x" b: 2}', ['yaml-missing-comma 1:9']],
  ['a missing comma after a map', '{a: {b: 1} c: 2}', ['yaml-missing-comma 1:12']],
  ['a missing comma in a list', '["c" d]', ['yaml-missing-comma 1:6']],
  ['two commas', '{a: 1,, b: 2}', ['yaml-extra-comma 1:7']],
  ['a comma in front', '[, a]', ['yaml-extra-comma 1:2']],
  ['dashes in brackets', 'a: [\n  - b\n]\n', ['yaml-dash-in-brackets 2:3']],

  // values that YAML cuts
  ['a formula in braces', '{metric: cagr(output, 2020, 2030)}', ['map-cut-by-comma 1:10']],
  ['a formula with a colon', '{a: 1, metric: f(x, y: 3), b: 2}', ['map-cut-by-comma 1:16']],
  ['repeated pieces', '{metric: f(1, 1, 1)}', ['map-cut-by-comma 1:10']],
  ['a thousands comma', 'a: {area: 7,840 ha, b: 1}', ['map-cut-by-comma 1:11']],
  ['a decimal comma', 'a: {rate: 26,5%}', ['map-cut-by-comma 1:11']],
  ['a label with a comma', 'a: {en: Parks, old, vi: Khu}', ['map-cut-by-comma 1:9']],
  ['a formula in a list', 'a: [cagr(a, 1, 2), b]', ['list-cut-by-comma 1:5']],
  ['a label with a colon', 'a: {law: Decree 164: art 5, b: 2}', ['map-colon-cut 1:10']],
  ['a tight colon in braces', '{base:2020, to: 2030}', ['yaml-colon-without-space 1:2']],
  ['dots', 'a: 1\nclusters: {...}\n', ['map-dots 2:12']],
  ['a set', '{a, b}', ['yaml-key-without-colon 1:2', 'yaml-key-without-colon 1:5']],
  ['a piece after a quoted value', '{a: "x", b}', ['yaml-key-without-colon 1:10']],

  // keys
  ['a key twice', 'a: 1\nb: 2\na: 3\n', ['yaml-duplicate-key 3:1']],
  ['a key twice in braces', 'a: {b: 1, b: 2}', ['yaml-duplicate-key 1:11']],
  ['a key three times', 'a: 1\na: 2\na: 3\n', ['yaml-duplicate-key 2:1', 'yaml-duplicate-key 3:1']],
  ['a key with and without quotes', '2020: a\n"2020": b\n', ['yaml-duplicate-key 2:1']],
  ['a key in two spellings', `${'Bắc Giang'}: 1\n${'Bắc Giang'.normalize('NFD')}: 2\n`, ['key-not-normalised-duplicate 2:1']],
  [
    'keys of JavaScript',
    '__proto__: 1\na: {constructor: 2}\nb:\n  prototype: 3\n',
    ['key-forbidden 1:1', 'key-forbidden 2:5', 'key-forbidden 4:3'],
  ],
  ['a list as a key', '? [a]\n: 1\n{b: 1}: 2\n', ['key-not-text 1:3', 'key-not-text 3:1']],
  ['an alias as a key', 'a: &a b\n*a : 2\n', ['key-not-text 2:1']],
  ['no key', 'a: 1\n: 2\n', ['key-empty 2:1']],
  ['an empty key', 'a: 1\n"": 2\n', ['key-empty 2:1']],
  ['no-break spaces as indentation', 'a:\n  b: 1\n\u00a0\u00a0c: 1\n', ['key-odd-space 3:1']],
  ['a zero-width space', 'a: 1\nar\u200bea: 1\n', ['key-odd-space 2:1']],

  // values
  [
    'numbers that are none',
    'a: .nan\nb: [.inf, -.INF, 1e400]\n',
    ['value-not-finite 1:4', 'value-not-finite 2:5', 'value-not-finite 2:11', 'value-not-finite 2:18'],
  ],
  ['an escaped NUL', 'a: "x\\0"\n', ['value-control-character 1:4']],

  // anything else
  ['a map on the line of the document mark', '--- a: 1\n', ['yaml-syntax 1:5']],

  // several at once
  [
    'problems of every kind',
    'a: 1\na: 2\nb: !x 1\nc: .nan\nd: @x\ne: f: g\n',
    ['yaml-duplicate-key 2:1', 'yaml-tag 3:4', 'value-not-finite 4:4', 'yaml-plain-start 5:4', 'yaml-plain-with-colon 6:4'],
  ],
])('%s', (_name, source, expected) => {
  expect(told(source)).toEqual(expected);
  const windows = source.includes('\r') ? source : source.replaceAll('\n', '\r\n');
  expect(told(windows)).toEqual(expected);
  if (!/[\ud800]/.test(source)) expect(told(new TextEncoder().encode(`\ufeff${source}`))).toEqual(expected);
});

test('a double-quoted colon is no problem, a duplicate behind a slip of syntax is not told', () => {
  expect(told('title: "Bắc Giang: plan"\n')).toEqual([]);
  expect(told('b: x: y\na: 1\na: 1\n')).toEqual(['yaml-plain-with-colon 1:4']);
});

test.each<[string, DocumentProblem['facts'], number?]>([
  ['a: 1\nb: 2\n"a": 3', { key: 'a', firstLine: 1 }, 3],
  ['{metric: cagr(output, 2020, 2030)}', { key: 'metric', text: 'cagr(output, 2020, 2030)' }, 24],
  ['a: {area: 7,840 ha, b: 1}', { key: 'area', text: '7,840 ha' }, 8],
  ['title: Bắc Giang: plan # x', { text: 'Bắc Giang: plan' }, 15],
  ['a:\n  b: 1\n c: 2', { spaces: 1, allowed: [0, 2] }, 4],
  ['a: 5\n  b: 6', { text: '5', firstLine: 1 }, 4],
  ['area:5 ha\nb: 1', { key: 'area', text: 'area:5 ha' }, 9],
  ['a: {b: 1]', { bracket: ']', opening: '{', openingLine: 1, closing: '}' }, 1],
  ['a: [1', { bracket: '[', closing: ']' }, 1],
  ['a: "C:\\path"', { escape: '\\p' }, 2],
  ["a: 'x", { quote: "'" }, 2],
  ['\u00a0a: 1', { key: '\u00a0a', codePoint: 'U+00A0' }, 2],
  ['a: !x 1', { tag: '!x' }, 2],
  ['a: 1e400', { text: '1e400' }, 5],
  ['a: "\\0"', { codePoint: 'U+0000' }, 4],
  ['a: \u0002', { codePoint: 'U+0002' }, 1],
])('the facts and the length of the first problem of %j', (source, facts, length) => {
  const [problem] = problemsOf(source);
  expect(problem?.facts).toEqual(facts);
  expect(problem?.place.length).toBe(length);
});

test('problems of values and keys know their path', () => {
  const paths = problemsOf('a:\n  b: [1, .nan]\n  c: 1\n  c: 2\n').map(({ path }) => path);
  expect(paths).toEqual(['a.b.1', 'a.c']);
});
