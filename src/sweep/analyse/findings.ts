import type { Result } from '../../base/result.ts';
import type { Flips } from './flips.ts';
import type { MorrisEffects } from './morris-effects.ts';
import type { RankSensitivity } from './rank-sensitivity.ts';
import type { Refusal } from './refusal.ts';
import type { SobolIndices } from './sobol-indices.ts';
import type { Tornado } from './tornado.ts';

type Found<Value> = Result<Value, Refusal>;

/** What a method says of an output, and of whether the target is reached: each, or why not. */
export type Findings =
  | { readonly method: 'sobol'; readonly value: Found<SobolIndices>; readonly verdict: Found<SobolIndices> }
  | { readonly method: 'morris'; readonly value: Found<MorrisEffects>; readonly verdict: Found<MorrisEffects> }
  | { readonly method: 'oat'; readonly value: Found<Tornado>; readonly verdict: Found<Flips> }
  | { readonly method: 'rank'; readonly value: Found<RankSensitivity>; readonly verdict: Found<RankSensitivity> };

export type Method = Findings['method'];
