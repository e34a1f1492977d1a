import type { DataBuilder } from './data.ts';
import type { Graph, Node } from './graph.ts';
import { isLeaf, type Loop, operandsOfNode } from './schedule.ts';
import { MOST_VALUES, type Setup } from './setup.ts';
import { createSigns, type Signs } from './signs.ts';

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
 * @returns conditions and numbers by site: one whose states are 0 is dormant where no bit of any of them is set; undefined where
 *   no site ever is
 */
export function findDormancy(
  graph: Graph,
  setup: Setup,
  data: DataBuilder,
  loop: Loop,
  sites: number,
): readonly number[] | undefined {
  const { nodes, pool, stores } = loop;
  const read = new Set([...nodes, ...loop.sums].flatMap((index) => operandsOfNode(graph.node(index))));
  const states = new Set(
    [...read].filter((index) => graph.node(index).operation === 'state').map((index) => graph.node(index).value),
  );
  // A state that is written and not read may hold what another sample left there.
  const isCovered = stores.every(({ into, index }) => into === 'kept' || (into === 'state' && states.has(index)));
  if (!isCovered || states.size === 0 || nodes.length < 2 * MOST_OPERATIONS) return undefined;

  const before = createSigns(setup.graph, () => false);
  const signs = createSigns(graph, (slot) => before.notBelowZero(setup.slots[slot] as number));
  const zero = graph.constant(0);
  const never = graph.asMask(zero);
  const values = new Map<number, number>();
  const assumed: (readonly number[])[] = [];
  const taken = new Map<number, number>();
  const value = (index: number): number => {
    const found = values.get(index);
    if (found !== undefined) return found;
    const made = compute(index);
    const settled = taken.get(made) ?? made;
    values.set(index, settled);
    return settled;
  };
  const compute = (index: number): number => {
    const node = graph.node(index);
    if (node.pool < 0 || node.operation === 'carried') return index;
    if (node.operation === 'state') return node.isMask ? never : zero;
    if (node.operation === 'carry') return node.c;
    if (isLeaf(node)) return index;
    return rebuild(graph, signs, node, operandsOfNode(node).map(value), assumed, never);
  };
  const conditions: number[] = [];
  const assume = (mask: number): void => {
    assumed.push(conjuncts(graph, mask));
    taken.set(mask, never);
    values.clear();
    conditions.push(mask);
  };
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
      assume(mask);
      return true;
    }
    if (node.operation === 'number') return settle(node.a, signless);
    if (node.operation === 'constant' || (!signless && !signs.neverNegativeZero(left))) return false;
    const hoistedBefore = hoisted(graph, setup, data, left, pool, sites);
    if (hoistedBefore === undefined && operations(graph, left) > MOST_OPERATIONS) return false;
    conditions.push(hoistedBefore ?? left);
    taken.set(left, zero);
    values.clear();
    return true;
  };
  const settled =
    stores.every(({ node }) => settle(node, false)) &&
    loop.sums.every((sum) => settle(graph.node(sum).a, true)) &&
    loop.carries.every((carry) => value(graph.node(carry).b) === graph.node(carry).c);
  return settled ? [...new Set(conditions)] : undefined;
}

/** A node over other operands, with what a 0 among them makes plain. */
function rebuild(
  graph: Graph,
  signs: Signs,
  node: Node,
  operands: readonly number[],
  assumed: readonly (readonly number[])[],
  never: number,
): number {
  const [a, b, c] = operands as [number, number, number];
  const zero = graph.constant(0);
  switch (node.operation) {
    case '+':
      if (a === zero && signs.neverNegativeZero(b)) return b;
      if (b === zero && signs.neverNegativeZero(a)) return a;
      return graph.binary('+', a, b);
    case '-': {
      // x - min(x, 0) is x where x is not below 0, and where it is missing.
      const right = graph.node(b);
      const isLeast = right.operation === 'min' && ((right.a === a && right.b === zero) || (right.b === a && right.a === zero));
      return isLeast && signs.notBelowZero(a) ? a : graph.binary('-', a, b);
    }
    case '*':
      if ((a === zero && graph.node(b).isPlain) || (b === zero && graph.node(a).isPlain)) return zero;
      return graph.binary('*', a, b);
    case 'and': {
      const made = graph.and(a, b);
      const parts = conjuncts(graph, made);
      return assumed.some((mask) => mask.every((part) => parts.includes(part))) ? never : made;
    }
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

/** The conditions that all have to hold for one to hold. */
function conjuncts(graph: Graph, mask: number): readonly number[] {
  const { operation, a, b } = graph.node(mask);
  return operation === 'and' ? [...conjuncts(graph, a), ...conjuncts(graph, b)] : [mask];
}

function restsOn(graph: Graph, index: number, operation: string): boolean {
  const node = graph.node(index);
  return node.operation === operation || operandsOfNode(node).some((operand) => restsOn(graph, operand, operation));
}

/** Operations by site behind a node. */
function operations(graph: Graph, index: number, seen = new Set<number>()): number {
  const node = graph.node(index);
  if (seen.has(index) || node.pool < 0 || isLeaf(node)) return 0;
  seen.add(index);
  return operandsOfNode(node).reduce((sum, operand) => sum + operations(graph, operand, seen), 1);
}

/** A number that rests on parameters alone, computed before the years; undefined for others, and where sites differ much. */
function hoisted(
  graph: Graph,
  setup: Setup,
  data: DataBuilder,
  condition: number,
  pool: number,
  sites: number,
): number | undefined {
  const { graph: before } = setup;
  const bySite = (index: number, site: number): number | undefined => {
    const node = graph.node(index);
    switch (node.operation) {
      case 'constant':
        return node.isMask ? before.asMask(before.constant(node.value)) : before.constant(node.value);
      case 'slot':
        return setup.slots[node.value];
      case 'site-slot':
        return setup.slots[data.target(node.value + site).index];
      case 'site-number':
        return before.constant(data.number(node.value + site));
      default: {
        if (isLeaf(node) || node.operation === 'carried' || node.operation === 'carry') return undefined;
        const operands = operandsOfNode(node).map((operand) => bySite(operand, site));
        if (operands.includes(undefined) || operands.length === 0) return undefined;
        return rebuild(
          before,
          createSigns(before, () => false),
          node,
          operands as readonly number[],
          [],
          -1,
        );
      }
    }
  };
  const found = Array.from({ length: sites }, (_, site) => bySite(condition, site));
  if (found.includes(undefined)) return undefined;
  const nodes = found as readonly number[];
  if (new Set(nodes).size > MOST_VALUES) return undefined;
  const targets = nodes.map((node) => ({ kind: 'slot', index: setup.slotOf(node) }) as const);
  return graph.leaf('site-slot', data.pointers(targets), pool);
}
