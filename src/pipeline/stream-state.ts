import { blockBytes, restoreBlock } from '../sweep/block-bytes.ts';
import { createSampler } from '../sweep/create-sampler.ts';
import { createRecheckBlock, type Failure, mergeFailures } from '../sweep/recheck-block.ts';
import type { ColumnSummary } from '../sweep/summary/summarise-column.ts';
import { createTally, createTallyBlock, mergeTally, type Tally, tallySummaries } from '../sweep/summary/tally.ts';
import { blocksOf, createSweepWindow, placeOf } from '../sweep/sweep-table.ts';
import type { PreparedSweep } from './prepare-sweep.ts';
import { openJudges } from './sweep-outcome.ts';
import { centralValues, type SweepState, showBlock } from './sweep-state.ts';

/** How far a sweep has come that keeps no sample: its table is a window for one block. */
export interface StreamState extends SweepState {
  /** What the threads need to take blocks in. */
  readonly centres: readonly number[];
  readonly together: readonly number[];
  /** Takes in what another thread has. */
  readonly merge: (tally: Tally) => void;
  readonly summaries: () => readonly ColumnSummary[];
}

/** The state of a sweep of which nothing has been run, and no sample will be kept in memory. */
export function createStreamState(prepared: PreparedSweep): StreamState {
  const { plan, size, model } = prepared;
  const table = createSweepWindow(size, plan.columns.length, plan.judges.length);
  const recheck = createRecheckBlock(plan, model, createSampler(plan.samples), table);
  const centres = centralValues(prepared).map((value) => value ?? 0);
  const together = openJudges(prepared);
  const tally = createTally(centres, plan.judges.length);
  const take = createTallyBlock(tally, table, together);
  const done = new Uint8Array(blocksOf(size));
  const samplesOf = (block: number): number => placeOf(table, block).count;
  let failures: readonly Failure[] = [];
  // Of the block in the window.
  let found: readonly Failure[] = [];
  const end = (block: number, tallied: boolean): void => {
    if (!tallied) take(block);
    if (found.length > 0) failures = mergeFailures([...failures, ...found]);
    done[block] = 1;
  };
  return {
    ...{ table, centres, together, samplesOf },
    open: () => [...done.keys()].filter((block) => done[block] === 0),
    samplesDone: () => done.reduce((sum, flag, block) => sum + (flag === 1 ? samplesOf(block) : 0), 0),
    finish: (block, tallied = false) => {
      found = tallied ? [] : recheck(block);
      end(block, tallied);
    },
    keep: (block) => ({ block, text: JSON.stringify(found), bytes: blockBytes(table, block) }),
    restore: ({ block, text, bytes }) => {
      if (block >= done.length || !restoreBlock(table, block, bytes)) return false;
      // A journal may hold a block twice: the second says the same.
      if (done[block] === 1) return true;
      found = JSON.parse(text) as readonly Failure[];
      end(block, false);
      return true;
    },
    failures: () => failures,
    counts: () => tally.reached,
    merge: (other) => mergeTally(tally, other),
    summaries: () => tallySummaries(tally),
    show: (block, bytes) => showBlock(table, block, bytes),
  };
}
