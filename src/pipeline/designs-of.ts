import type { DesignKind } from '../base/sweep-section.ts';
import type { Method } from '../sweep/analyse/findings.ts';
import type { PlainKind } from '../sweep/analyse/rank-sensitivity.ts';

/** Designs in which every sample stands for itself, the usual one first. */
export const PLAIN: readonly PlainKind[] = ['sobol', 'latin-hypercube', 'random'];

/** The designs that each method reads, the usual one first. */
export const DESIGNS_OF = {
  sobol: ['saltelli'],
  morris: ['morris'],
  oat: ['one-at-a-time'],
  rank: PLAIN,
} as const satisfies Readonly<Record<Method, readonly DesignKind[]>>;

/** The method that a design is laid out for; undefined where none is. */
export function methodOf(design: DesignKind): Method | undefined {
  return (Object.keys(DESIGNS_OF) as Method[]).find((method) => (DESIGNS_OF[method] as readonly DesignKind[]).includes(design));
}
