import { availableParallelism } from 'node:os';
import type { PreparedSweep } from '../pipeline/prepare-sweep.ts';
import { createStreamState } from '../pipeline/stream-state.ts';
import { compileSweepJob } from '../pipeline/sweep-job.ts';
import { outcomeOf, type SweepOutcome } from '../pipeline/sweep-outcome.ts';
import { createSweepState, memoryOf } from '../pipeline/sweep-state.ts';
import type { ResultFormat } from '../store/result-file.ts';
import { machineMemory } from './machine-memory.ts';
import type { Progress } from './show-progress.ts';
import { type Opened, openSweepFiles } from './sweep-files.ts';
import { runHere } from './threads/run-here.ts';
import { runOnThreads } from './threads/run-on-threads.ts';
import { runStreamed } from './threads/run-streamed.ts';

export interface RunOptions {
  /** Null for as many as the machine has and the work deserves. */
  readonly threads: number | null;
  readonly out: { readonly path: string; readonly format: ResultFormat } | null;
  readonly fresh: boolean;
  /** Keeps no sample in memory: quantiles are then those of a sketch. */
  readonly stream: boolean;
  readonly version: string;
  /** Begins to show how far the run is, where anyone looks. */
  readonly progress: (from: number, to: number) => Progress | null;
  /** Told once how many samples an earlier run had finished. */
  readonly resumed: (samples: number) => void;
}

export type SweepEnd =
  | { readonly end: 'done'; readonly outcome: SweepOutcome; readonly threads: number }
  | { readonly end: 'stopped'; readonly done: number; readonly kept: boolean }
  | { readonly end: 'refused'; readonly refusal: Exclude<Opened, { readonly ok: true }> }
  | { readonly end: 'too-large'; readonly needed: number; readonly there: number };

/** Fewer blocks than this are run before threads would have been started. */
const BLOCKS_FOR_THREADS = 24;

/**
 * Runs a sweep to its end, or until a signal stops it: block by block, here or on threads, each finished block kept in the journal
 * where there is a result file; then the summaries, and the result file, whole.
 */
export async function runSweep(prepared: PreparedSweep, options: RunOptions): Promise<SweepEnd> {
  const { there, room } = machineMemory();
  const needed = memoryOf(prepared);
  if (!options.stream && needed > room) return { end: 'too-large', needed, there };
  const { out, fresh, version } = options;
  const streamed = options.stream ? createStreamState(prepared) : null;
  const state = streamed ?? createSweepState(prepared);
  const opened = out === null ? null : openSweepFiles(out.path, out.format, prepared, state, fresh);
  if (opened !== null && !opened.ok) return { end: 'refused', refusal: opened };
  const files = opened?.files ?? null;
  if (files !== null && files.restored > 0) options.resumed(files.restored);

  const open = state.open();
  const threads = threadsFor(open.length, options.threads);
  const job = compileSweepJob(prepared);
  const run =
    streamed !== null
      ? runStreamed(job, streamed, prepared.size, threads, files !== null)
      : threads === 1
        ? runHere(job, state.table)
        : runOnThreads(job, state.table, threads);
  let done = state.samplesDone();
  let stopped = false;
  const writing = new AbortController();
  const stop = (): void => {
    // The first signal lets the blocks that have begun end, and breaks off the writing of a long file; the second does not wait.
    if (stopped) process.kill(process.pid, 'SIGKILL');
    stopped = true;
    run.stop();
    writing.abort();
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, stop);
  const progress = options.progress(done, prepared.size);
  try {
    const whole = await run.blocks(open, (block, tallied) => {
      state.finish(block, tallied);
      files?.keep(block);
      done += state.samplesOf(block);
      progress?.update(done);
    });
    if (!whole) return { end: 'stopped', done, kept: files !== null };
    progress?.end();
    const summaries = await run.summarise();
    const outcome = outcomeOf(prepared, state.counts(), state.failures(), summaries, options.stream);
    if (stopped) return { end: 'stopped', done, kept: files !== null };
    await files?.write(outcome, version, writing.signal);
    return { end: 'done', outcome, threads };
  } catch (error) {
    if (!writing.signal.aborted) throw error;
    return { end: 'stopped', done, kept: files !== null };
  } finally {
    progress?.end();
    for (const signal of signals) process.off(signal, stop);
    await run.close();
    files?.close();
  }
}

function threadsFor(blocks: number, asked: number | null): number {
  if (asked !== null) return asked;
  return blocks < BLOCKS_FOR_THREADS ? 1 : Math.min(availableParallelism(), Math.ceil(blocks / 4));
}
