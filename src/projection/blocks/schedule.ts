import type { Graph } from './graph.ts';
import type { Loop, Store } from './loop.ts';
import { isLeaf, operandsOfNode } from './operands.ts';

/** One year's computation in order: values without sites, then loops that rest on them, then values that rest on those. */
export interface Schedule {
  readonly steps: readonly { readonly alone: readonly number[]; readonly loops: readonly Loop[] }[];
  /** Values without sites that are written at the end, when nothing reads last year's any more. */
  readonly stores: readonly Store[];
}

/**
 * Puts the nodes behind some stores into as few loops over sites as what they rest on allows. A node's level is the number of
 * rounds over sites that have to be over before it can be computed: a sum is one level above what it adds up. All nodes of
 * one pool and level share a loop. A site's value that a later loop reads again is kept in an array; a state is written in the
 * last loop that reads the year before.
 *
 * @param arrayOf gives the array of a pool that keeps its so-many-th value
 */
export function schedule(graph: Graph, stores: readonly Store[], arrayOf: (pool: number, position: number) => number): Schedule {
  const nodes = reachable(graph, stores);
  const levels = findLevels(graph, nodes, findFloors(graph, stores));
  const levelOf = (index: number): number => levels.get(index) as number;
  const isStep = (index: number): boolean => graph.node(index).pool >= 0 && !isLeaf(graph.node(index));

  // Where each node by site is read: in the loops of those that read it, and of the stores.
  const placed = stores.filter(({ into }) => into === 'state' || into === 'site-rows' || into === 'asked');
  const readIn = new Map<number, Set<number>>();
  const read = (index: number, level: number): void => void readIn.set(index, (readIn.get(index) ?? new Set()).add(level));
  for (const index of nodes) {
    const { operation } = graph.node(index);
    if (operation === 'carry-end') continue;
    // A sum is computed by the loop of what it adds up.
    const level = operation === 'sum' ? levelOf(index) - 1 : levelOf(index);
    if (operation !== 'sum' && !isStep(index)) continue;
    for (const operand of operandsOfNode(graph.node(index))) {
      if (graph.node(operand).pool >= 0) read(operand, level);
    }
  }
  const lastReadOfState = new Map<number, number>();
  for (const index of nodes) {
    const { operation, value } = graph.node(index);
    if (operation !== 'state') continue;
    for (const level of readIn.get(index) ?? []) lastReadOfState.set(value, Math.max(lastReadOfState.get(value) ?? 0, level));
  }
  const storeLevel = new Map<Store, number>();
  for (const store of placed) {
    const own = levelOf(store.node);
    const after = store.into === 'state' ? (lastReadOfState.get(store.index) ?? 0) : store.into === 'asked' ? store.index : 0;
    const level = Math.max(own, after);
    storeLevel.set(store, level);
    read(store.node, level);
  }
  return layOut(graph, { nodes, stores, levelOf, isStep, readIn, storeLevel, arrayOf });
}

interface Places {
  readonly nodes: readonly number[];
  readonly stores: readonly Store[];
  readonly levelOf: (index: number) => number;
  readonly isStep: (index: number) => boolean;
  readonly readIn: ReadonlyMap<number, ReadonlySet<number>>;
  readonly storeLevel: ReadonlyMap<Store, number>;
  readonly arrayOf: (pool: number, position: number) => number;
}

