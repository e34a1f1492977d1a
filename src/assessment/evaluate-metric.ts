import type { Model } from '../model/compile-model.ts';
import type { Expression } from '../model/expression.ts';
import { evaluateScalar, type ScalarContext } from '../projection/evaluate-scalar.ts';
import type { Projection } from '../projection/project-numbers.ts';

/** Values that take the place of a variable's in a year; undefined where the projection holds. */
export type Replacement = (variable: number, year: number) => number | undefined;

/** Reads metrics off a finished projection, in any year; NaN where one has no value. */
export type MetricReader = (metric: Expression, year: number) => number;

/** The value of a metric in a year, read from a finished projection. */
export function evaluateMetric(metric: Expression, projection: Projection, year: number): number {
  return metricReader(projection)(metric, year);
}

/** One reader for many metrics and years of a projection, trials in its memory included. */
export function metricReader(projection: Projection, replace?: Replacement): MetricReader {
  const { model, parameters } = projection;
  let current = model.base;
  const read = (variable: number, of: number): number => {
    if (of < model.base || of > projection.through) return Number.NaN;
    return replace?.(variable, of) ?? projection.row(variable, of)[0];
  };
  const context: ScalarContext = {
    parameter: (index) => parameters[index],
    table: (index) => {
      const table = model.tables[index] as Model['tables'][number];
      const cell = Math.max(0, Math.min(table.years - 1, current - table.firstYear));
      const parameter = table.parameters[cell];
      return parameter >= 0 ? parameters[parameter] : table.numbers[cell];
    },
    variable: (variable, lag) => read(variable, current - lag),
    at: read,
    get year() {
      return current;
    },
    acrossSites: (part) => sumOverSites(part, projection, current),
    carried: Number.NaN,
  };
  // A replacement may read another year before this one is done.
  return (metric, year) => {
    const before = current;
    current = year;
    const value = evaluateScalar(metric, context);
    current = before;
    return value;
  };
}

/** Sums and running values over the sites of a finished projection. */
function sumOverSites(part: Extract<Expression, { op: 'sum' | 'carry' }>, projection: Projection, year: number): number {
  const { model } = projection;
  const sites = model.pools[part.pool]?.sites.length ?? 0;
  const at = (site: number, carried: number) => ({
    parameter: (index: number) => projection.parameters[index] as number,
    table: (index: number) => {
      const table = model.tables[index] as (typeof model.tables)[number];
      const row = table.pool === null ? 0 : site;
      const cell = row * table.years + Math.max(0, Math.min(table.years - 1, year - table.firstYear));
      const parameter = table.parameters[cell] as number;
      return (parameter >= 0 ? projection.parameters[parameter] : table.numbers[cell]) as number;
    },
    variable: (variable: number, lag: 0 | 1) => {
      if (year - lag < model.base) return Number.NaN;
      const row = projection.row(variable, year - lag);
      return (row.length === 1 ? row[0] : row[site]) as number;
    },
    at: (variable: number, of: number) => projection.row(variable, of)[0] as number,
    year,
    acrossSites: (inner: Extract<Expression, { op: 'sum' | 'carry' }>): number => sumOverSites(inner, projection, year),
    carried,
  });
  let running = part.op === 'sum' ? 0 : evaluateMetric(part.initial, projection, year);
  for (let site = 0; site < sites; site++) {
    running =
      part.op === 'sum' ? running + evaluateScalar(part.of, at(site, Number.NaN)) : evaluateScalar(part.next, at(site, running));
  }
  return running;
}

/** A value for people: null where there is none. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
