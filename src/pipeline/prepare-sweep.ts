import type { Problem } from '../base/problem.ts';
import { type Result, success } from '../base/result.ts';
import { toPlain } from '../document/to-plain.ts';
import type { Model } from '../model/compile-model.ts';
import { designSize } from '../sweep/design-size.ts';
import { planSweep, type SweepPlan } from '../sweep/plan-sweep.ts';
import { type Checked, type CheckOptions, check } from './check.ts';
import type { Host } from './host.ts';
import { type RunIdentity, type RunPart, runDigest, runIdentity } from './run-identity.ts';
import { chooseColumns } from './sweep-columns.ts';
import { type SweepFlags, sweepSamples } from './sweep-samples.ts';

export type { RunPart };

export interface SweepOptions extends CheckOptions {
  /** What the command line says of what is varied, and how. */
  readonly flags: SweepFlags;
  /** Names of what is measured besides the targets; undefined for what is usual. */
  readonly only?: readonly string[] | undefined;
  /** Whether the samples are kept: then all that is usual is measured, else the targets alone. */
  readonly keep: boolean;
  /** Of the program. */
  readonly version: string;
}

/** A sweep that can be run. */
export interface PreparedSweep {
  readonly checked: Checked;
  /** The model that is run: that of the check, or the same with a parameter for each year of what every year draws anew. */
  readonly model: Model;
  readonly plan: SweepPlan;
  readonly size: number;
  /** Everything that determines the result, by name, as text. */
  readonly identity: RunIdentity;
  /** Digest of all of that. */
  readonly run: string;
  /** The number of samples asked for, where the design takes a power of 2. */
  readonly roundedFrom: number | null;
  /** The scenario with what it includes, its variant and flags, as plain data. */
  readonly resolved: unknown;
}

export type Prepared = Result<PreparedSweep, Problem> | { readonly ok: false; readonly unknown: readonly UnknownName[] };
type UnknownName = { readonly name: string; readonly nearest: string | null };

/** Text to a sweep that can be run: the scenario judged by its central projection, its samples and its columns planned. */
export async function prepareSweep(host: Host, file: string, options: SweepOptions): Promise<Prepared> {
  const noted: NonNullable<CheckOptions['noted']> = new Map();
  const checked = await check(host, file, { ...options, noted, probability: false });
  if (!checked.ok) return checked;
  const { model, assessment, loaded } = checked.value;
  const samples = sweepSamples(host, loaded, noted, model, options.flags);
  if (!samples.ok) return samples;
  const { columns, unknown } =
    options.only === undefined && !options.keep ? { columns: [], unknown: [] } : chooseColumns(model, options.only);
  if (unknown.length > 0) return { ok: false, unknown };
  const { spread } = samples.value;
  const plan = planSweep(model, assessment.targets, samples.value.plan, columns, spread);
  const identity = runIdentity(plan, options.version, loaded.hash, assessment.mode);
  const size = designSize(plan.samples);
  const run = runDigest(identity);
  const { roundedFrom } = samples.value;
  const resolved = toPlain(loaded.root);
  return success({ checked: checked.value, model: spread.model, plan, size, identity, run, roundedFrom, resolved });
}
