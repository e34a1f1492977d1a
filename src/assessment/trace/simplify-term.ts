import type { BinaryOperation } from '../../model/expression.ts';
import { applyBinary } from '../../projection/apply-operation.ts';
import { COMPARISON_SLACK, constantTerm, operationTerm, type Term } from './term.ts';

/**
 * An operation as it is worth writing: constants are worked out, a factor 1 and a term 0 are left out, and the tolerance of
 * comparisons is not shown.
 */
export function writeOperation(operation: BinaryOperation, left: Term, right: Term): Term {
  if (left.kind === 'constant' && right.kind === 'constant' && operation !== 'pow' && operation !== '/') {
    return constantTerm(applyBinary(operation, left.value, right.value));
  }
  switch (operation) {
    case '*':
      if (is(left, 1) || is(right, 0)) return right;
      return is(right, 1) || is(left, 0) ? left : operationTerm(operation, left, right);
    case '+':
      if (is(left, 0)) return right;
      return is(right, 0) ? left : operationTerm(operation, left, right);
    case '-':
      return is(right, 0) ? left : operationTerm(operation, left, right);
    case '>=':
      return comparisonOf(left, right);
    case 'max':
      return is(left, 0) && isCondition(right) ? right : operationTerm(operation, left, right);
    case 'pow':
      return operationTerm(operation, left, rootOf(right));
    default:
      return operationTerm(operation, left, right);
  }
}

function is(term: Term, value: number): boolean {
  return term.kind === 'constant' && term.value === value;
}

/** 1 or 0, which is never below 0. */
function isCondition(term: Term): boolean {
  return term.kind === 'operation' && (term.operation === '>=' || term.operation === '>');
}

/** A comparison without the tolerance on one of its sides, which it keeps in mind. */
function comparisonOf(left: Term, right: Term): Term {
  const [plainLeft, plainRight] = [withoutSlack(left, '+'), withoutSlack(right, '-')];
  const slack = plainRight !== undefined ? 'right' : plainLeft !== undefined ? 'left' : undefined;
  const sides = { left: plainLeft ?? left, right: plainRight ?? right };
  return { kind: 'operation', operation: '>=', ...sides, ...(slack !== undefined && { slack }) };
}

function withoutSlack(term: Term, sign: '+' | '-'): Term | undefined {
  return term.kind === 'operation' && term.operation === sign && isSlack(term.right) ? term.left : undefined;
}

/** `1e-9 x`, by which thresholds give way to rounding errors. */
function isSlack(term: Term): boolean {
  return term.kind === 'operation' && term.operation === '*' && is(term.left, COMPARISON_SLACK);
}

/** An exponent 0.1 is written 1 / 10: the tenth root. */
function rootOf(exponent: Term): Term {
  if (exponent.kind !== 'constant' || Number.isInteger(exponent.value) || exponent.value <= 0) return exponent;
  const root = Math.round(1 / exponent.value);
  return 1 / root === exponent.value ? operationTerm('/', constantTerm(1), constantTerm(root)) : exponent;
}
