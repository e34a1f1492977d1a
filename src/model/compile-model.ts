import type { Place } from '../base/place.ts';
import { sortProblems } from '../base/problem.ts';
import { failure, type Result, success } from '../base/result.ts';
import { nearest } from '../base/nearest.ts';
import type { AnyQuantity } from '../base/quantity.ts';
import { AGGREGATES, SITE_QUANTITIES } from '../scenario/aggregates.ts';
import type { Scenario, Target } from '../scenario/scenario.ts';
import { checkShareTarget } from './check-share-target.ts';
import { compilePool, type PoolModel } from './compile-pool.ts';
import { defineAggregates, reserveAggregates } from './compile-aggregates.ts';
import { checkLimitUnits, compileLimits, grantedShare, type LimitModel } from './compile-limits.ts';
import { compileSeries, type SeriesModel, unfillable } from './compile-series.ts';
import { type Constraint, constraintsOf } from './constraints.ts';
import { current, type Expression, MISSING } from './expression.ts';
import type { FormulaNode, FormulaParser } from './formula/formula-node.ts';
import { type FormulaUnit, unitOf } from './formula/formula-unit.ts';
import { constant, type FormulaScope, fault, type Lowered, lowerFormula } from './formula/lower-formula.ts';
import { parseFormula } from './formula/parse-formula.ts';
import { districtAggregate, lowerSiteFunction, namedSite, SITE_FUNCTIONS } from './formula/site-functions.ts';
import { lowerTimeFunction, METRIC_FUNCTIONS, SERIES_FUNCTIONS } from './formula/time-functions.ts';
import { createModelBuilder, type ModelBuilder, type Parameter, type Table, type Variable } from './model-builder.ts';
import type { ModelProblem } from './model-problem.ts';
import { orderVariables } from './order-variables.ts';
import { readsOf, type VariableReads } from './variable-reads.ts';
import { resolveAssumptions } from './resolve-assumptions.ts';

/** The search for the year in which a target is reached goes so many years beyond the plan. */
export const YEARS_BEYOND = 20;

export type Mode = 'from-today' | 'as-planned';

/** What a target measures: arithmetic over the finished projection. */
export interface Metric {
  readonly target: Target;
  /** Null where nothing is measured or its formula cannot be read. */
  readonly expression: Expression | null;
  readonly unit: FormulaUnit | null;
  /** The metric as written. */
  readonly text: string;
}

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
  /** What each variable reads. */
  readonly reads: readonly VariableReads[];
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
}

export interface CompileOptions {
  readonly mode: Mode;
  /** Null where no formula needs more than a name. */
  readonly parser: FormulaParser | null;
}

/** Every formula text of a scenario: to know whether the parser is needed. */
export function formulasOf(scenario: Scenario): readonly string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value instanceof Map) [...value.values()].forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      const { text, path, unit } = value as { text?: unknown; path?: unknown; unit?: unknown };
      if (typeof text === 'string' && typeof path === 'string') texts.push(text);
      for (const part of Object.values(value)) if (part !== unit) collect(part);
    }
  };
  collect([scenario.assumptions, scenario.series, scenario.pools, scenario.limits, scenario.targets]);
  return texts;
}

