import type { Graph } from './graph.ts';

/** What is provable of the signs of values; where it is not, the answer is no. */
export interface Signs {
  /** Whether a value is not below 0 and not -0, where it is a number at all. */
  readonly notBelowZero: (node: number) => boolean;
  /** Whether a value is never -0. */
  readonly neverNegativeZero: (node: number) => boolean;
}

/**
 * Signs by the rules of arithmetic. A sum is -0 only where both terms are, a difference only where the first one is -0 and the
 * second +0. A running value is not below 0 where its first value is not, and what a site makes of one that is not is not
 * either.
 *
 * @param ofSlot whether the value of a slot is not below 0
 */
export function createSigns(graph: Graph, ofSlot: (slot: number) => boolean): Signs {
  const known = new Map<number, boolean>();
  const notBelowZero = (index: number): boolean => {
    const found = known.get(index);
    if (found !== undefined) return found;
    const made = judge(index);
    known.set(index, made);
    return made;
  };
  const judge = (index: number): boolean => {
    const { operation, a, b, c, value, isMask, isPlain } = graph.node(index);
    switch (operation) {
      case 'constant':
        return isMask || value > 0 || Object.is(value, 0);
      case 'slot':
        return ofSlot(value);
      case 'number':
      case 'exp':
        return true;
      case 'site-number':
      case 'year-number':
      case 'site-year-number':
        return isPlain;
      case '+':
      case '*':
      case '/':
      case 'min':
      case 'select':
        return notBelowZero(a) && notBelowZero(b);
      case 'max':
        return notBelowZero(a) || notBelowZero(b);
      case '-': {
        // x - min(x, y) is 0, or x - y with y below x.
        const right = graph.node(b);
        return right.operation === 'min' && (right.a === a || right.b === a);
      }
      case 'keep':
      case 'sum':
        return notBelowZero(a);
      case 'carry':
        return notBelowZero(c);
      case 'carried': {
        const carries = graph.nodes.filter((node) => node.operation === 'carry' && node.c === index);
        // Taken to hold while its next values are judged; what was found under that assumption goes with it.
        known.set(index, true);
        const isSound = carries.every((carry) => notBelowZero(carry.a) && notBelowZero(carry.b));
        if (!isSound) known.clear();
        return isSound;
      }
      default:
        return false;
    }
  };
  const neverNegativeZero = (index: number): boolean => {
    const { operation, a, b, value, isMask } = graph.node(index);
    switch (operation) {
      case 'constant':
        return isMask || !Object.is(value, -0);
      case '+':
        return neverNegativeZero(a) || neverNegativeZero(b);
      case 'select':
        return neverNegativeZero(a) && neverNegativeZero(b);
      case '-':
      case 'keep':
        return neverNegativeZero(a);
      default:
        return notBelowZero(index);
    }
  };
  return { notBelowZero, neverNegativeZero };
}
