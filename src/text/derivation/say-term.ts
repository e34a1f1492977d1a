import type { Term } from '../../assessment/trace/term.ts';
import type { TracedValue } from '../../assessment/trace/trace.ts';
import type { BinaryOperation } from '../../model/expression.ts';
import { HARD_SPACE } from '../format-number.ts';
import type { Notation } from './notation.ts';
import type { ShownValue } from './shown-digits.ts';

/** What is shown of a derivation's values. */
export interface Shown {
  readonly values: ReadonlyMap<string, TracedValue>;
  readonly digits: ReadonlyMap<string, ShownValue>;
}

/** How tightly what is written holds together: a sum, a product, a power, and what needs no brackets at all. */
const STRENGTH: Readonly<Record<BinaryOperation, number>> = {
  '+': 1,
  '-': 1,
  '*': 2,
  '/': 2,
  pow: 3,
  min: 5,
  max: 5,
  '>=': 5,
  '>': 5,
};

interface Written {
  readonly text: string;
  readonly strength: number;
}

/** A term in names; with `column` in the short names of a table of sites. */
export function sayNames(term: Term, { values }: Shown, notation: Notation, column = false): string {
  const { text } = write(term, notation, (id) => {
    const value = values.get(id) as TracedValue;
    return { text: notation.name(column ? value.column : value.name), strength: 5 };
  });
  // Names are long: they may part where numbers stay together.
  return text.replaceAll(HARD_SPACE, ' ');
}

/** A term with the digits that are shown. */
export function sayNumbers(term: Term, { values, digits }: Shown, notation: Notation): string {
  return write(term, notation, (id) => {
    const shown = digits.get(id) ?? { digits: '', percent: false };
    return { text: notation.number(shown, values.get(id)?.calendar ?? false), strength: strengthOf(shown) };
  }).text;
}

/** A negative number needs brackets behind a sign and under a power, a percentage under a power. */
function strengthOf({ digits, percent }: ShownValue): number {
  return digits.startsWith('-') ? 0 : percent ? 2.5 : 5;
}

function write(term: Term, notation: Notation, leaf: (id: string) => Written): Written {
  switch (term.kind) {
    case 'value':
      return leaf(term.id);
    case 'constant': {
      if (term.value === Math.LN10) return { text: notation.functionOf('ln', '10'), strength: 5 };
      const shown = { digits: constantDigits(term.value), percent: false };
      return { text: notation.number(shown, term.year), strength: strengthOf(shown) };
    }
    case 'missing':
      return { text: notation.missing, strength: 5 };
    case 'function':
      return { text: notation.functionOf(term.name, write(term.operand, notation, leaf).text), strength: 5 };
    case 'over-sites': {
      const of = write(term.of, notation, leaf);
      return { text: notation.overSites(of.strength > 2 ? of.text : notation.brackets(of.text)), strength: 2 };
    }
    case 'operation': {
      const { operation } = term;
      const strength = STRENGTH[operation];
      if (operation === '-' && term.left.kind === 'constant' && term.left.value === 0) {
        const of = write(term.right, notation, leaf);
        return { text: `-${of.strength > 1 ? of.text : notation.brackets(of.text)}`, strength: 0 };
      }
      const [left, right] = [write(term.left, notation, leaf), write(term.right, notation, leaf)];
      if (strength === 5) return { text: notation.operation(operation, left.text, right.text), strength };
      if (operation === '/' && notation.fractions) return { text: notation.operation('/', left.text, right.text), strength: 2.5 };
      const whole = operation === 'pow' ? strength + 1 : strength;
      // A sign in front of the first number needs no brackets.
      const first = left.strength >= whole || (left.strength === 0 && strength === 1) ? left.text : notation.brackets(left.text);
      const inside = right.strength > strength || (operation === 'pow' && notation.fractions);
      return { text: notation.operation(operation, first, inside ? right.text : notation.brackets(right.text)), strength };
    }
  }
}

function constantDigits(value: number): string {
  return Math.abs(value) >= 1e21 ? BigInt(value).toString() : `${value}`;
}
