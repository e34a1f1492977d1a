import type { Assumption, Scenario } from '../scenario/scenario.ts';
import { formulasIn, formulasOf } from './formulas-of.ts';
import type { ModelProblem } from './model-problem.ts';

/**
 * The assumptions that nothing uses. Behind a formula that could not be read, an assumption that it names, or whose name it
 * misspells, counts as used: it would be, once the formula is mended. So does one that only the other mode uses: as planned no
 * record is read, from today no stated point that an observation replaces.
 */
export function idleAssumptions(
  scenario: Scenario,
  used: ReadonlySet<string>,
  problems: readonly ModelProblem[],
): readonly Assumption[] {
  const idle = scenario.assumptions.filter(({ name }) => !used.has(name));
  if (idle.length === 0) return idle;
  const records = scenario.pools.flatMap(({ lines }) => lines.map(({ record }) => record));
  const texts = problems.length === 0 ? formulasIn([scenario.series, records]) : formulasOf(scenario);
  const named = new Set(texts.flatMap((text) => text.match(/[a-z][a-z0-9_]*/g) ?? []));
  for (const { code, facts } of problems) if (code === 'unknown-name' && facts.nearest !== undefined) named.add(facts.nearest);
  return idle.filter(({ name }) => !named.has(name));
}
