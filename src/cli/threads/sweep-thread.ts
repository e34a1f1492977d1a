import { parentPort, workerData } from 'node:worker_threads';
import { createSweepWork } from '../../pipeline/sweep-job.ts';
import type { NumberedOrder, ThreadAnswer, ThreadData } from './thread-messages.ts';

/** A thread of a sweep: takes one piece of work after the other until none is left. */
const { job, table, stopped } = workerData as ThreadData;
const work = createSweepWork(job, table);
const say = (answer: ThreadAnswer): void => parentPort?.postMessage(answer);

parentPort?.on('message', (order: NumberedOrder) => {
  const pieces = 'blocks' in order ? order.blocks.length : job.plan.columns.length;
  while (Atomics.load(stopped, 0) === 0) {
    const piece = Atomics.add(order.next, 0, 1);
    if (piece >= pieces) break;
    if ('blocks' in order) {
      const block = order.blocks[piece] as number;
      work.runBlock(block);
      say({ block });
    } else say({ column: piece, summary: work.summarise(piece) });
  }
  say({ idle: order.task });
});
