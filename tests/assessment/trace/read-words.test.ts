import { expect, test } from 'vitest';
import { type Frame, readWords, type WordsSource } from '../../../src/assessment/trace/read-words.ts';
import { evaluateTerm, type Term } from '../../../src/assessment/trace/term.ts';
import type { TracedValue } from '../../../src/assessment/trace/trace.ts';
import { type Expression, select } from '../../../src/model/expression.ts';
import { evaluateScalar } from '../../../src/projection/evaluate-scalar.ts';
import { PLAIN_NOTATION, textNotation } from '../../../src/text/derivation/notation.ts';
import { sayNames } from '../../../src/text/derivation/say-term.ts';

// Every operation: what the words reader says is worth what the numbers reader computes.

const known: Readonly<Record<string, number>> = { p: 2.5, t: -3, v: 7, w: 4, a: 11, s: 21 };
const term = (id: string): Term => ({ kind: 'value', id });
const source: WordsSource = {
  parameter: () => term('p'),
  table: () => term('t'),
  variable: (index, year) => (index === 9 ? term('a') : term(year === 2024 ? 'w' : 'v')),
  acrossSites: () => term('s'),
  valueOf: (id) => known[id] ?? Number.NaN,
  neverNegative: (id) => id === 'p',
};
const values = new Map(
  Object.entries(known).map(([id, value]): [string, TracedValue] => [
    id,
    {
      id,
      name: id,
      column: id,
      value,
      unit: { text: '', percent: false, perYear: false },
      exact: true,
      calendar: false,
      source: { kind: 'layout' },
    },
  ]),
);
const P: Expression = { op: 'parameter', parameter: 0 };
const T: Expression = { op: 'table', table: 0 };
const V: Expression = { op: 'variable', variable: 0, lag: 0 };
const N = (value: number): Expression => ({ op: 'number', value });
const pair = (
  op: '+' | '-' | '*' | '/' | 'min' | 'max' | '>=' | '>' | 'pow',
  left: Expression,
  right: Expression,
): Expression => ({ op, left, right });

const cases: readonly (readonly [Expression, string])[] = [
  [N(12), '12'],
  [{ op: 'missing' }, '–'],
  [P, 'p'],
  [T, 't'],
  [{ op: 'year' }, '2025'],
  [V, 'v'],
  [{ op: 'variable', variable: 0, lag: 1 }, 'w'],
  [{ op: 'at', variable: 9, year: 2030 }, 'a'],
  [{ op: 'carried' }, 's'],
  [{ op: 'sum', pool: 0, of: P }, 's'],
  [{ op: 'carry', pool: 0, initial: P, next: { op: 'carried' } }, 's'],
  [{ op: 'exp', operand: T }, 'exp(t)'],
  [{ op: 'ln', operand: P }, 'ln(p)'],
  [pair('+', P, T), 'p + t'],
  [pair('-', P, pair('-', T, V)), 'p - (t - v)'],
  [pair('*', pair('+', P, T), V), '(p + t) × v'],
  [pair('/', P, pair('*', T, V)), 'p / (t × v)'],
  [pair('min', P, T), 'min(p; t)'],
  [pair('max', N(0), T), 'max(0; t)'],
  [pair('max', N(0), P), 'p'],
  [pair('>=', P, T), '[p ≥ t]'],
  [pair('>', T, P), '[t > p]'],
  [pair('pow', pair('+', N(1), P), N(10)), '(1 + p)^10'],
  [pair('pow', pair('/', V, P), N(0.1)), '(v / p)^(1 / 10)'],
  [pair('>=', P, pair('-', T, pair('*', N(1e-9), T))), '[p ≥ t]'],
  [select(pair('>', P, T), P, T), 'p'],
  [select(pair('>', T, P), P, pair('*', N(1), T)), 't'],
];

test.each(cases)('%j is said and is worth the same', (expression, said) => {
  const frame: Frame = { year: 2025, site: null, inTable: false, carried: term('s'), notes: [] };
  const read = readWords(expression, frame, source);
  const wanted = evaluateScalar(expression, {
    parameter: () => 2.5,
    table: () => -3,
    variable: (_, lag) => (lag === 1 ? 4 : 7),
    at: () => 11,
    year: 2025,
    acrossSites: () => 21,
    carried: 21,
  });
  expect(evaluateTerm(read, source.valueOf)).toBe(wanted);
  expect(sayNames(read, { values, digits: new Map() }, textNotation('en')).replaceAll('\u00a0', ' ')).toBe(said);
  expect(sayNames(read, { values, digits: new Map() }, PLAIN_NOTATION)).not.toMatch(/[×≥;]/);
});

test('of a choice the reason is kept', () => {
  const frame: Frame = { year: 2025, site: null, inTable: false, carried: null, notes: [] };
  const upTo = (year: number): Expression => select(pair('>=', N(year), { op: 'year' }), P, T);
  readWords(upTo(2025), frame, source);
  readWords(upTo(2024), frame, source);
  readWords(select(pair('>', P, T), P, T), frame, source);
  expect(frame.notes.map(({ kind }) => kind)).toEqual(['record', 'after-record', 'condition']);
});
