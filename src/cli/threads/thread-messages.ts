import type { ColumnSummary, SweepJob, SweepTable } from '../../pipeline/sweep-job.ts';

/** What a thread is given: the job, the table that all share, and a word that is 1 once no other piece of work may begin. */
export interface ThreadData {
  readonly job: SweepJob;
  readonly table: SweepTable;
  readonly stopped: Int32Array;
}

/** What a thread is asked for: the blocks of a list, or the summaries of all columns; it takes the next piece from the counter. */
export type ThreadOrder = { readonly next: Int32Array } & ({ readonly blocks: readonly number[] } | { readonly summarise: true });

/** An order as it is sent: with the number of the task, by which an end is known from that of an earlier one. */
export type NumberedOrder = ThreadOrder & { readonly task: number };

/** What it says: of a block that it is done, of a column its summary, and in the end that nothing is left of a task. */
export type ThreadAnswer =
  | { readonly block: number }
  | { readonly column: number; readonly summary: ColumnSummary }
  | { readonly idle: number };
