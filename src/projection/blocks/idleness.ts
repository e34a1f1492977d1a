import type { Detours, Question, Results } from './loop.ts';
import { behind, isLeaf, operandsOfNode } from './operands.ts';
import { type Assumed, isWorthwhile, type LoopScope, shorten, under } from './shorten.ts';
import { rootsOf } from './stages.ts';

type Idle = NonNullable<Detours['idle']>;

/**
 * A shortcut past what rests on a condition, for a site of which it does not hold and all of whose states that only come into
 * play with it are 0: one that does not operate yet has no years of operation and no leases.
 *
 * @returns also the states that have to be 0
 */
export function findIdleness(
  scope: LoopScope,
  results: Results,
  pivot: number,
): { readonly idle: Idle; readonly states: readonly number[] } | undefined {
  const { graph } = scope;
  const zero = graph.constant(0);
  const own = [...behind(graph.nodes, [pivot, ...rootsOf(results)])];
  const nothing = (node: number): Assumed => {
    return { node, as: graph.node(node).isMask ? graph.asMask(zero) : zero, asked: node };
  };
  const all = own.filter((index) => graph.node(index).operation === 'state');
  // Of states that come into play before the condition is known, nothing is assumed.
  const before = new Set(own.flatMap((index) => (scope.isGiven(index) ? operandsOfNode(graph.node(index)) : [])));
  const states = all.filter((index) => !before.has(index));
  const assumed = [pivot, ...states].map(nothing);
  const given = { ...scope, isGiven: (index: number): boolean => index !== pivot && scope.isGiven(index) };
  // One that holds where all states are 0 leaves no site idle.
  const isOpen = under({ ...scope, isGiven: () => false }, all.map(nothing)).value(pivot) === graph.asMask(graph.constant(1));
  if (isOpen || !isWorthwhile(given, results, assumed, [pivot])) return undefined;
  const short = shorten(given, results, assumed);
  const question = questionOf(scope, [pivot, ...states, ...short.products]);
  return { idle: { question, results: short.results }, states };
}

/** Values are asked every year, states and what rests on parameters alone once. */
export function questionOf({ graph }: LoopScope, asked: readonly number[]): Question {
  const isOnce = (index: number): boolean => isLeaf(graph.node(index));
  return { yearly: asked.filter((index) => !isOnce(index)), once: asked.filter(isOnce) };
}
