import type { Problem } from '../base/problem.ts';
import { type Result, success } from '../base/result.ts';
import type { PreparedSweep } from './prepare-sweep.ts';
import { type RunSamples, runSamples } from './run-samples.ts';

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

/** Samples that are drawn and run when they are asked for. */
export function drawnSamples(prepared: PreparedSweep): SampleSource {
  return { prepared, from: null, samples: async () => success(runSamples(prepared)) };
}
