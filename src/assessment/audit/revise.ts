import { add, divide, type Interval, intersect, isEmpty, multiply, power, root, subtract } from './interval.ts';
import type { Program, Step } from './program.ts';

/** Every step of an identity from its variables, by interval arithmetic. */
export function forward(program: Program, domain: readonly Interval[]): Interval[] {
  const values: Interval[] = [];
  for (const step of program.steps) values.push(stepValue(step, values, domain));
  return values;
}

/**
 * Narrows the variables of one identity to what it allows: forward through its steps, then back (HC4).
 * @param domain an interval for each slot of the program
 * @returns the narrowed intervals, or null where nothing is left
 */
export function revise(program: Program, domain: readonly Interval[]): Interval[] | null {
  const values = forward(program, domain);
  const [left, right] = [values[program.left] as Interval, values[program.right] as Interval];
  const narrowed = domain.slice();
  switch (program.relation) {
    case '=':
      values[program.left] = values[program.right] = intersect(left, right);
      break;
    case '<=':
      values[program.left] = { lo: left.lo, hi: Math.min(left.hi, right.hi) };
      values[program.right] = { lo: Math.max(left.lo, right.lo), hi: right.hi };
      break;
    case '>=':
      values[program.left] = { lo: Math.max(left.lo, right.lo), hi: left.hi };
      values[program.right] = { lo: right.lo, hi: Math.min(left.hi, right.hi) };
  }
  if (isEmpty(values[program.left] as Interval) || isEmpty(values[program.right] as Interval)) return null;
  for (let at = program.steps.length - 1; at >= 0; at--) {
    if (!narrowOperands(program.steps[at] as Step, values[at] as Interval, values, narrowed)) return null;
  }
  return narrowed;
}

function stepValue(step: Step, values: readonly Interval[], domain: readonly Interval[]): Interval {
  const of = (at: number) => values[at] as Interval;
  switch (step.op) {
    case 'number':
      return { lo: step.value, hi: step.value };
    case 'variable':
      return domain[step.slot] as Interval;
    case 'sum':
      return sumOf(step.of.map((at, index) => (step.signs[index] === 1 ? of(at) : negative(of(at)))));
    case 'multiply':
      return multiply(of(step.left), of(step.right));
    case 'divide':
      return divide(of(step.left), of(step.right));
    case 'power':
      return power(of(step.of), step.exponent);
  }
}

/** Carries what is known of a result back to its operands; false where nothing is left of one. */
function narrowOperands(step: Step, result: Interval, values: Interval[], narrowed: Interval[]): boolean {
  const keep = (at: number, allowed: Interval): boolean => {
    const value = intersect(values[at] as Interval, allowed);
    values[at] = value;
    return !isEmpty(value);
  };
  const of = (at: number) => values[at] as Interval;
  switch (step.op) {
    case 'number':
      return true;
    case 'variable': {
      const value = intersect(narrowed[step.slot] as Interval, result);
      narrowed[step.slot] = value;
      return !isEmpty(value);
    }
    case 'sum':
      return narrowTerms(step.of, step.signs, result, values);
    case 'multiply':
      return keep(step.left, divide(result, of(step.right))) && keep(step.right, divide(result, of(step.left)));
    case 'divide':
      return keep(step.left, multiply(result, of(step.right))) && keep(step.right, divide(of(step.left), result));
    case 'power':
      return keep(step.of, root(result, step.exponent, of(step.of)));
  }
}

/** Each term of a sum is what the others leave of it: sums from the left and from the right, so that a long one costs no more than it is long. */
function narrowTerms(of: readonly number[], signs: readonly (1 | -1)[], result: Interval, values: Interval[]): boolean {
  const terms = of.map((at, index) => (signs[index] === 1 ? (values[at] as Interval) : negative(values[at] as Interval)));
  const after: Interval[] = Array(terms.length);
  let rest: Interval = { lo: 0, hi: 0 };
  for (let index = terms.length - 1; index >= 0; index--) {
    after[index] = rest;
    rest = add(rest, terms[index] as Interval);
  }
  let before: Interval = { lo: 0, hi: 0 };
  for (const [index, at] of of.entries()) {
    const allowed = subtract(result, add(before, after[index] as Interval));
    const term = intersect(terms[index] as Interval, allowed);
    if (isEmpty(term)) return false;
    values[at] = intersect(values[at] as Interval, signs[index] === 1 ? term : negative(term));
    before = add(before, terms[index] as Interval);
  }
  return true;
}

function sumOf(terms: readonly Interval[]): Interval {
  return terms.reduce(add, { lo: 0, hi: 0 });
}

function negative({ lo, hi }: Interval): Interval {
  return { lo: -hi, hi: -lo };
}
