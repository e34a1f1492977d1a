import { createAssumptions } from './assumptions.ts';
import type { Loop } from './loop.ts';
import { operandsOfNode } from './operands.ts';
import { conjuncts, operations, restsOn } from './rebuild.ts';
import type { LoopScope } from './shorten.ts';

/** Most operations that a condition of dormancy may take beyond what its site computes anyway. */
const MOST_OPERATIONS = 6;

/**
 * Finds out when a loop may pass over a site: a site all of whose states are 0 (not established, nothing cleared, no years
 * counted) often stays so, adds nothing to any sum and hands every running value on as it is.
 *
 * The loop is computed symbolically with 0 for the states. What then still has to be 0, or false, is asked of each site when
 * the program runs: whether it is due and let through, say. What has to hold of numbers that rest on parameters alone is
 * computed before the years. Where a running value would not be handed on unchanged, or a question would take nearly as long
 * as its site, the loop has no dormant sites.
 *
 * @returns states, conditions and numbers by site: one is dormant where no bit of any of them is set; undefined where no site
 *   ever is
 */
export function findDormancy(scope: LoopScope, loop: Loop): readonly number[] | undefined {
  const { graph, signs, data, hoist, sites } = scope;
  const { nodes, stores } = loop;
  const read = new Set([...nodes, ...loop.sums].flatMap((index) => operandsOfNode(graph.node(index))));
  const states = [...read].filter((index) => graph.node(index).operation === 'state');
  // A state that is written and not read may hold what another sample left there.
  const covered = new Set(states.map((index) => graph.node(index).value));
  const isCovered = stores.every(({ into, index }) => into === 'kept' || (into === 'state' && covered.has(index)));
  if (!isCovered || states.length === 0 || nodes.length < 2 * MOST_OPERATIONS) return undefined;

  const zero = graph.constant(0);
  const never = graph.asMask(zero);
  const { value, take, deny } = createAssumptions(graph, signs, data, sites);
  for (const index of states) take(index, graph.node(index).isMask ? never : zero);
  const conditions: number[] = [];
  /** Sees to it that a condition is false or a number 0; false where that is more than may be asked. */
  const settle = (index: number, signless: boolean): boolean => {
    const left = value(index);
    const node = graph.node(left);
    if (left === never || left === zero) return true;
    if (node.isMask) {
      if (node.operation === 'or') return settle(node.a, signless) && settle(node.b, signless);
      const own = conjuncts(graph, left).filter((part) => !restsOn(graph, part, 'carried'));
      const mask = own.reduce<number | undefined>((all, part) => (all === undefined ? part : graph.and(all, part)), undefined);
      if (mask === undefined || graph.node(mask).operation === 'constant') return false;
      deny(mask);
      conditions.push(mask);
      return true;
    }
    if (node.operation === 'number') return settle(node.a, signless);
    if (node.operation === 'constant' || (!signless && !signs.neverNegativeZero(left))) return false;
    if (!hoist.isFixed(left) && operations(graph, left) > MOST_OPERATIONS) return false;
    conditions.push(hoist.isFixed(left) ? hoist.read(left) : left);
    take(left, zero);
    return true;
  };
  const settled =
    stores.every(({ node }) => settle(node, false)) &&
    loop.sums.every((sum) => settle(graph.node(sum).a, true)) &&
    loop.carries.every((carry) => value(graph.node(carry).b) === graph.node(carry).c);
  return settled ? [...new Set([...conditions, ...states])] : undefined;
}
