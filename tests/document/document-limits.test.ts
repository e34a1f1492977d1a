import { expect, test } from 'vitest';
import { MAXIMUM_BYTES, MAXIMUM_DEPTH, MAXIMUM_PROBLEMS, MAXIMUM_TOKENS } from '../../src/document/document-limits.ts';
import type { DocumentProblem } from '../../src/document/document-problem.ts';
import { parseDocument } from '../../src/document/parse-document.ts';

function problemsOf(source: string | Uint8Array): readonly DocumentProblem[] {
  const result = parseDocument(source, 'a.yaml');
  return result.ok ? [] : result.problems;
}
const place = (line: number, column: number, length?: number) => ({ file: 'a.yaml', line, column, ...(length && { length }) });

test('50 MB are refused at once', () => {
  const bytes = new Uint8Array(50 * 1024 * 1024);
  const before = performance.now();
  expect(problemsOf(bytes)).toEqual([
    { code: 'yaml-too-large', place: place(1, 1), facts: { bytes: bytes.length, limit: MAXIMUM_BYTES } },
  ]);
  expect(problemsOf('x'.repeat(bytes.length))).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(500);
});

test.each([
  ['brackets', (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}`, 1, 101],
  ['braces', (depth: number) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`, 1, 401],
  ['dashes', (depth: number) => `${'- '.repeat(depth)}1`, 1, 201],
  ['indentation', (depth: number) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 101, 102],
  ['question marks', (depth: number) => `${'? '.repeat(depth)}1`, 1, 201],
])('nesting by %s', (_name, nested, line, column) => {
  expect(problemsOf(nested(MAXIMUM_DEPTH)).map(({ code }) => code)).not.toContain('yaml-too-deep');
  for (const depth of [MAXIMUM_DEPTH + 1, 2000]) {
    expect(problemsOf(nested(depth))).toEqual([
      { code: 'yaml-too-deep', place: place(line, column, 1), facts: { limit: MAXIMUM_DEPTH } },
    ]);
  }
});

test('nesting of 10,000, closed or open', () => {
  for (const source of [
    '['.repeat(10_000),
    '{a: '.repeat(10_000),
    '- '.repeat(10_000),
    `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  ]) {
    expect(problemsOf(source).map(({ code }) => code)).toEqual(['yaml-too-deep']);
  }
});

test('depth that comes from colons without quotes is told as those', () => {
  const problems = problemsOf('title: Bắc Giang: plan\n'.repeat(300));
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['yaml-plain-with-colon']));
});

test('aliases that multiply', () => {
  const lines = ['a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]'];
  for (let i = 1; i < 12; i++) lines.push(`a${i}: &a${i} [${Array.from({ length: 10 }, () => `*a${i - 1}`).join(', ')}]`);
  const before = performance.now();
  expect(problemsOf(lines.join('\n'))).toMatchObject([
    { code: 'yaml-alias-explosion', place: { line: 5, column: 25 }, facts: { name: 'a3', limit: 50_000 } },
  ]);
  expect(performance.now() - before).toBeLessThan(1000);
});

test('aliases that nest', () => {
  const lines = ['a0: &a0 [1]', ...Array.from({ length: 150 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`)];
  expect(problemsOf(lines.join('\n'))[0]).toMatchObject({ code: 'yaml-too-deep', place: { line: 99 + 1 } });
});

test('more tokens than the limit', () => {
  expect(problemsOf('#\n'.repeat(MAXIMUM_TOKENS))).toMatchObject([
    { code: 'yaml-too-many-nodes', facts: { limit: MAXIMUM_TOKENS } },
  ]);
});

test('32,000 keys in a map', () => {
  const source = Array.from({ length: 32_000 }, (_, i) => `key_${i}: ${i}`).join('\n');
  const before = performance.now();
  const result = parseDocument(source, 'a.yaml');
  expect(result.ok && result.value.kind === 'map' && result.value.entries.length).toBe(32_000);
  expect(performance.now() - before).toBeLessThan(5000);
  expect(problemsOf(`${source}\n"key_7": x`)).toMatchObject([
    { code: 'yaml-duplicate-key', place: { line: 32_001 }, facts: { firstLine: 8 } },
  ]);
});

// each of these made some simpler reader quadratic, or overflowed its stack
test.each([
  ['unclosed quotes', 'a: "x\n'],
  ['bad escapes', '\\q', 'a: "', '"'],
  ['stars', '*', 'a: ', ' &y z'],
  ['pieces without a colon', 'k x, ', '{', '}'],
  ['open parentheses', 'k: (, ', '{', '}'],
  ['open parentheses in a list', '(, ', '[', ']'],
  ['directives', '%A\n'],
  ['blank lines before a wrong indentation', '\n', 'a:\n  b: 1\n', ' c: 1'],
  ['lines without a colon', 'x\n', '', 'y: 1'],
  ['one long line of colons', 'a: b: '],
  ['commas', ',', '[', ']'],
  ['zero bytes', '\0'],
])('100,000 characters of %s', (_name, piece, start = '', end = '') => {
  const before = performance.now();
  const problems = problemsOf(start + piece.repeat(100_000 / piece.length) + end);
  expect(problems.length).toBeLessThanOrEqual(MAXIMUM_PROBLEMS);
  expect(performance.now() - before).toBeLessThan(4000);
});
