import type { Place } from '../../base/place.ts';
import { AGGREGATES, SITE_QUANTITIES } from '../../scenario/aggregates.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { current } from '../expression.ts';
import type { PoolModel } from '../land/compile-pool.ts';
import type { ModelBuilder } from '../model-builder.ts';
import type { ModelProblem } from '../model-problem.ts';
import { unitOf } from './formula-unit.ts';
import { constant, type FormulaScope, fault, type Lowered } from './lower-formula.ts';
import { districtAggregate, lowerSiteFunction, namedSite, SITE_FUNCTIONS } from './site-functions.ts';
import { lowerTimeFunction, METRIC_FUNCTIONS, SERIES_FUNCTIONS } from './time-functions.ts';

type Report = (problem: ModelProblem) => void;

/** Most names that one is looked for among, those of sites last. */
const MOST_NAMES = 2000;

/** Where only named assumptions may stand: behind the `=` of a number. */
export function assumptionScope(
  scenario: Scenario,
  place: Place,
  path: string,
  resolve: FormulaScope['resolve'],
  report: Report,
): FormulaScope {
  const known: readonly string[] = [...SERIES_FUNCTIONS, ...METRIC_FUNCTIONS, ...SITE_FUNCTIONS];
  return {
    place,
    path,
    report,
    resolve,
    names: () => scenario.assumptions.map((item) => item.name),
    call: (name) => (known.includes(name) ? fault({ place, path, report }, 'function-not-in-assumptions', { name }) : 'unknown'),
    functions: [],
    condition: false,
  };
}

/** Everything that formulas of series and metrics may name. */
export interface Names {
  readonly scenario: Scenario;
  readonly builder: ModelBuilder;
  readonly pools: readonly PoolModel[];
  readonly seriesVariables: ReadonlyMap<string, number>;
  readonly aggregates: ReadonlyMap<string, number>;
  readonly assumption: (name: string) => Lowered | undefined;
  /** Whether names are still to be suggested: among thousands of problems that would take long. */
  readonly suggests: () => boolean;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Where series, land and assumptions may stand; in a metric also functions that read the finished projection. */
export function seriesScope(names: Names, place: Place, path: string, metric: boolean, report: Report): FormulaScope {
  const { builder, pools, firstYear, lastYear } = names;
  const scope: FormulaScope = {
    place,
    path,
    report,
    resolve: (name) => resolveName(names, name),
    names: () => (names.suggests() ? namesOf(names.scenario).slice(0, MOST_NAMES) : []),
    call: (name, operands, lower) => {
      const timed = lowerTimeFunction(name, operands, lower, { place, path, report, builder, metric, firstYear, lastYear });
      return timed === 'unknown' ? lowerSiteFunction(name, operands, { ...scope, builder, pools }) : timed;
    },
    functions: [...SERIES_FUNCTIONS, ...SITE_FUNCTIONS, ...(metric ? METRIC_FUNCTIONS : [])],
    condition: false,
  };
  return scope;
}

function resolveName(names: Names, name: string): Lowered | undefined {
  const series = names.scenario.series.find((item) => item.name === name);
  const variable = names.seriesVariables.get(name);
  if (series !== undefined && variable !== undefined) return constant(current(variable), unitOf(series.unit, series.prices));
  return names.assumption(name) ?? resolveLand(names, name);
}

/** `parks.leased`, `parks.new.leased`, `clusters.by_district.huu_lung.established.count`. */
function resolveLand({ builder, pools, aggregates }: Names, name: string): Lowered | undefined {
  const [poolName, second, third, ...rest] = name.split('.');
  const model = pools.find((item) => item.pool.name === poolName);
  if (model === undefined || second === undefined) return undefined;
  const aggregate = name.slice(model.pool.name.length + 1);
  const unit = AGGREGATES[aggregate];
  const variable = aggregates.get(name);
  if (Object.hasOwn(AGGREGATES, aggregate) && unit !== undefined && variable !== undefined)
    return constant(current(variable), unitOf(unit, null));
  if (second === 'by_district' && third !== undefined) {
    const expression = model.pool.districts.includes(third)
      ? districtAggregate(builder, model, third, rest.join('.'))
      : undefined;
    const districtUnit = AGGREGATES[rest.join('.')];
    return expression && districtUnit && constant(expression, unitOf(districtUnit, null));
  }
  const site = third === undefined ? undefined : namedSite(builder, model, second, [third, ...rest].join('.'));
  return site && constant(site.expression, unitOf(site.unit, null));
}

function namesOf({ series, assumptions, pools }: Scenario): readonly string[] {
  return [
    ...series.map((item) => item.name),
    ...assumptions.map((item) => item.name),
    ...pools.flatMap((pool) => Object.keys(AGGREGATES).map((name) => `${pool.name}.${name}`)),
    ...pools.flatMap((pool) =>
      pool.lines.flatMap((line) => Object.keys(SITE_QUANTITIES).map((name) => `${pool.name}.${line.name}.${name}`)),
    ),
  ];
}
