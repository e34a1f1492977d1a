import type { Model } from '../../model/compile-model.ts';
import { type Expression, operandsOf } from '../../model/expression.ts';
import type { Projection } from '../project-numbers.ts';
import { createGraph, type Graph } from './graph.ts';

/** Most different values of one expression by site that are computed before the years; more are computed site by site. */
export const MOST_VALUES = 96;

/**
 * What rests on parameters alone: computed once for each sample, before the years, each value into a slot of its own. The same
 * value of several sites is one slot, since equal nodes are one.
 */
export interface Setup {
  readonly graph: Graph;
  /** Whether a parameter differs from sample to sample. */
  readonly isFactor: (parameter: number) => boolean;
  /** Whether an expression rests on parameters alone and is the same in every year. */
  readonly isFixed: (expression: Expression) => boolean;
  /** Node of a parameter, or of an expression over parameters; `site` picks the cells of its tables. */
  readonly parameter: (index: number) => number;
  readonly nodeOf: (expression: Expression, site: number) => number;
  /** The nodes of a fixed expression for each site; undefined where they are too many. */
  readonly bySite: (expression: Expression, sites: number) => readonly number[] | undefined;
  /** The slot of a node. */
  readonly slotOf: (node: number) => number;
  /** Slots in use, each with its node. */
  readonly slots: readonly number[];
}

export function createSetup(projection: Projection, factors: readonly number[]): Setup {
  const { model } = projection;
  const graph = createGraph();
  const rowOf = new Map(factors.map((parameter, row) => [parameter, row]));
  const isFactor = findVarying(model, rowOf);
  const fixity = new Map<Expression, boolean>();
  const isFixed = (part: Expression): boolean => {
    const found = fixity.get(part);
    if (found !== undefined) return found;
    const made = judge(part);
    fixity.set(part, made);
    return made;
  };
  const judge = (part: Expression): boolean => {
    switch (part.op) {
      case 'number':
      case 'missing':
      case 'parameter':
        return true;
      case 'table':
        return (model.tables[part.table] as Model['tables'][number]).years === 1;
      case 'year':
      case 'variable':
      case 'at':
      case 'carried':
      case 'carry':
      case 'sum':
        return false;
      default:
        return operandsOf(part).every(isFixed);
    }
  };
  const parameters: number[] = [];
  const parameter = (index: number): number => {
    const found = parameters[index];
    if (found !== undefined) return found;
    const { expression } = model.parameters[index] as Model['parameters'][number];
    const row = rowOf.get(index);
    const made =
      row !== undefined
        ? graph.leaf('input', row, -1)
        : expression === null || !isFactor(index)
          ? graph.constant(projection.parameters[index] as number)
          : nodeOf(expression, 0);
    parameters[index] = made;
    return made;
  };
  const nodeOf = (part: Expression, site: number): number => {
    switch (part.op) {
      case 'number':
        return graph.constant(part.value);
      case 'missing':
        return graph.constant(Number.NaN);
      case 'parameter':
        return parameter(part.parameter);
      case 'table': {
        const { numbers, parameters: cells, pool } = model.tables[part.table] as Model['tables'][number];
        const cell = pool === null ? 0 : site;
        const index = cells[cell] as number;
        return index >= 0 ? parameter(index) : graph.constant(numbers[cell] as number);
      }
      case 'exp':
      case 'ln':
        return graph.unary(part.op, nodeOf(part.operand, site));
      case 'select':
        return graph.select(nodeOf(part.condition, site), nodeOf(part.then, site), nodeOf(part.otherwise, site));
      case 'year':
      case 'variable':
      case 'at':
      case 'sum':
      case 'carry':
      case 'carried':
        throw new Error(`${part.op} rests on more than parameters`);
      default:
        return graph.binary(part.op, nodeOf(part.left, site), nodeOf(part.right, site));
    }
  };
  // In order, since computed parameters may form a long chain.
  for (const index of model.parameters.keys()) if (isFactor(index)) parameter(index);
  const slots: number[] = [];
  const slotByNode = new Map<number, number>();
  const slotOf = (node: number): number => {
    const value = graph.asNumber(node);
    const found = slotByNode.get(value);
    if (found !== undefined) return found;
    slots.push(value);
    slotByNode.set(value, slots.length - 1);
    return slots.length - 1;
  };
  const bySite = (expression: Expression, sites: number): readonly number[] | undefined => {
    const found: number[] = [];
    const different = new Set<number>();
    for (let site = 0; site < sites; site++) {
      const made = nodeOf(expression, site);
      found.push(made);
      different.add(made);
      // A table is read where its values stand, however many they are.
      if (different.size > MOST_VALUES && expression.op !== 'table') return undefined;
    }
    return found;
  };
  return { graph, isFactor, isFixed, parameter, nodeOf, bySite, slotOf, slots };
}

/** The factors, and every computed parameter that follows one. */
function findVarying(model: Model, factors: ReadonlyMap<number, number>): (parameter: number) => boolean {
  const varying = new Uint8Array(model.parameters.length);
  const follows = (part: Expression): boolean =>
    part.op === 'parameter' ? varying[part.parameter] === 1 : operandsOf(part).some(follows);
  for (const [index, { expression }] of model.parameters.entries()) {
    if (factors.has(index) || (expression !== null && follows(expression))) varying[index] = 1;
  }
  return (parameter) => varying[parameter] === 1;
}
