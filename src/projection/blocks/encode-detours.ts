import { type Bytes, block, branch, branchIf, get, I32, i32, set } from '../wasm/assembler.ts';
import { DOUBLE } from './encode-operation.ts';
import type { SiteWriter } from './encode-site.ts';
import { BOUNDS, type Layout } from './layout.ts';
import type { Detours, Question } from './loop.ts';
import type { YearWriter } from './year-writer.ts';

const WORD = 4;

/** Locals that divide the sites of a pool, as distances in lists: see `BOUNDS`. */
export interface Bounds {
  readonly arrived: number;
  /** Sites from here on were dormant, or idle, when they were asked last. */
  readonly awake: number;
  readonly used: number;
  /** Whether what is asked once was asked of those. */
  readonly isKnown: number;
}

const ORDER = ['arrived', 'awake', 'used', 'isKnown'] as const;
const at = (layout: Layout, pool: number, position: number): number => layout.bounds * DOUBLE + (pool * BOUNDS + position) * WORD;

/** Nothing is known of the sites of a pool. */
export function resetBounds(layout: Layout, pool: number): Bytes {
  return ORDER.flatMap((_, position) => [...i32.constant(0), ...i32.constant(0), ...i32.store(at(layout, pool, position))]);
}

/** Reads what the year before has found out of a pool. */
export function loadBounds({ locals, push }: YearWriter, layout: Layout, pool: number): Bounds {
  const bounds = {
    arrived: locals.reserve(I32),
    awake: locals.reserve(I32),
    used: locals.reserve(I32),
    isKnown: locals.reserve(I32),
  };
  for (const [position, name] of ORDER.entries())
    push([...i32.constant(0), ...i32.load(at(layout, pool, position)), ...set(bounds[name])]);
  return bounds;
}

/** Hands on to the next year what is known; sites that have arrived may be in use. */
export function storeBounds({ push }: YearWriter, layout: Layout, pool: number, bounds: Bounds, { isLasting }: Detours): void {
  for (const name of ['awake', 'used'] as const) {
    const isBehind = [...get(bounds[name]), ...get(bounds.arrived), ...i32.lessUnsigned, ...i32.isZero, ...branchIf(0)];
    push(block([...isBehind, ...get(bounds.arrived), ...set(bounds[name])]));
  }
  push([...i32.constant(isLasting ? 1 : 0), ...set(bounds.isKnown)]);
  for (const [position, name] of ORDER.entries())
    push([...i32.constant(0), ...get(bounds[name]), ...i32.store(at(layout, pool, position))]);
}

/** Closes the way of sites that have arrived, for good, where a condition without sites says so. */
export function closeArrival({ body, push }: YearWriter, of: SiteWriter, arrived: number, closed: readonly number[]): void {
  if (closed.length === 0) return;
  const from = body.length;
  of.ask(closed);
  const question = body.splice(from);
  push(block([...question, ...i32.isZero, ...branchIf(0), ...i32.constant(0), ...set(arrived)]));
}

/** Counts a site among those that have arrived where it is the next one and no bit of some values is set. */
export function noteArrival({ site, push }: YearWriter, of: SiteWriter, arrived: number, missing: readonly number[]): void {
  const asked = of.aside(() => of.ask(missing));
  const isNext = [...get(site), ...get(arrived), ...i32.subtract, ...branchIf(0)];
  push(block([...isNext, ...asked, ...branchIf(0), ...next(site), ...set(arrived)]));
}

/** Writes the long way, and the short one for sites beyond a bound that answer no question with yes; others move the bound. */
export function encodeUnless(
  { body, site, push }: YearWriter,
  of: SiteWriter,
  { bound, isKnown, question }: { readonly bound: number; readonly isKnown: number; readonly question: Question },
  { short, long }: { readonly short: () => void; readonly long: () => void },
): void {
  const { yearly, once } = question;
  const taken = (make: () => void): Bytes => {
    const from = body.length;
    make();
    return body.splice(from);
  };
  const brief = of.aside(() => {
    // From the innermost out: the question, the long way, all of it.
    const now = yearly.length === 0 ? [] : [...taken(() => of.ask(yearly)), ...branchIf(0)];
    const first = once.length === 0 ? [] : of.aside(() => of.ask(once));
    const before = first.length === 0 ? [] : block([...get(isKnown), ...branchIf(0), ...first, ...branchIf(1)]);
    const way = of.aside(short);
    push([
      ...[...get(site), ...get(bound), ...i32.lessUnsigned, ...branchIf(0)],
      ...block([...now, ...before, ...way, ...branch(2)]),
      ...[...next(site), ...set(bound)],
    ]);
  });
  const full = of.aside(long);
  push(block([...block(brief), ...full]));
}

const next = (site: number): Bytes => [...get(site), ...i32.constant(DOUBLE), ...i32.add];
