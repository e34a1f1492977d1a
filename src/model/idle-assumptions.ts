import type { Assumption, Scenario } from '../scenario/scenario.ts';
import { formulasOf } from './formulas-of.ts';
import type { ModelProblem } from './model-problem.ts';

/**
 * The assumptions that nothing uses. Behind a formula that could not be read, an assumption that it names, or whose name it
 * misspells, counts as used: it would be, once the formula is mended.
 */
export function idleAssumptions(
  scenario: Scenario,
  used: ReadonlySet<string>,
  problems: readonly ModelProblem[],
): readonly Assumption[] {
  const idle = scenario.assumptions.filter(({ name }) => !used.has(name));
  if (idle.length === 0 || problems.length === 0) return idle;
  const named = new Set(formulasOf(scenario).flatMap((text) => text.match(/[a-z][a-z0-9_]*/g) ?? []));
  for (const { code, facts } of problems) if (code === 'unknown-name' && facts.nearest !== undefined) named.add(facts.nearest);
  return idle.filter(({ name }) => !named.has(name));
}
