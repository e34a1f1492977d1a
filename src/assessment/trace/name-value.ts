import { NO_UNIT, parseUnit, type Unit } from '../../base/unit.ts';
import type { Model } from '../../model/compile-model.ts';
import { aggregateUnit } from '../../scenario/aggregates.ts';
import type { StepTitle } from './trace.ts';

const HECTARES = parseUnit('ha') as Unit;
const IN_HECTARES = new Set(['cleared', 'leased', 'wanted', 'clearance_need', 'clearance_left', 'queued_area']);
const IN_PERCENT = new Set(['ramp_start', 'recorded_occupancy']);
const PERCENT: Unit = parseUnit('%') as Unit;

/** A variable as a derivation names it. */
export interface NamedVariable {
  readonly name: string;
  readonly column: string;
  readonly unit: Unit;
  /** What can be asked for to see it worked out; null where nothing of that name can. */
  readonly subject: string | null;
  readonly title: (year: number) => StepTitle;
}

/** What a variable is, of a site where it has one. */
export function nameVariable(model: Model, variable: number, site: number | null): NamedVariable {
  const { name, pool: poolIndex } = model.variables[variable] as Model['variables'][number];
  const pool = poolIndex === null ? undefined : model.pools[poolIndex];
  if (pool !== undefined && site !== null) {
    const state = name.slice(name.indexOf('[].') + 3);
    const own = pool.sites[site]?.name ?? '';
    return {
      name: `${pool.pool.name}.${own}.${state}`,
      column: state,
      unit: IN_HECTARES.has(state) ? HECTARES : IN_PERCENT.has(state) ? PERCENT : NO_UNIT,
      subject: `${pool.pool.name}.${own}`,
      title: (year) => ({ kind: 'site', pool: pool.pool.name, site: own, state, year }),
    };
  }
  const series = model.series.find((item) => item.variable === variable)?.series;
  if (series !== undefined) {
    return { name, column: name, unit: series.unit, subject: name, title: (year) => ({ kind: 'series', series: name, year }) };
  }
  return namePoolVariable(model, variable, name);
}

/** Results of a pool, gates, shares of limits, and helpers of formulas. */
function namePoolVariable(model: Model, variable: number, name: string): NamedVariable {
  const owner = model.pools.find((item) => name.startsWith(`${item.pool.name}.`))?.pool.name;
  const rest = owner === undefined ? '' : name.slice(owner.length + 1);
  const unit = aggregateUnit(rest);
  if (owner !== undefined && unit !== undefined) {
    return {
      name,
      column: name,
      unit,
      subject: name,
      title: (year) => ({ kind: 'aggregate', pool: owner, aggregate: rest, year }),
    };
  }
  const limit = model.limits.find((item) => item.share === variable);
  if (limit !== undefined) {
    return { name, column: name, unit: NO_UNIT, subject: null, title: (year) => ({ kind: 'limit', limit: limit.name, year }) };
  }
  if (owner !== undefined && rest === 'gate') {
    return { name, column: name, unit: NO_UNIT, subject: null, title: (year) => ({ kind: 'gate', pool: owner, year }) };
  }
  const inner = name.match(/^(?:base|total)\((.+)\)$/)?.[1];
  const of = inner === undefined ? undefined : model.variableByName.get(inner);
  const own = name === 'expression' ? `expression_${variable}` : name;
  const helperUnit = of === undefined ? NO_UNIT : nameVariable(model, of, null).unit;
  return { name: own, column: own, unit: helperUnit, subject: null, title: (year) => ({ kind: 'variable', name: own, year }) };
}

/** The path of a number without the section that it stands in: `parks.clearance`, `output.growth`, `fill_pace`. */
export function nameParameter(path: string): string {
  return path
    .replace(/^(assumptions|series|land|limits)\./, '')
    .replace(':each', '.each')
    .replace(':rate', '.k');
}

/** The name of a number in a table of sites: the last part of its path. */
export function columnOf(path: string): string {
  if (/\.use(\.|:|$)/.test(path)) return 'use';
  return path.replace(/:.*$/, '').split('.').at(-1) ?? path;
}
