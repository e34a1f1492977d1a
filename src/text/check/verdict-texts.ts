import type { ProjectedVerdict, Verdict } from '../../assessment/target-assessment.ts';
import type { DesignKind } from '../../base/sweep-section.ts';

/** How a wanted number is worded. */
export type WantedWording = 'at-least' | 'at-most' | 'about' | 'equals';

/** When a target has to hold. */
export type Timing = 'by' | 'reach-by' | 'hold-from';

/** How far a projection is from what is wanted. */
export type Shortfall = 'short' | 'too-much' | 'above' | 'below' | 'rounding' | 'none';

/** The headline's parts, each ready to be printed. */
export interface HeadlineFacts {
  readonly label: string;
  /** Null where the label says the number already. */
  readonly wanted: string | null;
  readonly timing: Timing;
  readonly year: number;
  /** The value on record where the deadline has passed, else the projected one. */
  readonly value: string | null;
  readonly recorded: boolean;
  readonly shortfall: string | null;
  readonly reached: ReachedFacts | null;
  readonly gate: GateFacts | null;
  /** The constraint of which the lifting brings most, and what it brings. */
  readonly without: { readonly constraint: string; readonly value: string } | null;
}

/** How samples were drawn; numbers ready to be printed. */
export interface SampledFacts {
  readonly samples: string;
  readonly failed: string | null;
  readonly design: DesignKind;
  readonly seed: number;
}

export type ReachedFacts =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'not-held'; readonly year: number }
  | { readonly kind: 'never'; readonly last: number };

export interface GateFacts {
  /** As stated, where the gate has one threshold. */
  readonly threshold: string | null;
  /** Named where the plan has several pools. */
  readonly pool: string | null;
  /** Years in which it is shut; null where it stays open. */
  readonly shut: string | null;
}

/** What the first lines and the table of verdicts say. */
export interface VerdictTexts {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly wanted: (wording: WantedWording, value: string) => string;
  readonly between: (low: string, high: string) => string;
  /** A deadline that the head of the table does not name already. */
  readonly deadline: (timing: Timing, year: number) => string;
  readonly shortfall: (kind: Shortfall, amount: string) => string;
  /** A small whole number in words, where the language does so. */
  readonly smallNumber: (value: number) => string;
  readonly headline: (facts: HeadlineFacts) => string;
  readonly undetermined: (label: string, timing: Timing, year: number, reason: string) => string;
  /** The headline where no target can be judged; `noNumbers`: the plan states none for any of them. */
  readonly noneJudged: (targets: number, noNumbers: boolean) => string;
  /** A gate that is shut time and again. */
  readonly shutOften: (years: number, first: number, last: number) => string;
  /** Said after the headline of a target whose figure others contradict. */
  readonly contradicted: string;
  readonly noTargets: string;
  /** Classes with the number of rulebooks that give each. */
  readonly rulebooksDisagree: (classes: readonly { readonly name: string; readonly count: number }[]) => string;
  readonly countOf: (targets: number) => string;
  readonly mode: (mode: 'from-today' | 'as-planned', base: number, recordedTo: number | null) => string;
  /** What the verdicts go by: the central projection, beside which samples could be drawn where something has a range ... */
  readonly central: (ranges: boolean) => string;
  /** ... or samples. */
  readonly sampled: (facts: SampledFacts) => string;
  readonly columns: {
    readonly verdict: string;
    readonly target: string;
    readonly wanted: (year: number | null) => string;
    readonly projected: string;
    readonly gap: string;
    readonly reached: string;
    readonly probability: string;
  };
  readonly noNumber: string;
  /** What the arithmetic says of a target that cannot be judged. */
  readonly standingBeside: (value: string | null, verdict: ProjectedVerdict) => string;
}
