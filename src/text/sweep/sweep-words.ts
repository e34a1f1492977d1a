import type { Design } from '../../sweep/design.ts';

/** Why a sample failed. */
export type FailureCode = 'not-finite' | 'formula-out-of-domain';

/** Why nothing could be written. */
export type WriteFault = 'full' | 'not-allowed' | 'no-folder' | 'a-folder' | 'other';

/** What differs from the run that a journal belongs to. */
export type DifferingPart = 'engine' | 'scenario' | 'mode' | 'factors' | 'design' | 'columns' | 'targets';

/** Every sentence of a sweep. */
export interface SweepTexts {
  /** How samples were drawn: the design, its seed where it has one, and how many assumptions vary. */
  readonly drawn: (design: Design['kind'], seed: number | null, factors: number) => string;
  readonly counts: (asked: string, valid: string, failed: string | null) => string;
  /** The number of samples was rounded up to a power of 2. */
  readonly rounded: (asked: string, drawn: string) => string;
  readonly noneValid: string;
  readonly together: (targets: number, share: string, interval: string | null) => string;
  readonly columns: {
    readonly verdict: string;
    readonly target: string;
    readonly wanted: (year: number | null) => string;
    readonly probability: string;
    readonly share: string;
    readonly interval: string;
    readonly central: string;
    readonly year: string;
    readonly centralValue: string;
    readonly without: string;
    readonly factor: string;
    readonly likely: string;
    readonly drawnFrom: string;
    readonly failure: string;
    readonly samples: string;
    readonly first: string;
  };
  readonly measured: string;
  /** A value that is the same in every sample, and its year. */
  readonly always: (value: string, year: number) => string;
  /** Samples in which something has no value. */
  readonly missing: string;
  readonly varied: string;
  readonly failures: string;
  readonly failure: (code: FailureCode, subject: string, year: number | null) => string;
  readonly laws: {
    readonly uniform: (low: string, high: string) => string;
    readonly triangular: (low: string, likely: string, high: string) => string;
    readonly pert: (low: string, likely: string, high: string) => string;
    readonly normal: (mean: string, sd: string) => string;
    readonly truncated: (mean: string, sd: string, low: string, high: string) => string;
    readonly quantiles: (shape: 'normal' | 'lognormal', p5: string, p95: string) => string;
    readonly choices: (values: readonly string[]) => string;
    /** Of a number that every year draws anew. */
    readonly yearly: (law: string) => string;
  };
  readonly notes: {
    readonly probability: string;
    readonly errors: Readonly<Record<'independent' | 'spread' | 'dependent' | 'chosen', string>>;
    readonly verdicts: string;
    readonly quantiles: string;
    /** No sample was kept: how far a quantile may be off, in percent of the number. */
    readonly streamed: (error: string) => string;
    readonly central: string;
  };
  readonly footer: (seconds: string, threads: number, run: string) => string;
  readonly written: (file: string, samples: string) => string;
  readonly resumed: (samples: string) => string;
  readonly progress: {
    readonly samples: string;
    readonly perSecond: string;
    readonly left: string;
  };
  readonly stopped: {
    readonly kept: (done: string, asked: string) => string;
    readonly lost: (done: string, asked: string) => string;
  };
  readonly query: {
    readonly missing: string;
    readonly format: (file: string) => string;
    readonly notFound: (file: string) => string;
    readonly duckdb: string;
    readonly oneQuestion: string;
    /** What the database says, which speaks English. */
    readonly failed: (detail: string) => string;
    readonly more: (shown: number) => string;
  };
  readonly problems: {
    readonly format: (file: string) => string;
    readonly duckdb: (file: string) => string;
    readonly exists: (file: string) => string;
    readonly otherRun: (file: string, parts: readonly DifferingPart[]) => string;
    readonly foreign: (file: string) => string;
    readonly locked: (file: string, process: number, lock: string, host: string | null) => string;
    readonly write: (fault: WriteFault, file: string, detail: string, kept: boolean) => string;
    /** `only`: whether less can be measured. */
    readonly memory: (needed: string, there: string, only: boolean) => string;
    readonly secondOrder: string;
    readonly freshWithoutOut: string;
    readonly threads: (most: number) => string;
  };
}
