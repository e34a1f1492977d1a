import { type Assessment, assess } from '../assessment/assess.ts';
import { contradictedFigures } from '../assessment/audit/contradicted-figures.ts';
import { markInconsistent } from '../assessment/audit/mark-inconsistent.ts';
import type { RulebookId } from '../assessment/rulebooks/rulebook.ts';
import type { Problem } from '../base/problem.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { Mode, Model } from '../model/compile-model.ts';
import { checkFinite } from '../projection/check-finite.ts';
import { type Projection, project } from '../projection/project-numbers.ts';
import type { NotedNumbers } from '../scenario/read-context.ts';
import { valueAt } from '../scenario/sources.ts';
import type { Audited } from './audit.ts';
import { compileScenario } from './compile-scenario.ts';
import { findContradicted } from './find-contradicted.ts';
import type { Host } from './host.ts';
import { type LoadedScenario, loadScenario } from './load-scenario.ts';
import type { LoadOptions } from './resolve-scenario.ts';
import type { SampledTargets } from './sample-targets.ts';

export interface CheckOptions extends LoadOptions {
  readonly mode: Mode;
  readonly rulebook: RulebookId;
  /** Keeps all that the figures of the evidence say of each other. */
  readonly audit?: boolean;
  /** Whether to draw samples, so that targets have probabilities (default: where the scenario has a `sweep` section). */
  readonly probability?: boolean | undefined;
}

/** A scenario judged, with all that a report may want to show. */
export interface Checked {
  readonly loaded: LoadedScenario;
  readonly variant: string | null;
  readonly model: Model;
  readonly projection: Projection;
  readonly assessment: Assessment;
  /** What the figures of the evidence say of each other; null where it was not asked for. */
  readonly audited: Audited | null;
  /** What samples say; null where they were not asked for, or nothing varies. */
  readonly sampled: SampledTargets | null;
}

/** Text to verdicts: load, compile, project, assess, and see which figures contradict each other. */
export async function check(host: Host, file: string, options: CheckOptions): Promise<Result<Checked, Problem>> {
  const noted: NotedNumbers = options.noted ?? new Map();
  const loaded = loadScenario(host, file, { ...options, noted });
  if (!loaded.ok) return loaded;
  const model = await compileScenario(loaded.value.scenario, options.mode, loaded.value.mayBeUnused);
  if (!model.ok) return model;
  const projection = project(model.value);
  const runaway = checkFinite(projection);
  if (runaway.length > 0) return failure(runaway);
  const audited = options.audit === true ? (await import('./audit.ts')).auditFiles(host, [file], options) : success(null);
  if (!audited.ok) return audited;
  const whole = audited.value;
  const contradicted =
    whole === null
      ? await findContradicted(host, loaded.value, options)
      : success(contradictedFigures(whole.network, whole.result));
  if (!contradicted.ok) return contradicted;
  const judged = assess(model.value, projection, { rulebook: options.rulebook });
  const sampled =
    (options.probability ?? valueAt(loaded.value.root, 'sweep') !== undefined)
      ? await bySamples(host, loaded.value, noted, model.value, judged)
      : success({ judged, sampled: null });
  if (!sampled.ok) return sampled;
  return success({
    loaded: loaded.value,
    variant: options.variant ?? null,
    model: model.value,
    projection,
    assessment: markInconsistent(sampled.value.judged, contradicted.value),
    audited: whole,
    sampled: sampled.value.sampled,
  });
}

/** The verdicts by samples; what draws them is loaded only where it is asked for. */
async function bySamples(
  host: Host,
  loaded: LoadedScenario,
  noted: NotedNumbers,
  model: Model,
  judged: Assessment,
): Promise<Result<{ readonly judged: Assessment; readonly sampled: SampledTargets | null }, Problem>> {
  const { judgeBySamples, sampleTargets } = await import('./sample-targets.ts');
  const sampled = sampleTargets(host, loaded, noted, model, judged.targets);
  if (!sampled.ok) return sampled;
  const { value } = sampled;
  const targets = value === null ? judged.targets : judgeBySamples(judged.targets, value);
  return success({ judged: { ...judged, targets }, sampled: value });
}
