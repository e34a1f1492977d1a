import type { Problem } from '../base/problem.ts';
import { type Result, success } from '../base/result.ts';
import type { PreparedSweep } from './prepare-sweep.ts';
import { type RunSamples, runSamples } from './run-samples.ts';
import { memoryOf } from './sweep-state.ts';

const DOUBLE = 8;

/** The file that samples were read from, and the version of the program that wrote it. */
export interface SampleOrigin {
  readonly file: string;
  readonly writer: string;
}

/** Samples that an analysis can have: those of a plan that is run for it, or those of a file. */
export interface SampleSource {
  readonly prepared: PreparedSweep;
  /** Null where the samples are drawn. */
  readonly from: SampleOrigin | null;
  readonly samples: () => Promise<Result<RunSamples, Problem>>;
}

/** Bytes of memory: what a machine has, and what samples may take of it. */
export interface MemoryLimit {
  readonly there: number;
  readonly room: number;
}

/** Samples that do not fit into memory. */
export interface TooLarge {
  readonly needed: number;
  readonly there: number;
}

/** What an analysis of samples ends with: found, refused, or not begun, since the samples would not fit. */
export type Drawn<Value> = Result<Value, Problem> | { readonly ok: false; readonly tooLarge: TooLarge };

/**
 * Samples that are drawn and run when they are asked for, where there is room for what they give and, in each sample, for all
 * inputs, a result and whether it is reached.
 */
export function drawnSamples(prepared: PreparedSweep, { there, room }: MemoryLimit): Drawn<SampleSource> {
  const needed = memoryOf(prepared) + DOUBLE * (prepared.plan.samples.factors.length + 2) * prepared.size;
  if (needed > room) return { ok: false, tooLarge: { needed, there } };
  return success({ prepared, from: null, samples: async () => success(runSamples(prepared)) });
}
