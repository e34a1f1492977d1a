import type { TargetAssessment } from '../assessment/target-assessment.ts';
import { type Result, success } from '../base/result.ts';
import type { AnyOutput, DesignedOutput } from '../sweep/analyse/designed-output.ts';
import type { Findings, Method } from '../sweep/analyse/findings.ts';
import { flips } from '../sweep/analyse/flips.ts';
import { morrisEffects } from '../sweep/analyse/morris-effects.ts';
import { type PlainKind, rankSensitivity } from '../sweep/analyse/rank-sensitivity.ts';
import type { Refusal } from '../sweep/analyse/refusal.ts';
import { requireDesign } from '../sweep/analyse/require-design.ts';
import { sobolIndices } from '../sweep/analyse/sobol-indices.ts';
import { tornado } from '../sweep/analyse/tornado.ts';
import type { Design, SamplePlan } from '../sweep/design.ts';
import { inputsOf } from '../sweep/inputs-of.ts';
import type { Failure } from '../sweep/recheck-block.ts';
import { quantiles } from '../sweep/summary/quantiles.ts';
import type { CheckOptions } from './check.ts';
import { chooseTargets, type Unanswerable } from './choose-targets.ts';
import { DESIGNS_OF, methodOf, PLAIN } from './designs-of.ts';
import { filedSamples } from './filed-samples.ts';
import type { Host } from './host.ts';
import { type PreparedSweep, prepareSweep } from './prepare-sweep.ts';
import { readRunMetadata } from './run-metadata.ts';
import { columnOf, reachedOf } from './run-samples.ts';
import type { SampleFile } from './sample-file.ts';
import { type Drawn, drawnSamples, type MemoryLimit, type SampleOrigin, type SampleSource } from './sample-source.ts';
import type { SweepFlags } from './sweep-samples.ts';

export type { Method };

export interface SensitivityOptions extends CheckOptions {
  /** Undefined for shares of the spread, or what the samples of `from` are laid out for. */
  readonly method?: Method | undefined;
  /** The result file whose samples are analysed; undefined where they are drawn. */
  readonly from?: SampleFile | undefined;
  /** Id of the one target that is wanted; undefined for all that are still open. */
  readonly target?: string | undefined;
  /** What the command line says of what is varied; a design is none of it. */
  readonly flags: Omit<SweepFlags, 'design'>;
  /** Share of repetitions that an interval is to hold. */
  readonly level: number;
  /** Of the program. */
  readonly version: string;
  /** For samples that are drawn. */
  readonly memory: MemoryLimit;
}

/** What moves one target. */
export interface TargetSensitivity {
  readonly assessment: TargetAssessment;
  /** Samples that reach it. */
  readonly reached: number;
  /** The metric at the deadline over the samples: 5 % lie below the first number, half below the second, 5 % above the third. */
  readonly spread: { readonly low: number; readonly middle: number; readonly high: number } | null;
  readonly findings: Findings;
}

export interface Sensitivity {
  readonly prepared: PreparedSweep;
  /** The file that the samples stand in; null where they were drawn. */
  readonly from: SampleOrigin | null;
  readonly method: Method;
  readonly level: number;
  readonly samples: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
  readonly targets: readonly TargetSensitivity[];
}

const RESAMPLES = 500;
/** Base samples, trajectories, points of each range, samples. */
const USUAL: Readonly<Record<Method, number>> = { sobol: 1024, morris: 100, oat: 9, rank: 4096 };
const MORRIS_LEVELS = 6;

/** Text to what moves each target: load, compile, project, vary, run, analyse. */
export async function sensitivity(
  host: Host,
  file: string,
  options: SensitivityOptions,
): Promise<Drawn<Sensitivity> | { readonly ok: false; readonly unanswerable: Unanswerable }> {
  const { level } = options;
  const found = options.from === undefined ? await draw(host, file, options) : await takeFrom(host, file, options, options.from);
  if (!found.ok) return found;
  const { method, source } = found.value;
  const { prepared, from } = source;
  const chosen = chooseTargets(prepared, options.target);
  if (!chosen.ok) return chosen;
  const ran = await source.samples();
  if (!ran.ok) return ran;
  const run = ran.value;
  const { plan } = prepared;
  // Only some methods look at the inputs; each target would ask for the same ones.
  const inputs = method === 'morris' || method === 'rank' ? inputsOf(plan.samples) : new Float64Array();
  const targets = chosen.value.map(({ assessment, position }): TargetSensitivity => {
    const values = columnOf(run.table, valueColumn(prepared, position));
    const reached = reachedOf(run.table, position);
    const numbers = values.filter(Number.isFinite);
    const [low = 0, middle = 0, high = 0] = numbers.length === 0 ? [] : quantiles(numbers, [0.05, 0.5, 0.95]);
    return {
      assessment,
      reached: reached.reduce((sum, value) => sum + (value === 1 ? 1 : 0), 0),
      spread: numbers.length === 0 ? null : { low, middle, high },
      findings: analyse(method, plan.samples, values, reached, inputs, {
        level,
        resamples: RESAMPLES,
        seed: seedOf(plan.samples),
      }),
    };
  });
  return success({
    ...{ prepared, from, method, level, targets },
    ...{ samples: prepared.size, failed: run.failed, failures: run.failures },
  });
}

