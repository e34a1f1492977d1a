import { parseDocument } from '../../src/document/parse-document.ts';
import { compileModel, type Model } from '../../src/model/compile-model.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { OracleInput } from '../oracle/oracle-input.ts';
import { toYaml } from '../oracle/to-yaml.ts';

/** Compiles an input through its YAML text, as a user's scenario would be. */
export function compileInput(input: OracleInput): Model {
  const document = parseDocument(toYaml(input), 'random.yaml');
  if (!document.ok) throw new Error(JSON.stringify(document.problems));
  const scenario = readScenario(document.value, new Map());
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.problems));
  const model = compileModel(scenario.value, { mode: input.mode === 'today' ? 'from-today' : 'as-planned', parser: null });
  if (!model.ok) throw new Error(JSON.stringify(model.problems));
  return model.value;
}
