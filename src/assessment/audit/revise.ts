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

// The functions below run for every step of every identity, again and again: they make no functions of their own.

function stepValue(step: Step, values: readonly Interval[], domain: readonly Interval[]): Interval {
  switch (step.op) {
    case 'number':
      return { lo: step.value, hi: step.value };
    case 'variable':
      return domain[step.slot] as Interval;
    case 'sum': {
      let total = NOTHING;
      for (let index = 0; index < step.of.length; index++) total = add(total, termAt(step.of, step.signs, index, values));
      return total;
    }
    case 'multiply':
      return multiply(values[step.left] as Interval, values[step.right] as Interval);
    case 'divide':
      return divide(values[step.left] as Interval, values[step.right] as Interval);
    case 'power':
      return power(values[step.of] as Interval, step.exponent);
  }
}

/** Carries what is known of a result back to its operands; false where nothing is left of one. */
function narrowOperands(step: Step, result: Interval, values: Interval[], narrowed: Interval[]): boolean {
  switch (step.op) {
    case 'number':
      return true;
    case 'variable':
      return keep(narrowed, step.slot, result);
    case 'sum':
      return narrowTerms(step.of, step.signs, result, values);
    case 'multiply':
      return (
        keep(values, step.left, divide(result, values[step.right] as Interval)) &&
        keep(values, step.right, divide(result, values[step.left] as Interval))
      );
    case 'divide':
      return (
        keep(values, step.left, multiply(result, values[step.right] as Interval)) &&
        keep(values, step.right, divide(values[step.left] as Interval, result))
      );
    case 'power':
      return keep(values, step.of, root(result, step.exponent, values[step.of] as Interval));
  }
}

/** Narrows one of some intervals to what is allowed; false where nothing is left. */
function keep(intervals: Interval[], at: number, allowed: Interval): boolean {
  const value = intersect(intervals[at] as Interval, allowed);
  intervals[at] = value;
  return !isEmpty(value);
}

/** Each term of a sum is what the others leave of it: sums from the left and from the right, so that a long one costs no more than it is long. */
function narrowTerms(of: readonly number[], signs: readonly (1 | -1)[], result: Interval, values: Interval[]): boolean {
  const after: Interval[] = [];
  let rest = NOTHING;
  for (let index = of.length - 1; index >= 0; index--) {
    after.push(rest);
    rest = add(rest, termAt(of, signs, index, values));
  }
  let before = NOTHING;
  for (let index = 0; index < of.length; index++) {
    const own = termAt(of, signs, index, values);
    const allowed = subtract(result, add(before, after[of.length - 1 - index] as Interval));
    const term = intersect(own, allowed);
    if (isEmpty(term)) return false;
    const at = of[index] as number;
    values[at] = intersect(values[at] as Interval, signs[index] === 1 ? term : negative(term));
    before = add(before, own);
  }
  return true;
}

const NOTHING: Interval = { lo: 0, hi: 0 };

/** A term of a sum with its sign. */
function termAt(of: readonly number[], signs: readonly (1 | -1)[], index: number, values: readonly Interval[]): Interval {
  const value = values[of[index] as number] as Interval;
  return signs[index] === 1 ? value : negative(value);
}

function negative({ lo, hi }: Interval): Interval {
  return { lo: -hi, hi: -lo };
}
