import type { Method } from '../../sweep/analyse/findings.ts';
import type { PlainKind } from '../../sweep/analyse/rank-sensitivity.ts';
import type { Refusal } from '../../sweep/analyse/refusal.ts';

export type Way = 'up' | 'down' | 'both';

/** A number of samples as it is printed. */
type Count = (value: number) => string;

/** Every sentence about what moves a target. */
export interface SensitivityTexts {
  /** What was done: how many runs over how many assumptions. */
  readonly done: Readonly<
    Record<Method, (runs: string, factors: number, n: string, seed: number | null, layout: string) => string>
  >;
  /** How samples that each stand for themselves are laid out. */
  readonly layouts: Readonly<Record<PlainKind, string>>;
  /** A group by its name. */
  readonly group: (name: string) => string;
  /** What each group holds. */
  readonly groups: (groups: readonly { readonly name: string; readonly members: readonly string[] }[]) => string;
  /** How what is said of a group is to be read. */
  readonly ofGroups: Readonly<Record<'sobol' | 'morris', string>>;
  /** The samples were read from a file. */
  readonly from: (file: string, writer: string) => string;
  readonly rounded: (asked: string, taken: string) => string;
  readonly failed: (failed: string, runs: string) => string;
  readonly noneFailed: string;
  /** Where the metric lies in the runs. */
  readonly spread: (low: string, middle: string, high: string) => string;
  readonly oneValue: (value: string) => string;
  readonly always: (value: string) => string;
  readonly reachedIn: (share: string) => string;
  readonly sobol: {
    readonly leads: (factor: string, share: string, interval: string) => string;
    readonly next: (factors: readonly { readonly factor: string; readonly share: string; readonly interval: string }[]) => string;
    readonly together: (share: string) => string;
    readonly noLead: (factor: string, share: string) => string;
    readonly alsoVerdict: (share: string) => string;
    readonly verdict: (factor: string, share: string) => string;
    /** What two assumptions do beyond what each does alone. */
    readonly pairs: (pairs: readonly { readonly factors: readonly [string, string]; readonly interval: string }[]) => string;
    readonly noPairs: string;
    readonly legend: string;
    readonly notes: readonly string[];
  };
  readonly morris: {
    readonly leads: (factor: string, size: string, way: Way) => string;
    readonly verdict: (factor: string) => string;
    readonly ways: Readonly<Record<Way, string>>;
    readonly notes: readonly string[];
  };
  readonly oat: {
    readonly flipsAt: (value: string) => string;
    readonly leads: (factor: string, from: string, to: string) => string;
    /** From a value on, seen from the central one. */
    readonly flipsFrom: (value: string, way: 'up' | 'down') => string;
    readonly flips: (flips: number, points: number, share: string, factors: readonly string[]) => string;
    readonly notes: readonly string[];
  };
  readonly rank: {
    readonly leads: (factor: string, value: string, way: 'up' | 'down') => string;
    readonly explained: (share: string) => string;
    readonly notes: readonly string[];
  };
  readonly never: (reached: boolean) => string;
  /** So few runs turn out otherwise that nothing can be said of why. */
  readonly nearlyNever: (reached: boolean) => string;
  readonly neverAlone: (reached: boolean) => string;
  readonly columns: {
    readonly factor: string;
    readonly alone: string;
    readonly inAll: string;
    readonly verdict: string;
    readonly size: string;
    readonly way: string;
    readonly deviation: string;
    readonly atLow: string;
    readonly atHigh: string;
    readonly flips: string;
    readonly correlation: string;
    readonly coefficient: string;
    readonly bar: string;
  };
  readonly nothing: string;
  /** The assumptions that do nothing, or too little to be shown; some of them by name. */
  readonly others: (names: readonly string[], more: number, least: string | null) => string;
  readonly settled: (points: string) => string;
  readonly unsettled: (points: string | null, sameOrder: boolean, command: string) => string;
  readonly refusal: (refusal: Refusal, count: Count) => string;
  readonly refusedValue: (reason: string) => string;
  readonly refusedVerdict: (reason: string) => string;
  readonly level: (percent: string) => string;
  readonly problems: {
    readonly unknownTarget: (name: string, nearest: string | null) => string;
    readonly closedTarget: (name: string, verdict: string) => string;
    readonly noOpenTarget: string;
    readonly level: string;
    readonly tooSmall: (least: number) => string;
  };
}
