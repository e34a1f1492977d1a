import type { Model } from '../model/compile-model.ts';
import { compileSites, type Computed, type Workspace } from './compile-sites.ts';
import { type Overrides, parameterValues } from './parameter-values.ts';

/** One projection: every variable in every year, one value or one for each site. */
export interface Projection {
  readonly model: Model;
  readonly through: number;
  readonly parameters: Float64Array;
  /** Whether a variable was computed. */
  readonly has: (variable: number) => boolean;
  /** The values of a variable in a year: a view, which the projector's next run overwrites. */
  readonly row: (variable: number, year: number) => Float64Array;
}

/** Runs projections of one model again and again, with other numbers, in the same memory. */
export interface Projector {
  readonly run: (overrides: Overrides) => Projection;
}

export interface ProjectorOptions {
  /** Last year to compute. */
  readonly through: number;
  /** Variables to compute, with all that they rest on; undefined for every one. */
  readonly only?: ReadonlySet<number>;
}

/** The *numbers* reader: computes the expressions of a model year by year, each over all sites of its pool at once. */
export function createProjector(model: Model, { through, only }: ProjectorOptions): Projector {
  const years = through - model.base + 1;
  const parameters = new Float64Array(model.parameters.length);
  const tables = model.tables.map((table) => layOut(table));
  const sites = (variable: number) => {
    const { pool } = model.variables[variable] as Model['variables'][number];
    return pool === null ? 1 : (model.pools[pool]?.sites.length ?? 1);
  };
  const order = only === undefined ? model.order : model.order.filter((variable) => only.has(variable));
  const rows: (readonly Float64Array[])[] = [];
  for (const variable of order) {
    const width = sites(variable);
    const values = new Float64Array(width * years);
    rows[variable] = Array.from({ length: years }, (_, year) => values.subarray(year * width, (year + 1) * width));
  }
  let at = 0;
  const year = new Float64Array(1);
  const workspace: Workspace = {
    model,
    parameters,
    tableRow: (index) => {
      const table = tables[index] as TableRows;
      return table.rows[Math.max(0, Math.min(table.rows.length - 1, year[0] - table.firstYear))] as Float64Array;
    },
    variableRow: (variable, lag) => (rows[variable] as readonly Float64Array[])[at - lag] as Float64Array,
    year,
  };
  const compile = (expression: Model['variables'][number]['step'], pool: number | null): Computed =>
    compileSites(expression, workspace, pool === null ? 0 : (model.pools[pool]?.sites.length ?? 0));
  const steps = order.map((variable) => {
    const { initial, step, pool } = model.variables[variable] as Model['variables'][number];
    return { rows: rows[variable] as readonly Float64Array[], initial: compile(initial, pool), step: compile(step, pool) };
  });
  const run = (overrides: Overrides): Projection => {
    parameterValues(model, overrides, parameters);
    for (const [index, table] of tables.entries()) fillCells(table, model.tables[index] as Model['tables'][number], parameters);
    for (at = 0; at < years; at++) {
      year[0] = model.base + at;
      for (const { rows: own, initial, step } of steps) {
        const value = (at === 0 ? initial : step).run();
        const row = own[at] as Float64Array;
        if (value.length === row.length) row.set(value);
        else row.fill(value[0]);
      }
    }
    return { model, through, parameters, has: (variable) => rows[variable] !== undefined, row: (variable, of) => (rows[variable] as readonly Float64Array[])[of - model.base] as Float64Array };
  };
  return { run };
}

/** A table with one row for each of its years. */
interface TableRows {
  readonly firstYear: number;
  readonly rows: readonly Float64Array[];
}

function layOut(table: Model['tables'][number]): TableRows {
  const width = table.numbers.length / table.years;
  const rows = Array.from({ length: table.years }, (_, year) => Float64Array.from({ length: width }, (_, site) => table.numbers[site * table.years + year]));
  return { firstYear: table.firstYear, rows };
}

function fillCells({ rows }: TableRows, table: Model['tables'][number], parameters: Float64Array): void {
  for (let cell = 0; cell < table.parameters.length; cell++) {
    const parameter = table.parameters[cell];
    if (parameter < 0) continue;
    (rows[cell % table.years] as Float64Array)[Math.floor(cell / table.years)] = parameters[parameter];
  }
}

/** One projection of a model at its central values. */
export function project(model: Model, through = model.last): Projection {
  return createProjector(model, { through }).run(new Map());
}
