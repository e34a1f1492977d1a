import { parseDocument } from '../../../src/document/parse-document.ts';
import { compileModel, type Mode, type Model } from '../../../src/model/compile-model.ts';
import { parseWithMathjs } from '../../../src/model/formula/mathjs-parser.ts';
import { readScenario } from '../../../src/scenario/read-scenario.ts';

/** Compiles the text of a scenario without evidence. */
export function compilePlan(text: string, mode: Mode = 'as-planned'): Model {
  const document = parseDocument(text, 'plan.yaml');
  const scenario = document.ok ? readScenario(document.value, new Map()) : document;
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.problems, null, 1));
  const model = compileModel(scenario.value, { mode, parser: parseWithMathjs });
  if (!model.ok) throw new Error(JSON.stringify(model.problems, null, 1));
  return model.value;
}