/** Compiles a scenario to its model, or gives everything in it that does not add up. */
export function compileModel(scenario: Scenario, options: CompileOptions): Result<Model, ModelProblem> {
  const problems: ModelProblem[] = [];
  const report = (problem: ModelProblem): void => void problems.push(problem);
  const { base, to } = scenario;
  const last = to + YEARS_BEYOND;
  const parse = (text: string, place: Place, path: string): FormulaNode | undefined => {
    const parsed = parseFormula(text, options.parser);
    if (parsed.ok) return parsed.value;
    report({ code: 'formula-fault', place, path, facts: { ...parsed.fault, formula: text } });
    return undefined;
  };

  const named = new Map<string, { parameter: Expression; unit: FormulaUnit }>();
  const used = new Set<string>();
  const builder = createModelBuilder((quantity) => lowerQuantity(quantity));
  /** A formula over named assumptions, in the unit of its key. */
  const lowerQuantity = (quantity: Extract<AnyQuantity, { kind: 'formula' }>): Expression => {
    const node = parse(quantity.text, quantity.place, quantity.path);
    const lowered = node && lowerFormula(node, assumptionScope(quantity.place, quantity.path));
    if (lowered === undefined) return MISSING;
    checkUnit(lowered.unit, unitOf(quantity.unit, quantity.prices), quantity.place, quantity.path, report, true);
    return lowered.step;
  };
  const assumption = (name: string): Lowered | undefined => {
    const found = named.get(name);
    if (found === undefined) return undefined;
    used.add(name);
    return constant(found.parameter, found.unit);
  };
  const assumptionScope = (place: Place, path: string): FormulaScope => ({
    place,
    path,
    report,
    resolve: assumption,
    names: () => scenario.assumptions.map((item) => item.name),
    call: (name) => {
      const known = [...SERIES_FUNCTIONS, ...METRIC_FUNCTIONS, ...SITE_FUNCTIONS] as readonly string[];
      return known.includes(name) ? fault({ place, path, report }, 'function-not-in-assumptions', { name }) : 'unknown';
    },
    functions: [],
    condition: false,
  });
  resolveAssumptions(scenario, builder, named, parse, assumptionScope, report);

  // Series and aggregates are reserved first: formulas may name them in any order.
  const seriesVariables = new Map(scenario.series.map((series) => [series.name, builder.reserve(series.name, null)]));
  const follow = options.mode === 'from-today';
  const pools: PoolModel[] = [];
  const limits: LimitModel[] = [];
  const reserved = scenario.pools.map((pool) => reserveAggregates(builder, pool.name));
  for (const [index, pool] of scenario.pools.entries()) {
    pools.push(compilePool(builder, pool, index, base, follow ? pool.recordedTo : null, reserved[index] as (typeof reserved)[number]));
  }
  limits.push(
    ...compileLimits(builder, pools, scenario.limits, base, (name) => {
      const variable = seriesVariables.get(name);
      if (variable !== undefined) return current(variable);
      const limit = scenario.limits.find((item) => 'series' in item.amount && item.amount.series === name);
      const near = nearest(name, seriesVariables.keys());
      const facts = { name, ...(near !== undefined && { nearest: near }) };
      if (limit) report({ code: 'unknown-series-of-limit', place: limit.place, path: `limits.${limit.name}.amount`, facts });
      return MISSING;
    }),
  );
  checkLimitUnits(scenario, report);
  for (const [index, model] of pools.entries()) {
    const share = grantedShare(limits, model.pool.name);
    model.grant(share);
    defineAggregates(builder, model, reserved[index] as (typeof reserved)[number], share);
  }
  const aggregates = indexNames(builder.variables);

  const resolveName = (name: string): Lowered | undefined => {
    const series = scenario.series.find((item) => item.name === name);
    if (series !== undefined) return constant(current(seriesVariables.get(name) as number), unitOf(series.unit, series.prices));
    return assumption(name) ?? resolveLand(builder, pools, aggregates, name);
  };
  const names = () => [
    ...scenario.series.map((item) => item.name),
    ...scenario.assumptions.map((item) => item.name),
    ...scenario.pools.flatMap((pool) => Object.keys(AGGREGATES).map((name) => `${pool.name}.${name}`)),
    ...scenario.pools.flatMap((pool) => pool.lines.flatMap((line) => Object.keys(SITE_QUANTITIES).map((name) => `${pool.name}.${line.name}.${name}`))),
  ];
  const scopeAt = (place: Place, path: string, metric: boolean): FormulaScope => {
    const scope: FormulaScope = {
      place,
      path,
      report,
      resolve: resolveName,
      names,
      call: (name, operands, lower) => {
        const timed = lowerTimeFunction(name, operands, lower, { place, path, report, builder, metric, firstYear: base, lastYear: last });
        return timed === 'unknown' ? lowerSiteFunction(name, operands, { ...scope, builder, pools }) : timed;
      },
      functions: [...SERIES_FUNCTIONS, ...SITE_FUNCTIONS, ...(metric ? METRIC_FUNCTIONS : [])],
      condition: false,
    };
    return scope;
  };

  const series = scenario.series.map((item): SeriesModel => {
    const variable = seriesVariables.get(item.name) as number;
    const { rule } = item;
    const hole = unfillable(item, base);
    if (hole !== undefined) report({ code: 'fill-not-positive', place: hole.place, path: item.path, facts: { series: item.name, from: hole.from, to: hole.to } });
    if (rule.kind !== 'formula') return compileSeries(builder, item, variable, base, follow, null);
    const node = parse(rule.formula.text, rule.formula.place, rule.formula.path);
    const lowered = node && lowerFormula(node, scopeAt(rule.formula.place, rule.formula.path, false));
    if (lowered !== undefined) checkUnit(lowered.unit, unitOf(item.unit, item.prices), rule.formula.place, rule.formula.path, report, false);
    return compileSeries(builder, item, variable, base, follow, lowered ?? null);
  });
  for (const { series: item, baseMissing } of series) {
    if (!baseMissing || item.rule.kind !== 'path') continue;
    report({ code: 'path-starts-late', place: item.place, path: item.path, facts: { series: item.name, first: item.rule.points[0]?.year ?? to, base } });
  }
  const metrics = scenario.targets.map((target) => compileMetric(target, parse, scopeAt, report));
  for (const target of scenario.targets) checkShareTarget(scenario, target, report);
  for (const { name, place } of scenario.assumptions) {
    if (!used.has(name)) report({ code: 'unused-assumption', place, path: `assumptions.${name}`, facts: { name } });
  }

  const reads = readsOf(builder.variables, builder.tables, builder.parameters);
  const ordered = orderVariables(reads);
  if ('circle' in ordered) report(circleProblem(scenario, builder, ordered.circle));
  if (problems.length > 0 || 'circle' in ordered) return failure(sortProblems(problems));
  return success({
    mode: options.mode,
    base,
    to,
    last,
    parameters: builder.parameters,
    tables: builder.tables,
    variables: builder.variables,
    reads,
    order: ordered.order,
    variableByName: indexNames(builder.variables),
    pools,
    series,
    limits,
    constraints: constraintsOf(builder.parameters, pools, limits, scenario),
    metrics,
    assumptions: new Map([...named].flatMap(([name, { parameter }]) => (parameter.op === 'parameter' ? [[name, parameter.parameter] as const] : []))),
  });
}

