import { type Bytes, call } from '../wasm/assembler.ts';
import { f64x2, v128, whole } from '../wasm/simd.ts';
import type { Node } from './graph.ts';

export const DOUBLE = 8;
export const VECTOR = 16;
/** Functions of every program: the host's pow of two doubles comes first. */
export const CALLED = { hostPow: 0, exp: 1, ln: 2, pow: 3, next: 4 } as const;
/** Highest whole exponent that is written out as multiplications. */
const MOST_FACTORS = 32;

/** A constant; a condition that holds is all ones. */
export function constantOf({ isMask, value }: Node): Bytes {
  return isMask && value !== 0 ? v128.bits(0xffffffff, 0xffffffff) : v128.constant(value);
}

/** The same for all samples: one vector serves all of them. */
export function isUniform({ operation }: Node): boolean {
  return (
    operation === 'constant' || operation === 'year-number' || operation === 'site-number' || operation === 'site-year-number'
  );
}

/** Instructions of an operation whose operands are given as instructions. */
export function operate(node: Node, nodes: readonly Node[], operands: readonly Bytes[], one: Bytes): Bytes {
  const [a, b, c] = operands as [Bytes, Bytes, Bytes];
  const fixedOf = (index: number): number | undefined =>
    nodes[index]?.operation === 'constant' ? nodes[index].value : undefined;
  const of = (...instructions: readonly Bytes[]): Bytes => [...a, ...b, ...instructions.flat()];
  switch (node.operation) {
    case '+':
      return of(f64x2.add);
    case '-':
      return of(f64x2.subtract);
    case '*':
      return of(f64x2.multiply);
    case '/':
      return of(f64x2.divide);
    case '>=':
      return of(f64x2.atLeast);
    case '>':
      return of(f64x2.greater);
    case 'min':
      return minimum(a, b, fixedOf(node.a), fixedOf(node.b));
    case 'max':
      return maximum(a, b, fixedOf(node.a), fixedOf(node.b));
    case 'pow':
      return power(a, b, fixedOf(node.b));
    case 'exp':
      return [...a, ...call(CALLED.exp)];
    case 'ln':
      return [...a, ...call(CALLED.ln)];
    case 'select':
      return [...a, ...b, ...c, ...v128.bitselect];
    case 'and':
    case 'keep':
      return of(v128.and);
    case 'or':
      return of(v128.or);
    case 'not':
      return [...a, ...v128.not];
    case 'number':
      return [...a, ...one, ...v128.and];
    case 'mask':
      return [...a, ...v128.constant(0), ...f64x2.notEqual];
    case 'unordered':
      return [...a, ...a, ...f64x2.notEqual];
    case 'differs':
      return of(whole.notEqual);
    default:
      throw new Error(`${node.operation} is no operation on values`);
  }
}

/**
 * The smaller one, NaN where one is NaN, -0 where one of two zeros is. Next to a constant the machine's own minimum does that
 * with the constant second; else both orders of it together: where they differ, one is NaN or they are the two zeros, and
 * the bits of both make NaN of the one and -0 of the other.
 */
function minimum(a: Bytes, b: Bytes, first: number | undefined, second: number | undefined): Bytes {
  const serves = (value: number | undefined) => value !== undefined && !Number.isNaN(value) && !Object.is(value, -0);
  if (serves(second)) return [...a, ...b, ...f64x2.pseudoMinimum];
  if (serves(first)) return [...b, ...a, ...f64x2.pseudoMinimum];
  return [...a, ...b, ...f64x2.pseudoMinimum, ...b, ...a, ...f64x2.pseudoMinimum, ...v128.or];
}

/** The larger one; -0 next to the constant 0 becomes +0 by adding 0, which changes nothing else. */
function maximum(a: Bytes, b: Bytes, first: number | undefined, second: number | undefined): Bytes {
  const next = (x: Bytes, constant: Bytes, value: number): Bytes => [
    ...[...x, ...constant, ...f64x2.pseudoMaximum],
    ...(value === 0 ? [...v128.constant(0), ...f64x2.add] : []),
  ];
  const serves = (value: number | undefined): value is number =>
    value !== undefined && !Number.isNaN(value) && !Object.is(value, -0);
  if (serves(second)) return next(a, b, second);
  if (serves(first)) return next(b, a, first);
  return [...a, ...b, ...f64x2.maximum];
}

function power(a: Bytes, b: Bytes, exponent: number | undefined): Bytes {
  if (exponent === undefined || !Number.isInteger(exponent) || Math.abs(exponent) > MOST_FACTORS)
    return [...a, ...b, ...call(CALLED.pow)];
  const times = Math.abs(exponent);
  const product =
    times === 0 ? v128.constant(1) : [...a, ...Array.from({ length: times - 1 }, () => [...a, ...f64x2.multiply]).flat()];
  return exponent < 0 ? [...v128.constant(1), ...product, ...f64x2.divide] : product;
}
