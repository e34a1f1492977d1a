import { sortProblems } from '../base/problem.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { DocumentNode } from '../document/document-node.ts';
import { AGGREGATES } from './aggregates.ts';
import type { Evidence } from './evidence.ts';
import { ANYTHING } from './expectations.ts';
import { type NotedNumbers, type ReadContext, report } from './read-context.ts';
import { readLabel } from './read-label.ts';
import { readLimit } from './read-limit.ts';
import { readPool } from './read-pool.ts';
import { readQuantity } from './read-quantity.ts';
import { readSeries } from './read-series.ts';
import { MOST_SITES } from './read-site.ts';
import { readTarget } from './read-target.ts';
import type { Assumption, Scenario } from './scenario.ts';
import type { ScenarioFacts, ScenarioProblem } from './scenario-problem.ts';
import { entriesOf, integerOf, textOf, textsOf, valueAt } from './sources.ts';

/** The longest plan that is projected. */
const LONGEST_PLAN = 200;

/** Reads every value of a scenario whose shape has been checked; `evidence` holds the files that it lists. */
export function readScenario(root: DocumentNode, evidence: Evidence, noted?: NotedNumbers): Result<Scenario, ScenarioProblem> {
  const problems: ScenarioProblem[] = [];
  const period = valueAt(root, 'period');
  const base = integerOf(valueAt(period, 'base')) ?? 0;
  const to = integerOf(valueAt(period, 'to')) ?? 0;
  const context: ReadContext = {
    evidence,
    units: textsOf(valueAt(root, 'units')),
    base,
    to,
    report: (problem) => problems.push(problem),
    noted,
  };
  const place = period?.place ?? root.place;
  if (to <= base) report(context, 'period-reversed', place, 'period', { base, to });
  else if (to - base > LONGEST_PLAN)
    report(context, 'period-too-long', place, 'period', { years: to - base, limit: LONGEST_PLAN });
  if (problems.length > 0) return failure(problems);

  const assumptions = entriesOf(valueAt(root, 'assumptions')).flatMap(({ key, keyPlace, value }): Assumption[] => {
    const quantity = readQuantity(context, value, `assumptions.${key}`, ANYTHING);
    const label = valueAt(value, 'label');
    return quantity === undefined
      ? []
      : [{ name: key, label: label === undefined ? null : readLabel(label), quantity, place: keyPlace }];
  });
  const land = entriesOf(valueAt(root, 'land'));
  const series = entriesOf(valueAt(root, 'series')).flatMap((entry) => readSeries(context, entry) ?? []);
  const pools = land.map((entry) => readPool(context, entry));
  const sites = pools.reduce((sum, pool) => sum + pool.lines.reduce((count, line) => count + line.count, 0), 0);
  if (sites > MOST_SITES) {
    const largest = land[land.length - 1];
    report(context, 'too-many-sites', largest?.keyPlace ?? root.place, 'land', { count: sites, limit: MOST_SITES });
  }
  const names = pools.map((pool) => pool.name);
  const limits = entriesOf(valueAt(root, 'limits')).flatMap((entry) => readLimit(context, entry, names) ?? []);
  const targets = entriesOf(valueAt(root, 'targets')).flatMap((entry) => readTarget(context, entry));
  checkNames(context, root);
  if (problems.length > 0) return failure(sortProblems(problems));
  const region = valueAt(root, 'region');
  return success({
    title: readLabel(valueAt(root, 'title')),
    region: region === undefined ? null : readLabel(region),
    boundary: textOf(valueAt(root, 'boundary')) ?? null,
    base,
    to,
    assumptions,
    series,
    pools,
    limits,
    targets,
    evidence: textsOf(valueAt(root, 'evidence')),
  });
}

const FUNCTIONS = [
  'prev',
  'base',
  'total',
  'at',
  'cagr',
  'count',
  'lowest',
  'highest',
  'sum',
  'districts',
  'min',
  'max',
  'exp',
  'ln',
  'pow',
  'year',
];

/** A name means one thing in a formula: assumptions, series and pools share one name space with the functions. */
function checkNames(context: ReadContext, root: DocumentNode): void {
  const taken = new Map<string, ScenarioFacts['name-taken']['by']>(FUNCTIONS.map((name) => [name, 'function']));
  for (const section of ['assumptions', 'series', 'land'] as const) {
    for (const { key, keyPlace } of entriesOf(valueAt(root, section))) {
      const by = taken.get(key);
      if (by !== undefined) report(context, 'name-taken', keyPlace, `${section}.${key}`, { name: key, by });
      else taken.set(key, section);
    }
  }
  for (const pool of entriesOf(valueAt(root, 'land'))) {
    for (const { key, keyPlace } of entriesOf(valueAt(pool.value, 'sites'))) {
      const reserved = Object.keys(AGGREGATES).some((name) => name.split('.')[0] === key) || key === 'district';
      if (reserved) report(context, 'name-taken', keyPlace, `land.${pool.key}.sites.${key}`, { name: key, by: 'aggregate' });
    }
  }
}
