import type { ColumnSummary, StreamSetup, SweepJob, SweepTable, Tally } from '../../pipeline/sweep-job.ts';

/** What a thread is given: the job, where its results go, and a word that is 1 once no other piece of work may begin. */
export type ThreadData = { readonly job: SweepJob; readonly stopped: Int32Array } & (
  | { readonly table: SweepTable }
  /** No table: blocks that are wanted are sent, as long as not too many wait to be heard; how many do is counted in `ahead`. */
  | { readonly stream: StreamSetup; readonly ahead: Int32Array }
);

/** What a thread is asked for: the blocks of a list, of which it takes the next by the counter, the summaries of all columns in the same way, or what it has taken in. */
export type ThreadOrder =
  | { readonly next: Int32Array; readonly blocks: readonly number[] }
  | { readonly next: Int32Array; readonly summarise: true }
  | { readonly tally: true };

/** An order as it is sent: with the number of the task, by which an end is known from that of an earlier one. */
export type NumberedOrder = ThreadOrder & { readonly task: number };

/** What it says: of a block that it is done, and perhaps its bytes, of a column its summary, and in the end that nothing is left of a task. */
export type ThreadAnswer =
  | { readonly block: number; readonly tallied: boolean; readonly bytes: Uint8Array | null }
  | { readonly column: number; readonly summary: ColumnSummary }
  | { readonly tally: Tally }
  | { readonly idle: number };
