import { reachOf } from '../assessment/metric-reach.ts';
import type { TargetAssessment } from '../assessment/target-assessment.ts';
import { yearsJudged } from '../assessment/target-timing.ts';
import type { Band } from '../assessment/wanted-band.ts';
import type { Model } from '../model/compile-model.ts';
import { type SpreadModel, unspread } from '../model/spread-years.ts';
import type { BlockColumn, BlockRequest } from '../projection/blocks/sample-block.ts';
import type { SamplePlan } from './design.ts';
import { designSize } from './design-size.ts';

/** What a column is told in. */
export interface ColumnUnit {
  readonly text: string;
  readonly percent: boolean;
  readonly perYear: boolean;
}

/** One number of every sample, with its name. */
export interface SweepColumn {
  /** What is measured and in which year: `output.2030`, `parks.leased.2025`, `metric.share_growth.2030`. */
  readonly name: string;
  /** The name without its year. */
  readonly subject: string;
  readonly year: number;
  readonly unit: ColumnUnit;
  readonly prices: string | null;
  readonly column: BlockColumn;
}

/** How a sample is judged: a target's metric in the years that its timing asks for, held against the band of what is wanted. */
export interface TargetJudge {
  /** Index among the targets of the assessment. */
  readonly target: number;
  readonly id: string;
  /** Columns with the metric in the judged years. */
  readonly columns: readonly number[];
  /** Whether the band must hold in every one of those years, or in any. */
  readonly every: boolean;
  readonly band: Band;
  /** Columns with the metric in every year of the plan, or in the year of the target where the metric names its own years. */
  readonly shown: readonly number[];
}

/** A sweep as plain data: with a sampler and a reader it can be run anywhere, block by block. */
export interface SweepPlan {
  readonly samples: SamplePlan;
  readonly columns: readonly SweepColumn[];
  readonly judges: readonly TargetJudge[];
  readonly request: BlockRequest;
}

/**
 * Plans a sweep: to the columns that were asked for come those that the targets need, each once. A target is judged where
 * something is wanted of a metric that has all its bases; others have no probability.
 *
 * @param compiled the model that the targets were judged by; the samples may be for one that is spread over the years
 */
export function planSweep(
  compiled: Model,
  targets: readonly TargetAssessment[],
  samples: SamplePlan,
  asked: readonly SweepColumn[],
  { model, expression: over }: SpreadModel = unspread(compiled),
): SweepPlan {
  const columns = [...asked];
  const known = new Map(columns.map(({ name }, index) => [name, index]));
  const place = (column: SweepColumn): number => {
    const found = known.get(column.name);
    if (found !== undefined) return found;
    known.set(column.name, columns.length);
    columns.push(column);
    return columns.length - 1;
  };
  // Targets that are worded alike measure the same.
  const subjects = new Map<string, string>();
  const judges = targets.flatMap(({ metric, target, band, missingBases }, index): TargetJudge[] => {
    const expression = metric.expression === null ? null : over(metric.expression);
    if (expression === null || band === null || missingBases.length > 0) return [];
    const named = expression.op === 'variable' && expression.lag === 0 ? model.variables[expression.variable] : undefined;
    const subject = named?.name ?? subjects.get(metric.text) ?? `metric.${target.id}`;
    subjects.set(metric.text, subject);
    const wanted = target.wanted?.quantity.unit;
    const unit = wanted ?? { text: metric.unit?.text ?? '', percent: metric.unit?.nature === 'share', perYear: false };
    const inYear = (year: number): number =>
      place({
        ...{ name: `${subject}.${year}`, subject, year, prices: metric.unit?.prices ?? null },
        unit: { text: unit.text, percent: unit.percent, perYear: unit.perYear },
        column:
          named !== undefined && expression.op === 'variable'
            ? { kind: 'variable', variable: expression.variable, site: null, year }
            : { kind: 'metric', expression, year },
      });
    const moves = reachOf(model, expression).years.length === 0;
    const plan = Array.from({ length: model.to - model.base + 1 }, (_, at) => model.base + at);
    return [
      {
        ...{ target: index, id: target.id, band, every: target.timing !== 'reach-by' },
        columns: yearsJudged(target, model).map(inYear),
        shown: (moves ? plan : [target.year]).map(inYear),
      },
    ];
  });
  const factors = samples.factors.map(({ parameter }) => parameter);
  const request = { factors, columns: columns.map(({ column }) => column), samples: designSize(samples) };
  return { samples, columns, judges, request };
}
