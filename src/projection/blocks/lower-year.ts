import type { Model } from '../../model/compile-model.ts';
import type { Expression } from '../../model/expression.ts';
import type { Projection } from '../project-numbers.ts';
import type { DataBuilder, Target } from './data.ts';
import { findSuspect } from './find-suspect.ts';
import { type Graph, isPlain } from './graph.ts';
import { cellOf, type Known, type KnownValues } from './known-values.ts';
import type { Setup } from './setup.ts';
import type { VariableFacts } from './variable-facts.ts';

/** What the years share while a model is lowered: one graph, so that years that compute the same have the same nodes. */
export interface Lowering {
  readonly projection: Projection;
  readonly graph: Graph;
  readonly setup: Setup;
  readonly facts: VariableFacts;
  readonly data: DataBuilder;
  readonly varies: (variable: number, year: number) => boolean;
  readonly knownIn: (year: number) => KnownValues;
  /** The number of an entry that each year fills in, by what it stands for. */
  readonly entry: (key: string) => number;
  /** States of variables that are read a year later: those with sites and those without are counted apart. */
  readonly stateOf: (variable: number) => number;
  /** Row of the results that holds a variable of an earlier year. */
  readonly rowOf: (variable: number, year: number) => number;
  /** Expressions that are written the same have the same identity. */
  readonly identity: (expression: Expression) => number;
}

/** One year's variables and what they read, lowered as they are asked for. */
export interface YearLowering {
  readonly year: number;
  /** The node of a variable in this year. */
  readonly variable: (index: number) => number;
  /** The node of an expression without sites, as a metric of this year has it. */
  readonly scalar: (expression: Expression) => number;
  /** Variables that differ from sample to sample and were asked for, in order. */
  readonly computed: ReadonlySet<number>;
  /** Variables whose values of the year before are read. */
  readonly readBefore: ReadonlySet<number>;
  /** Targets of the year's entries. */
  readonly entries: Map<number, Target>;
  /** Where a value of this year left the finite numbers without being missing; undefined where none can. */
  readonly suspect: () => number | undefined;
  /** Whether an expression is the same for all samples, and its value. */
  readonly known: (expression: Expression) => Known | undefined;
}

