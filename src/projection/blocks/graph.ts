import type { BinaryOperation } from '../../model/expression.ts';
import { applyBinary, applyUnary } from '../apply-operation.ts';
import { createNodeIndex, type NodeParts } from './node-index.ts';

/** What a node reads that is not another node; `value` then says which. */
export type LeafOperation =
  /** The number `value` itself. */
  | 'constant'
  /** Row `value` of the inputs. */
  | 'input'
  /** A value of each sample, computed before the years: slot `value`. */
  | 'slot'
  /** Last year's value of a variable: state `value` of those without sites. */
  | 'previous'
  /** A value of each sample, written by an earlier year: row `value` of the results. */
  | 'row'
  /** One number for all samples, or a slot; which one, the year says: entry `value`. */
  | 'year-number'
  | 'year-slot'
  /** A number for each site: from place `value` of the numbers on. */
  | 'site-number'
  /** A slot for each site: from place `value` of the pointers on. */
  | 'site-slot'
  /** The same by year: the entry `value` says from where on. */
  | 'site-year-number'
  | 'site-year-slot'
  /** Last year's value of a variable by site: state `value` of those with sites. */
  | 'state'
  /** The running value of carry `value`. */
  | 'carried';

/**
 * Operations on numbers, as in the model, and on masks: conditions that are all ones or all zeros. `number` turns a mask into 1
 * or 0, `mask` a number into whether it is not 0; `keep` is a number where a mask holds and +0 elsewhere; `unordered` whether a
 * number is NaN, `differs` whether two numbers differ in any bit. `carry` is the value handed to each site (a: initial, b: next, c: its `carried`), `carry-end` what the last
 * site hands on.
 */
export type NodeOperation =
  | LeafOperation
  | BinaryOperation
  | 'exp'
  | 'ln'
  | 'select'
  | 'and'
  | 'or'
  | 'not'
  | 'number'
  | 'mask'
  | 'keep'
  | 'unordered'
  | 'differs'
  | 'sum'
  | 'carry'
  | 'carry-end';

/** One value of each sample, or of each sample and site. Operands are nodes that come before it, -1 where there is none. */
export interface Node extends NodeParts {
  readonly operation: NodeOperation;
}

/** Nodes, each of them once however often it is asked for; what is known in advance is computed at once. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly node: (index: number) => Node;
  readonly constant: (value: number) => number;
  readonly leaf: (
    operation: LeafOperation,
    value: number,
    pool: number,
    facts?: { isMask?: boolean; isPlain?: boolean },
  ) => number;
  readonly binary: (operation: BinaryOperation, left: number, right: number) => number;
  readonly unary: (operation: 'exp' | 'ln', operand: number) => number;
  readonly select: (condition: number, then: number, otherwise: number) => number;
  readonly and: (left: number, right: number) => number;
  readonly or: (left: number, right: number) => number;
  readonly not: (operand: number) => number;
  readonly unordered: (operand: number) => number;
  readonly differs: (left: number, right: number) => number;
  readonly sum: (of: number, pool: number) => number;
  readonly carry: (initial: number, next: number, carried: number, pool: number) => number;
  readonly carryEnd: (carry: number) => number;
  /** A node as a number, or as a condition. */
  readonly asNumber: (index: number) => number;
  readonly asMask: (index: number) => number;
}

