import { parentPort, workerData } from 'node:worker_threads';
import { createStreamWork, createSweepWork } from '../../pipeline/sweep-job.ts';
import type { NumberedOrder, ThreadAnswer, ThreadData } from './thread-messages.ts';

/** Blocks that may wait to be heard of: more would only fill the memory. */
const MOST_AHEAD = 32;
/** Milliseconds after which a waiting thread looks whether the run has been stopped. */
const PATIENCE = 100;

/** A thread of a sweep: takes one piece of work after the other until none is left. */
const data = workerData as ThreadData;
const { job, stopped } = data;
const say = (answer: ThreadAnswer, moved: readonly ArrayBuffer[] = []): void => parentPort?.postMessage(answer, moved);
const parts = 'table' in data ? keeping(data) : streaming(data);

parentPort?.on('message', (order: NumberedOrder) => {
  if ('tally' in order) parts.tally();
  else {
    const pieces = 'blocks' in order ? order.blocks.length : job.plan.columns.length;
    while (Atomics.load(stopped, 0) === 0) {
      const piece = Atomics.add(order.next, 0, 1);
      if (piece >= pieces) break;
      if ('blocks' in order) parts.block(order.blocks[piece] as number);
      else parts.column(piece);
    }
  }
  say({ idle: order.task });
});

interface Parts {
  readonly block: (block: number) => void;
  readonly column: (column: number) => void;
  readonly tally: () => void;
}

/** Into the table that all share. */
function keeping({ table }: Extract<ThreadData, { table: unknown }>): Parts {
  const work = createSweepWork(job, table);
  return {
    block: (block) => {
      work.runBlock(block);
      say({ block, tallied: false, bytes: null });
    },
    column: (column) => say({ column, summary: work.summarise(column) }),
    tally: () => {},
  };
}

/** Into a tally of its own. */
function streaming({ stream, ahead }: Extract<ThreadData, { stream: unknown }>): Parts {
  const work = createStreamWork(job, stream);
  return {
    block: (block) => {
      const { tallied, bytes } = work.runBlock(block);
      if (bytes === null) return say({ block, tallied, bytes });
      for (let waiting = Atomics.load(ahead, 0); waiting >= MOST_AHEAD; waiting = Atomics.load(ahead, 0)) {
        if (Atomics.load(stopped, 0) === 1) break;
        Atomics.wait(ahead, 0, waiting, PATIENCE);
      }
      Atomics.add(ahead, 0, 1);
      say({ block, tallied, bytes }, [bytes.buffer as ArrayBuffer]);
    },
    column: () => {},
    tally: () => say({ tally: work.tally }),
  };
}
