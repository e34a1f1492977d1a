import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { nodeHost } from '../../../src/cli/node-host.ts';
import { runHere } from '../../../src/cli/threads/run-here.ts';
import { runOnThreads } from '../../../src/cli/threads/run-on-threads.ts';
import type { SweepRun } from '../../../src/cli/threads/sweep-run.ts';
import { type PreparedSweep, prepareSweep } from '../../../src/pipeline/prepare-sweep.ts';
import { compileSweepJob, type SweepJob } from '../../../src/pipeline/sweep-job.ts';
import { outcomeOf } from '../../../src/pipeline/sweep-outcome.ts';
import { createSweepState, type SweepState } from '../../../src/pipeline/sweep-state.ts';

let prepared: PreparedSweep;
let job: SweepJob;
beforeAll(async () => {
  const found = await prepareSweep(nodeHost, 'scenarios/bac-giang.yaml', {
    ...{ mode: 'from-today', rulebook: 'statcan-2025', only: ['output_on_land', 'parks'], keep: true, version: 'test' },
    flags: { design: 'random', n: '7500', seed: '5' },
  });
  if (!found.ok) throw new Error(JSON.stringify(found));
  prepared = found.value;
  job = compileSweepJob(prepared);
});

/** Every bit of a finished sweep, and everything that is said of it. */
async function finish(state: SweepState, run: SweepRun, open = state.open()) {
  const order: number[] = [];
  expect(
    await run.blocks(open, (block) => {
      order.push(block);
      state.finish(block);
    }),
  ).toBe(true);
  expect([...order].sort((a, b) => a - b)).toEqual([...open].sort((a, b) => a - b));
  const summaries = await run.summarise();
  await run.close();
  const { prepared: _, ...outcome } = outcomeOf(prepared, state.counts(), state.failures(), summaries);
  const digest = createHash('sha256');
  for (const { values, reached, states } of state.table.tiles) for (const part of [values, reached, states]) digest.update(part);
  const bits = digest.digest('hex');
  return { bits, outcome };
}

let here: Awaited<ReturnType<typeof finish>>;
beforeAll(async () => {
  const state = createSweepState(prepared);
  here = await finish(state, runHere(job, state.table));
});

test('the sweep says something', () => {
  const shares = here.outcome.targets.flatMap(({ estimate }) => (estimate === null ? [] : [estimate.share]));
  expect(here.outcome.valid).toBe(7500);
  expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(2);
  expect(here.outcome.columns.filter(({ sd }) => sd !== null && sd > 0).length).toBeGreaterThan(20);
});

test.each([1, 2, 8])(
  '%i threads give the same bits',
  async (threads) => {
    const state = createSweepState(prepared);
    expect(await finish(state, runOnThreads(job, state.table, threads))).toEqual(here);
  },
  30_000,
);

test('any order gives the same bits', async () => {
  const state = createSweepState(prepared);
  expect(await finish(state, runHere(job, state.table), [5, 0, 7, 3, 1, 2, 6, 4])).toEqual(here);
});

test('what was kept and what is run now give the same bits together', async () => {
  const first = createSweepState(prepared);
  const run = runHere(job, first.table);
  expect(await run.blocks([6, 2, 7], first.finish)).toBe(true);
  const second = createSweepState(prepared);
  for (const block of [2, 7, 6]) expect(second.restore(first.keep(block))).toBe(true);
  expect([second.open(), second.samplesDone()]).toEqual([[0, 1, 3, 4, 5], 2 * 1024 + 332]);
  expect(await finish(second, runHere(job, second.table))).toEqual(here);
});

test('a stopped run ends after the blocks that have begun, and says so', async () => {
  for (const start of [runHere, (...[work, table]: Parameters<typeof runHere>) => runOnThreads(work, table, 2)]) {
    const state = createSweepState(prepared);
    const run = start(job, state.table);
    const done: number[] = [];
    const whole = await run.blocks(state.open(), (block) => {
      done.push(block);
      run.stop();
    });
    await run.close();
    expect(whole).toBe(false);
    expect(done.length).toBeLessThan(8);
  }
}, 30_000);

test('a fault while a block is finished ends the run with that fault', async () => {
  for (const start of [runHere, (...[work, table]: Parameters<typeof runHere>) => runOnThreads(work, table, 2)]) {
    const state = createSweepState(prepared);
    const run = start(job, state.table);
    await expect(
      run.blocks(state.open(), () => {
        throw new Error('no space left');
      }),
    ).rejects.toThrow('no space left');
    await run.close();
  }
}, 30_000);
