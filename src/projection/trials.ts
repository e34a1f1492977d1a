import type { Model } from '../model/compile-model.ts';
import { parametersIn } from '../model/model-builder.ts';
import type { Program } from './assemble.ts';
import { evaluateScalar, parameterContext } from './evaluate-scalar.ts';
import type { Machine } from './machine.ts';
import type { Overrides } from './parameter-values.ts';
import { parameterCells } from './table-rows.ts';
import { type StepReaders, writeTrials } from './trial-words.ts';

/** What some parameters can change at all: found once, used by every run that replaces them. */
interface Path {
  /** Computed parameters that follow, in order. */
  readonly computed: readonly number[];
  readonly tables: readonly number[];
  /** Positions of the steps that may change, and those of them that read the parameters themselves. */
  readonly steps: readonly number[];
  readonly direct: readonly number[];
}

/** What trials need of a projection: up to which year, and of which variables. */
export interface TrialScope {
  readonly through: number;
  readonly only: ReadonlySet<number>;
}

/** Runs a program again with other numbers, in the memory of its central projection. */
export interface Trials {
  readonly run: (overrides: Overrides) => void;
  /** Puts the central projection back. */
  readonly reset: () => void;
}

/**
 * Trials against the central values, which are kept: a variable is computed anew in a year only where something that it
 * reads differs there from the central projection.
 */
export function createTrials(model: Model, program: Program, machine: Machine, years: number, scope: TrialScope): Trials {
  const { memory } = machine;
  const tried = Math.min(years, scope.through - model.base + 1);
  const parameters = memory.subarray(program.parameters, program.parameters + model.parameters.length);
  const central = parameters.slice();
  const context = parameterContext(parameters);
  const readers = readersOf(model, program, scope.only);
  const sheet = { words: machine.words, places: machine.places, kept: program.memorySize };
  const aim = writeTrials(sheet, program, readers, { base: model.base, years: tried });
  const paths = new Map<string, Path>();
  const cellsOf: (Int32Array | undefined)[] = [];
  let last: Path | undefined;

  /** Gives the cells of tables what the parameters are now. */
  const settle = (tables: readonly number[]): void => {
    for (const table of tables) {
      const cells = cellsOf[table] ?? parameterCells(model, program, table, tried);
      cellsOf[table] = cells;
      for (let at = 0; at < cells.length; at += 2) memory[cells[at]] = parameters[cells[at + 1]];
    }
    machine.run(program.once.from, program.once.to, 0);
  };
  const run = (overrides: Overrides): void => {
    const replaced = [...overrides.keys()];
    const key = replaced.join();
    const path = paths.get(key) ?? findPath(program, readers, replaced);
    paths.set(key, path);
    parameters.set(central);
    for (const [parameter, value] of overrides) parameters[parameter] = value;
    for (const index of path.computed) {
      const { expression } = model.parameters[index] as Model['parameters'][number];
      if (expression !== null) parameters[index] = evaluateScalar(expression, context);
    }
    settle(last === undefined || last === path ? path.tables : [...last.tables, ...path.tables]);
    if (last !== path) aim(path.direct, path.steps);
    last = path;
    machine.attempt();
  };
  const reset = (): void => {
    parameters.set(central);
    if (last !== undefined) settle(last.tables);
    last = undefined;
    aim([], []);
    machine.attempt();
  };
  return { run, reset };
}

/** Who reads what, by the position of the step: the model's `reads` the other way round. */
interface Readers extends StepReaders {
  /** Tables that have a parameter among their cells. */
  readonly tables: readonly (readonly number[] | undefined)[];
  /** Computed parameters in order, with those that each names. */
  readonly computed: readonly { readonly parameter: number; readonly rests: readonly number[] }[];
  readonly ofParameter: readonly (readonly number[] | undefined)[];
}

function readersOf(model: Model, program: Program, only: ReadonlySet<number>): Readers {
  const ofParameter: number[][] = [];
  const tables: number[][] = [];
  const note = (lists: number[][], at: number, item: number): void => {
    const known = lists[at];
    if (known === undefined) lists[at] = [item];
    else if (known.at(-1) !== item) known.push(item);
  };
  for (const [index, table] of model.tables.entries()) {
    for (const parameter of table.parameters) if (parameter >= 0) note(tables, parameter, index);
  }
  const now: number[][] = program.steps.map(() => []);
  const next: number[][] = program.steps.map(() => []);
  const positions = new Map(program.steps.map(({ variable }, position) => [variable, position]));
  for (const [position, { variable }] of program.steps.entries()) {
    if (!only.has(variable)) continue;
    const reads = model.reads[variable] as Model['reads'][number];
    for (const parameter of reads.parameters) note(ofParameter, parameter, position);
    for (const other of reads.now) now[positions.get(other) as number]?.push(position);
    for (const other of reads.before) next[positions.get(other) as number]?.push(position);
  }
  const computed = model.parameters.flatMap(({ expression }, parameter) =>
    expression === null ? [] : [{ parameter, rests: parametersIn(expression) }],
  );
  return { tables, computed, ofParameter, now, next };
}

/** Follows parameters through computed ones, tables and variables. */
function findPath(program: Program, readers: Readers, replaced: readonly number[]): Path {
  const affected = new Set(replaced);
  const computed: number[] = [];
  for (const { parameter, rests } of readers.computed) {
    if (affected.has(parameter) || !rests.some((other) => affected.has(other))) continue;
    affected.add(parameter);
    computed.push(parameter);
  }
  const tables = [...new Set([...affected].flatMap((parameter) => readers.tables[parameter] ?? []))];
  const mayChange = new Uint8Array(program.steps.length);
  const pending: number[] = [];
  const reach = (position: number): void => {
    if (mayChange[position] === 1) return;
    mayChange[position] = 1;
    pending.push(position);
  };
  const direct = [...new Set([...affected].flatMap((parameter) => readers.ofParameter[parameter] ?? []))];
  direct.forEach(reach);
  for (let position = pending.pop(); position !== undefined; position = pending.pop()) {
    for (const reader of readers.now[position] as readonly number[]) reach(reader);
    for (const reader of readers.next[position] as readonly number[]) reach(reader);
  }
  const steps: number[] = [];
  for (let position = 0; position < mayChange.length; position++) if (mayChange[position] === 1) steps.push(position);
  return { computed, tables, steps, direct };
}
