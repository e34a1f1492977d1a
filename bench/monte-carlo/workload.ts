import { parseDocument } from '../../src/document/parse-document.ts';
import { compileModel, type Model } from '../../src/model/compile-model.ts';
import { parseWithMathjs } from '../../src/model/formula/mathjs-parser.ts';
import type { BlockColumn } from '../../src/projection/blocks/sample-block.ts';
import { readScenario } from '../../src/scenario/read-scenario.ts';
import type { Factor } from '../../src/sweep/factor.ts';
import type { SweepPlan, TargetJudge } from '../../src/sweep/plan-sweep.ts';

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

/** The workload as a sweep: its samples, its 56 columns, and its five targets at the last year. */
export function sweepW2(model: Model, n: number, years: number): SweepPlan {
  const factors = FACTORS_W2.flatMap((name): Factor[] => {
    const parameter = model.assumptions.get(name) as number;
    const quantity = model.parameters[parameter]?.quantity;
    if (quantity?.uncertainty == null) throw new Error(`${name} does not vary`);
    return [{ path: quantity.path, parameter, unit: quantity.unit, central: quantity.value, law: quantity.uncertainty }];
  });
  const columns = columnsW2(model, years);
  const last = (series: number): number => series * (years + 1) + years;
  const judge = (target: number, id: string, column: number, lower: number): TargetJudge => {
    return { target, id, columns: [column], every: true, band: { lower, stated: lower }, shown: [column] };
  };
  const sites = model.pools[0]?.sites.length ?? 0;
  return {
    samples: { factors, design: { kind: 'random', n, seed: 42 }, correlations: [] },
    columns: columns.map((column, index) => {
      const unit = { text: '', percent: false, perYear: false };
      return { name: `column.${index}`, subject: `column.${index}`, year: column.year, unit, prices: null, column };
    }),
    judges: [
      judge(0, 'count', last(2), sites),
      judge(1, 'area', last(1), 7840 - 1e-6),
      judge(2, 'output', last(4), 2.2e6),
      judge(3, 'occupancy', 5 * (years + 1), 0.6),
      judge(4, 'value_added', last(3), 56900),
    ],
    request: { factors: factors.map(({ parameter }) => parameter), columns },
  };
}
