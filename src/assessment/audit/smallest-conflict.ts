import { ALL } from './interval.ts';
import { type Active, type AuditNetwork, type AuditVariable, programAt } from './network.ts';
import { propagate, type Taken } from './propagate.ts';

/** Identities and figures that cannot all hold, of which none can be left out. */
export interface Conflict {
  readonly identities: readonly Active[];
  readonly figures: readonly number[];
}

/** More figures than this are not tried one by one. */
const MOST_FIGURES = 400;

/**
 * A smallest conflict within identities that are known to leave nothing: whatever can go without ending the conflict goes, in
 * halves first, so that a large network costs few trials.
 */
export function smallestConflict(network: AuditNetwork, involved: readonly Active[], taken: Taken): Conflict {
  const identities = shrink(involved, (left) => !propagate(network, left, taken).ok);
  const figures = figuresOf(network, identities);
  if (figures.length > MOST_FIGURES) return { identities, figures };
  const conflicts = (kept: readonly number[]) => {
    const released = new Map(figures.filter((figure) => !kept.includes(figure)).map((figure) => [figure, ALL]));
    return !propagate(network, identities, { ...taken, released }).ok;
  };
  return { identities, figures: shrink(figures, conflicts) };
}

/** The figures that some identities name, `stated` ones as the figure itself. */
export function figuresOf(network: AuditNetwork, active: readonly Active[]): number[] {
  const found = new Set<number>();
  for (const item of active) {
    for (const variable of programAt(network, item).variables) {
      const { readings, statedOf } = network.variables[variable] as AuditVariable;
      if (readings.length > 0) found.add(statedOf ?? variable);
    }
  }
  return [...found];
}

/** Leaves out what can be left out while `fails` still holds: halves, then quarters, down to single items, until none can go. */
function shrink<Item>(items: readonly Item[], fails: (items: readonly Item[]) => boolean): readonly Item[] {
  let kept = items;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const rest = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (rest.length > 0 && fails(rest)) kept = rest;
      else at += size;
    }
  }
  return kept;
}