export function createGraph(): Graph {
  const nodes: Node[] = [];
  const find = createNodeIndex(nodes);
  const node = (index: number): Node => nodes[index] as Node;
  const intern = (made: Node): number => {
    const found = find(made);
    if (found === nodes.length) nodes.push(made);
    return found;
  };
  const poolOf = (...operands: readonly number[]): number =>
    operands.reduce((pool, index) => (index < 0 ? pool : Math.max(pool, node(index).pool)), -1);
  const make = (operation: NodeOperation, a: number, b = -1, c = -1, isMask = false, pool = poolOf(a, b, c)): number =>
    intern({ operation, a, b, c, value: 0, pool, isMask, isPlain: false });
  const constantOf = (index: number): number | undefined =>
    node(index).operation === 'constant' ? node(index).value : undefined;
  const constant = (value: number): number =>
    intern({ operation: 'constant', ...{ a: -1, b: -1, c: -1 }, value, pool: -1, isMask: false, isPlain: isPlain(value) });
  const holds = (value: boolean): number =>
    intern({ operation: 'constant', ...{ a: -1, b: -1, c: -1 }, value: value ? 1 : 0, pool: -1, isMask: true, isPlain: false });

  const asNumber = (index: number): number => {
    const { isMask, operation, value } = node(index);
    if (!isMask) return index;
    return operation === 'constant' ? constant(value) : make('number', index);
  };
  const asMask = (index: number): number => {
    const { isMask, operation, value, a } = node(index);
    if (isMask) return index;
    if (operation === 'constant') return holds(value !== 0);
    return operation === 'number' ? a : make('mask', index, -1, -1, true);
  };
  const and = (left: number, right: number): number => {
    const [a, b] = [asMask(left), asMask(right)];
    if (constantOf(a) !== undefined) return constantOf(a) === 0 ? a : b;
    if (constantOf(b) !== undefined) return constantOf(b) === 0 ? b : a;
    return a === b ? a : make('and', Math.min(a, b), Math.max(a, b), -1, true);
  };
  const or = (left: number, right: number): number => {
    const [a, b] = [asMask(left), asMask(right)];
    if (constantOf(a) !== undefined) return constantOf(a) === 0 ? b : a;
    if (constantOf(b) !== undefined) return constantOf(b) === 0 ? a : b;
    return a === b ? a : make('or', Math.min(a, b), Math.max(a, b), -1, true);
  };
  const not = (operand: number): number => {
    const a = asMask(operand);
    if (constantOf(a) !== undefined) return holds(constantOf(a) === 0);
    return node(a).operation === 'not' ? node(a).a : make('not', a, -1, -1, true);
  };
  const keep = (value: number, mask: number): number => {
    const held = constantOf(mask);
    if (held !== undefined) return held === 0 ? constant(0) : value;
    if (Object.is(constantOf(value), 0)) return value;
    const { operation, a, b, isPlain: plain } = node(value);
    if (operation === 'keep') return keep(a, and(b, mask));
    return intern({
      operation: 'keep',
      a: value,
      b: mask,
      c: -1,
      value: 0,
      pool: poolOf(value, mask),
      isMask: false,
      isPlain: plain,
    });
  };
  const select = (condition: number, then: number, otherwise: number): number => {
    const mask = asMask(condition);
    const chosen = constantOf(mask);
    if (chosen !== undefined) return chosen === 0 ? otherwise : then;
    if (then === otherwise) return then;
    if (node(then).isMask && node(otherwise).isMask) return or(and(mask, then), and(not(mask), otherwise));
    const [a, b] = [asNumber(then), asNumber(otherwise)];
    // Only the +0 that is written is +0.
    if (Object.is(constantOf(b), 0)) return keep(a, mask);
    if (Object.is(constantOf(a), 0)) return keep(b, not(mask));
    return make('select', a, b, mask);
  };
  /** Masks stand for 1 and 0: a product of them is both, a difference from 1 the opposite. */
  const ofMasks = (operation: BinaryOperation, left: number, right: number): number | undefined => {
    const [a, b] = [node(left), node(right)];
    const isBit = (index: number): boolean => constantOf(index) === 1 || Object.is(constantOf(index), 0);
    if ((a.isMask && (b.isMask || isBit(right))) || (b.isMask && isBit(left))) {
      if (operation === '*' || operation === 'min') return and(left, right);
      if (operation === 'max') return or(left, right);
    }
    if (operation === '-' && b.isMask && constantOf(left) === 1) return not(right);
    // 0 times a finite number that is not below 0 is +0.
    if (operation === '*' && a.isMask && b.isPlain) return keep(right, left);
    if (operation === '*' && b.isMask && a.isPlain) return keep(left, right);
    return undefined;
  };
  const binary = (operation: BinaryOperation, left: number, right: number): number => {
    const masks = ofMasks(operation, left, right);
    if (masks !== undefined) return masks;
    const [a, b] = [asNumber(left), asNumber(right)];
    const [x, y] = [constantOf(a), constantOf(b)];
    const compares = operation === '>=' || operation === '>';
    if (x !== undefined && y !== undefined) {
      const value = applyBinary(operation, x, y);
      return compares ? holds(value === 1) : constant(value);
    }
    if (operation === '*' && x === 1) return right;
    if ((operation === '*' || operation === '/') && y === 1) return left;
    if (operation === '-' && Object.is(y, 0)) return left;
    return make(operation, a, b, -1, compares);
  };
  return {
    nodes,
    node,
    constant,
    leaf: (operation, value, pool, { isMask = false, isPlain: plain = false } = {}) =>
      intern({ operation, ...{ a: -1, b: -1, c: -1 }, value, pool, isMask, isPlain: plain }),
    binary,
    unary: (operation, operand) => {
      const a = asNumber(operand);
      const value = constantOf(a);
      return value === undefined ? make(operation, a) : constant(applyUnary(operation, value));
    },
    select,
    and,
    or,
    not,
    unordered: (operand) => {
      if (node(operand).isMask) return holds(false);
      const value = constantOf(operand);
      return value === undefined ? make('unordered', operand, -1, -1, true) : holds(Number.isNaN(value));
    },
    differs: (left, right) => (left === right ? holds(false) : make('differs', left, right, -1, true)),
    sum: (of, pool) =>
      intern({ operation: 'sum', a: asNumber(of), ...{ b: -1, c: -1 }, value: pool, pool: -1, isMask: false, isPlain: false }),
    carry: (initial, next, carried, pool) => make('carry', asNumber(initial), asNumber(next), carried, false, pool),
    carryEnd: (carry) => make('carry-end', carry, -1, -1, false, -1),
    asNumber,
    asMask,
  };
}

/** Finite and not below +0. */
export function isPlain(value: number): boolean {
  return value > 0 ? value < Infinity : Object.is(value, 0);
}
