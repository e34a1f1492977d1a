import type { Model } from '../model/compile-model.ts';
import { type Expression, operandsOf } from '../model/expression.ts';
import { expressionFacts } from './expression-facts.ts';
import { B, type Code, emit, emptyCode, joined, type Operand, type Operation, WORDS } from './instructions.ts';
import { type Addresses, mapMemory } from './memory-map.ts';

/** Where everything of a model stands in one array, and the instructions that compute it. */
export interface Program extends Addresses {
  readonly code: Int32Array;
  readonly memorySize: number;
  readonly constants: readonly (readonly [address: number, value: number])[];
  /** What rests on parameters alone: computed once a run. */
  readonly once: Stretch;
  /** All variables of the first year, and of any later one. */
  readonly firstYear: Stretch;
  readonly laterYear: Stretch;
  /** In the order of computation. */
  readonly steps: readonly { readonly variable: number; readonly initial: Stretch; readonly step: Stretch }[];
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Plain values. */
const LEAVES: ReadonlySet<Expression['op']> = new Set([
  'number',
  'missing',
  'parameter',
  'table',
  'year',
  'variable',
  'at',
  'carried',
]);

/** Lays a model out in memory and turns its expressions into instructions, for `years` years of the variables in `order`. */
export function assemble(model: Model, order: readonly number[], years: number): Program {
  const code = emptyCode(1024 * WORDS);
  const onceCode = emptyCode();
  const carries: { readonly code: Code; readonly at: number; readonly steps: Code }[] = [];
  const map = mapMemory(model, order, years);
  const { sitesOf } = map;
  const facts = expressionFacts(model, sitesOf);
  const widthOf = (part: Expression, sites: number): number => (sites === 0 ? facts(part).alone : facts(part).amongSites);
  /** What rests on parameters alone, once it is asked for. */
  const constantly = new Map<Expression, Operand>();

  /** The operand of an expression, computed into memory of its own where it is no plain value. */
  const read = (part: Expression, into: Code, sites: number): Operand => {
    switch (part.op) {
      case 'number':
        return map.constant(part.value);
      case 'missing':
        return map.constant(Number.NaN);
      case 'parameter':
        return map.parameter(part.parameter);
      case 'year':
        return map.currentYear;
      case 'table':
        return map.table(part.table);
      case 'variable':
        return map.variable(part.variable, part.lag);
      default: {
        const width = widthOf(part, sites);
        if (!facts(part).fixed) {
          const out = map.scratch(width);
          write(part, into, out, sites, Math.max(1, width));
          return out;
        }
        const known = constantly.get(part);
        if (known !== undefined) return known;
        const out = map.lasting(width);
        constantly.set(part, out);
        write(part, onceCode, out, sites, Math.max(1, width));
        return out;
      }
    }
  };
  /** Computes an expression into memory that is given. */
  const write = (part: Expression, into: Code, out: Operand, sites: number, count: number): void => {
    if (LEAVES.has(part.op) || (facts(part).fixed && into !== onceCode)) {
      emit(into, 'copy', count, out, read(part, into, sites));
      return;
    }
    switch (part.op) {
      case 'select':
        writeSelect(part, into, out, sites, count);
        return;
      case 'sum': {
        const of = read(part.of, into, sitesOf(part.pool));
        emit(into, 'sum', sitesOf(part.pool), out, of);
        return;
      }
      case 'carry':
        writeCarry(part, into, out, sites);
        return;
      case 'exp':
      case 'ln':
        emit(into, part.op, count, out, read(part.operand, into, sites));
        return;
      case 'number':
      case 'missing':
      case 'parameter':
      case 'table':
      case 'year':
      case 'variable':
        return;
      case 'at':
      case 'carried':
        throw new Error(`${part.op} stands only in ${part.op === 'at' ? 'metrics' : 'a carry'}`);
      default:
        emit(into, part.op, count, out, read(part.left, into, sites), read(part.right, into, sites));
    }
  };
  /**
   * A choice by one value computes only the branch that it takes: most of a plan's choices are by the year. What is computed
   * once a run may be read elsewhere too, and is computed in any case.
   */
  const writeSelect = (
    part: Extract<Expression, { op: 'select' }>,
    into: Code,
    out: Operand,
    sites: number,
    count: number,
  ): void => {
    const condition = read(part.condition, into, sites);
    if (condition.siteStride !== 0 || into === onceCode) {
      emit(into, 'select', count, out, read(part.then, into, sites), read(part.otherwise, into, sites), condition);
      return;
    }
    const jumpOver = (at: number): void => {
      into.words[at + B] = into.length - at - WORDS;
    };
    const test = into.length;
    emit(into, 'jump-if-zero', 1, out, condition);
    writeBranch(part.then, into, out, sites, count);
    const end = into.length;
    emit(into, 'jump', 1, out);
    jumpOver(test);
    writeBranch(part.otherwise, into, out, sites, count);
    jumpOver(end);
  };
  const writeBranch = (part: Expression, into: Code, out: Operand, sites: number, count: number): void => {
    // One value for all sites still has to be written for each of them.
    if (widthOf(part, sites) === 0 && out.siteStride !== 0) emit(into, 'copy', count, out, read(part, into, sites));
    else write(part, into, out, sites, count);
  };
  /** A running value: its next one is a stretch of its own, run for one site after another; the rest is computed before. */
  const writeCarry = (part: Extract<Expression, { op: 'carry' }>, into: Code, out: Operand, sites: number): void => {
    const count = sitesOf(part.pool);
    const initial = read(part.initial, into, sites);
    const running = map.scratch(0);
    const steps = emptyCode();
    const stepOf = (inner: Expression): Operand => {
      if (inner.op === 'carried') return running;
      if (!readsCarried(inner)) return read(inner, into, count);
      const result = map.scratch(0);
      writeStep(inner, result);
      return result;
    };
    const writeStep = (inner: Expression, result: Operand): void => {
      const operands = operandsOf(inner).map(stepOf);
      if (inner.op === 'select') emit(steps, 'select', 1, result, operands[1], operands[2], operands[0]);
      else if (inner.op === 'carried' || !readsCarried(inner)) emit(steps, 'copy', 1, result, stepOf(inner));
      else emit(steps, inner.op as Operation, 1, result, operands[0], operands[1]);
    };
    writeStep(part.next, running);
    // Where the stretch stands is known once everything else has its place: `carries` keeps what has to be filled in.
    carries.push({ code: into, at: into.length, steps });
    emit(into, 'carry', count, out, initial, undefined, running);
  };

  const stretch = (index: number, expression: Expression): Stretch => {
    const from = code.length;
    const { pool } = model.variables[index] as Model['variables'][number];
    const { width } = map.variables[index] as Addresses['variables'][number];
    map.startScratch();
    writeBranch(expression, code, map.variable(index), sitesOf(pool), width);
    return { from, to: code.length };
  };
  // All first years, then all later ones: a whole year runs as one stretch.
  const initials = order.map((variable) => stretch(variable, (model.variables[variable] as Model['variables'][number]).initial));
  const firstYear = { from: 0, to: code.length };
  const later = order.map((variable) => stretch(variable, (model.variables[variable] as Model['variables'][number]).step));
  const laterYear = { from: firstYear.to, to: code.length };
  const steps = order.map((variable, position) => ({
    variable,
    initial: initials[position] as Stretch,
    step: later[position] as Stretch,
  }));
  const once = { from: code.length, to: code.length + onceCode.length };
  let end = once.to;
  for (const carry of carries) {
    carry.code.words[carry.at + B] = end;
    end += carry.steps.length;
    carry.code.words[carry.at + B + 2] = end;
  }
  const whole = joined([code, onceCode, ...carries.map((carry) => carry.steps)]);
  const { year, parameters, rows, tables, variables } = map;
  const memorySize = map.settle(whole);
  return {
    ...{ year, parameters, rows, tables, variables, constants: map.constants() },
    ...{ code: whole, memorySize, once, firstYear, laterYear, steps },
  };
}

function readsCarried(part: Expression): boolean {
  return part.op === 'carried' || (part.op !== 'carry' && operandsOf(part).some(readsCarried));
}
