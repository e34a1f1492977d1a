import { type Assumptions, createAssumptions } from './assumptions.ts';
import type { DataBuilder } from './data.ts';
import type { Graph, Node } from './graph.ts';
import type { Hoist } from './hoist.ts';
import type { Results, Store } from './loop.ts';
import { isLeaf, operandsOfNode } from './operands.ts';
import type { Signs } from './signs.ts';
import { rootsOf } from './stages.ts';

/** Operations that a shortcut has to save. */
const FEWEST_SAVED = 8;
/** How many simple operations one takes; others take one. */
const WEIGHTS: Readonly<Partial<Record<Node['operation'], number>>> = { '/': 5, exp: 30, ln: 30, pow: 60 };

/** What the search for shortcuts of a loop works with. */
export interface LoopScope {
  readonly graph: Graph;
  readonly signs: Signs;
  readonly data: DataBuilder;
  readonly hoist: Hoist;
  readonly pool: number;
  readonly sites: number;
  /** What reads the value that a state had last year, by state. */
  readonly stateLeaves: ReadonlyMap<number, number>;
  /** Values that are computed before and stay as they are. */
  readonly isGiven: (index: number) => boolean;
}

/** A node taken for another where no bit of a value is set; without a value to ask, because it is so. */
export interface Assumed {
  readonly node: number;
  readonly as: number;
  readonly asked: number | undefined;
}

/** Results on a shortcut, and products with 0 whose bits have to show that they are +0. */
export interface Shortened {
  readonly results: Results;
  readonly products: readonly number[];
}

export function under({ graph, signs, data, sites, isGiven }: LoopScope, assumed: readonly Assumed[]): Assumptions {
  const assumptions = createAssumptions(graph, signs, data, sites, isGiven);
  const never = graph.asMask(graph.constant(0));
  for (const { node, as } of assumed) {
    if (as === never) assumptions.deny(node);
    else assumptions.take(node, as);
  }
  return assumptions;
}

/** Whether results under assumptions save enough; `asked` is computed besides. */
export function isWorthwhile(scope: LoopScope, results: Results, assumed: readonly Assumed[], asked: readonly number[]): boolean {
  const { products, results: short } = shorten(scope, results, assumed, (index) => index);
  const cost = weight(scope, [...asked, ...products, ...rootsOf(short)]);
  return weight(scope, rootsOf(results)) - cost >= FEWEST_SAVED;
}

/**
 * Results under assumptions, without those that stay as they are.
 *
 * @param finish what becomes of each value
 */
export function shorten(
  scope: LoopScope,
  { sums, carries, stores }: Results,
  assumed: readonly Assumed[],
  finish = (index: number): number => scope.hoist.within(index, scope.isGiven),
): Shortened {
  const { graph } = scope;
  const assumptions = under(scope, assumed);
  const zero = graph.constant(0);
  const products = new Set<number>();
  const value = (index: number): number => {
    const made = finish(assumptions.value(index));
    const { operation, a, b } = graph.node(made);
    // 0 unless the other factor is not finite, or below 0: its bits say so.
    if (operation !== '*' || (a !== zero && b !== zero)) return made;
    products.add(made);
    return zero;
  };
  const stays = ({ into, index, node }: Store): boolean => into === 'state' && node === lastYear(scope, assumptions, index);
  return {
    results: {
      // A sum begins with +0 and is never -0, so that adding +0 leaves it as it is.
      sums: sums.map(({ sum, of }) => ({ sum, of: value(of) })).filter(({ of }) => of !== zero),
      carries: carries
        .map(({ carry, next }) => ({ carry, next: value(next) }))
        .filter(({ carry, next }) => next !== assumptions.value(graph.node(carry).c)),
      stores: stores.map((store) => ({ ...store, node: value(store.node) })).filter((store) => !stays(store)),
    },
    products: [...products],
  };
}

/** What a state was last year, under assumptions. */
export function lastYear({ stateLeaves }: LoopScope, { value }: Assumptions, state: number): number | undefined {
  const leaf = stateLeaves.get(state);
  return leaf === undefined ? undefined : value(leaf);
}

/** Operations behind some values, weighted; what can be computed before the years takes none. */
function weight({ graph, hoist, isGiven }: LoopScope, roots: readonly number[]): number {
  const seen = new Set<number>();
  const of = (index: number): number => {
    const node = graph.node(index);
    if (seen.has(index) || node.pool < 0 || isLeaf(node) || isGiven(index) || hoist.isFixed(index)) return 0;
    seen.add(index);
    return operandsOfNode(node).reduce((sum, operand) => sum + of(operand), WEIGHTS[node.operation] ?? 1);
  };
  return roots.reduce((sum, root) => sum + of(root), 0);
}
