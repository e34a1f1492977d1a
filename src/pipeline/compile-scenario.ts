import type { Place } from '../base/place.ts';
import type { Result } from '../base/result.ts';
import { compileModel, type Mode, type Model } from '../model/compile-model.ts';
import type { FormulaParser } from '../model/formula/formula-node.ts';
import { needsParser } from '../model/formula/parse-formula.ts';
import { formulasOf } from '../model/formulas-of.ts';
import type { ModelProblem } from '../model/model-problem.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The model of a scenario. The formula parser is loaded only where a formula is more than a name. */
export async function compileScenario(
  scenario: Scenario,
  mode: Mode,
  mayBeUnused: (place: Place) => boolean = () => false,
): Promise<Result<Model, ModelProblem>> {
  return compileModel(scenario, { mode, parser: await loadParser(scenario), mayBeUnused });
}

/** The formula parser, null where the scenario does not need it. */
async function loadParser(scenario: Scenario): Promise<FormulaParser | null> {
  if (!formulasOf(scenario).some(needsParser)) return null;
  return (await import('../model/formula/mathjs-parser.ts')).parseWithMathjs;
}
