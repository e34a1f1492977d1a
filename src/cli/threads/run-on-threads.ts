import { Worker } from 'node:worker_threads';
import type { ColumnSummary, SweepJob, SweepTable } from '../../pipeline/sweep-job.ts';
import type { SweepRun } from './sweep-run.ts';
import { COUNTER, type ThreadAnswer, type ThreadData, type ThreadOrder } from './thread-messages.ts';

/** Runs a sweep on so many threads that share the table; which of them runs a block changes nothing. */
export function runOnThreads(job: SweepJob, table: SweepTable, threads: number): SweepRun {
  const counters = new Int32Array(new SharedArrayBuffer(4 * Object.keys(COUNTER).length));
  const workers = Array.from({ length: threads }, () => startThread({ job, table, counters }));
  let closed = false;

  /** Gives every thread the same order, hears what they say, and ends when all are idle; a fault of one is the fault of all. */
  const ask = (order: ThreadOrder, hear: (answer: ThreadAnswer) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      let busy = workers.length;
      let failed = false;
      for (const worker of workers) {
        worker.removeAllListeners();
        worker.on('error', reject);
        worker.on('exit', () => {
          if (!closed) reject(new Error('a thread ended before its work was done'));
        });
        worker.on('message', (answer: ThreadAnswer) => {
          try {
            if ('idle' in answer) busy--;
            else if (!failed) hear(answer);
            if (busy === 0) resolve();
          } catch (error) {
            // What hears may fail, as when a disk is full: then no other block is begun, and none is heard of.
            failed = true;
            Atomics.store(counters, COUNTER.stopped, 1);
            reject(error);
          }
        });
        worker.postMessage(order);
      }
    });

  return {
    blocks: async (open, done) => {
      let left = open.length;
      await ask({ blocks: open }, (answer) => {
        if (!('block' in answer)) return;
        left--;
        done(answer.block);
      });
      return left === 0;
    },
    summarise: async () => {
      const summaries: ColumnSummary[] = [];
      await ask({ summarise: true }, (answer) => {
        if ('column' in answer) summaries[answer.column] = answer.summary;
      });
      return summaries;
    },
    stop: () => void Atomics.store(counters, COUNTER.stopped, 1),
    close: async () => {
      closed = true;
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** The bundle has the thread as a file beside the command; from its source it is run as the command then is, by tsx. */
function startThread(workerData: ThreadData): Worker {
  const own = import.meta.url;
  if (!own.endsWith('.ts')) return new Worker(new URL('./sweep-thread.js', own), { workerData });
  const source = JSON.stringify(new URL('./sweep-thread.ts', own).href);
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); });`;
  return new Worker(script, { eval: true, workerData });
}
