import { parentPort, workerData } from 'node:worker_threads';
import { createSweepWork } from '../../pipeline/sweep-job.ts';
import { COUNTER, type ThreadAnswer, type ThreadData, type ThreadOrder } from './thread-messages.ts';

/** A thread of a sweep: takes one piece of work after the other until none is left. */
const { job, table, counters } = workerData as ThreadData;
const work = createSweepWork(job, table);
const say = (answer: ThreadAnswer): void => parentPort?.postMessage(answer);

parentPort?.on('message', (order: ThreadOrder) => {
  if ('blocks' in order) {
    while (Atomics.load(counters, COUNTER.stopped) === 0) {
      const block = order.blocks[Atomics.add(counters, COUNTER.nextBlock, 1)];
      if (block === undefined) break;
      work.runBlock(block);
      say({ block });
    }
  } else {
    for (;;) {
      const column = Atomics.add(counters, COUNTER.nextColumn, 1);
      if (column >= job.plan.columns.length) break;
      say({ column, summary: work.summarise(column) });
    }
  }
  say({ idle: true });
});
