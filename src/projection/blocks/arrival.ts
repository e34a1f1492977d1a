import type { Node } from './graph.ts';
import type { Arrival, Loop } from './loop.ts';
import { behind } from './operands.ts';
import { type Assumed, isWorthwhile, type LoopScope, lastYear, shorten, under } from './shorten.ts';
import { resultsOf, rootsOf } from './stages.ts';

/** Values that are the same in every year. */
const LASTING: ReadonlySet<Node['operation']> = new Set(['constant', 'slot', 'site-number', 'site-slot']);

/**
 * Finds out what need not be computed of sites that have arrived: conditions that hold for good do, amounts are where they are
 * moved to, and years that are counted have passed what they are compared with. Assumed is
 *
 * - of a condition that is stored and holds wherever it held the year before (established): that it holds;
 * - of a stored number x with a difference `goal - x` from a number of its site (cleared land): that it is the goal's, bit by bit;
 * - of `count >= years`, where the count is stored and grows by no less than 0: that it holds. x + d >= x for d >= 0;
 * - of running values: that they are as they begin, which the sites in front leave them;
 * - of conditions without sites that choose whether a number stays as it is: that they hold, which is asked every year.
 *
 * The loop is computed symbolically under these. Where it upholds them, a site that has arrived has arrived for good, and where
 * all before it have, so is every value that it computes.
 *
 * @returns also the values that tell it apart from others
 */
export function findArrival(
  scope: LoopScope,
  loop: Loop,
): { readonly arrival: Arrival; readonly nodes: readonly number[] } | undefined {
  const { graph, data, hoist, sites } = scope;
  const always = graph.asMask(graph.constant(1));
  const results = resultsOf(graph.nodes, loop);
  const own = [...behind(graph.nodes, rootsOf(results))].filter((index) => graph.node(index).pool === scope.pool);
  const storedIn = new Map(results.stores.flatMap(({ into, index, node }) => (into === 'state' ? [[index, node] as const] : [])));
  const stored = (leaf: number): number | undefined => {
    if (leaf < 0) return undefined;
    const { operation, value } = graph.node(leaf);
    const node = operation === 'state' ? storedIn.get(value) : undefined;
    return node === leaf ? undefined : node;
  };

  const begin = loop.carries.map((carry): Assumed => {
    return { node: graph.node(carry).c, as: graph.node(carry).a, asked: undefined };
  });
  const holding = own.flatMap((node): Assumed[] => {
    const next = graph.node(node).isMask ? stored(node) : undefined;
    return next === undefined ? [] : [{ node, as: always, asked: graph.not(next) }];
  });
  const first = under(scope, [...begin, ...holding]);
  const reached = own.flatMap((index): Assumed[] => {
    const { operation, a, b } = graph.node(index);
    const next = stored(b);
    if (operation !== '-' || next === undefined) return [];
    const goal = first.value(a);
    const { operation: of, isPlain } = graph.node(goal);
    return of === 'site-number' && isPlain ? [{ node: b, as: goal, asked: graph.differs(next, goal) }] : [];
  });
  const second = under(scope, [...begin, ...holding, ...reached]);
  const chosen = results.stores.flatMap(({ node, into, index }): Assumed[] => {
    const { operation, c, a } = graph.node(second.value(node));
    const isKept = into === 'state' && operation === 'select' && a === lastYear(scope, second, index);
    return isKept && graph.node(c).pool < 0 ? [{ node: c, as: always, asked: graph.not(c) }] : [];
  });
  const third = under(scope, [...begin, ...holding, ...reached, ...chosen]);
  const passed = own.flatMap((index): Assumed[] => {
    const { operation, a, b } = graph.node(index);
    if (operation !== '>=') return [];
    const count = graph.node(third.value(a));
    const by = count.operation === '+' ? graph.node(count.b) : undefined;
    const grows = stored(count.a) === a && by?.operation === 'constant' && by.value >= 0;
    return grows && LASTING.has(graph.node(b).operation) ? [{ node: index, as: always, asked: graph.not(index) }] : [];
  });

  const all = [...begin, ...holding, ...reached, ...chosen, ...passed];
  const { value } = under(scope, all);
  const upholds = all.every(({ node, as }) => {
    const next = stored(node);
    return next === undefined || value(next) === as;
  });
  if (!upholds || !isWorthwhile(scope, results, all, [])) return undefined;
  const short = shorten(scope, results, all);
  if (short.products.length > 0 || short.results.carries.length > 0) return undefined;
  const asked = all.flatMap(({ asked: question }) => (question === undefined ? [] : [question]));
  const isWhole = (index: number): boolean => graph.node(index).pool < 0;
  const tables = short.results.sums.flatMap(({ sum, of }) => {
    const numbers = hoist.numbers(of);
    if (numbers === undefined) return [];
    const partial = [0];
    for (let site = 0; site < sites; site++) partial.push((partial[site] as number) + (numbers[site] as number));
    return [{ sum, at: data.numbers(partial) }];
  });
  const inTable = new Set(tables.map(({ sum }) => sum));
  const sums = short.results.sums.filter(({ sum }) => !inTable.has(sum));
  const arrival: Arrival = {
    closed: asked.filter(isWhole),
    missing: asked.filter((index) => !isWhole(index)),
    results: { ...short.results, sums },
    tables,
  };
  return { arrival, nodes: all.map(({ node }) => node) };
}