function compileMetric(
  target: Target,
  parse: (text: string, place: Place, path: string) => FormulaNode | undefined,
  scopeAt: (place: Place, path: string, metric: boolean) => FormulaScope,
  report: (problem: ModelProblem) => void,
): Metric {
  const { metric, wanted } = target;
  if (metric === null) {
    if (wanted !== null) report({ code: 'metric-missing', place: target.place, path: `targets.${target.id}`, facts: { target: target.id } });
    return { target, expression: null, unit: null, text: '' };
  }
  const node = parse(metric.text, metric.place, metric.path);
  const lowered = node && lowerFormula(node, scopeAt(metric.place, metric.path, true));
  if (lowered === undefined) return { target, expression: null, unit: null, text: metric.text };
  if (wanted !== null) checkTargetUnit(target, lowered.unit, report);
  return { target, expression: lowered.step, unit: lowered.unit, text: metric.text };
}

/** The wanted number has the metric's unit: shares are wanted in percent, money in the metric's prices. */
function checkTargetUnit(target: Target, unit: FormulaUnit, report: (problem: ModelProblem) => void): void {
  if (target.wanted === null) return;
  const { quantity } = target.wanted;
  const found = unitOf(quantity.unit, quantity.prices);
  const at = { place: quantity.place, path: quantity.path };
  const printed = quantity.printed.join(' to ');
  if (unit.nature === 'share' && found.nature === 'count') {
    const suffix = unit.perYear ? '%/yr' : '%';
    report({ ...at, code: 'target-percent-missing', facts: { found: printed, write: `${printed}${suffix}` } });
  } else if (found.dimension !== unit.dimension || (unit.nature === 'count' && found.nature === 'share')) {
    report({ ...at, code: 'target-unit', facts: { found: quantity.unit.text, expected: unit.text } });
  } else if (Math.abs(found.scale / unit.scale - 1) > 1e-12) {
    report({ ...at, code: 'target-unit', facts: { found: quantity.unit.text, expected: unit.text } });
  } else if (found.prices !== null && unit.prices !== null && found.prices !== unit.prices) {
    report({ ...at, code: 'target-prices', facts: { found: found.prices, expected: unit.prices } });
  }
}

