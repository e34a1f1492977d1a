import { setImmediate } from 'node:timers/promises';
import { type ColumnSummary, createSweepWork, type SweepJob, type SweepTable } from '../../pipeline/sweep-job.ts';
import type { SweepRun } from './sweep-run.ts';

/** Runs a sweep on this thread; between two blocks signals are heard. */
export function runHere(job: SweepJob, table: SweepTable): SweepRun {
  const work = createSweepWork(job, table);
  let stopped = false;
  return {
    blocks: async (open, done) => {
      for (const block of open) {
        if (stopped) return false;
        work.runBlock(block);
        done(block);
        await setImmediate();
      }
      return true;
    },
    summarise: async () => {
      const summaries: ColumnSummary[] = [];
      for (const column of job.plan.columns.keys()) {
        summaries.push(work.summarise(column));
        await setImmediate();
      }
      return summaries;
    },
    stop: () => {
      stopped = true;
    },
    close: async () => {},
  };
}
