import type { Mode, Model } from '../../src/model/compile-model.ts';
import { compileScenario } from '../../src/pipeline/compile-scenario.ts';
import type { Host } from '../../src/pipeline/host.ts';
import { loadScenario } from '../../src/pipeline/load-scenario.ts';
import { evaluateScalar } from '../../src/projection/evaluate-scalar.ts';
import { type Projection, project } from '../../src/projection/project-numbers.ts';

/** A variable of a projected scenario by name and year; NaN where it has no value, undefined where there is none such. */
export type Lookup = (variable: string, year: number) => number | undefined;

/** Reads, compiles and projects a scenario, to 20 years after its last; throws with every problem where it has any. */
export async function projectCase(read: Host['read'], file: string, mode: Mode): Promise<Lookup> {
  const host = { read };
  const loaded = loadScenario(host, file, {});
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1));
  const compiled = await compileScenario(loaded.value.scenario, mode);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, null, 1));
  const model = compiled.value;
  const projection = project(model);
  return (variable, year) => {
    if (year < model.base || year > model.last) return undefined;
    if (variable.startsWith('targets.')) return metricOf(model, projection, variable.slice('targets.'.length), year);
    const index = model.variableByName.get(variable);
    return index === undefined ? siteStateOf(model, projection, variable, year) : projection.row(index, year)[0];
  };
}

/** `parks.a.leased`, `parks.new_2.leased`; of a cohort `parks.new.leased` the sum. */
function siteStateOf(model: Model, projection: Projection, variable: string, year: number): number | undefined {
  const [pool = '', name = '', state = ''] = variable.split('.');
  const index = model.variableByName.get(`${pool}[].${state}`);
  const sites = model.pools.find((item) => item.pool.name === pool)?.sites ?? [];
  if (index === undefined || !sites.some((site) => site.name === name || site.line.name === name)) return undefined;
  const row = projection.row(index, year);
  return sites.reduce(
    (sum, site, position) => (site.name === name || site.line.name === name ? sum + (row[position] as number) : sum),
    0,
  );
}

/** The metric of a target, which reads the finished projection. */
function metricOf(model: Model, projection: Projection, target: string, year: number): number | undefined {
  const metric = model.metrics.find((item) => item.target.id === target);
  if (!metric?.expression) return undefined;
  const notHere = (): never => {
    throw new Error(`the metric of ${target} reads sites: give it a series with that formula`);
  };
  return evaluateScalar(metric.expression, {
    parameter: (index) => projection.parameters[index] as number,
    variable: (index, lag) => projection.row(index, year - lag)[0] as number,
    at: (index, of) => projection.row(index, of)[0] as number,
    table: notHere,
    acrossSites: notHere,
    carried: Number.NaN,
    year,
  });
}
