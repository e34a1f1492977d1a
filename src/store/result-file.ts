/** A column of a result file. */
export interface ResultColumn {
  readonly name: string;
  readonly type: 'integer' | 'double' | 'boolean';
}

/** The rows of a result, in parts of at most 2,048: what a result file is written from. */
export interface ResultRows {
  readonly count: number;
  readonly columns: readonly ResultColumn[];
  readonly parts: number;
  /**
   * The rows of one part, column by column, in arrays that the next call may overwrite. A double that is NaN and a boolean
   * that is 2 stand for no value.
   */
  readonly read: (part: number) => { readonly count: number; readonly values: readonly (Float64Array | Uint8Array)[] };
}

/** A small table that describes a result: of its columns, its factors, its targets. */
export interface SideTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** Everything that goes into a result file. */
export interface ResultFile {
  readonly rows: ResultRows;
  /** What has to be known of the run, as JSON. */
  readonly metadata: string;
  readonly tables: readonly SideTable[];
}

/** The forms that a result can be written in. */
export type ResultFormat = 'parquet' | 'csv' | 'duckdb';
