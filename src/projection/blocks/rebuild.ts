import type { Graph, Node } from './graph.ts';
import { isLeaf, operandsOfNode } from './operands.ts';
import type { Signs } from './signs.ts';

/** A node over other operands, with what a 0 among them, or the same operand twice, makes plain. */
export function rebuild(graph: Graph, signs: Signs, node: Node, operands: readonly number[]): number {
  const [a, b, c] = operands as [number, number, number];
  const zero = graph.constant(0);
  switch (node.operation) {
    case '+':
      if (a === zero && signs.neverNegativeZero(b)) return b;
      if (b === zero && signs.neverNegativeZero(a)) return a;
      return graph.binary('+', a, b);
    case '-': {
      if (a === b && graph.node(a).isPlain) return zero;
      // x - min(x, 0) is x where x is not below 0, and where it is missing.
      const right = graph.node(b);
      const isLeast = right.operation === 'min' && ((right.a === a && right.b === zero) || (right.b === a && right.a === zero));
      return isLeast && signs.notBelowZero(a) ? a : graph.binary('-', a, b);
    }
    case '*':
      if ((a === zero && isPlain(graph, b)) || (b === zero && isPlain(graph, a))) return zero;
      return graph.binary('*', a, b);
    case 'and':
      return graph.and(a, b);
    case 'or':
      return graph.or(a, b);
    case 'not':
      return graph.not(a);
    case 'number':
      return graph.asNumber(a);
    case 'mask':
      return graph.asMask(a);
    case 'keep':
      return graph.select(b, a, zero);
    case 'select':
      return graph.select(c, a, b);
    case 'unordered':
      return graph.unordered(a);
    case 'exp':
    case 'ln':
      return graph.unary(node.operation, a);
    case '/':
    case 'min':
    case 'max':
    case '>=':
    case '>':
    case 'pow':
      return graph.binary(node.operation, a, b);
    default:
      throw new Error(`${node.operation} is no operation of one site`);
  }
}

/** Finite and not below +0 for sure: 0 times it is +0. */
function isPlain(graph: Graph, index: number): boolean {
  const { isPlain: plain, operation } = graph.node(index);
  return plain || operation === 'number';
}

/** The conditions that all have to hold for one to hold. */
export function conjuncts(graph: Graph, mask: number): readonly number[] {
  const { operation, a, b } = graph.node(mask);
  return operation === 'and' ? [...conjuncts(graph, a), ...conjuncts(graph, b)] : [mask];
}

export function restsOn(graph: Graph, index: number, operation: string): boolean {
  const node = graph.node(index);
  return node.operation === operation || operandsOfNode(node).some((operand) => restsOn(graph, operand, operation));
}

/** Operations by site behind a node. */
export function operations(graph: Graph, index: number, seen = new Set<number>()): number {
  const node = graph.node(index);
  if (seen.has(index) || node.pool < 0 || isLeaf(node)) return 0;
  seen.add(index);
  return operandsOfNode(node).reduce((sum, operand) => sum + operations(graph, operand, seen), 1);
}
