import { type Assessment, assess } from '../assessment/assess.ts';
import type { RulebookId } from '../assessment/rulebooks/rulebook.ts';
import type { Problem } from '../base/problem.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { Mode, Model } from '../model/compile-model.ts';
import { checkFinite } from '../projection/check-finite.ts';
import { type Projection, project } from '../projection/project-numbers.ts';
import { compileScenario } from './compile-scenario.ts';
import type { Host } from './host.ts';
import { type LoadedScenario, type LoadOptions, loadScenario } from './load-scenario.ts';

export interface CheckOptions extends LoadOptions {
  readonly mode: Mode;
  readonly rulebook: RulebookId;
}

/** A scenario judged, with all that a report may want to show. */
export interface Checked {
  readonly loaded: LoadedScenario;
  readonly variant: string | null;
  readonly model: Model;
  readonly projection: Projection;
  readonly assessment: Assessment;
}

/** Text to verdicts: load, compile, project, assess. */
export async function check(host: Host, file: string, options: CheckOptions): Promise<Result<Checked, Problem>> {
  const loaded = loadScenario(host, file, options);
  if (!loaded.ok) return loaded;
  const model = await compileScenario(loaded.value.scenario, options.mode, loaded.value.mayBeUnused);
  if (!model.ok) return model;
  const projection = project(model.value);
  const runaway = checkFinite(projection);
  if (runaway.length > 0) return failure(runaway);
  const assessment = assess(model.value, projection, { rulebook: options.rulebook });
  return success({ loaded: loaded.value, variant: options.variant ?? null, model: model.value, projection, assessment });
}
