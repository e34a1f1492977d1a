import { findArrival } from './arrival.ts';
import { createAssumptions } from './assumptions.ts';
import { findDormancy } from './dormancy.ts';
import { findIdleness, questionOf } from './idleness.ts';
import type { Detours, Loop, Store } from './loop.ts';
import { behind, isLeaf } from './operands.ts';
import type { LoopScope } from './shorten.ts';
import { pivotsOf, resultsOf, rootsOf, splitAt } from './stages.ts';

/** Ways past some of a loop, and the values that are 0 of a site that is idle on the way it has. */
export interface FoundDetours {
  readonly detours: Detours;
  readonly zeros: readonly number[];
}

/** Looks for ways past some of a loop; undefined where there is none. */
export function findDetours(scope: LoopScope, loop: Loop): FoundDetours | undefined {
  const { graph } = scope;
  const asleep = findDormancy(scope, loop);
  const dormant = asleep === undefined ? undefined : questionOf(scope, asleep);
  const found = findArrival(scope, loop);
  const { first, shared, second, idle, states } = findParts(scope, loop);
  if (dormant === undefined && found === undefined && idle === undefined) return undefined;
  // What is 0 stays so where an idle site does not write it, and is handed on to later loops as 0.
  const written = new Set(idle?.results.stores.flatMap(({ into, index }) => (into === 'state' ? [index] : [])));
  const nothing = graph.constant(0);
  const kept = (idle?.results.stores ?? []).flatMap(({ into, index, node }) => {
    const store =
      into === 'kept' && node === nothing ? loop.stores.find((item) => item.into === into && item.index === index) : undefined;
    return store === undefined ? [] : [store.node];
  });
  const isLasting = idle !== undefined && states.every((state) => !written.has(graph.node(state).value));
  const signature = [dormant?.once ?? [], found?.nodes ?? [], states].map((nodes) => nodes.join(' ')).join('; ');
  const detours = { arrival: found?.arrival, dormant, first, shared, second, idle, isLasting, signature };
  return { detours, zeros: isLasting ? [...states, ...kept] : [] };
}

type Parts = Pick<Detours, 'first' | 'shared' | 'second' | 'idle'> & { readonly states: readonly number[] };

function findParts(scope: LoopScope, loop: Loop): Parts {
  const { graph } = scope;
  for (const pivot of pivotsOf(graph, loop)) {
    const split = splitAt(graph, loop, pivot);
    if (split === undefined) continue;
    const early = behind(graph.nodes, [...rootsOf(split.first), ...split.shared]);
    const isGiven = (index: number): boolean => early.has(index) && !isLeaf(graph.node(index));
    const found = findIdleness({ ...scope, isGiven }, split.second, pivot);
    if (found !== undefined) return { ...split, ...found };
  }
  const none = { sums: [], carries: [], stores: [] };
  return { first: resultsOf(graph.nodes, loop), shared: [], second: none, idle: undefined, states: [] };
}

/**
 * What has to be 0 without sites so that a later loop has nothing to do for sites that are idle: no sum, no running value and
 * no state of theirs changes; undefined where that is not so.
 */
export function findFollowing(scope: LoopScope, loop: Loop, zeros: readonly number[]): readonly number[] | undefined {
  const { graph, signs, data, sites } = scope;
  const zero = graph.constant(0);
  const { value, take } = createAssumptions(graph, signs, data, sites);
  for (const index of zeros) take(index, graph.node(index).isMask ? graph.asMask(zero) : zero);
  const asked: number[] = [];
  // Products of 0 with a value without sites are asked for once for all of them.
  for (const index of loop.nodes) {
    const made = value(index);
    const { operation, a, b, pool } = graph.node(made);
    if (pool >= 0 || operation !== '*' || (a !== zero && b !== zero)) continue;
    asked.push(made);
    take(made, zero);
  }
  const { sums, carries, stores } = resultsOf(graph.nodes, loop);
  const states = new Map(
    zeros.flatMap((index) => (graph.node(index).operation === 'state' ? [[graph.node(index).value, index] as const] : [])),
  );
  const isStill =
    sums.every(({ of }) => value(of) === zero) &&
    carries.every(({ carry, next }) => value(next) === graph.node(carry).c) &&
    stores.every(({ into, index, node }) => {
      const state = states.get(index);
      return into === 'asked' || (into === 'state' && state !== undefined && value(node) === value(state));
    });
  return isStill ? asked : undefined;
}

/** Values that a loop asks for on its detours, as stores: so that they are put in order with all others. */
export function askedBy({ arrival, dormant, idle }: Detours, pool: number, level: number): readonly Store[] {
  const questions = [dormant, idle?.question].flatMap((question) => [...(question?.yearly ?? []), ...(question?.once ?? [])]);
  const results = [arrival?.results, idle?.results].flatMap((item) => (item === undefined ? [] : rootsOf(item)));
  const nodes = [...(arrival?.closed ?? []), ...(arrival?.missing ?? []), ...questions, ...results];
  return [...new Set(nodes)].map((node) => ({ node, into: 'asked', index: level, pool }));
}
