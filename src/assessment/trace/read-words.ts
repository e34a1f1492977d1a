import type { BinaryOperation, Expression } from '../../model/expression.ts';
import { writeOperation } from './simplify-term.ts';
import { constantTerm, evaluateTerm, type Term, valuesIn } from './term.ts';
import type { StepNote } from './trace.ts';

/** Where an expression is read: a year, and a site where its variable has one. */
export interface Frame {
  readonly year: number;
  readonly site: { readonly pool: number; readonly index: number } | null;
  /** In a table of sites what a site has is shown, not worked out. */
  readonly inTable: boolean;
  /** The running value that was handed to the site. */
  readonly carried: Term | null;
  /** What has to be said of the choices taken. */
  readonly notes: StepNote[];
}

/** Gives what an expression refers to, and keeps it for the derivation. */
export interface WordsSource {
  readonly parameter: (index: number, frame: Frame) => Term;
  readonly table: (index: number, frame: Frame) => Term;
  readonly variable: (index: number, year: number, frame: Frame) => Term;
  readonly acrossSites: (expression: Extract<Expression, { op: 'sum' | 'carry' }>, frame: Frame) => Term;
  readonly valueOf: (id: string) => number;
  /** Whether a value cannot be below 0: an amount as it was stated, or a yes or no. */
  readonly neverNegative: (id: string) => boolean;
}

/** The *words* reader: what an expression says in one year, in names; of a choice only the branch that is taken. */
export function readWords(expression: Expression, frame: Frame, source: WordsSource): Term {
  const read = (part: Expression): Term => readWords(part, frame, source);
  switch (expression.op) {
    case 'number':
      return constantTerm(expression.value, isYear(expression.value));
    case 'missing':
      return { kind: 'missing' };
    case 'parameter':
      return source.parameter(expression.parameter, frame);
    case 'table':
      return source.table(expression.table, frame);
    case 'year':
      return constantTerm(frame.year, true);
    case 'variable':
      return source.variable(expression.variable, frame.year - expression.lag, frame);
    case 'at':
      return source.variable(expression.variable, expression.year, frame);
    case 'carried':
      return frame.carried ?? { kind: 'missing' };
    case 'sum':
    case 'carry':
      return source.acrossSites(expression, frame);
    case 'exp':
    case 'ln':
      return { kind: 'function', name: expression.op, operand: read(expression.operand) };
    case 'select': {
      const condition = read(expression.condition);
      const holds = evaluateTerm(condition, source.valueOf) !== 0;
      noteChoice(expression.condition, condition, holds, frame.notes);
      return read(holds ? expression.then : expression.otherwise);
    }
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
    case '>=':
    case '>':
    case 'pow':
      return pairOf(expression.op, read(expression.left), read(expression.right), source);
  }
}

/** An operation; a bound of 0 that a stated amount or a yes or no cannot pass is not written. */
function pairOf(operation: BinaryOperation, left: Term, right: Term, source: WordsSource): Term {
  const bounded = operation === 'max' && left.kind === 'constant' && left.value === 0;
  return bounded && right.kind === 'value' && source.neverNegative(right.id) ? right : writeOperation(operation, left, right);
}

/** A whole number that reads as a calendar year, and is written without separators. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2200;
}

/** Why a branch is taken: up to a year the record holds; else the condition with its numbers, if it has any. */
function noteChoice(condition: Expression, said: Term, holds: boolean, notes: StepNote[]): void {
  if (condition.op === '>=' && condition.left.op === 'number' && condition.right.op === 'year') {
    const last = condition.left.value;
    notes.push(holds ? { kind: 'record', last } : { kind: 'after-record', last });
  } else if (valuesIn(said).length > 0) notes.push({ kind: 'condition', condition: said, holds });
}
