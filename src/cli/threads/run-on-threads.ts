import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type ColumnSummary, createSweepWork, type SweepJob, type SweepTable } from '../../pipeline/sweep-job.ts';
import type { SweepRun } from './sweep-run.ts';
import type { NumberedOrder, ThreadAnswer, ThreadData, ThreadOrder } from './thread-messages.ts';

/** What all threads do together, piece by piece. */
interface Task {
  readonly order: (next: Int32Array) => ThreadOrder;
  readonly pieces: number;
  /** Does a piece on this thread. */
  readonly own: (piece: number) => void;
  /** Hears of a piece that another thread has done. */
  readonly hear: (answer: ThreadAnswer) => void;
}

/**
 * Runs a sweep on so many threads that share the table; which of them runs a block changes nothing. This thread is one of them: it
 * works while the others start, and between two pieces of its own it hears of theirs.
 */
export function runOnThreads(job: SweepJob, table: SweepTable, threads: number): SweepRun {
  const stopped = new Int32Array(new SharedArrayBuffer(4));
  const workers = Array.from({ length: threads - 1 }, () => startThread({ job, table, stopped }));
  const work = createSweepWork(job, table);
  const stop = (): void => void Atomics.store(stopped, 0, 1);
  let closed = false;
  let given = 0;

  /**
   * Ends when all pieces are done: a thread that is still starting is not waited for, and finds nothing left of its task. After a
   * stop it ends when nobody is at work; a fault of one is the fault of all, and lets no other piece begin.
   */
  const together = ({ order, pieces, own, hear }: Task): Promise<void> =>
    new Promise((resolve, reject) => {
      const task = given++;
      // Each task has a counter of its own, from which no thread takes for another.
      const next = new Int32Array(new SharedArrayBuffer(4));
      let left = pieces;
      let busy = threads;
      let failed = false;
      const fail = (error: unknown): void => {
        failed = true;
        stop();
        reject(error);
      };
      const attempt = (step: () => void): void => {
        try {
          if (!failed) step();
          if (left === 0 || busy === 0) resolve();
        } catch (error) {
          fail(error);
        }
      };
      for (const worker of workers) {
        worker.removeAllListeners();
        worker.on('error', fail);
        worker.on('exit', () => {
          if (!closed) fail(new Error('a thread ended before its work was done'));
        });
        worker.on('message', (answer: ThreadAnswer) =>
          attempt(() => {
            if ('idle' in answer) busy -= answer.idle === task ? 1 : 0;
            else {
              hear(answer);
              left--;
            }
          }),
        );
        const numbered: NumberedOrder = { ...order(next), task };
        worker.postMessage(numbered);
      }
      const take = async (): Promise<void> => {
        while (!failed && Atomics.load(stopped, 0) === 0) {
          const piece = Atomics.add(next, 0, 1);
          if (piece >= pieces) break;
          attempt(() => {
            own(piece);
            left--;
          });
          // Answers and signals are heard between two pieces.
          await setImmediate();
        }
        attempt(() => {
          busy--;
        });
      };
      void take();
    });

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
    stop,
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
