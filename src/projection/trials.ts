import type { Model } from '../model/compile-model.ts';
import { parametersIn } from '../model/model-builder.ts';
import type { Program } from './assemble.ts';
import { evaluateScalar, parameterContext } from './evaluate-scalar.ts';
import type { Machine } from './machine.ts';
import type { Overrides } from './parameter-values.ts';
import { parameterCells } from './table-rows.ts';

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
  machine.keep(program.parameters, program.parameters + model.parameters.length);
  machine.keep(program.rows.address, program.rows.address + tried * program.rows.stride);
  const parameters = memory.subarray(program.parameters, program.parameters + model.parameters.length);
  const context = parameterContext(parameters);
  const readers = readersOf(model, program, scope.only);
  const paths = new Map<string, Path>();
  const cellsOf: (Int32Array | undefined)[] = [];
  const touched: number[] = [];
  // Steps whose operands differ, this year and next year.
  let due = new Uint8Array(program.steps.length);
  let dueNext = new Uint8Array(program.steps.length);
  let last: Path | undefined;

  const restore = (): void => {
    for (let index = 0; index < touched.length; index += 2) {
      machine.restore(touched[index], touched[index + 1]);
    }
    touched.length = 0;
    machine.restore(program.parameters, program.parameters + parameters.length);
  };
  const settle = (tables: readonly number[]): void => {
    for (const table of tables) {
      const cells = cellsOf[table] ?? parameterCells(model, program, table, tried);
      cellsOf[table] = cells;
      for (let at = 0; at < cells.length; at += 2) memory[cells[at]] = parameters[cells[at + 1]];
    }
    machine.run(program.once.from, program.once.to, 0);
  };

  const run = (overrides: Overrides): void => {
    restore();
    const replaced = [...overrides.keys()];
    const key = replaced.join();
    const path = paths.get(key) ?? findPath(program, readers, replaced);
    paths.set(key, path);
    for (const [parameter, value] of overrides) parameters[parameter] = value;
    for (const index of path.computed) {
      const { expression } = model.parameters[index] as Model['parameters'][number];
      if (expression !== null) parameters[index] = evaluateScalar(expression, context);
    }
    settle(last === undefined || last === path ? path.tables : [...last.tables, ...path.tables]);
    last = path;
    for (let at = 0; at < tried; at++) {
      memory[program.year] = model.base + at;
      for (const position of path.direct) due[position] = 1;
      for (const position of path.steps) {
        if (due[position] === 0) continue;
        due[position] = 0;
        const step = program.steps[position] as Program['steps'][number];
        const { from, to } = at === 0 ? step.initial : step.step;
        const { address, width } = program.variables[step.variable] as { address: number; width: number };
        const first = address + at * program.rows.stride;
        if (!machine.changes(from, to, at, first, first + width)) continue;
        touched.push(first, first + width);
        for (const reader of readers.now[position] as readonly number[]) due[reader] = 1;
        for (const reader of readers.next[position] as readonly number[]) dueNext[reader] = 1;
      }
      [due, dueNext] = [dueNext, due];
      dueNext.fill(0);
    }
    due.fill(0);
  };
  const reset = (): void => {
    restore();
    if (last !== undefined) settle(last.tables);
    last = undefined;
  };
  return { run, reset };
}

/** Who reads what, by the position of the step: the model's `reads` the other way round. */
interface Readers {
  /** Tables that have a parameter among their cells. */
  readonly tables: readonly (readonly number[] | undefined)[];
  /** Computed parameters in order, with those that each names. */
  readonly computed: readonly { readonly parameter: number; readonly rests: readonly number[] }[];
  readonly ofParameter: readonly (readonly number[] | undefined)[];
  readonly now: readonly (readonly number[])[];
  readonly next: readonly (readonly number[])[];
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
