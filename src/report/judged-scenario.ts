import type { Assessment } from '../assessment/assess.ts';
import type { Place } from '../base/place.ts';
import type { DesignKind } from '../base/sweep-section.ts';
import type { Model } from '../model/compile-model.ts';
import type { Projection } from '../projection/project-numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ShareEstimate } from '../sweep/summary/estimate-share.ts';
import type { Language } from '../text/language.ts';

/** A scenario with everything that was found out about it. */
export interface JudgedScenario {
  readonly scenario: Scenario;
  readonly model: Model;
  readonly projection: Projection;
  readonly assessment: Assessment;
  readonly file: string;
  readonly variant: string | null;
  readonly hash: string;
  /** Keys that two overrides set. */
  /** What samples say of the targets; null where none were drawn. */
  readonly sampled?: JudgedBySamples | null;
  readonly collisions: readonly { readonly path: readonly string[]; readonly places: readonly Place[] }[];
}

/** By target the share of samples that reach it, null where none can be given. */
export interface JudgedBySamples {
  readonly design: DesignKind;
  readonly seed: number;
  readonly n: number;
  readonly failed: number;
  readonly shares: readonly (ShareEstimate | null)[];
}

export interface ReportOptions {
  readonly language: Language;
  /** Of the program. */
  readonly version: string;
  /** Says everything of every target, also of those that are simply reached. */
  readonly details?: boolean;
  /** Adds what every rulebook says. */
  readonly allRulebooks?: boolean;
}
