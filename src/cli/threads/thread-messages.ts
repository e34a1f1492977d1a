import type { ColumnSummary, SweepJob, SweepTable } from '../../pipeline/sweep-job.ts';

/** What a thread is given: the job, the table that all share, and the counters from which each takes its next piece of work. */
export interface ThreadData {
  readonly job: SweepJob;
  readonly table: SweepTable;
  /** By `COUNTER`. */
  readonly counters: Int32Array;
}

export const COUNTER = { stopped: 0, nextBlock: 1, nextColumn: 2 } as const;

/** What a thread is asked for: the blocks of a list, or the summaries of all columns. */
export type ThreadOrder = { readonly blocks: readonly number[] } | { readonly summarise: true };

/** What it says: of a block that it is done, of a column its summary, and in the end that nothing is left. */
export type ThreadAnswer =
  | { readonly block: number }
  | { readonly column: number; readonly summary: ColumnSummary }
  | { readonly idle: true };
