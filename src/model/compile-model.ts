import { nearest } from '../base/nearest.ts';
import type { Place } from '../base/place.ts';
import { sortProblems } from '../base/problem.ts';
import type { FormulaQuantity } from '../base/quantity.ts';
import { failure, type Result, success } from '../base/result.ts';
import { SEARCHED_BEYOND } from '../scenario/read-target.ts';
import type { FormulaText, Scenario } from '../scenario/scenario.ts';
import { checkShareTarget } from './check-share-target.ts';
import { compileMetric, type Metric } from './compile-metric.ts';
import { compileSeries, type SeriesModel, unfillable } from './compile-series.ts';
import { current, type Expression, MISSING } from './expression.ts';
import { checkUnit } from './formula/check-unit.ts';
import type { FormulaNode, FormulaParser } from './formula/formula-node.ts';
import { assumptionScope, type Names, seriesScope } from './formula/formula-scopes.ts';
import { type FormulaUnit, unitOf } from './formula/formula-unit.ts';
import { constant, type Lowered, lowerFormula } from './formula/lower-formula.ts';
import { parseFormula } from './formula/parse-formula.ts';
import { idleAssumptions } from './idle-assumptions.ts';
import { checkLimitUnits } from './land/check-limit-units.ts';
import { defineAggregates, reserveAggregates } from './land/compile-aggregates.ts';
import { compileLimits, grantedShare, type LimitModel } from './land/compile-limits.ts';
import { compilePool, type PoolModel } from './land/compile-pool.ts';
import { type Constraint, constraintsOf } from './land/constraints.ts';
import { createModelBuilder, type ModelBuilder, type Parameter, type Table, type Variable } from './model-builder.ts';
import type { ModelProblem } from './model-problem.ts';
import { orderVariables } from './order-variables.ts';
import { resolveAssumptions } from './resolve-assumptions.ts';
import { createReads, type ReadsOf, type VariableReads } from './variable-reads.ts';

/** Problems behind which no names are suggested any more. */
const MOST_SUGGESTIONS = 50;

export type Mode = 'from-today' | 'as-planned';

/** The whole of a plan as arithmetic: what every reader interprets. */
export interface Model {
  readonly mode: Mode;
  readonly base: number;
  readonly to: number;
  /** Last projected year. */
  readonly last: number;
  readonly parameters: readonly Parameter[];
  readonly tables: readonly Table[];
  readonly variables: readonly Variable[];
  /** What each variable reads, and how to find what other expressions do. */
  readonly reads: readonly VariableReads[];
  readonly readsOf: ReadsOf;
  /** The order in which the variables of one year are computed. */
  readonly order: readonly number[];
  readonly variableByName: ReadonlyMap<string, number>;
  readonly pools: readonly PoolModel[];
  readonly series: readonly SeriesModel[];
  readonly limits: readonly LimitModel[];
  readonly constraints: readonly Constraint[];
  readonly metrics: readonly Metric[];
  /** Parameter of each named assumption. */
  readonly assumptions: ReadonlyMap<string, number>;
  /** Assumptions that an override has put out of use. */
  readonly unused: readonly string[];
}

export interface CompileOptions {
  readonly mode: Mode;
  /** Null where no formula needs more than a name. */
  readonly parser: FormulaParser | null;
  /** Whether an assumption that stands there may be unused: an override may have replaced the place that used it. */
  readonly mayBeUnused?: (place: Place) => boolean;
}

