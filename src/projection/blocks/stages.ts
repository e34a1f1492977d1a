import type { Graph, Node } from './graph.ts';
import type { Loop, Results } from './loop.ts';
import { behind, isLeaf, operandsOfNode } from './operands.ts';
import { conjuncts } from './rebuild.ts';

/** A loop in two parts: what decides a condition, and what rests on it. */
export interface Split {
  readonly first: Results;
  /** The condition, and what else the second part reads of the first. */
  readonly shared: readonly number[];
  readonly second: Results;
}

/** Results of a loop as they are computed for every site. */
export function resultsOf(nodes: readonly Node[], { sums, carries, stores }: Loop): Results {
  return {
    sums: sums.map((sum) => ({ sum, of: (nodes[sum] as Node).a })),
    carries: carries.map((carry) => ({ carry, next: (nodes[carry] as Node).b })),
    // A state that stays as it is stands where it stood.
    stores: stores.filter(({ into, index, node }) => {
      const { operation, value } = nodes[node] as Node;
      return into !== 'state' || operation !== 'state' || value !== index;
    }),
  };
}

/** The values behind some results. */
export function rootsOf({ sums, carries, stores }: Results): readonly number[] {
  return [...sums.map(({ of }) => of), ...carries.map(({ next }) => next), ...stores.map(({ node }) => node)];
}

/**
 * Conditions without which a result would be 0: those that what is added up, or kept for a later loop, is multiplied by. The
 * one that is known last comes first.
 */
export function pivotsOf(graph: Graph, loop: Loop): readonly number[] {
  const found = new Set<number>();
  const kept = loop.stores.flatMap(({ into, node }) => (into === 'kept' ? [node] : []));
  for (const root of [...loop.sums.map((sum) => graph.node(sum).a), ...kept]) {
    const { operation, a, b } = graph.node(root);
    const factors = operation === '*' ? [a, b] : operation === 'keep' ? [b] : [];
    for (const factor of factors) {
      const { operation: of, a: inner, isMask } = graph.node(factor);
      for (const part of isMask ? conjuncts(graph, factor) : of === 'number' ? conjuncts(graph, inner) : []) found.add(part);
    }
  }
  return [...found].filter((index) => !isLeaf(graph.node(index))).sort((a, b) => b - a);
}

/**
 * Splits a loop at a condition: it comes first with the running values and what both rest on, everything else second. Undefined
 * where a running value rests on it, or nothing else does.
 */
export function splitAt(graph: Graph, loop: Loop, pivot: number): Split | undefined {
  const { sums, carries, stores } = resultsOf(graph.nodes, loop);
  const running = carries.map(({ next }) => next);
  if (behind(graph.nodes, running).has(pivot)) return undefined;
  const early = behind(graph.nodes, [pivot, ...running, ...loop.carries]);
  const isLate = (index: number): boolean => !early.has(index);
  const second = {
    sums: sums.filter(({ of }) => isLate(of)),
    carries: [],
    stores: stores.filter(({ node }) => isLate(node)),
  };
  const roots = rootsOf(second);
  if (roots.length === 0) return undefined;
  const late = [...behind(graph.nodes, roots)].filter(isLate);
  const read = new Set(late.flatMap((index) => operandsOfNode(graph.node(index))));
  const shared = [...new Set([pivot, ...loop.nodes.filter((index) => early.has(index) && read.has(index))])];
  const first = {
    sums: sums.filter(({ of }) => !isLate(of)),
    carries,
    stores: stores.filter(({ node }) => !isLate(node)),
  };
  return { first, shared, second };
}
