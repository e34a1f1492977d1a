export { samplesProblem } from '../sweep/samples-problem.ts';

/** A result file of a sweep, as a host opens it. */
export interface SampleFile {
  /** Its path, as it was given. */
  readonly file: string;
  /** What it says of its run, as JSON; null where it says nothing. */
  readonly metadata: string | null;
  /** Where that would stand, were it a file of its own. */
  readonly beside: string | null;
  /** Number of rows. */
  readonly count: number;
  /** Names of its columns. */
  readonly columns: readonly string[];
  /** Bytes of memory that its samples may take here. */
  readonly room: number;
  /** Columns in the order of the rows: NaN for no value, 1 and 0 for true and false. */
  readonly read: (columns: readonly WantedColumn[]) => Promise<SampleColumns>;
}

export interface WantedColumn {
  readonly name: string;
  readonly type: 'number' | 'truth';
}

/** What was read, or what kept it from being read. */
export type SampleColumns =
  | { readonly ok: true; readonly value: readonly Float64Array[] }
  | { readonly ok: false; readonly detail: string };
