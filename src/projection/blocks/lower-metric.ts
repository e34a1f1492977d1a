import type { Model } from '../../model/compile-model.ts';
import { type Expression, operandsOf } from '../../model/expression.ts';
import { createGraph, type Graph } from './graph.ts';
import { cellOf } from './known-values.ts';
import type { Lowering } from './lower-year.ts';

/** Sums and running values that a metric reads: computed in their year, into a row of results. */
export type AcrossSites = Extract<Expression, { op: 'sum' | 'carry' }>;

/** Rows of results that metrics ask for. */
export interface MetricRows {
  readonly ofVariable: (variable: number, site: number | null, year: number) => number;
  readonly ofPart: (part: AcrossSites, year: number) => number;
}

/** Metrics as values without sites, computed after the last year. */
export interface Metrics {
  readonly graph: Graph;
  /** The node of a metric in a year. */
  readonly node: (metric: Expression, year: number) => number;
}

export function createMetrics({ projection, setup, varies, knownIn }: Lowering, rows: MetricRows): Metrics {
  const { model } = projection;
  const graph = createGraph();
  const variableOf = (index: number): Model['variables'][number] => model.variables[index] as Model['variables'][number];
  const read = (variable: number, site: number, year: number): number => {
    if (year < model.base || year > projection.through) return graph.constant(Number.NaN);
    const { pool } = variableOf(variable);
    if (!varies(variable, year)) return graph.constant(projection.row(variable, year)[pool === null ? 0 : site] as number);
    return graph.leaf('row', rows.ofVariable(variable, pool === null ? null : site, year), -1);
  };
  const parameter = (index: number): number => slot(setup.parameter(index));
  const slot = (node: number): number => {
    const { operation, value } = setup.graph.node(node);
    return operation === 'constant' ? graph.constant(value) : graph.leaf('slot', setup.slotOf(node), -1);
  };
  /** An expression in a year at one site: the first where the expression has none. */
  const lower = (part: Expression, year: number, site: number, carried: number): number => {
    const of = (inner: Expression): number => lower(inner, year, site, carried);
    switch (part.op) {
      case 'number':
        return graph.constant(part.value);
      case 'missing':
        return graph.constant(Number.NaN);
      case 'year':
        return graph.constant(year);
      case 'carried':
        return carried;
      case 'parameter':
        return parameter(part.parameter);
      case 'table': {
        const { pool, numbers, parameters, years, firstYear } = model.tables[part.table] as Model['tables'][number];
        const cell = (pool === null ? 0 : site) * years + cellOf(years, firstYear, year);
        const index = parameters[cell] as number;
        return index >= 0 ? parameter(index) : graph.constant(numbers[cell] as number);
      }
      case 'variable':
        return read(part.variable, site, year - part.lag);
      case 'at':
        return read(part.variable, 0, part.year);
      case 'exp':
      case 'ln':
        return graph.unary(part.op, of(part.operand));
      case 'select':
        return graph.select(of(part.condition), of(part.then), of(part.otherwise));
      case 'sum':
      case 'carry':
        return acrossSites(part, year);
      default:
        return graph.binary(part.op, of(part.left), of(part.right));
    }
  };
  const acrossSites = (part: AcrossSites, year: number): number => {
    if (latestYear(part) <= year) {
      const known = knownIn(year);
      if (!known.isKnown(part)) return graph.leaf('row', rows.ofPart(part, year), -1);
      if (part.op === 'sum') return graph.constant(known.value(part) as number);
    }
    // What reads later years is written out site by site, after the last of them.
    const sites = model.pools[part.pool]?.sites.length ?? 0;
    const none = graph.constant(Number.NaN);
    let running = part.op === 'sum' ? graph.constant(0) : lower(part.initial, year, 0, none);
    for (let site = 0; site < sites; site++) {
      running =
        part.op === 'sum' ? graph.binary('+', running, lower(part.of, year, site, none)) : lower(part.next, year, site, running);
    }
    return running;
  };
  return { graph, node: (metric, year) => graph.asNumber(lower(metric, year, 0, graph.constant(Number.NaN))) };
}

/** The latest year that an expression names. */
export function latestYear(part: Expression): number {
  const own = part.op === 'at' ? part.year : Number.NEGATIVE_INFINITY;
  return operandsOf(part).reduce((latest, operand) => Math.max(latest, latestYear(operand)), own);
}
