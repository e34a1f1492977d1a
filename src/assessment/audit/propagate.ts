import type { Interval } from './interval.ts';
import { type Active, type AuditNetwork, type AuditVariable, numberOf, type Picks, programAt } from './network.ts';
import { revise } from './revise.ts';
import { intervalOf } from './stated-interval.ts';

/** How the stated numbers are taken. */
export interface Taken {
  readonly picks: Picks;
  /** Figures that may be something else than they are stated to be. */
  readonly released?: ReadonlyMap<number, Interval>;
  /** How many half units rounding may give; 1 is what was printed. */
  readonly stretch?: number;
  /** Zeros at the end of whole numbers may be rounding. */
  readonly round?: boolean;
}

/** Where propagation came to rest: an interval for each variable, or the identities that leave nothing. */
export type Settled =
  | { readonly ok: true; readonly at: (variable: number) => Interval }
  | { readonly ok: false; readonly involved: readonly Active[] };

/** A narrowing smaller than this part of an interval is not carried on. */
const SMALLEST = 1e-7;
/** Revisions of each identity, on average, after which an audit is content with what it has. */
const MOST_ROUNDS = 100;

/** What a variable may be before any identity is looked at. */
function startOf(network: AuditNetwork, variable: number, { picks, released, stretch = 1, round = false }: Taken): Interval {
  const { bounds, statedOf } = network.variables[variable] as AuditVariable;
  const number = numberOf(network, variable, picks);
  if (number === undefined) return bounds;
  const instead = released?.get(statedOf ?? variable);
  if (instead !== undefined) return instead;
  if (statedOf === null) return intervalOf(number, stretch, round);
  const give = (stretch - 1) * (number.half || number.unit.scale / 2);
  return { lo: number.central - give, hi: number.central + give };
}

/** Narrows all variables by all identities until nothing moves; identities wait in a queue until one of their variables does. */
export function propagate(network: AuditNetwork, active: readonly Active[], taken: Taken): Settled {
  const domain = new Map<number, Interval>();
  const at = (variable: number): Interval => domain.get(variable) ?? startOf(network, variable, taken);
  const watching = new Map<number, number[]>();
  for (const [index, item] of active.entries()) {
    for (const variable of programAt(network, item).variables) {
      const list = watching.get(variable);
      if (list === undefined) watching.set(variable, [index]);
      else list.push(index);
    }
  }
  const narrowedBy = new Map<number, Set<number>>();
  const waiting = new Uint8Array(active.length).fill(1);
  const queue = active.map((_, index) => index);
  const most = MOST_ROUNDS * active.length + 1000;
  for (let done = 0; done < queue.length && done < most; done++) {
    const index = queue[done] as number;
    waiting[index] = 0;
    const program = programAt(network, active[index] as Active);
    const own = program.variables.map(at);
    const narrowed = revise(program, own);
    if (narrowed === null) return { ok: false, involved: involvedIn(network, active, index, narrowedBy) };
    for (const [slot, variable] of program.variables.entries()) {
      const [before, after] = [own[slot] as Interval, narrowed[slot] as Interval];
      if (after.lo === before.lo && after.hi === before.hi) continue;
      domain.set(variable, after);
      const by = narrowedBy.get(variable);
      if (by === undefined) narrowedBy.set(variable, new Set([index]));
      else by.add(index);
      if (!moved(before, after)) continue;
      for (const other of watching.get(variable) ?? []) {
        if (other === index || waiting[other] === 1) continue;
        waiting[other] = 1;
        queue.push(other);
      }
    }
  }
  return { ok: true, at };
}

/** Whether one identity agrees with its own figures, whatever the others say. */
export function holdsAlone(network: AuditNetwork, item: Active, taken: Taken): boolean {
  const program = programAt(network, item);
  return (
    revise(
      program,
      program.variables.map((variable) => startOf(network, variable, taken)),
    ) !== null
  );
}

function moved(before: Interval, after: Interval): boolean {
  const width = before.hi - before.lo;
  const gained = after.lo - before.lo + (before.hi - after.hi);
  if (!Number.isFinite(width)) return gained > 0;
  const noise = 1e-11 * Math.max(Math.abs(before.lo), Math.abs(before.hi));
  return gained > Math.max(SMALLEST * width, noise);
}

/** The identities that had a part in what left nothing, the last one first found. */
function involvedIn(
  network: AuditNetwork,
  active: readonly Active[],
  last: number,
  narrowedBy: ReadonlyMap<number, ReadonlySet<number>>,
): Active[] {
  const found = new Set([last]);
  for (const index of found) {
    for (const variable of programAt(network, active[index] as Active).variables) {
      for (const by of narrowedBy.get(variable) ?? []) found.add(by);
    }
  }
  return [...found].sort((a, b) => a - b).map((index) => active[index] as Active);
}
