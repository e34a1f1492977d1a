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
import { PLAIN } from './designs-of.ts';
import { filedSamples } from './filed-samples.ts';
import type { Host } from './host.ts';
import { type PreparedSweep, prepareSweep } from './prepare-sweep.ts';
import { readRunMetadata } from './run-metadata.ts';
import { reachedOf } from './run-samples.ts';
import type { SampleFile } from './sample-file.ts';
import { type Drawn, drawnSamples, type MemoryLimit, type SampleOrigin, type SampleSource } from './sample-source.ts';
import type { SweepFlags } from './sweep-samples.ts';

export interface DiscoveryOptions extends CheckOptions {
  /** Id of the one target that is wanted; undefined for all that are still open. */
  readonly target?: string | undefined;
  /** Which runs are described: those that reach the target, or those that miss it. */
  readonly outcome: 'reached' | 'missed';
  /** The result file whose samples are searched; undefined where they are drawn. */
  readonly from?: SampleFile | undefined;
  /** What the command line says of what is varied; a design is none of it. */
  readonly flags: Omit<SweepFlags, 'design'>;
  /** Of the program. */
  readonly version: string;
  /** For samples that are drawn. */
  readonly memory: MemoryLimit;
}

export interface TargetDiscovery {
  readonly assessment: TargetAssessment;
  readonly found: Result<Discovery, Refusal>;
}

export interface DiscoveredScenario {
  readonly prepared: PreparedSweep;
  /** The file that the samples stand in; null where they were drawn. */
  readonly from: SampleOrigin | null;
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
): Promise<Drawn<DiscoveredScenario> | { readonly ok: false; readonly unanswerable: Unanswerable }> {
  const { outcome } = options;
  const source = options.from === undefined ? await draw(host, file, options) : await takeFrom(host, file, options, options.from);
  if (!source.ok) return source;
  const { prepared, from } = source.value;
  const chosen = chooseTargets(prepared, options.target);
  if (!chosen.ok) return chosen;
  const run = await source.value.samples();
  if (!run.ok) return run;
  const { table, failed, failures } = run.value;
  const plan = prepared.plan.samples;
  const inputs = inputsOf(plan);
  const targets = chosen.value.map(({ assessment, position }): TargetDiscovery => {
    const output = requireDesign({ plan, values: reachedOf(table, position) }, PLAIN);
    const interest = outcome === 'reached' ? 1 : 0;
    return { assessment, found: output.ok ? discoverBoxes(output.value, inputs, { ...PEELING, interest }) : output };
  });
  return success({ prepared, from, outcome, samples: prepared.size, failed, failures, targets });
}

async function draw(host: Host, file: string, options: DiscoveryOptions): Promise<Drawn<SampleSource>> {
  const { flags } = options;
  const prepared = await prepareSweep(host, file, {
    ...options,
    flags: { ...flags, n: flags.n ?? `${USUAL_N}`, design: PLAIN[0] },
    keep: false,
  });
  if ('unknown' in prepared) throw new Error('no column was asked for');
  return prepared.ok ? drawnSamples(prepared.value, options.memory) : prepared;
}

async function takeFrom(
  host: Host,
  file: string,
  options: DiscoveryOptions,
  from: SampleFile,
): Promise<Result<SampleSource, Problem>> {
  const metadata = readRunMetadata(from);
  if (!metadata.ok) return metadata;
  return await filedSamples(host, file, options, from, metadata.value, { designs: PLAIN, instead: undefined });
}
