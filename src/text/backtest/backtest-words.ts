import type { Side } from '../../assessment/backtest/compare-with-record.ts';

/** Every sentence of a back-test. */
export interface BacktestTexts {
  /** What was done: projected from a year, held against the record up to another. */
  readonly title: (until: number, recordedTo: number) => string;
  readonly counts: (compared: number, tooHigh: number, tooLow: number) => string;
  /** Values on record beside which no projection stands: nothing was known then to start from. */
  readonly unprojected: (values: number) => string;
  /** The mean of signed and of absolute errors, both with their signs said. */
  readonly means: (signed: string, absolute: string) => string;
  readonly worst: (variable: string, year: number, error: string) => string;
  readonly off: (side: Side, amount: string) => string;
  readonly variables: string;
  readonly horizons: string;
  readonly byVariable: string;
  readonly targets: string;
  readonly yearsAhead: (years: number) => string;
  readonly columns: {
    readonly variable: string;
    readonly year: string;
    readonly projected: string;
    readonly recorded: string;
    readonly error: string;
    readonly inWords: string;
    readonly ahead: string;
    readonly compared: string;
    readonly mean: string;
    readonly absolute: string;
    readonly tooHigh: string;
    readonly tooLow: string;
    readonly target: string;
    readonly verdictThen: string;
    readonly happened: string;
  };
  readonly right: string;
  readonly wrong: string;
  readonly open: string;
  readonly marks: string;
  readonly notes: readonly string[];
  readonly problems: {
    readonly untilMissing: string;
    readonly untilNotAfterBase: (until: number, base: number) => string;
    /** `latest` is the last year that could be tested from, null where there is none. */
    readonly nothingRecordedAfter: (until: number, recordedTo: number | null, latest: number | null) => string;
  };
}
