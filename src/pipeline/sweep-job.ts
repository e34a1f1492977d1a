import { type BlockProgram, compileBlocks } from '../projection/blocks/compile-blocks.ts';
import { createBlockReader } from '../projection/blocks/create-block-reader.ts';
import { createSampler } from '../sweep/create-sampler.ts';
import type { SweepPlan } from '../sweep/plan-sweep.ts';
import { createRunBlock } from '../sweep/run-blocks.ts';
import { createRoom } from '../sweep/summary/create-room.ts';
import type { Room } from '../sweep/summary/room.ts';
import { type ColumnSummary, summariseColumn } from '../sweep/summary/summarise-column.ts';
import type { SweepTable } from '../sweep/sweep-table.ts';
import type { PreparedSweep } from './prepare-sweep.ts';

export type { ColumnSummary, SweepTable };

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
