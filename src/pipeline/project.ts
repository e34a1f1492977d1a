import { nearest } from '../base/nearest.ts';
import type { Problem } from '../base/problem.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { Mode, Model } from '../model/compile-model.ts';
import { checkFinite } from '../projection/check-finite.ts';
import { type Projection, project } from '../projection/project-numbers.ts';
import { AGGREGATES } from '../scenario/aggregates.ts';
import { compileScenario } from './compile-scenario.ts';
import type { Host } from './host.ts';
import { type LoadedScenario, loadScenario } from './load-scenario.ts';
import type { LoadOptions } from './resolve-scenario.ts';

export interface ProjectOptions extends LoadOptions {
  readonly mode: Mode;
  /** Names of variables, or of everything below one (`parks`); undefined for all. */
  readonly only?: readonly string[] | undefined;
}

/** One row of the yearly table. */
export interface ProjectedVariable {
  readonly name: string;
  readonly unit: string;
  readonly prices: string | null;
  /** By year; null where there is no value. */
  readonly values: readonly (number | null)[];
  /** Years of which the value was recorded, and years between two records that were filled. */
  readonly observed: readonly number[];
  readonly filled: readonly number[];
}

export interface ProjectedTable {
  readonly loaded: LoadedScenario;
  readonly mode: Mode;
  readonly variant: string | null;
  readonly years: readonly number[];
  readonly variables: readonly ProjectedVariable[];
  /** Names asked for that the scenario does not have. */
  readonly unknown: readonly { readonly name: string; readonly nearest: string | null }[];
}

/** The yearly table of a scenario: from the base year to the last year of the plan. */
export async function projectScenario(
  host: Host,
  file: string,
  options: ProjectOptions,
): Promise<Result<ProjectedTable, Problem>> {
  const loaded = loadScenario(host, file, options);
  if (!loaded.ok) return loaded;
  const model = await compileScenario(loaded.value.scenario, options.mode, loaded.value.mayBeUnused);
  if (!model.ok) return model;
  const projection = project(model.value);
  const runaway = checkFinite(projection);
  if (runaway.length > 0) return failure(runaway);
  const all = tabulate(model.value, projection);
  const { only } = options;
  const variables =
    only === undefined ? all : all.filter(({ name }) => only.some((wanted) => name === wanted || name.startsWith(`${wanted}.`)));
  const unknown = (only ?? [])
    .filter((wanted) => !all.some(({ name }) => name === wanted || name.startsWith(`${wanted}.`)))
    .map((name) => ({
      name,
      nearest:
        nearest(
          name,
          all.map((item) => item.name),
        ) ?? null,
    }));
  return success({
    loaded: loaded.value,
    mode: options.mode,
    variant: options.variant ?? null,
    years: yearsOf(model.value),
    variables,
    unknown,
  });
}

function yearsOf(model: Model): readonly number[] {
  return Array.from({ length: model.to - model.base + 1 }, (_, index) => model.base + index);
}

/** Every variable that the scenario names: series, aggregates, and four states of each site and cohort. */
function tabulate(model: Model, projection: Projection): readonly ProjectedVariable[] {
  const years = yearsOf(model);
  const series = model.series.map(
    ({ series: item, variable, observedYears, filledYears }): ProjectedVariable => ({
      name: item.name,
      unit: item.unit.text,
      prices: item.prices,
      values: years.map((year) => known(projection.row(variable, year)[0])),
      observed: observedYears.filter((year) => year <= model.to),
      filled: filledYears.filter((year) => year <= model.to),
    }),
  );
  return [
    ...series,
    ...model.pools.flatMap((pool) => [...aggregatesOf(model, projection, pool, years), ...sitesOf(projection, pool, years)]),
  ];
}

function recordedYears(pool: Model['pools'][number], years: readonly number[]): readonly number[] {
  const { recordedTo } = pool;
  return recordedTo === null ? [] : years.filter((year) => year > (years[0] ?? 0) && year <= recordedTo);
}

function aggregatesOf(
  model: Model,
  projection: Projection,
  pool: Model['pools'][number],
  years: readonly number[],
): readonly ProjectedVariable[] {
  const recorded = recordedYears(pool, years);
  return Object.entries(AGGREGATES).map(([name, unit]) => {
    const variable = model.variableByName.get(`${pool.pool.name}.${name}`) as number;
    const values = years.map((year) => known(projection.row(variable, year)[0]));
    return { name: `${pool.pool.name}.${name}`, unit: unit.text, prices: null, values, observed: recorded, filled: [] };
  });
}

const STATES = [
  ['leased', 'ha'],
  ['cleared', 'ha'],
  ['established', ''],
  ['operating', ''],
] as const;

function sitesOf(projection: Projection, pool: Model['pools'][number], years: readonly number[]): readonly ProjectedVariable[] {
  const recorded = recordedYears(pool, years);
  return pool.pool.lines.flatMap((line) => {
    const members = pool.sites.flatMap((site, index) => (site.line === line ? [index] : []));
    const groups = [
      { name: line.name, members },
      ...(line.count > 1 ? members.map((index) => ({ name: pool.sites[index]?.name ?? '', members: [index] })) : []),
    ];
    return groups.flatMap((group) =>
      STATES.map(([state, unit]): ProjectedVariable => {
        const values = years.map((year) => {
          const row = projection.row(pool[state], year);
          return known(group.members.reduce((sum, index) => sum + (row[index] as number), 0));
        });
        return { name: `${pool.pool.name}.${group.name}.${state}`, unit, prices: null, values, observed: recorded, filled: [] };
      }),
    );
  });
}

function known(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
