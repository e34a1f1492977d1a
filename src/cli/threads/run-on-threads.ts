import { type ColumnSummary, createSweepWork, type SweepJob, type SweepTable } from '../../pipeline/sweep-job.ts';
import { createPool } from './create-pool.ts';
import type { SweepRun } from './sweep-run.ts';

/**
 * Runs a sweep on so many threads that share the table; which of them runs a block changes nothing. This thread is one of them: it
 * works while the others start, and between two pieces of its own it hears of theirs.
 */
export function runOnThreads(job: SweepJob, table: SweepTable, threads: number): SweepRun {
  const { together, stop, close } = createPool(threads - 1, (stopped) => ({ job, stopped, table }));
  const work = createSweepWork(job, table);
  return {
    blocks: async (open, done) => {
      let left = open.length;
      const finish = (block: number): void => {
        left--;
        done(block);
      };
      await together({
        order: (next) => ({ next, blocks: open }),
        pieces: open.length,
        own: (piece) => {
          work.runBlock(open[piece] as number);
          finish(open[piece] as number);
        },
        hear: (answer) => {
          if ('block' in answer) finish(answer.block);
        },
      });
      return left === 0;
    },
    summarise: async () => {
      const summaries: ColumnSummary[] = [];
      await together({
        order: (next) => ({ next, summarise: true }),
        pieces: job.plan.columns.length,
        own: (column) => {
          summaries[column] = work.summarise(column);
        },
        hear: (answer) => {
          if ('column' in answer) summaries[answer.column] = answer.summary;
        },
      });
      return summaries;
    },
    ...{ stop, close },
  };
}
