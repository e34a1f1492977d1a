import { compileScenario } from '../../src/pipeline/compile-scenario.ts';
import { loadScenario } from '../../src/pipeline/load-scenario.ts';
import { type SweepFlags, sweepSamples } from '../../src/pipeline/sweep-samples.ts';
import type { NotedNumbers } from '../../src/scenario/read-context.ts';
import type { PlannedSamples, SampleDefaults } from '../../src/sweep/plan-samples.ts';
import { type AnyProblem, sayProblem } from '../../src/text/say-problem.ts';
import { type Files, PLAN_FILE } from './judge.ts';
import { SEED } from './plan.ts';

/** The samples that a scenario with its flags asks for, or the problems. */
export async function sampled(
  scenario: string,
  flags: SweepFlags = {},
  files: Files = {},
  defaults: SampleDefaults = {},
): Promise<PlannedSamples | readonly AnyProblem[]> {
  const all: Files = { 'seeds/plan.yaml': SEED, ...files, [PLAN_FILE]: scenario };
  const host = {
    read: (path: string) => {
      const source = Object.hasOwn(all, path) ? all[path] : undefined;
      return source === undefined ? { reason: 'not-found' as const } : { source };
    },
  };
  const noted: NotedNumbers = new Map();
  const loaded = loadScenario(host, PLAN_FILE, { noted });
  if (!loaded.ok) return loaded.problems;
  const model = await compileScenario(loaded.value.scenario, 'from-today');
  if (!model.ok) return model.problems;
  const samples = sweepSamples(host, loaded.value, noted, model.value, flags, defaults);
  return samples.ok ? samples.value : (samples.problems as readonly AnyProblem[]);
}

/** The problems as a reader of English meets them. */
export async function toldOfSweep(scenario: string, flags?: SweepFlags, files?: Files): Promise<string> {
  const result = await sampled(scenario, flags, files);
  const blocks = ('plan' in result ? [] : result).map((problem) => {
    const { file, line, column } = problem.place;
    const { message, hint } = sayProblem(problem, 'en');
    return `${problem.code} ${file}:${line}:${column}\n${message}\n${hint}`;
  });
  return `\n${blocks.join('\n')}\n`;
}
