import type { RateRefusal } from '../../assessment/growth-rates.ts';
import type { Likelihood } from '../../assessment/likelihood.ts';
import type { Rating, RulebookId, RulebookNote, RulebookRefusal } from '../../assessment/rulebooks/rulebook.ts';
import type { Reason } from '../../assessment/target-assessment.ts';
import type { ProvenanceKind } from '../../base/provenance.ts';
import type { ConstraintKind } from '../../model/land/constraints.ts';

/** What the keys of land are called, as far as an assumption may stand there. */
export type LandKey =
  | 'delay'
  | 'build'
  | 'approvals'
  | 'clearance'
  | 'take_up'
  | 'quota'
  | 'leasable'
  | 'open_at'
  | 'occupancy'
  | 'cleared'
  | 'area'
  | 'gate.occupancy'
  | 'gate.or_unleased_at_most'
  | 'ramp.years'
  | 'ramp.k'
  | 'ramp.to'
  | 'ramp.from';

/** Something of a pool, a site or a series, named where the plan has several. */
export type OfSomething = (name: string, owner: string | null) => string;

/** What is said of a single target. */
export interface DetailTexts {
  readonly terms: {
    readonly measured: string;
    readonly why: string;
    readonly needs: string;
    readonly pace: string;
    readonly rating: string;
    readonly held: string;
    readonly reaches: string;
    readonly keeps: string;
    readonly restsOn: string;
  };
  readonly pace: {
    /** `from` is null where the base gives no such number, `there` where the base has what is wanted; `now` where today is the base year, or where the deadline has passed. */
    readonly sentence: (facts: {
      readonly from: { readonly perYear: string; readonly year: number; readonly there: boolean } | null;
      readonly now: { readonly perYear: string; readonly year: number } | null;
      readonly best: { readonly perYear: string; readonly years: number; readonly span: string } | null;
      /** What is wanted is there already, so that nothing more is needed. */
      readonly reached: boolean;
      /** The deadline is on record. */
      readonly passed: boolean;
    }) => string;
    readonly fromBase: (year: number) => string;
    readonly fromNow: (year: number) => string;
    readonly observed: (span: string) => string;
    readonly times: (factor: string) => string;
    readonly refusal: (refusal: RateRefusal) => string;
    readonly noGrowthFromBase: (year: number, reason: string) => string;
  };
  readonly rulebooks: {
    readonly classes: Readonly<Record<Rating['class'], string>>;
    readonly by: (rulebook: RulebookId) => string;
    /** What the measure of a rule is, with its value. */
    readonly measure: (rulebook: RulebookId, value: string) => string;
    readonly refusals: Readonly<Record<RulebookRefusal, string>>;
    readonly notes: Readonly<Record<RulebookNote, string>>;
    readonly columns: { readonly rule: string; readonly class: string; readonly measure: string };
    readonly title: string;
    readonly noRecord: string;
  };
  readonly constraint: (kind: ConstraintKind | 'take-up', name: string | null, pool: string | null) => string;
  readonly without: (value: string) => string;
  /** In place of the constraints, where lifting one alone never helps. */
  readonly nothingHelps: string;
  readonly unchanged: (constraints: readonly string[]) => string;
  /** Constraints of which the lifting alone makes it worse, each with what comes out. */
  readonly worse: (constraints: readonly { readonly name: string; readonly value: string }[]) => string;
  readonly lever: {
    readonly value: (direction: 'at-least' | 'at-most', value: string) => string;
    readonly instead: (central: string) => string;
    readonly tooLittle: (names: readonly string[], more: number) => string;
    /** The same where no assumption alone is enough. */
    readonly noneAlone: (names: readonly string[], more: number) => string;
    readonly always: (names: readonly string[], more: number) => string;
    readonly none: string;
    readonly landKeys: Readonly<Record<LandKey, string>>;
    readonly ofOwner: OfSomething;
    readonly inYear: (name: string, year: number) => string;
    readonly growth: string;
    readonly base: string;
  };
  /** How likely it is, with the 95 % interval that the number of samples leaves. */
  readonly probability: (word: Likelihood, share: string, low: string, high: string) => string;
  readonly reasons: (reason: Reason, facts: { readonly series: readonly string[]; readonly pools: readonly string[] }) => string;
  readonly recorded: (value: string, year: number) => string;
  /** `sites`: what is measured comes from the sites of a pool, whose number and years are counted nowhere else. */
  readonly restsOn: (counts: readonly { readonly kind: ProvenanceKind; readonly count: number }[], sites: boolean) => string;
}
