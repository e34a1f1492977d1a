import type { Denominator } from '../../scenario/scenario.ts';

/** What stands around the verdicts: the calendar of the gates, the notes, and several scenarios side by side. */
export interface NoteTexts {
  readonly details: string;
  readonly gates: {
    readonly title: string;
    readonly legend: { readonly recorded: string; readonly against: string; readonly open: string; readonly shut: string };
    readonly occupancy: (threshold: string, over: Denominator) => string;
    readonly unleased: (area: string, over: Denominator) => string;
    readonly or: string;
    readonly and: string;
    readonly inForce: (from: number | null, to: number | null) => string;
    readonly opensAt: (pool: string, conditions: string) => string;
    readonly waiting: (pool: string, sites: number, year: number) => string;
  };
  readonly notes: {
    readonly title: string;
    readonly noTakeUp: (pools: readonly string[]) => string;
    readonly heldByRecord: (pool: string, sites: number, year: number) => string;
    readonly againstGate: (pool: string, years: string) => string;
    readonly collision: (path: string, place: string) => string;
    readonly notModelled: string;
    readonly origin: (facts: {
      readonly version: string;
      readonly file: string;
      readonly variant: string | null;
      readonly hash: string;
    }) => string;
  };
  readonly comparison: {
    readonly target: string;
    readonly absent: string;
    readonly projected: (value: string) => string;
    readonly reached: (year: number) => string;
  };
}
