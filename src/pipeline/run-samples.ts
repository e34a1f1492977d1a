import type { Failure } from '../sweep/recheck-block.ts';
import { mergeFailures } from '../sweep/recheck-block.ts';
import { STATE, type SweepTable } from '../sweep/sweep-table.ts';
import type { PreparedSweep } from './prepare-sweep.ts';
import { compileSweepJob, createSweepWork } from './sweep-job.ts';
import { createSweepState } from './sweep-state.ts';

/** All samples of a sweep, run. */
export interface RunSamples {
  readonly table: SweepTable;
  readonly failures: readonly Failure[];
  readonly failed: number;
}

/** Runs all samples of a sweep here and now: for an analysis of some ten thousand of them, which takes less than a second. */
export function runSamples(prepared: PreparedSweep): RunSamples {
  const state = createSweepState(prepared);
  const work = createSweepWork(compileSweepJob(prepared), state.table);
  for (const block of state.open()) {
    work.runBlock(block);
    state.finish(block);
  }
  const failures = mergeFailures(state.failures());
  return { table: state.table, failures, failed: failures.reduce((sum, { count }) => sum + count, 0) };
}

/** One column of all samples; NaN where one failed or has no value. */
export function columnOf(table: SweepTable, column: number): Float64Array {
  const all = new Float64Array(table.size);
  let first = 0;
  for (const { rows, values } of table.tiles) {
    all.set(values.subarray(column * rows, (column + 1) * rows), first);
    first += rows;
  }
  return all;
}

/** Whether each sample reaches a target: 1 or 0, NaN where it failed. */
export function reachedOf(table: SweepTable, target: number): Float64Array {
  const all = new Float64Array(table.size);
  let first = 0;
  for (const { rows, reached, states } of table.tiles) {
    for (let row = 0; row < rows; row++)
      all[first + row] = states[row] === STATE.valid ? (reached[target * rows + row] as number) : Number.NaN;
    first += rows;
  }
  return all;
}
