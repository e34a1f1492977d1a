import type { FollowingUnknown } from './finding.ts';
import type { Interval } from './interval.ts';
import { type Active, type AuditNetwork, type AuditVariable, type Picks, programAt } from './network.ts';
import { figuresOf } from './smallest-conflict.ts';
import { solveForward } from './solve-forward.ts';

/** Unknowns that rest on more figures than this are not told figure by figure. */
const MOST_FIGURES = 12;
const MOST_IDENTITIES = 20;
const MOST_VARIABLES = 50;

/** The unknowns about which something is known, with what makes them inexact. */
export function followingUnknowns(
  network: AuditNetwork,
  active: readonly Active[],
  picks: Picks,
  at: (variable: number) => Interval,
): readonly FollowingUnknown[] {
  const central = solveForward(network, active, picks);
  const naming = new Map<number, Active[]>();
  for (const item of active) {
    for (const variable of programAt(network, item).variables) {
      if (isUnknown(network, variable)) naming.set(variable, [...(naming.get(variable) ?? []), item]);
    }
  }
  return network.variables.flatMap(({ readings, bounds }, variable): FollowingUnknown[] => {
    const interval = at(variable);
    const value = central.get(variable);
    if (readings.length > 0 || (value === undefined && interval.lo === bounds.lo && interval.hi === bounds.hi)) return [];
    const alone = value === undefined ? [] : aloneOf(network, variable, naming, picks);
    return [
      { variable, central: value === undefined ? null : middle(value), interval, alone, identities: naming.get(variable) ?? [] },
    ];
  });
}

/** What each figure that an unknown rests on does to it alone. */
function aloneOf(
  network: AuditNetwork,
  unknown: number,
  naming: ReadonlyMap<number, readonly Active[]>,
  picks: Picks,
): FollowingUnknown['alone'] {
  const resting = new Set<Active>();
  const unknowns = new Set([unknown]);
  for (const variable of unknowns) {
    for (const item of naming.get(variable) ?? []) {
      resting.add(item);
      if (resting.size > MOST_IDENTITIES || programAt(network, item).variables.length > MOST_VARIABLES) return [];
      for (const other of programAt(network, item).variables) if (isUnknown(network, other)) unknowns.add(other);
    }
  }
  const active = [...resting];
  const figures = figuresOf(network, active);
  if (figures.length > MOST_FIGURES) return [];
  return figures.flatMap((figure) => {
    const interval = solveForward(network, active, picks, new Set([figure])).get(unknown);
    const wide =
      interval !== undefined && interval.hi - interval.lo > 1e-9 * Math.max(Math.abs(interval.lo), Math.abs(interval.hi));
    return wide ? [{ figure, interval }] : [];
  });
}

function isUnknown({ variables }: AuditNetwork, variable: number): boolean {
  return (variables[variable] as AuditVariable).readings.length === 0;
}

function middle({ lo, hi }: Interval): number {
  return lo + (hi - lo) / 2;
}
