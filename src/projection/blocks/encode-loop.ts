import { type Bytes, block, branchIf, get, i32, loop, set } from '../wasm/assembler.ts';
import { V128, v128 } from '../wasm/simd.ts';
import { type Bounds, closeArrival, encodeUnless, loadBounds, noteArrival, resetBounds, storeBounds } from './encode-detours.ts';
import { DOUBLE } from './encode-operation.ts';
import { createSiteWriter, type Running, type SiteWriter } from './encode-site.ts';
import type { Node } from './graph.ts';
import type { Layout } from './layout.ts';
import type { Detours, Loop } from './loop.ts';
import type { Plan } from './plan.ts';
import { resultsOf } from './stages.ts';
import type { YearWriter } from './year-writer.ts';

/** Writes one loop over the sites of a pool: sums and running values stay in locals from site to site. */
export function encodeLoop(
  writer: YearWriter,
  plan: Plan,
  layout: Layout,
  item: Loop,
  running: Running,
  bounds: Map<number, Bounds>,
): void {
  const { locals, site, state, localsFor, read, each, push } = writer;
  const { nodes } = plan;
  const { pool, sums, carries, stores, detours, follows } = item;
  const sites = plan.sites[pool] as number;
  for (const sum of sums) each((k) => [...v128.constant(0), ...set(localsFor(sum)[k] as number)]);
  for (const carry of carries) {
    const { a } = nodes[carry] as Node;
    const own = Array.from({ length: layout.lanes / 2 }, () => locals.reserve(V128));
    running.set(carry, own);
    each((k) => [...read(a, k), ...set(own[k] as number)]);
  }
  if (sites === 0) return;
  const of = createSiteWriter(writer, plan, layout, item, running);
  const end = i32.constant(sites * DOUBLE);
  /** Rounds from the current site on; at least one. */
  const rounds = (until: Bytes, round: () => void): void => {
    const made = of.aside(() => {
      round();
      push([
        ...[...get(state), ...i32.constant(layout.lanes * DOUBLE), ...i32.add, ...set(state)],
        ...[...get(site), ...i32.constant(DOUBLE), ...i32.add, ...set(site)],
        ...[...get(site), ...until, ...i32.lessUnsigned, ...branchIf(0)],
      ]);
    });
    push(block([...get(site), ...until, ...i32.lessUnsigned, ...i32.isZero, ...branchIf(0), ...loop(made)]));
  };
  push([...i32.constant(0), ...set(site), ...i32.constant(0), ...set(state)]);
  if (detours !== undefined) {
    const own = loadBounds(writer, layout, pool);
    bounds.set(pool, own);
    encodeArrived(writer, layout, of, detours, own, rounds);
    rounds(get(own.used), () => encodeFully(writer, of, detours, own));
    rounds(end, () => encodeOthers(writer, of, detours, own));
    storeBounds(writer, layout, pool, own, detours);
    return;
  }
  const own = bounds.get(pool);
  const all = { ...resultsOf(nodes, item), stores: stores.filter(({ into }) => into !== 'asked') };
  if (follows !== undefined && own !== undefined) {
    const isChanged = of.aside(() => of.ask(follows));
    const forget = [...end, ...set(own.used), ...resetBounds(layout, pool)];
    if (follows.length > 0) push(block([...isChanged, ...i32.isZero, ...branchIf(0), ...forget]));
    rounds(get(own.used), () => of.results(all));
  } else rounds(end, () => of.results(all));
}

/** The sites that have arrived, and what they add to sums that no sample changes. */
function encodeArrived(
  writer: YearWriter,
  layout: Layout,
  of: SiteWriter,
  { arrival }: Detours,
  { arrived }: Bounds,
  rounds: (until: Bytes, round: () => void) => void,
): void {
  if (arrival === undefined) return;
  const { localsFor, each } = writer;
  closeArrival(writer, of, arrived, arrival.closed);
  for (const { sum, at } of arrival.tables) {
    each((k) => [...get(arrived), ...v128.loadSplat((layout.numbers + at) * DOUBLE), ...set(localsFor(sum)[k] as number)]);
  }
  rounds(get(arrived), () => of.results(arrival.results));
}

/** A site that was in use the year before. */
function encodeFully(writer: YearWriter, of: SiteWriter, detours: Detours, bounds: Bounds): void {
  encodeFirst(writer, of, detours, bounds);
  of.results(detours.second);
}

function encodeFirst(writer: YearWriter, of: SiteWriter, { arrival, first, shared }: Detours, { arrived }: Bounds): void {
  of.results(first);
  of.compute(shared);
  if (arrival !== undefined) noteArrival(writer, of, arrived, arrival.missing);
}

/** A site that has not arrived: dormant, idle, or neither. */
function encodeOthers(writer: YearWriter, of: SiteWriter, detours: Detours, bounds: Bounds): void {
  const { dormant, first, second, idle } = detours;
  const { awake, used, isKnown } = bounds;
  const kept = [...first.stores, ...second.stores].flatMap(({ into, index }) => (into === 'kept' ? [index] : []));
  const awakened = (): void => {
    encodeFirst(writer, of, detours, bounds);
    if (idle === undefined) of.results(second);
    else
      encodeUnless(
        writer,
        of,
        { bound: used, isKnown, question: idle.question },
        {
          short: () => of.results(idle.results),
          long: () => of.results(second),
        },
      );
  };
  if (dormant === undefined) awakened();
  else
    encodeUnless(
      writer,
      of,
      { bound: awake, isKnown, question: dormant },
      {
        short: () => kept.forEach(of.keepNothing),
        long: awakened,
      },
    );
}
