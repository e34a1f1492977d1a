import { findDormancy } from './dormancy.ts';
import type { Lowering } from './lower-year.ts';
import { type Loop, operandsOfNode, type Schedule, type Store, schedule } from './schedule.ts';

/** Lays out a kind of year; the longest loop of each pool may pass over sites that are dormant. */
export function planYear(
  { graph, setup, data, projection }: Lowering,
  stores: readonly Store[],
  arrayOf: (pool: number, position: number) => number,
): { readonly all: readonly Store[]; readonly schedule: Schedule } {
  const plain = schedule(graph, stores, arrayOf);
  const longest = new Map<number, { readonly loop: Loop; readonly level: number }>();
  for (const [level, { loops }] of plain.steps.entries()) {
    for (const loop of loops) {
      if (loop.nodes.length > (longest.get(loop.pool)?.loop.nodes.length ?? -1)) longest.set(loop.pool, { loop, level });
    }
  }
  const dormant = [...longest.values()].flatMap(({ loop, level }): Store[] => {
    const sites = projection.model.pools[loop.pool]?.sites.length ?? 0;
    const found = findDormancy(graph, setup, data, loop, sites) ?? [];
    return found.map((node) => ({ node, into: 'dormant', index: level, pool: loop.pool }));
  });
  if (dormant.length === 0) return { all: stores, schedule: plain };
  // Where a condition is known later than its loop begins there is none.
  const asked = schedule(graph, [...stores, ...dormant], arrayOf);
  const isLate = asked.steps.some(({ loops }, level) =>
    loops.some((loop) => loop.stores.some(({ into, index }) => into === 'dormant' && index < level)),
  );
  return isLate ? { all: stores, schedule: plain } : { all: [...stores, ...dormant], schedule: asked };
}

/** The entries that a kind of year reads. */
export function entriesOf({ graph }: Lowering, stores: readonly Store[]): readonly number[] {
  const entries = new Set(stores.flatMap(({ into, index }) => (into === 'row' || into === 'site-rows' ? [index] : [])));
  const seen = new Set<number>();
  const pending = stores.map(({ node }) => node);
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    const node = graph.node(index);
    if (YEARLY.has(node.operation)) entries.add(node.value);
    pending.push(...operandsOfNode(node));
  }
  return [...entries].sort((a, b) => a - b);
}

const YEARLY: ReadonlySet<string> = new Set(['year-number', 'year-slot', 'site-year-number', 'site-year-slot']);
