import { parseDocument } from '../../src/document/parse-document.ts';
import { compileModel, type Model } from '../../src/model/compile-model.ts';
import { parseWithMathjs } from '../../src/model/formula/mathjs-parser.ts';
import type { BlockColumn } from '../../src/projection/blocks/sample-block.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';

/** The assumptions that vary, in the order of the workload's parameter files. */
export const FACTORS_W2 = [
  'va_growth',
  'out_growth',
  'delay',
  'ramp_factor',
  'final_occupancy',
  'take_up',
  'clearance',
  'occupancy_2020',
];

/** The five series of every year, then the occupancy of the last one. */
const SERIES = ['parks.leased', 'parks.established.area', 'parks.established.count', 'va', 'out'];

export function compileW2(text: string): Model {
  const document = parseDocument(text, 'w2.yaml');
  const scenario = document.ok ? readScenario(document.value, new Map()) : document;
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.problems, null, 1));
  const model = compileModel(scenario.value, { mode: 'as-planned', parser: parseWithMathjs });
  if (!model.ok) throw new Error(JSON.stringify(model.problems, null, 1));
  return model.value;
}

export function columnsW2(model: Model, years: number): BlockColumn[] {
  const column = (name: string, year: number): BlockColumn => {
    return { kind: 'variable', variable: model.variableByName.get(name) as number, site: null, year };
  };
  const all = Array.from({ length: years + 1 }, (_, index) => model.base + index);
  return [...SERIES.flatMap((name) => all.map((year) => column(name, year))), column('parks.occupancy', model.base + years)];
}
