import { signsOf } from './assumptions.ts';
import { askedBy, findDetours, findFollowing } from './detours.ts';
import type { Graph } from './graph.ts';
import { createHoist } from './hoist.ts';
import type { Detours, Loop, Results, Store } from './loop.ts';
import type { Lowering } from './lower-year.ts';
import { operandsOfNode } from './operands.ts';
import { type Schedule, schedule } from './schedule.ts';
import type { LoopScope } from './shorten.ts';

export interface PlannedYear {
  /** Everything that is stored or asked. */
  readonly all: readonly Store[];
  readonly schedule: Schedule;
}

/**
 * Lays out kinds of years; the longest loop of each pool may take detours.
 *
 * @param arrayOf gives the array of a pool that keeps its so-many-th value
 */
export function createYearPlanner(
  { graph, setup, data, projection }: Lowering,
  arrayOf: (pool: number, position: number) => number,
  withDetours: boolean,
): (stores: readonly Store[]) => PlannedYear {
  if (!withDetours) return (stores) => ({ all: stores, schedule: schedule(graph, stores, arrayOf) });
  const signs = signsOf(graph, setup);
  const stateLeaves = new Map(
    graph.nodes.flatMap(({ operation, value }, index) => (operation === 'state' ? [[value, index] as const] : [])),
  );
  const scopes = projection.model.pools.map((item, pool): LoopScope => {
    const sites = item.sites.length;
    const hoist = createHoist(graph, signs, setup, data, pool, sites);
    return { graph, signs, data, hoist, pool, sites, stateLeaves, isGiven: () => false };
  });
  return (stores) => planYear(graph, scopes, stores, arrayOf);
}

function planYear(
  graph: Graph,
  scopes: readonly LoopScope[],
  stores: readonly Store[],
  arrayOf: (pool: number, position: number) => number,
): PlannedYear {
  const plain = schedule(graph, stores, arrayOf);
  const changed = new Map<string, Partial<Loop>>();
  const asked: Store[] = [];
  for (const { loop, level } of longestLoops(plain)) {
    const { pool } = loop;
    const scope = scopes[pool] as LoopScope;
    const found = findDetours(scope, loop);
    if (found === undefined) continue;
    asked.push(...askedBy(found.detours, pool, level));
    let isLasting = found.detours.isLasting;
    for (const [later, { loops }] of plain.steps.entries()) {
      for (const other of loops) {
        if (other.pool !== pool || later === level) continue;
        const follows = later > level ? findFollowing(scope, other, found.zeros) : undefined;
        if (follows === undefined) {
          if (other.stores.some(({ into }) => into === 'state')) isLasting = false;
          continue;
        }
        changed.set(`${later} ${pool}`, { follows });
        asked.push(...follows.map((node): Store => ({ node, into: 'asked', index: later, pool })));
      }
    }
    changed.set(`${level} ${pool}`, { detours: { ...found.detours, isLasting } });
  }
  if (changed.size === 0) return { all: stores, schedule: plain };
  const all = [...stores, ...asked];
  const whole = schedule(graph, all, arrayOf);
  if (!isAsPlanned(plain, whole, changed)) return { all: stores, schedule: plain };
  const steps = whole.steps.map(({ alone, loops }, level) => {
    return {
      alone,
      loops: loops.map((loop): Loop => {
        const { detours, follows } = changed.get(`${level} ${loop.pool}`) ?? {};
        const before = plain.steps[level]?.loops.find(({ pool }) => pool === loop.pool);
        if (detours === undefined || before === undefined) return follows === undefined ? loop : { ...loop, follows };
        return { ...loop, detours: moved(detours, before, loop) };
      }),
    };
  });
  return { all, schedule: { ...whole, steps } };
}

function longestLoops({ steps }: Schedule): readonly { readonly loop: Loop; readonly level: number }[] {
  const longest = new Map<number, { readonly loop: Loop; readonly level: number }>();
  for (const [level, { loops }] of steps.entries()) {
    for (const loop of loops) {
      if (loop.nodes.length > (longest.get(loop.pool)?.loop.nodes.length ?? -1)) longest.set(loop.pool, { loop, level });
    }
  }
  return [...longest.values()];
}

/** Whether every question is answered in the loop that asks it, and loops with detours keep what they kept before. */
function isAsPlanned(plain: Schedule, whole: Schedule, changed: ReadonlyMap<string, Partial<Loop>>): boolean {
  return whole.steps.every(({ loops }, level) =>
    loops.every((loop) => {
      const before = plain.steps[level]?.loops.find(({ pool }) => pool === loop.pool);
      const nodesOf = (list: readonly Store[]): string => list.map(({ node }) => node).join();
      const isSame =
        changed.get(`${level} ${loop.pool}`)?.detours === undefined ||
        nodesOf(keptBy(before?.stores ?? [])) === nodesOf(keptBy(loop.stores));
      return isSame && loop.stores.every(({ into, index }) => into !== 'asked' || index >= level);
    }),
  );
}

const keptBy = (stores: readonly Store[]): readonly Store[] => stores.filter(({ into }) => into === 'kept');

/** Detours that keep values where the loop keeps them now: what is asked of loops before may have taken places. */
function moved(detours: Detours, before: Loop, now: Loop): Detours {
  const [old, own] = [keptBy(before.stores), keptBy(now.stores)];
  const placeOf = new Map(old.map(({ index }, position) => [index, (own[position] as Store).index]));
  const of = ({ stores, ...others }: Results): Results => ({
    ...others,
    stores: stores.map((store) => (store.into === 'kept' ? { ...store, index: placeOf.get(store.index) as number } : store)),
  });
  const { arrival, first, second, idle } = detours;
  return {
    ...detours,
    arrival: arrival && { ...arrival, results: of(arrival.results) },
    first: of(first),
    second: of(second),
    idle: idle && { ...idle, results: of(idle.results) },
  };
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