export function lowerYear(lowering: Lowering, year: number): YearLowering {
  const { projection, graph, setup, facts, data, entry } = lowering;
  const { model } = projection;
  const values = lowering.knownIn(year);
  const entries = new Map<number, Target>();
  const computed = new Set<number>();
  const readBefore = new Set<number>();
  const roots = new Map<number, number>();
  const sitesOf = (pool: number): number => model.pools[pool]?.sites.length ?? 0;
  const enter = (key: string, target: Target): number => {
    const index = entry(key);
    entries.set(index, target);
    return index;
  };

  /** A value that no sample changes: a constant, or numbers that the program reads. */
  const knownLeaf = (part: Expression, pool: number): number => {
    const whole = values.value(part);
    // A running value outside the sites is what the last one hands on, beyond those that are handed to each.
    const value = part.op === 'carry' ? carriedValue(whole as Float64Array, pool, sitesOf(part.pool)) : whole;
    const isCondition = facts.expressionIsCondition(part);
    const fixed = setup.isFixed(part);
    if (typeof value === 'number') {
      if (fixed || isCondition || Number.isNaN(value)) return graph.constant(value);
      const index = enter(`number ${lowering.identity(part)}`, { kind: 'number', index: data.numbers([value]) });
      return graph.leaf('year-number', index, -1, { isPlain: isPlain(value) });
    }
    const first = value[0] as number;
    if ((fixed || isCondition) && value.every((item) => Object.is(item, first))) return graph.constant(first);
    const at = data.numbers(value);
    const leaf = fixed
      ? graph.leaf('site-number', at, pool, { isPlain: value.every(isPlain) })
      : graph.leaf('site-year-number', enter(`numbers ${lowering.identity(part)}`, { kind: 'number', index: at }), pool, {
          isPlain: value.every(isPlain),
        });
    return isCondition ? graph.asMask(leaf) : leaf;
  };
  /** A value that rests on parameters alone; undefined where it takes too many slots. */
  const fixedLeaf = (part: Expression, pool: number): number | undefined => {
    const slot = (node: number): number => {
      const { operation, value } = setup.graph.node(node);
      return operation === 'constant' ? graph.constant(value) : graph.leaf('slot', setup.slotOf(node), -1);
    };
    if (pool < 0) return slot(setup.nodeOf(part, 0));
    const nodes = setup.bySite(part, sitesOf(pool));
    if (nodes === undefined) return undefined;
    if (nodes.every((node) => node === nodes[0])) return slot(nodes[0] as number);
    const at = data.pointers(nodes.map((node) => ({ kind: 'slot', index: setup.slotOf(node) })));
    return graph.leaf('site-slot', at, pool);
  };
  /** The row of a table that differs from year to year, with a factor among its cells. */
  const tableLeaf = (index: number): number => {
    const { pool, numbers, parameters, years, firstYear } = model.tables[index] as Model['tables'][number];
    const at = cellOf(years, firstYear, year);
    const target = (site: number): Target => {
      const parameter = parameters[site * years + at] as number;
      const node = parameter >= 0 ? setup.parameter(parameter) : setup.graph.constant(numbers[site * years + at] as number);
      return { kind: 'slot', index: setup.slotOf(node) };
    };
    if (pool === null) return graph.leaf('year-slot', enter(`slot ${index}`, target(0)), -1);
    const row = data.pointers(Array.from({ length: sitesOf(pool) }, (_, site) => target(site)));
    return graph.leaf('site-year-slot', enter(`slots ${index}`, { kind: 'pointer', index: row }), pool);
  };

  const variable = (index: number): number => {
    const found = roots.get(index);
    if (found !== undefined) return found;
    const { pool, initial, step } = model.variables[index] as Model['variables'][number];
    const expression = year === model.base ? initial : step;
    const made = lower(expression, pool ?? -1);
    const root = facts.isCondition(index) ? graph.asMask(made) : graph.asNumber(made);
    roots.set(index, root);
    if (lowering.varies(index, year)) computed.add(index);
    return root;
  };
  const variableLeaf = (index: number, lag: 0 | 1): number => {
    if (lag === 0) return variable(index);
    readBefore.add(index);
    const { pool } = model.variables[index] as Model['variables'][number];
    const state = lowering.stateOf(index);
    return graph.leaf(pool === null ? 'previous' : 'state', state, pool ?? -1, { isMask: facts.isCondition(index) });
  };

  // An expression by site and one without differ in what a running value in it is.
  const bySite = new Map<Expression, number>();
  const alone = new Map<Expression, number>();
  const carriedNodes: number[] = [];
  const lower = (part: Expression, pool: number): number => {
    if (part.op === 'carried') return carriedNodes.at(-1) ?? graph.constant(Number.NaN);
    const memo = pool < 0 ? alone : bySite;
    const found = memo.get(part);
    if (found !== undefined) return found;
    const made = lowerAnew(part, pool);
    memo.set(part, made);
    return made;
  };
  const lowerAnew = (part: Expression, pool: number): number => {
    if (values.isKnown(part)) return knownLeaf(part, pool);
    if (setup.isFixed(part)) {
      const leaf = fixedLeaf(part, pool);
      if (leaf !== undefined) return leaf;
    }
    switch (part.op) {
      case 'table':
        return tableLeaf(part.table);
      case 'variable':
        return variableLeaf(part.variable, part.lag);
      case 'at':
        return atYear(part.variable, part.year);
      case 'exp':
      case 'ln':
        return graph.unary(part.op, lower(part.operand, pool));
      case 'select': {
        const choice = values.isKnown(part.condition) ? values.decided(part.condition) : undefined;
        if (choice !== undefined) return lower(choice ? part.then : part.otherwise, pool);
        return graph.select(lower(part.condition, pool), lower(part.then, pool), lower(part.otherwise, pool));
      }
      case 'sum':
        return graph.sum(lower(part.of, part.pool), part.pool);
      case 'carry': {
        const carried = graph.leaf('carried', lowering.identity(part), part.pool);
        const initial = lower(part.initial, -1);
        carriedNodes.push(carried);
        const next = lower(part.next, part.pool);
        carriedNodes.pop();
        const carry = graph.carry(initial, next, carried, part.pool);
        return pool < 0 ? graph.carryEnd(carry) : carry;
      }
      case 'number':
      case 'missing':
      case 'parameter':
      case 'year':
      case 'carried':
        throw new Error(`${part.op} is known or rests on parameters`);
      default:
        return graph.binary(part.op, lower(part.left, pool), lower(part.right, pool));
    }
  };
  const atYear = (index: number, of: number): number => {
    if (of === year) return lowering.varies(index, of) ? variable(index) : graph.constant(valueAt(index, of));
    return lowering.varies(index, of) ? graph.leaf('row', lowering.rowOf(index, of), -1) : graph.constant(valueAt(index, of));
  };
  const valueAt = (index: number, of: number): number =>
    of < model.base || of > projection.through ? Number.NaN : (projection.row(index, of)[0] as number);

  const suspect = (): number | undefined =>
    findSuspect({ model, graph, facts, values, year, computed, variable, scalar: (part) => lower(part, -1) });
  return {
    year,
    variable,
    scalar: (expression) => graph.asNumber(lower(expression, -1)),
    computed,
    readBefore,
    entries,
    suspect,
    known: (expression) => (values.isKnown(expression) ? values.value(expression) : undefined),
  };
}

function carriedValue(handed: Float64Array, pool: number, sites: number): Known {
  return pool < 0 ? (handed[sites] as number) : handed.subarray(0, sites);
}
