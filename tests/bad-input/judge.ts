import { failure, type Result, success } from '../../src/base/result.ts';
import { compileScenario } from '../../src/pipeline/compile-scenario.ts';
import { loadScenario } from '../../src/pipeline/load-scenario.ts';
import type { LoadOptions } from '../../src/pipeline/resolve-scenario.ts';
import { checkFinite } from '../../src/projection/check-finite.ts';
import { type Projection, project } from '../../src/projection/project-numbers.ts';
import { type AnyProblem, sayProblem } from '../../src/text/say-problem.ts';
import { SEED } from './plan.ts';

/** Files by their path; the scenario is `scenarios/plan.yaml`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;
export const PLAN_FILE = 'scenarios/plan.yaml';

/** A scenario from its text to its numbers, or its problems. */
export async function projected(
  scenario: string | Uint8Array,
  files: Files = {},
  options: LoadOptions = {},
): Promise<Result<Projection, AnyProblem>> {
  const all: Files = { 'seeds/plan.yaml': SEED, ...files, [PLAN_FILE]: scenario };
  const read = (path: string) => {
    const text = Object.hasOwn(all, path) ? all[path] : undefined;
    if (text === undefined) return { reason: 'not-found' as const };
    return { source: text };
  };
  const loaded = loadScenario({ read }, PLAN_FILE, options);
  if (!loaded.ok) return loaded;
  const compiled = await compileScenario(loaded.value.scenario, 'from-today');
  if (!compiled.ok) return compiled;
  const projection = project(compiled.value);
  const runaway = checkFinite(projection);
  return runaway.length > 0 ? failure(runaway) : success(projection);
}

/** The problems as a reader of English meets them: code and place, what is wrong, what to write. */
export async function told(scenario: string | Uint8Array, files?: Files, options?: LoadOptions): Promise<string> {
  const result = await projected(scenario, files, options);
  const blocks = (result.ok ? [] : result.problems).map((problem) => {
    const { file, line, column } = problem.place;
    const { message, hint } = sayProblem(problem, 'en');
    return `${problem.code} ${file}:${line}:${column}\n${message}\n${hint}`;
  });
  return `\n${blocks.join('\n')}\n`;
}
