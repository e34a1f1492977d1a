import type { Direction } from '../direction.ts';
import type { RateRefusal } from '../growth-rates.ts';
import type { Observation, ObservedRecord } from '../observed-record.ts';

/** The published rules, each by its own name. */
export type RulebookId = 'statcan-2025' | 'unsd-2022' | 'unsd-2023' | 'destatis' | 'aarr' | 'linear-acceleration';

/** What the number is. */
export type RatedKind = 'level' | 'share' | 'rate' | 'flow' | 'index';

/** A target and the record to judge against it. */
export interface RulebookInput {
  /** What was observed up to now, by year, in the unit of the series. */
  readonly record: ObservedRecord;
  readonly baseYear: number;
  /** The value in the base year, same unit; it stands for an observation of that year. */
  readonly baseValue: number;
  /** The year at whose end the target is judged. */
  readonly deadline: number;
  /** `Y`, the value that rates are reckoned to: the wanted one, or the edge of a band nearest the start. */
  readonly target: number;
  /** The edges that satisfy the target; the one that is left out is open. */
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  /** Undefined where the target states none. */
  readonly direction: Direction | undefined;
  readonly kind: RatedKind;
}

/** What a rule sees: the record with its base, once it is known that there is something to judge. */
export interface ProgressSpan {
  /** The record with the base among its points. */
  readonly points: ObservedRecord;
  readonly base: Observation;
  /** The last point. */
  readonly now: Observation;
  /** After the year of `now`. */
  readonly deadline: number;
  /** `Y`. */
  readonly target: number;
  readonly direction: Direction;
  readonly kind: RatedKind;
}

/** The number that a rule classifies, and what it was made of. */
export interface Measured {
  /** In the terms of the rule: see each rulebook. */
  readonly measure: number;
  /** The observed pace: a fraction per year, or a change per year in the unit of the series where the rule is linear. */
  readonly observed: number;
  /** The pace that the rule compares it with, in the same terms. */
  readonly required?: number;
  /** The value that the rule expects at the deadline, in the unit of the series. */
  readonly expected?: number;
}

/** Classes of a record that has not reached its target, the sources' own names where ours do not fit. */
export type ProgressClass =
  | 'on-track'
  | 'acceleration-needed'
  | 'limited'
  | 'deterioration'
  // unsd-2023
  | 'stagnation-or-regression'
  // destatis
  | 'sun'
  | 'slightly-cloudy'
  | 'cloudy'
  | 'thunderstorm'
  // aarr
  | 'some-progress'
  | 'no-progress'
  | 'worsening'
  // linear-acceleration
  | 'well-off-track'
  | 'wrong-way';

/** Why a rule cannot judge. */
export type RulebookRefusal =
  | RateRefusal
  | 'no-record'
  | 'direction-not-stated'
  | 'deadline-not-after-record'
  | 'too-few-years'
  /** A value between base and now that has no logarithm. */
  | 'non-positive-value'
  /** The record is beyond `Y` in the wanted direction and yet does not satisfy the target. */
  | 'past-target'
  /** Nothing was required from the base, so that there is no rate to compare with. */
  | 'base-at-target'
  /** The base was beyond `Y` in the wanted direction. */
  | 'base-past-target';

/** What a reader of the class must know. */
export type RulebookNote =
  /** The rule compounds levels, and this is a share or a rate. */
  | 'made-for-levels'
  /** The rule is made for figures that should fall, and this one should rise. */
  | 'made-for-reductions'
  /** The source rounds before it classifies; this does not. */
  | 'source-rounds';

export interface Rulebook {
  readonly id: RulebookId;
  /** Its classes, best first, without `achieved` and `cannot-assess`, which all rulebooks have. */
  readonly classes: readonly ProgressClass[];
  readonly measure: (span: ProgressSpan) => Measured | { readonly refused: RulebookRefusal };
  /** Exact boundaries, inclusive on the side that the source states; no slack. */
  readonly classify: (measured: Measured, direction: Direction) => ProgressClass;
  readonly notes: (span: ProgressSpan) => readonly RulebookNote[];
}

/** The rating of one record by one rule. */
export type Rating =
  | { readonly rulebook: RulebookId; readonly class: 'achieved' }
  | { readonly rulebook: RulebookId; readonly class: 'cannot-assess'; readonly refused: RulebookRefusal }
  | ({ readonly rulebook: RulebookId; readonly class: ProgressClass; readonly notes: readonly RulebookNote[] } & Measured);
