import type { StreamState } from '../../pipeline/stream-state.ts';
import { createSweepWork, type SweepJob } from '../../pipeline/sweep-job.ts';
import { createPool } from './create-pool.ts';
import type { SweepRun } from './sweep-run.ts';

/**
 * Runs a sweep that keeps no sample on so many threads, this one among them. Each takes the blocks that it runs into a tally of its
 * own; in the end the tallies are merged, in any order.
 *
 * @param keep whether every block is wanted by who hears that it is done
 */
export function runStreamed(job: SweepJob, state: StreamState, size: number, threads: number, keep: boolean): SweepRun {
  const { table, centres, together: judges } = state;
  const ahead = new Int32Array(new SharedArrayBuffer(4));
  const stream = { size, centres, together: judges, keep };
  const { together, stop, close } = createPool(threads - 1, (stopped) => ({ job, stopped, stream, ahead }));
  const work = createSweepWork(job, table);
  return {
    blocks: async (open, done) => {
      let left = open.length;
      await together({
        order: (next) => ({ next, blocks: open }),
        pieces: open.length,
        own: (piece) => {
          const block = open[piece] as number;
          work.runBlock(block);
          left--;
          done(block);
        },
        hear: (answer) => {
          if (!('block' in answer)) return;
          const { block, bytes, tallied } = answer;
          if (bytes !== null) {
            Atomics.sub(ahead, 0, 1);
            Atomics.notify(ahead, 0);
            state.show(block, bytes);
          }
          left--;
          done(block, tallied);
        },
      });
      return left === 0;
    },
    summarise: async () => {
      await together({
        order: () => ({ tally: true }),
        pieces: threads - 1,
        own: null,
        hear: (answer) => {
          if ('tally' in answer) state.merge(answer.tally);
        },
      });
      return state.summaries();
    },
    ...{ stop, close },
  };
}