function layOut(graph: Graph, { nodes, stores, levelOf, isStep, readIn, storeLevel, arrayOf }: Places): Schedule {
  const counts = new Map<number, number>();
  const kept = new Map<number, number>();
  for (const index of nodes) {
    if (!isStep(index)) continue;
    if (![...(readIn.get(index) ?? [])].some((level) => level > levelOf(index))) continue;
    const { pool } = graph.node(index);
    const position = counts.get(pool) ?? 0;
    counts.set(pool, position + 1);
    kept.set(index, arrayOf(pool, position));
  }
  const highest = Math.max(0, ...nodes.map(levelOf), ...storeLevel.values());
  const atLevel = Array.from({ length: highest + 1 }, (): number[] => []);
  const sumsAt = Array.from({ length: highest + 1 }, (): number[] => []);
  for (const index of nodes) {
    const level = levelOf(index);
    atLevel[level]?.push(index);
    // A sum is computed by the loop of what it adds up.
    if (graph.node(index).operation === 'sum') sumsAt[level - 1]?.push(index);
  }
  const steps = atLevel.map((here, level) => {
    const alone = here.filter((index) => graph.node(index).pool < 0);
    const adding = sumsAt[level] as readonly number[];
    const pools = new Set(adding.map((index) => graph.node(index).value));
    for (const index of here) {
      const { operation, a, pool } = graph.node(index);
      if (operation !== 'carry-end' && a >= 0 && pool >= 0) pools.add(pool);
    }
    for (const [store, at] of storeLevel) if (at === level) pools.add(store.pool);
    const loops = [...pools]
      .sort((a, b) => a - b)
      .map((pool): Loop => {
        const sums = adding.filter((index) => graph.node(index).value === pool);
        const own = here.filter((index) => isStep(index) && graph.node(index).pool === pool);
        const written = [...storeLevel].flatMap(([store, at]) => (at === level && store.pool === pool ? [store] : []));
        const again = [...kept].filter(
          ([index]) => graph.node(index).pool === pool && levelOf(index) < level && readIn.get(index)?.has(level) === true,
        );
        return {
          pool,
          nodes: own,
          kept: again.map(([node, array]) => ({ node, array })),
          sums,
          carries: own.filter((index) => graph.node(index).operation === 'carry'),
          stores: [
            ...written,
            ...own.flatMap((node): Store[] => {
              const array = kept.get(node);
              return array === undefined ? [] : [{ node, into: 'kept', index: array, pool }];
            }),
          ],
        };
      });
    return { alone, loops };
  });
  return { steps, stores: stores.filter((store) => !storeLevel.has(store)) };
}

function reachable(graph: Graph, stores: readonly Store[]): readonly number[] {
  const seen = new Set<number>();
  const pending = stores.map(({ node }) => node);
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    pending.push(...operandsOfNode(graph.node(index)));
  }
  return [...seen].sort((a, b) => a - b);
}

/** The levels at which values that are only asked for are asked: they are computed there, and not kept from a loop before. */
function findFloors(graph: Graph, stores: readonly Store[]): ReadonlyMap<number, number> {
  const floors = new Map<number, number>();
  const asked = stores.filter(({ into }) => into === 'asked');
  if (asked.length === 0) return floors;
  for (const level of [...new Set(asked.map(({ index }) => index))].sort((a, b) => b - a)) {
    for (const index of reachable(
      graph,
      asked.filter((store) => store.index === level),
    )) {
      if (graph.node(index).pool >= 0) floors.set(index, level);
    }
  }
  const plain = stores.filter(({ into }) => into !== 'asked');
  for (const index of reachable(graph, plain)) floors.delete(index);
  return floors;
}

/** Levels of nodes in ascending order; everything that a running value passes through is in the loop that computes it. */
function findLevels(graph: Graph, nodes: readonly number[], floors: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const index of nodes) {
      const node = graph.node(index);
      const floor = floors.get(index) ?? 0;
      let level = node.operation === 'carried' ? Math.max(floor, levels.get(index) ?? 0) : floor;
      for (const operand of operandsOfNode(node)) level = Math.max(level, levels.get(operand) ?? 0);
      if (node.operation === 'sum' || node.operation === 'carry-end') level += 1;
      if (node.operation === 'carry' && level > (levels.get(node.c) ?? 0)) {
        levels.set(node.c, level);
        changed = true;
      }
      levels.set(index, level);
    }
  }
  return levels;
}
