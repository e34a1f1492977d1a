import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeHost } from '../../../src/cli/node-host.ts';
import { openSweepFiles } from '../../../src/cli/sweep-files.ts';
import { runHere } from '../../../src/cli/threads/run-here.ts';
import { runStreamed } from '../../../src/cli/threads/run-streamed.ts';
import { type PreparedSweep, prepareSweep } from '../../../src/pipeline/prepare-sweep.ts';
import { createStreamState } from '../../../src/pipeline/stream-state.ts';
import { compileSweepJob, type SweepJob } from '../../../src/pipeline/sweep-job.ts';
import { outcomeOf, type SweepOutcome } from '../../../src/pipeline/sweep-outcome.ts';
import { createSweepState } from '../../../src/pipeline/sweep-state.ts';
import { FAILING } from '../../sweep/failing-plan.ts';

const folder = mkdtempSync(join(tmpdir(), 'parkreach-stream-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Sweep {
  readonly prepared: PreparedSweep;
  readonly job: SweepJob;
  /** With all samples kept, and their file. */
  readonly outcome: SweepOutcome;
  readonly csv: string;
}

async function sweepOf(file: string, name: string, n: number, only: readonly string[]): Promise<Sweep> {
  const found = await prepareSweep(nodeHost, file, {
    ...{ mode: 'from-today', rulebook: 'statcan-2025', only, keep: true, version: 'test' },
    flags: { design: 'random', n: `${n}`, seed: '5' },
  });
  if (!found.ok) throw new Error(JSON.stringify(found));
  const prepared = found.value;
  const job = compileSweepJob(prepared);
  const state = createSweepState(prepared);
  const out = join(folder, name);
  const opened = openSweepFiles(out, 'csv', prepared, state, false);
  if (!opened.ok) throw new Error(opened.reason);
  const run = runHere(job, state.table);
  await run.blocks(state.open(), (block) => {
    state.finish(block);
    opened.files.keep(block);
  });
  const outcome = outcomeOf(prepared, state.counts(), state.failures(), await run.summarise());
  await opened.files.write(outcome, 'test', new AbortController().signal);
  opened.files.close();
  return { prepared, job, outcome, csv: readFileSync(out, 'utf8') };
}

let kept: Sweep;
beforeAll(async () => {
  kept = await sweepOf('scenarios/bac-giang.yaml', 'kept.csv', 7500, ['output_on_land', 'parks.leased']);
}, 60_000);

async function stream({ prepared, job }: Sweep, threads: number, keep: boolean) {
  const state = createStreamState(prepared);
  const run = runStreamed(job, state, prepared.size, threads, keep);
  expect(await run.blocks(state.open(), (block, tallied) => state.finish(block, tallied))).toBe(true);
  const summaries = await run.summarise();
  await run.close();
  return outcomeOf(prepared, state.counts(), state.failures(), summaries, true);
}

test('a streamed sweep has the counts, means and bounds of one that keeps its samples, and its quantiles within the error', async () => {
  const streamed = await stream(kept, 1, false);
  const { outcome } = kept;
  expect(streamed.quantileError).toBeGreaterThan(0);
  expect([streamed.valid, streamed.failed, streamed.failures]).toEqual([outcome.valid, outcome.failed, outcome.failures]);
  expect(streamed.targets).toEqual(outcome.targets);
  expect(streamed.together).toEqual(outcome.together);
  let differ = 0;
  for (const [index, { quantiles, sd, ...exact }] of outcome.columns.entries()) {
    const column = streamed.columns[index];
    expect(column).toMatchObject(exact);
    if (sd !== null) expect(Math.abs((column?.sd ?? 0) - sd)).toBeLessThanOrEqual(1e-9 * sd + 1e-15 * Math.abs(exact.mean ?? 0));
    for (const [at, quantile] of quantiles.entries()) {
      const near = column?.quantiles[at] as number;
      if (near !== quantile) differ++;
      if (quantile !== null) expect(Math.abs(near - quantile)).toBeLessThanOrEqual(streamed.quantileError * Math.abs(quantile));
    }
  }
  expect(differ).toBeGreaterThan(0);
});

test.each([
  [2, false],
  [2, true],
  [5, false],
])('on %i threads, blocks wanted: %s, it is the same to the last bit', async (threads, keep) => {
  expect(await stream(kept, threads, keep)).toEqual(await stream(kept, 1, false));
});

test('streamed, stopped and gone on with, it writes the bytes of the file that a sweep with its samples writes', async () => {
  const { prepared, job, csv } = kept;
  const out = join(folder, 'streamed.csv');
  const parts = [[4, 1, 6], null];
  for (const part of parts) {
    const state = createStreamState(prepared);
    const opened = openSweepFiles(out, 'csv', prepared, state, false);
    if (!opened.ok) throw new Error(opened.reason);
    const { files } = opened;
    const run = runStreamed(job, state, prepared.size, 2, true);
    const open = part ?? state.open();
    if (part === null) expect([files.restored, open]).toEqual([3 * 1024, [0, 2, 3, 5, 7]]);
    await run.blocks(open, (block, tallied) => {
      state.finish(block, tallied);
      files.keep(block);
    });
    const summaries = part === null ? await run.summarise() : null;
    await run.close();
    if (summaries !== null) {
      const outcome = outcomeOf(prepared, state.counts(), state.failures(), summaries, true);
      expect(outcome).toEqual(await stream(kept, 1, false));
      await files.write(outcome, 'test', new AbortController().signal);
    }
    files.close();
  }
  expect(readFileSync(out, 'utf8') === csv).toBe(true);
});

test('samples that fail are settled, whoever has run them', async () => {
  const file = join(folder, 'failing.yaml');
  writeFileSync(file, FAILING);
  const sweep = await sweepOf(file, 'failing.csv', 5000, ['parks.leased']);
  expect(sweep.outcome.failed).toBeGreaterThan(100);
  expect(sweep.outcome.failures.length).toBeGreaterThan(1);
  const one = await stream(sweep, 1, false);
  expect([one.valid, one.failed, one.failures, one.targets]).toEqual([
    ...[sweep.outcome.valid, sweep.outcome.failed, sweep.outcome.failures, sweep.outcome.targets],
  ]);
  expect(await stream(sweep, 3, false)).toEqual(one);
});
