import type { Graph } from './graph.ts';
import { isLeaf, operandsOfNode } from './operands.ts';
import type { Straight } from './plan.ts';

/** Most values of one function of a program: compilers do not like long ones. */
export const LONGEST = 400;

/**
 * Values without sites in order of computation.
 *
 * @param suspect condition under which a sample is suspect, -1 without one
 * @param spare the first slot that is free: where there are more values than one function takes, each gets a slot
 */
export function planStraight(graph: Graph, stores: Straight['stores'], suspect: number, spare: number): Straight {
  const seen = new Set<number>();
  const pending = stores.map(({ node }) => node);
  if (suspect >= 0) pending.push(suspect);
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    pending.push(...operandsOfNode(graph.node(index)));
  }
  const order = [...seen].sort((a, b) => a - b);
  const placed = new Set(stores.flatMap(({ node, into }) => (into === 'slot' ? [node] : [])));
  const further = order.length <= LONGEST ? [] : order.filter((index) => !placed.has(index) && !isLeaf(graph.node(index)));
  const spared = further.map((node, position) => ({ node, into: 'slot', index: spare + position }) as const);
  return { nodes: graph.nodes, order, stores: [...stores, ...spared], suspect, spared: spared.length };
}