/** A formula's unit against the unit of its key; a plain factor may carry the unit only in keys of numbers. */
function checkUnit(
  found: FormulaUnit,
  expected: FormulaUnit,
  place: Place,
  path: string,
  report: (problem: ModelProblem) => void,
  factorMayCarry: boolean,
): void {
  if (found.literal) return;
  if (found.dimension !== expected.dimension) {
    if (factorMayCarry && found.scaled && found.dimension === '') return;
    report({ code: 'formula-unit-result', place, path, facts: { found: found.text, expected: expected.text } });
  } else if (Math.abs(found.scale / expected.scale - 1) > 1e-12) {
    report({ code: 'formula-scale-clash', place, path, facts: { left: found.text, right: expected.text } });
  } else if (found.prices !== null && expected.prices !== null && found.prices !== expected.prices) {
    report({ code: 'formula-prices-clash', place, path, facts: { left: found.prices, right: expected.prices } });
  }
}

/** `parks.leased`, `parks.new.leased`, `clusters.by_district.huu_lung.established.count`. */
function resolveLand(builder: ModelBuilder, pools: readonly PoolModel[], aggregates: ReadonlyMap<string, number>, name: string): Lowered | undefined {
  const [poolName, second, third, ...rest] = name.split('.');
  const model = pools.find((item) => item.pool.name === poolName);
  if (model === undefined || second === undefined) return undefined;
  const aggregate = name.slice(model.pool.name.length + 1);
  const unit = AGGREGATES[aggregate];
  const variable = aggregates.get(name);
  if (Object.hasOwn(AGGREGATES, aggregate) && unit !== undefined && variable !== undefined) return constant(current(variable), unitOf(unit, null));
  if (second === 'by_district' && third !== undefined) {
    const expression = model.pool.districts.includes(third) ? districtAggregate(builder, model, third, rest.join('.')) : undefined;
    const districtUnit = AGGREGATES[rest.join('.')];
    return expression && districtUnit && constant(expression, unitOf(districtUnit, null));
  }
  const site = third === undefined ? undefined : namedSite(builder, model, second, [third, ...rest].join('.'));
  return site && constant(site.expression, unitOf(site.unit, null));
}

function circleProblem(scenario: Scenario, builder: ModelBuilder, circle: readonly number[]): ModelProblem {
  const names = circle.map((variable) => (builder.variables[variable] as Variable).name);
  const known = names.filter((name) => scenario.series.some((item) => item.name === name));
  const first = scenario.series.find((item) => item.name === known[0]);
  const place = first?.place ?? scenario.limits[0]?.place ?? { file: '', line: 1, column: 1 };
  const shown = names.filter((name) => !name.includes('[') && !name.startsWith('expression'));
  return { code: 'circular-definition', place, path: first?.path ?? '', facts: { circle: [...shown, shown[0] ?? ''] } };
}

function indexNames(variables: readonly Variable[]): ReadonlyMap<string, number> {
  return new Map(variables.map((variable, index) => [variable.name, index]));
}
