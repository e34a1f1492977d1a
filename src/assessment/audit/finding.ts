import type { Interval } from './interval.ts';
import type { Active } from './network.ts';

export type FindingKind = 'contradiction' | 'warning' | 'slip' | 'ambiguous' | 'follows' | 'consistent';

/** What a finding is about, beyond its kind. */
export type FindingReason =
  /** A part larger than its whole, or another limit that is passed. */
  | 'limit'
  /** It would hold if zeros at the end of whole numbers were rounding. */
  | 'rounding'
  /** Two price bases are held against each other. */
  | 'prices'
  /** What was to be expected does not hold. */
  | 'expectation'
  /** Only a part of a stated range fits. */
  | 'part-of-range'
  /** A number in a unit that does not fit. */
  | 'unit'
  /** The number differs from the printed one by a power of ten. */
  | 'magnitude'
  /** The same, as when a decimal comma is read as a thousands separator. */
  | 'separator'
  /** The figure as printed is of another scope: it fits in a later reading only. */
  | 'scope';

/** A figure of a finding. */
export interface FindingFigure {
  readonly variable: number;
  /** What it means as it is printed. */
  readonly interval: Interval;
  /** What it would have to be, were it the one that is wrong; null where no value would help. */
  readonly needed: Interval | null;
  /** A power of ten that would mend it. */
  readonly factor: number | null;
}

/** What comes of one way to read what can be read in several. */
export interface ReadingOutcome {
  readonly figures: readonly { readonly figure: number; readonly reading: number }[];
  readonly identities: readonly Active[];
  readonly holds: boolean;
  readonly unknowns: readonly { readonly variable: number; readonly central: number | null; readonly interval: Interval }[];
}

export interface Finding {
  readonly kind: FindingKind;
  readonly reason: FindingReason | null;
  readonly identities: readonly Active[];
  readonly figures: readonly FindingFigure[];
  /** How many half units of the last printed digits would have to give; null where none would do, or nothing has to. */
  readonly slack: number | null;
  /** Change of relative prices a year, or in all, that would explain it. */
  readonly drift: Interval | null;
  readonly readings: readonly ReadingOutcome[];
  /** The unknown that follows. */
  readonly unknown: number | null;
}

/** A quantity that is not stated and follows from what is. */
export interface FollowingUnknown {
  readonly variable: number;
  /** From the numbers as they stand; null where they do not settle it. */
  readonly central: number | null;
  readonly interval: Interval;
  /** The interval where only one figure is as inexact as it was printed, and the others are their numbers. */
  readonly alone: readonly { readonly figure: number; readonly interval: Interval }[];
  readonly identities: readonly Active[];
}

export interface AuditResult {
  readonly findings: readonly Finding[];
  readonly unknowns: readonly FollowingUnknown[];
}
