import type { Model } from '../model/compile-model.ts';
import { assemble, type Program } from './assemble.ts';
import { createMachine } from './machine.ts';
import { fillParameters } from './parameter-values.ts';
import { fillTable } from './table-rows.ts';
import { createTrials, type TrialScope, type Trials } from './trials.ts';

/** One projection: every variable in every year, one value or one for each site. */
export interface Projection {
  readonly model: Model;
  readonly through: number;
  readonly parameters: Float64Array;
  /** The values of a variable in a year: a view, which trials overwrite until they are reset. */
  readonly row: (variable: number, year: number) => Float64Array;
  /** Tries other numbers in the memory of this projection: its rows then show the last trial. */
  readonly trials: (scope: TrialScope) => Trials;
}

export interface ProjectOptions {
  /** Last year to compute (default: the model's last). */
  readonly through?: number | undefined;
  /** False where WebAssembly is not allowed (default: whether the host has it). */
  readonly wasm?: boolean | undefined;
}

/** The *numbers* reader: computes every variable of a model in every year, at the central values. */
export function project(model: Model, { through = model.last, wasm }: ProjectOptions = {}): Projection {
  const years = through - model.base + 1;
  const program = assemble(model, model.order, years);
  const machine = createMachine(program, wasm);
  const memory: Float64Array = machine.memory;
  for (const [address, value] of program.constants) memory[address] = value;
  const parameters: Float64Array = memory.subarray(program.parameters, program.parameters + model.parameters.length);
  fillParameters(model, parameters);
  for (const index of model.tables.keys()) fillTable(model, program, memory, index, years);
  machine.run(program.once.from, program.once.to, 0);
  for (let at = 0; at < years; at++) {
    memory[program.year] = model.base + at;
    const { from, to } = at === 0 ? program.firstYear : program.laterYear;
    machine.run(from, to, at);
  }
  return {
    model,
    through,
    parameters,
    row: rowsOf(program, memory, model.base),
    trials: (scope) => createTrials(model, program, machine, years, scope),
  };
}

/** Views of rows, each made when it is first read. */
function rowsOf(program: Program, memory: Float64Array, base: number): Projection['row'] {
  const views: Float64Array[][] = [];
  return (variable, year) => {
    const made = views[variable]?.[year - base];
    if (made !== undefined) return made;
    const { address, width } = program.variables[variable] as { address: number; width: number };
    const first = address + (year - base) * width;
    const view = memory.subarray(first, first + width);
    const rows = views[variable] ?? [];
    rows[year - base] = view;
    views[variable] = rows;
    return view;
  };
}
