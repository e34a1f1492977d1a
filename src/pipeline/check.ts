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
  /** Holds the figures of the evidence against each other first. */
  readonly audit?: boolean;
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
  const judged = assess(model.value, projection, { rulebook: options.rulebook });
  const assessment = options.audit === true ? await audited(host, file, options, judged) : success(judged);
  if (!assessment.ok) return assessment;
  return success({
    loaded: loaded.value,
    variant: options.variant ?? null,
    model: model.value,
    projection,
    assessment: assessment.value,
  });
}

/** The verdicts beside what the figures of the evidence say of each other; loaded only where it is asked for. */
async function audited(host: Host, file: string, options: LoadOptions, judged: Assessment): Promise<Result<Assessment, Problem>> {
  const [{ auditFiles }, { markInconsistent }] = await Promise.all([
    import('./audit.ts'),
    import('../assessment/audit/mark-inconsistent.ts'),
  ]);
  const found = auditFiles(host, [file], options);
  return found.ok ? success(markInconsistent(judged, found.value.network, found.value.result)) : found;
}
