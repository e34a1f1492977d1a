import { evaluateMetric, finite } from '../assessment/evaluate-metric.ts';
import { project } from '../projection/project-numbers.ts';
import { blockBytes, restoreBlock } from '../sweep/block-bytes.ts';
import { createSampler } from '../sweep/create-sampler.ts';
import { createRecheckBlock, type Failure } from '../sweep/recheck-block.ts';
import { countReached, type ReachedCounts } from '../sweep/summary/count-reached.ts';
import { blocksOf, createSweepTable, placeOf, type SweepTable, tableBytes } from '../sweep/sweep-table.ts';
import type { PreparedSweep } from './prepare-sweep.ts';
import { openJudges } from './sweep-outcome.ts';

/** A block as a journal keeps it. */
export interface KeptBlock {
  readonly block: number;
  /** Why samples failed, as JSON. */
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** How far a sweep has come. */
export interface SweepState {
  readonly table: SweepTable;
  /** Blocks that have still to be run. */
  readonly open: () => readonly number[];
  /** Samples of the blocks that are finished. */
  readonly samplesDone: () => number;
  readonly samplesOf: (block: number) => number;
  /** Settles the suspects of a block that has been run; `tallied` where it has none, and another thread has taken it in. */
  readonly finish: (block: number, tallied?: boolean) => void;
  /** A finished block, to be kept. */
  readonly keep: (block: number) => KeptBlock;
  /** Takes a kept block back; false where it is none of this sweep. */
  readonly restore: (kept: KeptBlock) => boolean;
  readonly failures: () => readonly Failure[];
  /** How many samples reach the targets, once all blocks are finished. */
  readonly counts: () => ReachedCounts;
  /** Puts the bytes of a finished block into the table. */
  readonly show: (block: number, bytes: Uint8Array) => void;
}

/** The state of a sweep of which nothing has been run. */
export function createSweepState(prepared: PreparedSweep): SweepState {
  const { plan, size, model } = prepared;
  const table = createSweepTable(size, plan.columns.length, plan.judges.length);
  const failures: (readonly Failure[] | undefined)[] = Array(blocksOf(size)).fill(undefined);
  const recheck = createRecheckBlock(plan, model, createSampler(plan.samples), table);
  return {
    table,
    open: () => [...failures.keys()].filter((block) => failures[block] === undefined),
    samplesDone: () => failures.reduce((sum, found, block) => sum + (found === undefined ? 0 : placeOf(table, block).count), 0),
    samplesOf: (block) => placeOf(table, block).count,
    finish: (block) => {
      failures[block] = recheck(block);
    },
    keep: (block) => ({ block, text: JSON.stringify(failures[block] ?? []), bytes: blockBytes(table, block) }),
    restore: ({ block, text, bytes }) => {
      if (block >= failures.length || !restoreBlock(table, block, bytes)) return false;
      failures[block] = JSON.parse(text) as readonly Failure[];
      return true;
    },
    failures: () => failures.flatMap((found) => found ?? []),
    counts: () => countReached(table, openJudges(prepared)),
    show: (block, bytes) => showBlock(table, block, bytes),
  };
}

/** Puts the bytes of a block into a table, of which they must be. */
export function showBlock(table: SweepTable, block: number, bytes: Uint8Array): void {
  if (!restoreBlock(table, block, bytes)) throw new Error(`block ${block} is none of this sweep`);
}

/** Bytes that the results of a sweep take. */
export function memoryOf({ plan, size }: PreparedSweep): number {
  return tableBytes(size, plan.columns.length, plan.judges.length);
}

/** The columns of a sweep in the central projection; null where one has no value. */
export function centralValues({ plan, model, checked }: PreparedSweep): readonly (number | null)[] {
  const projection = model === checked.model ? checked.projection : project(model);
  return plan.columns.map(({ column, year }) =>
    finite(
      column.kind === 'metric'
        ? evaluateMetric(column.expression, projection, year)
        : (projection.row(column.variable, year)[column.site ?? 0] as number),
    ),
  );
}
