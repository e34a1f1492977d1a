import type { Model } from '../model/compile-model.ts';
import { sameYear } from '../model/order-variables.ts';
import { type Expression, operandsOf } from '../model/expression.ts';
import { assemble, type Program } from './assemble.ts';
import { execute } from './execute.ts';
import { neededParameters } from './needed-variables.ts';
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
  /** The projection with some parameters replaced. */
  readonly run: (overrides: Overrides) => Projection;
}

export interface ProjectorOptions {
  /** Last year to compute. */
  readonly through: number;
  /** Variables to compute, with all that they rest on; undefined for every one. */
  readonly only?: ReadonlySet<number>;
}

/**
 * The *numbers* reader. The first run computes every variable in every year at the central values; later ones compute
 * anew only what the replaced parameters change: a variable whose operands are all as before stays as it is.
 */
export function createProjector(model: Model, { through, only }: ProjectorOptions): Projector {
  const years = through - model.base + 1;
  const order = only === undefined ? model.order : model.order.filter((variable) => only.has(variable));
  const program = assemble(model, order, years);
  const memory = new Float64Array(program.memorySize);
  for (const [address, value] of program.constants) memory[address] = value;
  const parameters = memory.subarray(program.parameters, program.parameters + model.parameters.length);
  const rows = viewRows(program, memory, years);
  const projection: Projection = {
    model,
    through,
    parameters,
    has: (variable) => rows[variable] !== undefined,
    row: (variable, year) => (rows[variable] as readonly Float64Array[])[year - model.base] as Float64Array,
  };
  const set = (overrides: Overrides): void => {
    parameterValues(model, overrides, parameters);
    fillTables(model, program, memory, parameters);
    execute(program.code, program.once.from, program.once.to, memory, 0, program.carries);
  };
  const byYear = model.tables.flatMap((table, index) => (table.years > 1 ? [index] : []));
  const enter = (at: number): void => {
    memory[program.year] = model.base + at;
    for (const index of byYear) copyTableRow(model, program, memory, parameters, index, model.base + at);
  };
  const compute = (step: Program['steps'][number], at: number): void => {
    const { from, to } = at === 0 ? step.initial : step.step;
    execute(program.code, from, to, memory, at, program.carries);
  };

  set(new Map());
  for (let at = 0; at < years; at++) {
    enter(at);
    for (const step of program.steps) compute(step, at);
  }
  let again: ReturnType<typeof changeTracker> | undefined;
  return {
    run: (overrides) => {
      if (overrides.size === 0 && again === undefined) return projection;
      again ??= changeTracker(model, program, memory, years);
      set(overrides);
      again(overrides, enter, compute);
      return projection;
    },
  };
}

/** One projection of a model at its central values. */
export function project(model: Model, through = model.last): Projection {
  return createProjector(model, { through }).run(new Map());
}

function viewRows(program: Program, memory: Float64Array, years: number): readonly (readonly Float64Array[])[] {
  const rows: Float64Array[][] = [];
  for (const { variable } of program.steps) {
    const { address, width } = program.variables[variable] as { address: number; width: number };
    rows[variable] = Array.from({ length: years }, (_, at) => memory.subarray(address + at * width, address + (at + 1) * width));
  }
  return rows;
}

/** Cells of tables that are the same in every year. */
function fillTables(model: Model, program: Program, memory: Float64Array, parameters: Float64Array): void {
  for (const [index, table] of model.tables.entries()) {
    if (table.years === 1) copyTableRow(model, program, memory, parameters, index, table.firstYear);
  }
}

function copyTableRow(model: Model, program: Program, memory: Float64Array, parameters: Float64Array, index: number, year: number): void {
  const { firstYear, years, numbers, parameters: cells } = model.tables[index] as Model['tables'][number];
  let cell = Math.max(0, Math.min(years - 1, year - firstYear));
  for (let to = program.tables[index] as number; cell < numbers.length; cell += years, to++) {
    memory[to] = cells[cell] >= 0 ? parameters[cells[cell]] : numbers[cell];
  }
}

type Recompute = (overrides: Overrides, enter: (at: number) => void, compute: (step: Program['steps'][number], at: number) => void) => void;

/** Computes what other parameters change, against the central values that are kept beside. */
function changeTracker(model: Model, program: Program, memory: Float64Array, years: number): Recompute {
  const central = memory.slice();
  const reads = program.steps.map(({ variable }) => {
    const { initial, step } = model.variables[variable] as Model['variables'][number];
    return { now: [...sameYear(step)], before: [...lastYear(step)], atBase: [...sameYear(initial)], parameters: neededParameters(model, [variable], []) };
  });
  const changed = model.variables.map(() => new Uint8Array(years));
  const touched: number[] = [];
  return (overrides, enter, compute) => {
    for (let index = 0; index < touched.length; index += 2) {
      const [variable, at] = [touched[index] as number, touched[index + 1] as number];
      const { address, width } = program.variables[variable] as { address: number; width: number };
      memory.set(central.subarray(address + at * width, address + (at + 1) * width), address + at * width);
      (changed[variable] as Uint8Array)[at] = 0;
    }
    touched.length = 0;
    const replaced = reach(model, overrides);
    const direct = reads.map(({ parameters }) => replaced.some((parameter) => parameters.has(parameter)));
    for (let at = 0; at < years; at++) {
      enter(at);
      for (let position = 0; position < program.steps.length; position++) {
        const step = program.steps[position] as Program['steps'][number];
        const { now, before, atBase } = reads[position] as (typeof reads)[number];
        const isChanged = (variable: number) => (changed[variable] as Uint8Array)[at] === 1;
        const wasChanged = (variable: number) => (changed[variable] as Uint8Array)[at - 1] === 1;
        if (!direct[position] && !(at === 0 ? atBase.some(isChanged) : now.some(isChanged) || before.some(wasChanged))) continue;
        compute(step, at);
        const { address, width } = program.variables[step.variable] as { address: number; width: number };
        for (let cell = address + at * width, end = cell + width; cell < end; cell++) {
          if (Object.is(memory[cell], central[cell])) continue;
          (changed[step.variable] as Uint8Array)[at] = 1;
          touched.push(step.variable, at);
          break;
        }
      }
    }
  };
}

/** The replaced parameters and those computed from them. */
function reach(model: Model, overrides: Overrides): readonly number[] {
  const found = new Set(overrides.keys());
  for (const [index, { expression }] of model.parameters.entries()) {
    if (expression !== null && !found.has(index) && readsAny(expression, found)) found.add(index);
  }
  return [...found];
}

function readsAny(expression: Expression, parameters: ReadonlySet<number>): boolean {
  return (expression.op === 'parameter' && parameters.has(expression.parameter)) || operandsOf(expression).some((operand) => readsAny(operand, parameters));
}

function lastYear(expression: Expression, found: Set<number> = new Set()): Set<number> {
  if (expression.op === 'variable' && expression.lag === 1) found.add(expression.variable);
  for (const operand of operandsOf(expression)) lastYear(operand, found);
  return found;
}
