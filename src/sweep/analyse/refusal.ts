import type { Design } from '../design.ts';

/** Why outputs are not analysed. An analysis that would print a number anyway would mislead. */
export type Refusal =
  /** The samples were laid out for another analysis. */
  | { readonly code: 'wrong-design'; readonly found: Design['kind']; readonly needed: readonly Design['kind'][] }
  /** There are more or fewer outputs than the design has samples. */
  | { readonly code: 'wrong-size'; readonly found: number; readonly needed: number }
  | { readonly code: 'no-factors' }
  /** Shares of variance mean nothing where factors move together. */
  | { readonly code: 'correlated-factors' }
  /** The method has nothing to say of several factors as one. */
  | { readonly code: 'grouped-factors' }
  | { readonly code: 'missing-values'; readonly missing: number; readonly samples: number }
  | { readonly code: 'constant-output'; readonly value: number }
  | { readonly code: 'too-few-samples'; readonly found: number; readonly needed: number }
  /** Nearly all outputs are the same one: what is left is too little to share out. */
  | { readonly code: 'nearly-constant'; readonly different: number; readonly samples: number; readonly needed: number }
  /** One factor follows from the others. */
  | { readonly code: 'dependent-factors' };
