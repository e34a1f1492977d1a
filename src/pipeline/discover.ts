import type { TargetAssessment } from '../assessment/target-assessment.ts';
import type { Problem } from '../base/problem.ts';
import { type Result, success } from '../base/result.ts';
import type { Refusal } from '../sweep/analyse/refusal.ts';
import { requireDesign } from '../sweep/analyse/require-design.ts';
import { type Discovery, discoverBoxes } from '../sweep/discover/discover-boxes.ts';
import { inputsOf } from '../sweep/inputs-of.ts';
import type { Failure } from '../sweep/recheck-block.ts';
import type { CheckOptions } from './check.ts';
import { chooseTargets, type Unanswerable } from './choose-targets.ts';
import type { Host } from './host.ts';
import { type PreparedSweep, prepareSweep } from './prepare-sweep.ts';
import { reachedOf, runSamples } from './run-samples.ts';
import type { SweepFlags } from './sweep-samples.ts';

export interface DiscoveryOptions extends CheckOptions {
  /** Id of the one target that is wanted; undefined for all that are still open. */
  readonly target?: string | undefined;
  /** Which runs are described: those that reach the target, or those that miss it. */
  readonly outcome: 'reached' | 'missed';
  /** What the command line says of what is varied; a design is none of it. */
  readonly flags: Omit<SweepFlags, 'design'>;
  /** Of the program. */
  readonly version: string;
}

export interface TargetDiscovery {
  readonly assessment: TargetAssessment;
  readonly found: Result<Discovery, Refusal>;
}

export interface DiscoveredScenario {
  readonly prepared: PreparedSweep;
  readonly outcome: 'reached' | 'missed';
  readonly samples: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
  readonly targets: readonly TargetDiscovery[];
}

const USUAL_N = 4096;
/** Share of a box that a step peels off, share of all runs below which no box is peeled, most boxes of a target. */
const PEELING = { alpha: 0.05, leastMass: 0.02, mostBoxes: 3 } as const;

/** Text to the conditions under which each target is reached: load, compile, project, vary, run, peel. */
export async function discover(
  host: Host,
  file: string,
  options: DiscoveryOptions,
): Promise<Result<DiscoveredScenario, Problem> | { readonly ok: false; readonly unanswerable: Unanswerable }> {
  const { flags, outcome } = options;
  const prepared = await prepareSweep(host, file, {
    ...options,
    flags: { ...flags, n: flags.n ?? `${USUAL_N}`, design: 'sobol' },
    keep: false,
  });
  if ('unknown' in prepared) throw new Error('no column was asked for');
  if (!prepared.ok) return prepared;
  const chosen = chooseTargets(prepared.value, options.target);
  if (!chosen.ok) return chosen;
  const { table, failed, failures } = runSamples(prepared.value);
  const plan = prepared.value.plan.samples;
  const inputs = inputsOf(plan);
  const targets = chosen.value.map(({ assessment, position }): TargetDiscovery => {
    const output = requireDesign({ plan, values: reachedOf(table, position) }, ['sobol', 'latin-hypercube', 'random']);
    const interest = outcome === 'reached' ? 1 : 0;
    return { assessment, found: output.ok ? discoverBoxes(output.value, inputs, { ...PEELING, interest }) : output };
  });
  return success({ prepared: prepared.value, outcome, samples: prepared.value.size, failed, failures, targets });
}