type Source = Drawn<{ readonly method: Method; readonly source: SampleSource }>;

/** The samples that a method draws for itself. */
async function draw(host: Host, file: string, options: SensitivityOptions): Promise<Source> {
  const { method = 'sobol', flags } = options;
  const n = flags.n ?? `${USUAL[method]}`;
  // One at a time there is no number of samples, only points in each range.
  const size = method === 'oat' ? { n: undefined, levels: flags.levels ?? n } : { n };
  const prepared = await prepareSweep(host, file, {
    ...options,
    flags: { levels: `${MORRIS_LEVELS}`, ...flags, ...size, design: DESIGNS_OF[method][0] },
    keep: false,
  });
  if ('unknown' in prepared) throw new Error('no column was asked for');
  if (!prepared.ok) return prepared;
  const source = drawnSamples(prepared.value, options.memory);
  return source.ok ? success({ method, source: source.value }) : source;
}

/** The samples of a result file, for the method that was asked for or the one that they are laid out for. */
async function takeFrom(host: Host, file: string, options: SensitivityOptions, from: SampleFile): Promise<Source> {
  const metadata = readRunMetadata(from);
  if (!metadata.ok) return metadata;
  const fitting = methodOf(metadata.value.design.kind);
  const method = options.method ?? fitting ?? 'sobol';
  const need = { designs: DESIGNS_OF[method], instead: fitting === undefined ? undefined : `--method ${fitting}` };
  const source = await filedSamples(host, file, options, from, metadata.value, need);
  return source.ok ? success({ method, source: source.value }) : source;
}

function seedOf({ design }: SamplePlan): number {
  return 'seed' in design ? design.seed : 0;
}

/** The column with the metric of a target at its deadline. */
function valueColumn({ plan, checked }: PreparedSweep, position: number): number {
  const judge = plan.judges[position];
  const year = checked.assessment.targets[judge?.target ?? -1]?.target.year;
  const columns = [...(judge?.columns ?? []), ...(judge?.shown ?? [])];
  return columns.find((column) => plan.columns[column]?.year === year) ?? (columns[0] as number);
}

function analyse(
  method: Method,
  plan: SamplePlan,
  values: Float64Array,
  reached: Float64Array,
  inputs: Float64Array,
  options: { readonly level: number; readonly resamples: number; readonly seed: number },
): Findings {
  /** An analysis of both outputs by what reads their design. */
  const both = <Kind extends Design['kind'], Value, Verdict>(
    kinds: readonly Kind[],
    ofValue: (output: DesignedOutput<Kind>) => Result<Value, Refusal>,
    ofVerdict: (output: DesignedOutput<Kind>) => Result<Verdict, Refusal>,
  ) => ({ value: guard({ plan, values }, kinds, ofValue), verdict: guard({ plan, values: reached }, kinds, ofVerdict) });
  switch (method) {
    case 'sobol': {
      const own = (output: DesignedOutput<'saltelli'>) => sobolIndices(output, options);
      return { method, ...both(['saltelli'], own, own) };
    }
    case 'morris': {
      const own = (output: DesignedOutput<'morris'>) => morrisEffects(output, inputs, options);
      return { method, ...both(['morris'], own, own) };
    }
    case 'oat':
      return { method, ...both(['one-at-a-time'], tornado, flips) };
    case 'rank': {
      const own = (output: DesignedOutput<PlainKind>) => rankSensitivity(output, inputs, options.level);
      return { method, ...both(PLAIN, own, own) };
    }
  }
}

function guard<Kind extends Design['kind'], Value>(
  output: AnyOutput,
  kinds: readonly Kind[],
  analysis: (output: DesignedOutput<Kind>) => Result<Value, Refusal>,
): Result<Value, Refusal> {
  const fit = requireDesign(output, kinds);
  return fit.ok ? analysis(fit.value) : fit;
}
