import type { ColumnSummary } from '../../pipeline/sweep-job.ts';

/** The parts of a sweep as they are run, here or on threads: the results are the same to the last bit. */
export interface SweepRun {
  /**
   * Runs blocks; `done` is told of each in the order in which they are finished, and may settle it before the next; `tallied`
   * where another thread has taken it in for good.
   * @returns whether all of them were run; false where the run was stopped
   */
  readonly blocks: (open: readonly number[], done: (block: number, tallied?: boolean) => void) => Promise<boolean>;
  /** Sums up every column. */
  readonly summarise: () => Promise<readonly ColumnSummary[]>;
  /** Lets the blocks that have begun end, and begins no other. */
  readonly stop: () => void;
  readonly close: () => Promise<void>;
}
