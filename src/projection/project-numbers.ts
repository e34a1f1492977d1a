import type { Model } from '../model/compile-model.ts';
import { assemble, type Program } from './assemble.ts';
import { createMachine, type Machine } from './machine.ts';
import { neededBy } from './needed-variables.ts';
import { fillParameters } from './parameter-values.ts';
import { fillFixedTables, fillYear } from './table-rows.ts';
import { trialWords } from './trial-words.ts';
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

/**
 * The *numbers* reader: computes the variables of a model at the central values, in every year of the plan at once and in later
 * years when they are first read. Most of what is asked of those is when a single target is reached at last.
 */
export function project(model: Model, { through = model.last, wasm }: ProjectOptions = {}): Projection {
  const years = through - model.base + 1;
  const program = assemble(model, model.order, years);
  const machine = createMachine(program, trialWords(program, model, years), wasm);
  const memory: Float64Array = machine.memory;
  for (const [address, value] of program.constants) memory[address] = value;
  const parameters: Float64Array = memory.subarray(program.parameters, program.parameters + model.parameters.length);
  fillParameters(model, parameters);
  fillFixedTables(model, program, memory);
  machine.run(program.once.from, program.once.to, 0);
  const computed = computeYears(model, program, machine);
  computed.all(Math.min(model.to, through));
  // While a trial stands in the memory, what lies beyond it is neither computed nor shown: it would be of two projections.
  let shown = Number.POSITIVE_INFINITY;
  const row = rowsOf(program, memory, model.base, computed.one);
  return {
    model,
    through,
    parameters,
    row: (variable, year) => {
      if (year > shown) throw new RangeError(`a trial up to ${shown} is asked for ${year}`);
      return row(variable, year);
    },
    trials: (scope) => {
      computed.all(Math.min(scope.through, through));
      const { run, reset } = createTrials(model, program, machine, years, scope);
      return {
        run: (overrides) => {
          shown = scope.through;
          run(overrides);
        },
        reset: () => {
          reset();
          shown = Number.POSITIVE_INFINITY;
        },
      };
    },
  };
}

/** Runs years in the memory of a machine, each once: of all variables, or of one and what it rests on. */
function computeYears(model: Model, program: Program, machine: Machine) {
  const { steps } = program;
  const positions = new Map(steps.map(({ variable }, position) => [variable, position]));
  const done = steps.map(() => -1);
  const below = new Map<number, readonly number[]>();
  let whole = -1;
  let filled = -1;
  const enter = (at: number): void => {
    machine.memory[program.year] = model.base + at;
    for (; filled < at; filled++) fillYear(model, program, machine.memory, filled + 1);
  };
  const all = (year: number): void => {
    for (let at = whole + 1; at <= year - model.base; at++, whole++) {
      enter(at);
      const { from, to } = at === 0 ? program.firstYear : program.laterYear;
      machine.run(from, to, at);
    }
  };
  const one = (variable: number, year: number): void => {
    const last = year - model.base;
    const position = positions.get(variable) as number;
    if (last <= Math.max(whole, done[position] as number)) return;
    const rests = below.get(variable) ?? restsOf(model, positions, variable);
    below.set(variable, rests);
    for (let at = whole + 1; at <= last; at++) {
      enter(at);
      for (const other of rests) {
        if ((done[other] as number) >= at) continue;
        const { from, to } = (steps[other] as Program['steps'][number]).step;
        machine.run(from, to, at);
        done[other] = at;
      }
    }
  };
  return { all, one };
}

/** Positions of all that a variable rests on and of itself, in the order of computation. */
function restsOf(model: Model, positions: ReadonlyMap<number, number>, variable: number): readonly number[] {
  const { variables } = neededBy(model, [{ op: 'variable', variable, lag: 0 }]);
  return [...variables].map((other) => positions.get(other) as number).sort((a, b) => a - b);
}

/** Views of rows, each made when it is first read. */
function rowsOf(
  program: Program,
  memory: Float64Array,
  base: number,
  compute: (variable: number, year: number) => void,
): Projection['row'] {
  const views: Float64Array[][] = [];
  return (variable, year) => {
    const made = views[variable]?.[year - base];
    if (made !== undefined) return made;
    compute(variable, year);
    const { address, width } = program.variables[variable] as { address: number; width: number };
    const first = address + (year - base) * program.rows.stride;
    const view = memory.subarray(first, first + width);
    const rows = views[variable] ?? [];
    rows[year - base] = view;
    views[variable] = rows;
    return view;
  };
}
