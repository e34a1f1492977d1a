import type { Place } from './place.ts';

/** How a number came to be known: printed in a plan, measured since, computed from others, or supposed. */
export type ProvenanceKind = 'stated' | 'observed' | 'derived' | 'assumed';

export interface Provenance {
  readonly kind: ProvenanceKind;
  readonly place: Place;
  /** `file.id` of the figure in `seeds/` that the number was taken from. */
  readonly figure?: string;
  /** Why it was supposed. */
  readonly why?: Why;
}

/** The planner's words: one text, or one for each language that the planner wrote. */
export type Why = string | { readonly en?: string; readonly vi?: string };
