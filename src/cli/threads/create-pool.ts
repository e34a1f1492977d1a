import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { NumberedOrder, ThreadAnswer, ThreadData, ThreadOrder } from './thread-messages.ts';

/** What all threads do together, piece by piece. */
export interface Task {
  readonly order: (next: Int32Array) => ThreadOrder;
  readonly pieces: number;
  /** Does a piece on this thread; null where all pieces are those of others. */
  readonly own: ((piece: number) => void) | null;
  /** Hears of a piece that another thread has done. */
  readonly hear: (answer: ThreadAnswer) => void;
}

/** This thread and others, which do tasks together. */
export interface Pool {
  readonly together: (task: Task) => Promise<void>;
  /** Lets the pieces that have begun end, and begins no other. */
  readonly stop: () => void;
  readonly close: () => Promise<void>;
}

/** So many threads besides this one, all started with the same data. */
export function createPool(others: number, dataOf: (stopped: Int32Array) => ThreadData): Pool {
  const stopped = new Int32Array(new SharedArrayBuffer(4));
  const workers = Array.from({ length: others }, () => startThread(dataOf(stopped)));
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
      let busy = others + (own === null ? 0 : 1);
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
      attempt(() => {});
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
      const take = async (does: (piece: number) => void): Promise<void> => {
        while (!failed && Atomics.load(stopped, 0) === 0) {
          const piece = Atomics.add(next, 0, 1);
          if (piece >= pieces) break;
          attempt(() => {
            does(piece);
            left--;
          });
          // Answers and signals are heard between two pieces.
          await setImmediate();
        }
        attempt(() => {
          busy--;
        });
      };
      if (own !== null) void take(own);
    });

  return {
    ...{ together, stop },
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
