import { type BlockProgram, compileBlocks } from '../projection/blocks/compile-blocks.ts';
import { createBlockReader } from '../projection/blocks/create-block-reader.ts';
import { blockBytes } from '../sweep/block-bytes.ts';
import { createSampler } from '../sweep/create-sampler.ts';
import type { SweepPlan } from '../sweep/plan-sweep.ts';
import { createRunBlock } from '../sweep/run-blocks.ts';
import { createRoom } from '../sweep/summary/create-room.ts';
import type { Room } from '../sweep/summary/room.ts';
import { type ColumnSummary, summariseColumn } from '../sweep/summary/summarise-column.ts';
import { createTally, createTallyBlock, type Tally } from '../sweep/summary/tally.ts';
import { createSweepWindow, placeOf, STATE, type SweepTable } from '../sweep/sweep-table.ts';
import type { PreparedSweep } from './prepare-sweep.ts';

export type { ColumnSummary, SweepTable, Tally };

/** Everything that a thread needs to run any block of a sweep: plain data that can be posted. */
export interface SweepJob {
  readonly plan: SweepPlan;
  readonly program: BlockProgram;
}

/** Compiles the arithmetic of a sweep. */
export function compileSweepJob({ plan, model }: PreparedSweep): SweepJob {
  return { plan, program: compileBlocks(model, plan.request) };
}

/** What can be done of a sweep piece by piece, in any order, by any thread. */
export interface SweepWork {
  readonly runBlock: (block: number) => void;
  readonly summarise: (column: number) => ColumnSummary;
}

/** The work of a sweep on a table that threads may share. */
export function createSweepWork({ plan, program }: SweepJob, table: SweepTable): SweepWork {
  const runBlock = createRunBlock(plan, createSampler(plan.samples), createBlockReader(program), table);
  let room: Room | undefined;
  return {
    runBlock,
    summarise: (column) => {
      room ??= createRoom(table.size);
      return summariseColumn(table, column, room);
    },
  };
}

/** What a thread is told of a sweep that keeps no sample. */
export interface StreamSetup {
  readonly size: number;
  readonly centres: readonly number[];
  readonly together: readonly number[];
  /** Whether every block is wanted, to be written. */
  readonly keep: boolean;
}

/** What a thread does of a sweep that keeps no sample. */
export interface StreamWork {
  /** Runs a block and takes it in, unless a sample has to be settled first: then its bytes are given, as where they are wanted. */
  readonly runBlock: (block: number) => { readonly tallied: boolean; readonly bytes: Uint8Array | null };
  readonly tally: Tally;
}

/** The work of a sweep that keeps no sample, in a window and a tally of its own. */
export function createStreamWork({ plan, program }: SweepJob, { size, centres, together, keep }: StreamSetup): StreamWork {
  const table = createSweepWindow(size, plan.columns.length, plan.judges.length);
  const runBlock = createRunBlock(plan, createSampler(plan.samples), createBlockReader(program), table);
  const tally = createTally(centres, plan.judges.length);
  const take = createTallyBlock(tally, table, together);
  return {
    tally,
    runBlock: (block) => {
      runBlock(block);
      const { tile, at, count } = placeOf(table, block);
      const tallied = !tile.states.subarray(at, at + count).includes(STATE.suspect);
      if (tallied) take(block);
      return { tallied, bytes: tallied && !keep ? null : blockBytes(table, block) };
    },
  };
}
