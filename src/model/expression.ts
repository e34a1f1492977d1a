/** Operations of two operands; comparisons give 1 or 0, and 0 where an operand is missing. */
export type BinaryOperation = '+' | '-' | '*' | '/' | 'min' | 'max' | '>=' | '>' | 'pow';

/**
 * Arithmetic as data: what every reader interprets. Indices point into the model's parameters, tables, variables and pools.
 * In a variable that is indexed by the sites of a pool, an expression gives one value for each site; `sum` and `carry` are
 * the only operations that cross sites.
 */
export type Expression =
  | { readonly op: 'number'; readonly value: number }
  /** A value that does not exist, such as the occupancy of no land; it passes through arithmetic. */
  | { readonly op: 'missing' }
  | { readonly op: 'parameter'; readonly parameter: number }
  /** A cell by year, by site, or by both. */
  | { readonly op: 'table'; readonly table: number }
  | { readonly op: 'year' }
  | { readonly op: 'variable'; readonly variable: number; readonly lag: 0 | 1 }
  /** The value of a variable in a fixed year: only in metrics, which are read after the projection. */
  | { readonly op: 'at'; readonly variable: number; readonly year: number }
  | { readonly op: BinaryOperation; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'exp' | 'ln'; readonly operand: Expression }
  | { readonly op: 'select'; readonly condition: Expression; readonly then: Expression; readonly otherwise: Expression }
  | { readonly op: 'sum'; readonly pool: number; readonly of: Expression }
  /** A running value: in a variable by site the one handed to the site, elsewhere the one that the last site hands on. */
  | { readonly op: 'carry'; readonly pool: number; readonly initial: Expression; readonly next: Expression }
  /** The running value, inside `next`. */
  | { readonly op: 'carried' };

export const MISSING: Expression = { op: 'missing' };
export const YEAR: Expression = { op: 'year' };
export const CARRIED: Expression = { op: 'carried' };
export const ZERO: Expression = { op: 'number', value: 0 };
export const ONE: Expression = { op: 'number', value: 1 };

export function number(value: number): Expression {
  return { op: 'number', value };
}

const isNumber = (expression: Expression, value: number): boolean => expression.op === 'number' && expression.value === value;

export function add(left: Expression, right: Expression): Expression {
  return { op: '+', left, right };
}

export function subtract(left: Expression, right: Expression): Expression {
  return isNumber(right, 0) ? left : { op: '-', left, right };
}

/** Product; a factor 1 is left out, which changes no bit. */
export function multiply(...factors: readonly Expression[]): Expression {
  const kept = factors.filter((factor) => !isNumber(factor, 1));
  return kept.reduce((left, right) => (left === ONE ? right : { op: '*', left, right }), ONE);
}

export function divide(left: Expression, right: Expression): Expression {
  return { op: '/', left, right };
}

export function minimum(left: Expression, right: Expression): Expression {
  return { op: 'min', left, right };
}

export function maximum(left: Expression, right: Expression): Expression {
  return { op: 'max', left, right };
}

export function power(left: Expression, right: Expression): Expression {
  return { op: 'pow', left, right };
}

/** 1 - x, for conditions. */
export function not(condition: Expression): Expression {
  return isNumber(condition, 0) ? ONE : isNumber(condition, 1) ? ZERO : { op: '-', left: ONE, right: condition };
}

/** Exact `left >= right`. */
export function reaches(left: Expression, right: Expression): Expression {
  return { op: '>=', left, right };
}

/** Exact `left > right`. */
export function exceeds(left: Expression, right: Expression): Expression {
  return { op: '>', left, right };
}

const SLACK = number(1e-9);

/** `left >= right - 1e-9 |right|`, for a right side that is never negative. */
export function atLeastWithSlack(left: Expression, right: Expression): Expression {
  return reaches(left, subtract(right, multiply(SLACK, right)));
}

/** `left <= right + 1e-9 |right|`, for a right side that is never negative. */
export function atMostWithSlack(left: Expression, right: Expression): Expression {
  return reaches(add(right, multiply(SLACK, right)), left);
}

/** Choice; one between equal branches is none. */
export function select(condition: Expression, then: Expression, otherwise: Expression): Expression {
  if (condition.op === 'number') return condition.value === 0 ? otherwise : then;
  return { op: 'select', condition, then, otherwise };
}

export function previous(variable: number): Expression {
  return { op: 'variable', variable, lag: 1 };
}

export function current(variable: number): Expression {
  return { op: 'variable', variable, lag: 0 };
}

/** The operands of an expression, in the order in which they are written. */
export function operandsOf(expression: Expression): readonly Expression[] {
  switch (expression.op) {
    case 'number':
    case 'missing':
    case 'parameter':
    case 'table':
    case 'year':
    case 'variable':
    case 'at':
    case 'carried':
      return [];
    case 'exp':
    case 'ln':
      return [expression.operand];
    case 'select':
      return [expression.condition, expression.then, expression.otherwise];
    case 'sum':
      return [expression.of];
    case 'carry':
      return [expression.initial, expression.next];
    default:
      return [expression.left, expression.right];
  }
}

/** Calls `visit` for an expression and everything in it. */
export function walk(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression);
  for (const operand of operandsOf(expression)) walk(operand, visit);
}
