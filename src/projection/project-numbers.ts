import type { Model } from '../model/compile-model.ts';
import { assemble, type Program } from './assemble.ts';
import { createMachine } from './machine.ts';
import { type Overrides, parameterValues } from './parameter-values.ts';
import { createRecompute } from './recompute.ts';
import { copyTableRow } from './table-rows.ts';

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
  /** False where WebAssembly is not allowed (default: where the host has it). */
  readonly wasm?: boolean | undefined;
}

/**
 * The *numbers* reader. The first run computes every variable in every year at the central values; later ones compute
 * anew only what the replaced parameters change: a variable whose operands are all as before stays as it is.
 */
export function createProjector(model: Model, { through, only, wasm }: ProjectorOptions): Projector {
  const years = through - model.base + 1;
  const order = only === undefined ? model.order : model.order.filter((variable) => only.has(variable));
  const program = assemble(model, order, years);
  const machine = createMachine(program, wasm);
  const memory: Float64Array = machine.memory;
  for (const [address, value] of program.constants) memory[address] = value;
  const parameters: Float64Array = memory.subarray(program.parameters, program.parameters + model.parameters.length);
  const rows = viewRows(program, memory, years);
  const projection: Projection = {
    model,
    through,
    parameters,
    has: (variable) => rows[variable] !== undefined,
    row: (variable, year) => (rows[variable] as readonly Float64Array[])[year - model.base] as Float64Array,
  };
  parameterValues(model, new Map(), parameters);
  const byYear = model.tables.flatMap((table, index) => (table.years > 1 ? [index] : []));
  for (const [index, table] of model.tables.entries())
    if (table.years === 1) copyTableRow(model, program, memory, index, table.firstYear);
  machine.run(program.once.from, program.once.to, 0);
  for (let at = 0; at < years; at++) {
    memory[program.year] = model.base + at;
    for (const index of byYear) copyTableRow(model, program, memory, index, model.base + at);
    for (const { initial, step } of program.steps) {
      const { from, to } = at === 0 ? initial : step;
      machine.run(from, to, at);
    }
  }
  let recompute: ((overrides: Overrides) => void) | undefined;
  return {
    run: (overrides) => {
      if (overrides.size === 0 && recompute === undefined) return projection;
      recompute ??= createRecompute(model, program, machine, years);
      recompute(overrides);
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
