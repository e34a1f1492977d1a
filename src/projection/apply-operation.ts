import { exp, ln, pow } from '../base/power.ts';
import type { BinaryOperation } from '../model/expression.ts';

/** The meaning of every operation of two operands: comparisons give 1 or 0, and 0 where an operand is missing. */
export function applyBinary(operation: BinaryOperation, left: number, right: number): number {
  switch (operation) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case 'min':
      return Math.min(left, right);
    case 'max':
      return Math.max(left, right);
    case '>=':
      return left >= right ? 1 : 0;
    case '>':
      return left > right ? 1 : 0;
    case 'pow':
      return pow(left, right);
  }
}

/** The meaning of the operations of one operand. */
export function applyUnary(operation: 'exp' | 'ln', operand: number): number {
  return operation === 'exp' ? exp(operand) : ln(operand);
}
