import { ALL, type Interval, intersect, isEmpty } from './interval.ts';
import { type Active, type AuditNetwork, numberOf, programAt } from './network.ts';
import { propagate, type Taken } from './propagate.ts';
import type { Conflict } from './smallest-conflict.ts';

/** A figure whose change alone would end a conflict, and what it would have to be. */
export interface Needed {
  readonly figure: number;
  readonly interval: Interval;
}

/** Halvings of what is left at each edge. */
const HALVINGS = 45;
/** Conflicts of more identities are told without the values that they would need. */
const MOST_IDENTITIES = 30;

/** What each figure of a conflict would have to be, were it the one that is wrong; figures that could not help are left out. */
export function neededValues(network: AuditNetwork, { identities, figures }: Conflict, taken: Taken): readonly Needed[] {
  if (identities.length > MOST_IDENTITIES) return [];
  return figures.flatMap((figure): Needed[] => {
    const start = naturalBounds(network, figure, taken);
    const rough = within(network, identities, taken, figure, start);
    if (rough === null) return [];
    const interval = shaved(network, identities, taken, figure, rough);
    return interval.lo <= start.lo && interval.hi >= start.hi ? [] : [{ figure, interval }];
  });
}

/** What a figure of its kind may be at all. */
function naturalBounds(network: AuditNetwork, figure: number, { picks }: Taken): Interval {
  const number = numberOf(network, figure, picks);
  if (number === undefined) return ALL;
  const { unit, low, high } = number;
  if (unit.percent && unit.perYear) return { lo: -0.99, hi: Infinity };
  if (low < 0) return ALL;
  return { lo: 0, hi: unit.percent && high <= 1 ? 1 : Infinity };
}

/** What is left of a figure where it may be anything in an interval, null for nothing. */
function within(
  network: AuditNetwork,
  identities: readonly Active[],
  taken: Taken,
  figure: number,
  interval: Interval,
): Interval | null {
  const settled = propagate(network, identities, { ...taken, released: new Map([[figure, interval]]) });
  if (!settled.ok) return null;
  let left = settled.at(figure);
  for (const item of identities) {
    for (const variable of programAt(network, item).variables) {
      if (network.variables[variable]?.statedOf === figure) left = intersect(left, settled.at(variable));
    }
  }
  return isEmpty(left) ? null : left;
}

/** Cuts off at each edge what leaves nothing: a figure that stands twice in an identity is not narrowed all the way at once. */
function shaved(network: AuditNetwork, identities: readonly Active[], taken: Taken, figure: number, rough: Interval): Interval {
  const holds = (lo: number, hi: number) => within(network, identities, taken, figure, { lo, hi }) !== null;
  let { lo, hi } = rough;
  if (hi === Infinity && lo > -Infinity) {
    let edge = Math.max(1, 2 * Math.abs(numberOf(network, figure, taken.picks)?.central ?? 1));
    for (let step = 0; step < 30 && holds(edge, Infinity); step++) edge *= 4;
    if (!holds(edge, Infinity)) hi = edge;
  }
  if (lo === -Infinity || hi === Infinity) return { lo, hi };
  const cut = (from: number, to: number, empty: (edge: number) => boolean): number => {
    let [kept, gone] = [to, from];
    if (!empty(from + (to - from) * 1e-9)) return from;
    for (let step = 0; step < HALVINGS; step++) {
      const middle = (kept + gone) / 2;
      if (empty(middle)) gone = middle;
      else kept = middle;
    }
    return gone;
  };
  const low = cut(lo, hi, (edge) => !holds(lo, edge));
  const high = cut(hi, low, (edge) => !holds(edge, hi));
  return { lo: low, hi: high };
}