/** Compiles a scenario to its model, or gives everything in it that does not add up. */
export function compileModel(scenario: Scenario, options: CompileOptions): Result<Model, ModelProblem> {
  const problems: ModelProblem[] = [];
  const report = (problem: ModelProblem): void => void problems.push(problem);
  const { base, to } = scenario;
  const last = to + SEARCHED_BEYOND;
  const follow = options.mode === 'from-today';
  const parse = (text: string, place: Place, path: string): FormulaNode | undefined => {
    const parsed = parseFormula(text, options.parser);
    if (parsed.ok) return parsed.value;
    report({ code: 'formula-fault', place, path, facts: { ...parsed.fault, formula: text } });
    return undefined;
  };

  // Assumptions first: every number may be a formula over them.
  const named = new Map<string, { parameter: Expression; unit: FormulaUnit }>();
  const used = new Set<string>();
  const assumption = (name: string): Lowered | undefined => {
    const found = named.get(name);
    if (found === undefined) return undefined;
    used.add(name);
    return constant(found.parameter, found.unit);
  };
  const formulaUnits = new Map<string, FormulaUnit>();
  const builder = createModelBuilder((quantity: FormulaQuantity): Expression => {
    const { text, place, path, unit, prices } = quantity;
    const node = parse(text, place, path);
    const lowered = node && lowerFormula(node, assumptionScope(scenario, place, path, assumption, report));
    if (lowered === undefined) return MISSING;
    formulaUnits.set(path, lowered.unit);
    if (unit !== null) checkUnit(lowered.unit, unitOf(unit, prices), { place, path, factorMayCarry: true }, report);
    return lowered.step;
  });
  resolveAssumptions(
    scenario,
    builder,
    named,
    parse,
    (place, path) => assumptionScope(scenario, place, path, assumption, report),
    report,
  );

  // Series and aggregates are reserved next: formulas may name them in any order.
  const seriesVariables = new Map(scenario.series.map((series) => [series.name, builder.reserve(series.name, null)]));
  const reserved = scenario.pools.map((pool) => reserveAggregates(builder, pool.name));
  const pools = scenario.pools.map((pool, index) =>
    compilePool(builder, pool, index, base, follow ? pool.recordedTo : null, reserved[index] as (typeof reserved)[number]),
  );
  const limits = compileLimits(builder, pools, scenario.limits, base, (name) =>
    amountSeries(scenario, seriesVariables, name, report),
  );
  checkLimitUnits(scenario, formulaUnits, report);
  for (const [index, model] of pools.entries()) {
    const share = grantedShare(limits, model.pool.name);
    model.grant(share);
    defineAggregates(builder, model, reserved[index] as (typeof reserved)[number], share);
  }

  const names: Names = {
    scenario,
    builder,
    pools,
    seriesVariables,
    aggregates: indexNames(builder.variables),
    assumption,
    suggests: () => problems.length < MOST_SUGGESTIONS,
    firstYear: base,
    lastYear: last,
  };
  const lower = ({ text, place, path }: FormulaText, metric: boolean): Lowered | undefined => {
    const node = parse(text, place, path);
    return node && lowerFormula(node, seriesScope(names, place, path, metric, report));
  };
  const series = scenario.series.map((item): SeriesModel => {
    const { rule } = item;
    const formula = rule.kind === 'formula' ? lower(rule.formula, false) : undefined;
    if (formula !== undefined && rule.kind === 'formula') {
      checkUnit(formula.unit, unitOf(item.unit, item.prices), { ...rule.formula, factorMayCarry: false }, report);
    }
    return compileSeries(builder, item, seriesVariables.get(item.name) as number, base, follow, formula ?? null);
  });
  reportSeriesProblems(series, base, report);
  const metrics = scenario.targets.map((target) => compileMetric(target, (metric) => lower(metric, true), report));

  for (const target of scenario.targets) checkShareTarget(scenario, target, report);

  const idle = idleAssumptions(scenario, used, problems);
  for (const { name, place } of idle) {
    if (options.mayBeUnused?.(place) !== true)
      report({ code: 'unused-assumption', place, path: `assumptions.${name}`, facts: { name } });
  }
  const readsOf = createReads(builder.tables, builder.parameters);
  const reads = builder.variables.map(({ initial, step }) => readsOf([initial, step]));
  const ordered = orderVariables(reads);
  if ('circle' in ordered) report(circleProblem(scenario, builder, ordered.circle));
  if (problems.length > 0 || 'circle' in ordered) return failure(sortProblems(problems));
  const { parameters, tables, variables } = builder;
  return success({
    ...{ mode: options.mode, base, to, last, parameters, tables, variables, reads, readsOf, order: ordered.order },
    variableByName: indexNames(variables),
    ...{ pools, series, limits, metrics },
    constraints: constraintsOf(parameters, pools, limits, scenario),
    assumptions: new Map(
      [...named].flatMap(([name, { parameter }]) => (parameter.op === 'parameter' ? [[name, parameter.parameter] as const] : [])),
    ),
    unused: idle.map(({ name }) => name),
  });
}

/** The series that gives the amount of a limit. */
function amountSeries(
  scenario: Scenario,
  variables: ReadonlyMap<string, number>,
  name: string,
  report: (problem: ModelProblem) => void,
): Expression {
  const variable = variables.get(name);
  if (variable !== undefined) return current(variable);
  const limit = scenario.limits.find((item) => 'series' in item.amount && item.amount.series === name);
  const near = nearest(name, variables.keys());
  const facts = { name, ...(near !== undefined && { nearest: near }) };
  if (limit !== undefined)
    report({ code: 'unknown-series-of-limit', place: limit.place, path: `limits.${limit.name}.amount`, facts });
  return MISSING;
}

function reportSeriesProblems(series: readonly SeriesModel[], base: number, report: (problem: ModelProblem) => void): void {
  for (const { series: item, baseMissing } of series) {
    const hole = unfillable(item, base);
    if (hole !== undefined)
      report({
        code: 'fill-not-positive',
        place: hole.place,
        path: item.path,
        facts: { series: item.name, from: hole.from, to: hole.to },
      });
    if (!baseMissing || item.rule.kind !== 'path') continue;
    report({
      code: 'path-starts-late',
      place: item.place,
      path: item.path,
      facts: { series: item.name, first: item.rule.points[0]?.year ?? base, base },
    });
  }
}

function circleProblem(scenario: Scenario, builder: ModelBuilder, circle: readonly number[]): ModelProblem {
  const names = circle.map((variable) => (builder.variables[variable] as Variable).name);
  const first = scenario.series.find((item) => names.includes(item.name));
  const place = first?.place ?? scenario.limits[0]?.place ?? { file: '', line: 1, column: 1 };
  const shown = names.filter((name) => !name.includes('[') && !name.startsWith('expression'));
  return { code: 'circular-definition', place, path: first?.path ?? '', facts: { circle: [...shown, shown[0] ?? ''] } };
}

function indexNames(variables: readonly Variable[]): ReadonlyMap<string, number> {
  return new Map(variables.map((variable, index) => [variable.name, index]));
}
