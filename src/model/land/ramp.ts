import {
  add,
  divide,
  type Expression,
  exceeds,
  maximum,
  minimum,
  multiply,
  number,
  ONE,
  reaches,
  select,
  subtract,
  ZERO,
} from '../expression.ts';

/** A ramp whose numbers are expressions: of one site, or tables over the sites of a pool. */
export type RampTerms =
  | { readonly shape: 'linear'; readonly to: Expression; readonly years: Expression }
  | { readonly shape: 'saturating' | 's-curve'; readonly to: Expression; readonly rate: Expression }
  /** After the start at age 0; `ages[j]` and `values[j]` are the stated points; `flat` is 1 for a ramp without any. */
  | {
      readonly shape: 'points';
      readonly ages: readonly Expression[];
      readonly values: readonly Expression[];
      readonly flat: Expression;
    };

const HUNDRED = number(100);
const HUNDRED_ONE = number(101);

/**
 * The occupancy wanted at an age, from the site's start at age 0.
 *
 * linear: `start + (to - start) min(1, age / years)`; saturating: `to - (to - start) exp(-k age)`;
 * s-curve: `start + (to - start) (101 / (1 + 100 exp(-k age)) - 1) / 100`; points: linear between, held after the last.
 */
export function rampAt(ramp: RampTerms, start: Expression, age: Expression): Expression {
  switch (ramp.shape) {
    case 'linear':
      return add(start, multiply(subtract(ramp.to, start), minimum(ONE, divide(age, ramp.years))));
    case 'saturating':
      return subtract(ramp.to, multiply(subtract(ramp.to, start), decay(ramp.rate, age)));
    case 's-curve': {
      const logistic = subtract(divide(HUNDRED_ONE, add(ONE, multiply(HUNDRED, decay(ramp.rate, age)))), ONE);
      return add(start, divide(multiply(subtract(ramp.to, start), logistic), HUNDRED));
    }
    case 'points':
      return segmentsOf(ramp, start).reduce<Expression>((sum, { from, to, fromAge, toAge }) => {
        const progress = minimum(ONE, maximum(ZERO, divide(subtract(age, fromAge), subtract(toAge, fromAge))));
        return add(sum, multiply(subtract(to, from), progress));
      }, start);
  }
}

/** The least age at which the ramp reaches an occupancy between its start and its highest value. */
export function ageAt(ramp: RampTerms, start: Expression, occupancy: Expression): Expression {
  const done = (to: Expression) => divide(subtract(occupancy, start), subtract(to, start));
  switch (ramp.shape) {
    case 'linear':
      return multiply(ramp.years, done(ramp.to));
    case 'saturating': {
      const left = divide(subtract(ramp.to, occupancy), subtract(ramp.to, start));
      return divide(subtract(ZERO, { op: 'ln', operand: left }), ramp.rate);
    }
    case 's-curve': {
      const grown = add(multiply(HUNDRED, done(ramp.to)), ONE);
      const rest = divide(subtract(divide(HUNDRED_ONE, grown), ONE), HUNDRED);
      return divide(subtract(ZERO, { op: 'ln', operand: rest }), ramp.rate);
    }
    case 'points':
      return segmentsOf(ramp, start).reduceRight<Expression>((later, { from, to, fromAge, toAge }) => {
        const within = add(fromAge, multiply(divide(subtract(occupancy, from), subtract(to, from)), subtract(toAge, fromAge)));
        return select(reaches(to, occupancy), within, later);
      }, ZERO);
  }
}

/** The highest occupancy that the ramp ever wants. */
export function highestOf(ramp: RampTerms, start: Expression): Expression {
  return ramp.shape === 'points'
    ? ramp.values.map((value) => select(ramp.flat, start, value)).reduce(maximum, start)
    : maximum(start, ramp.to);
}

function decay(rate: Expression, age: Expression): Expression {
  return { op: 'exp', operand: subtract(ZERO, multiply(rate, age)) };
}

function segmentsOf(ramp: Extract<RampTerms, { shape: 'points' }>, start: Expression) {
  const values = ramp.values.map((value) => select(ramp.flat, start, value));
  return values.map((to, index) => ({
    from: values[index - 1] ?? start,
    to,
    fromAge: ramp.ages[index - 1] ?? ZERO,
    toAge: ramp.ages[index] as Expression,
  }));
}

/** Choice by a code that the sites carry: only where a pool mixes shapes. */
export function byShape(codes: Expression, branches: readonly Expression[]): Expression {
  return branches.reduceRight((later, branch, index) => select(exceeds(number(index + 0.5), codes), branch, later));
}
