import type { Expression } from '../model/expression.ts';
import { applyBinary, applyUnary } from './apply-operation.ts';

/** What a single value is read from. */
export interface ScalarContext {
  readonly parameter: (index: number) => number;
  readonly table: (index: number) => number;
  readonly variable: (index: number, lag: 0 | 1) => number;
  readonly at: (variable: number, year: number) => number;
  readonly year: number;
  /** Sums and running values, which need all sites. */
  readonly acrossSites: (expression: Extract<Expression, { op: 'sum' | 'carry' }>) => number;
  readonly carried: number;
}

/** The value of an expression for one site, or of one that has none. Short where a choice is: only the branch taken is read. */
export function evaluateScalar(expression: Expression, context: ScalarContext): number {
  switch (expression.op) {
    case 'number':
      return expression.value;
    case 'missing':
      return Number.NaN;
    case 'parameter':
      return context.parameter(expression.parameter);
    case 'table':
      return context.table(expression.table);
    case 'year':
      return context.year;
    case 'variable':
      return context.variable(expression.variable, expression.lag);
    case 'at':
      return context.at(expression.variable, expression.year);
    case 'carried':
      return context.carried;
    case 'sum':
    case 'carry':
      return context.acrossSites(expression);
    case 'exp':
    case 'ln':
      return applyUnary(expression.op, evaluateScalar(expression.operand, context));
    case 'select':
      return evaluateScalar(expression.condition, context) !== 0
        ? evaluateScalar(expression.then, context)
        : evaluateScalar(expression.otherwise, context);
    default:
      return applyBinary(expression.op, evaluateScalar(expression.left, context), evaluateScalar(expression.right, context));
  }
}

/** A context for expressions over parameters alone. */
export function parameterContext(values: Float64Array): ScalarContext {
  const none = (): never => {
    throw new Error('an expression over parameters reads nothing else');
  };
  return {
    parameter: (index) => values[index] as number,
    table: none,
    variable: none,
    at: none,
    year: Number.NaN,
    acrossSites: none,
    carried: Number.NaN,
  };
}
