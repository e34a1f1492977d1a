import type { DataBuilder } from './data.ts';
import type { Graph } from './graph.ts';
import { isLeaf, operandsOfNode } from './operands.ts';
import { conjuncts, rebuild } from './rebuild.ts';
import type { Setup } from './setup.ts';
import { createSigns, type Signs } from './signs.ts';

/** A loop computed symbolically under assumptions: what its values are then. */
export interface Assumptions {
  /** What a node is under all that is assumed so far. */
  readonly value: (index: number) => number;
  /** Takes a node, or what one has turned out to be, for another. */
  readonly take: (index: number, as: number) => void;
  /** Takes a condition, and every one that is stricter, not to hold. */
  readonly deny: (mask: number) => void;
}

/** Signs of what the years compute, with those of what was computed before them. */
export function signsOf(graph: Graph, setup: Setup): Signs {
  const before = createSigns(setup.graph, () => false);
  return createSigns(graph, (slot) => before.notBelowZero(setup.slots[slot] as number));
}

/**
 * Every value is made anew from what its operands are, by the rules of `rebuild` and of the graph itself: each of them gives the
 * same bits for every number, so that what comes out equals what the loop would have computed wherever the assumptions hold.
 *
 * @param isGiven values that are computed before and stay as they are
 */
export function createAssumptions(
  graph: Graph,
  signs: Signs,
  data: DataBuilder,
  sites: number,
  isGiven: (index: number) => boolean = () => false,
): Assumptions {
  const never = graph.asMask(graph.constant(0));
  const values = new Map<number, number>();
  const taken = new Map<number, number>();
  const denied: (readonly number[])[] = [];
  const value = (index: number): number => {
    const found = values.get(index);
    if (found !== undefined) return found;
    const made = taken.get(index) ?? (isGiven(index) ? index : compute(index));
    const settled = taken.get(made) ?? made;
    values.set(index, settled);
    return settled;
  };
  const compute = (index: number): number => {
    const node = graph.node(index);
    if (node.pool < 0 || node.operation === 'carried' || isLeaf(node)) return index;
    // Both are the value that is handed to the site.
    if (node.operation === 'carry') return node.c;
    const made = rebuild(graph, signs, node, operandsOfNode(node).map(value));
    const { operation, a, b } = graph.node(made);
    if (operation === '>=' || operation === '>') return compared(made, a, b, operation);
    if (operation !== 'and' || denied.length === 0) return made;
    const parts = conjuncts(graph, made);
    const follows = (part: number): boolean => {
      const { operation: of, a: left, b: right } = graph.node(part);
      return parts.includes(part) || (of === 'or' && (follows(left) || follows(right)));
    };
    return denied.some((mask) => mask.every(follows)) ? never : made;
  };
  /** A comparison that comes out the same for the numbers of all sites. */
  const compared = (made: number, a: number, b: number, operation: '>=' | '>'): number => {
    const numbers = (index: number): ((site: number) => number) | undefined => {
      const node = graph.node(index);
      if (node.operation === 'constant') return () => node.value;
      return node.operation === 'site-number' ? (site) => data.number(node.value + site) : undefined;
    };
    const [left, right] = [numbers(a), numbers(b)];
    if (left === undefined || right === undefined) return made;
    const holds = (site: number): boolean => (operation === '>' ? left(site) > right(site) : left(site) >= right(site));
    for (let site = 1; site < sites; site++) if (holds(site) !== holds(0)) return made;
    return graph.asMask(graph.constant(holds(0) ? 1 : 0));
  };
  return {
    value,
    take: (index, as) => {
      taken.set(index, as);
      values.clear();
    },
    deny: (mask) => {
      denied.push(conjuncts(graph, mask));
      taken.set(mask, never);
      values.clear();
    },
  };
}
