import type { Model } from '../model/compile-model.ts';
import { operandsOf } from '../model/expression.ts';
import type { Program } from './assemble.ts';
import { evaluateScalar, parameterContext } from './evaluate-scalar.ts';
import type { Machine } from './machine.ts';
import type { Overrides } from './parameter-values.ts';
import { copyTableRow } from './table-rows.ts';

/** What some parameters can change at all: found once, used by every run that replaces them. */
interface Path {
  /** Computed parameters that follow, in order. */
  readonly computed: readonly number[];
  readonly tables: readonly number[];
  /** Steps of the program that may change, each with whether it reads the parameters itself. */
  readonly steps: readonly { readonly position: number; readonly direct: boolean }[];
  /** Tables by year that those steps read. */
  readonly byYear: readonly number[];
}

/**
 * Runs a program again with some parameters replaced, against the central values that it keeps: a variable is computed
 * anew in a year only where something it reads differs there from the central projection.
 */
export function createRecompute(
  model: Model,
  program: Program,
  machine: Machine,
  years: number,
): (overrides: Overrides) => void {
  const { memory } = machine;
  const central = memory.slice();
  const parameters = memory.subarray(program.parameters, program.parameters + model.parameters.length);
  const context = parameterContext(parameters);
  const changed = new Uint8Array(model.variables.length * years);
  const reads = program.steps.map(({ variable }) => {
    const { now, before } = model.reads[variable] as Model['reads'][number];
    return { now: Int32Array.from(now), before: Int32Array.from(before) };
  });
  const paths = new Map<string, Path>();
  const touched: number[] = [];
  let last: Path | undefined;

  const restore = (): void => {
    for (let index = 0; index < touched.length; index += 2) {
      const [variable, at] = [touched[index] as number, touched[index + 1] as number];
      const { address, width } = program.variables[variable] as { address: number; width: number };
      for (let cell = address + at * width, end = cell + width; cell < end; cell++) memory[cell] = central[cell];
      changed[variable * years + at] = 0;
    }
    touched.length = 0;
    for (let index = 0; index < parameters.length; index++) parameters[index] = central[program.parameters + index];
  };

  return (overrides) => {
    restore();
    const key = [...overrides.keys()].join();
    const path = paths.get(key) ?? findPath(model, program, [...overrides.keys()]);
    paths.set(key, path);
    for (const [parameter, value] of overrides) parameters[parameter] = value;
    for (const index of path.computed) {
      const { expression } = model.parameters[index] as Model['parameters'][number];
      if (expression !== null) parameters[index] = evaluateScalar(expression, context);
    }
    for (const table of last === undefined ? path.tables : [...last.tables, ...path.tables])
      copyTableRow(model, program, memory, table, 0);
    machine.run(program.once.from, program.once.to, 0);
    last = path;
    for (let at = 0; at < years; at++) {
      memory[program.year] = model.base + at;
      for (const table of path.byYear) copyTableRow(model, program, memory, table, model.base + at);
      for (const { position, direct } of path.steps) {
        if (!direct && !isTouched(reads[position] as (typeof reads)[number], changed, years, at)) continue;
        const step = program.steps[position] as Program['steps'][number];
        const { from, to } = at === 0 ? step.initial : step.step;
        machine.run(from, to, at);
        if (!differs(memory, central, program.variables[step.variable] as { address: number; width: number }, at)) continue;
        changed[step.variable * years + at] = 1;
        touched.push(step.variable, at);
      }
    }
  };
}

function isTouched(
  { now, before }: { now: Int32Array; before: Int32Array },
  changed: Uint8Array,
  years: number,
  at: number,
): boolean {
  for (let index = 0; index < now.length; index++) if (changed[now[index] * years + at] === 1) return true;
  if (at === 0) return false;
  for (let index = 0; index < before.length; index++) if (changed[before[index] * years + at - 1] === 1) return true;
  return false;
}

function differs(
  memory: Float64Array,
  central: Float64Array,
  { address, width }: { address: number; width: number },
  at: number,
): boolean {
  for (let cell = address + at * width, end = cell + width; cell < end; cell++) {
    // A missing value differs from itself, which costs a computation and changes nothing.
    if (memory[cell] !== central[cell]) return true;
  }
  return false;
}

/** Follows parameters through computed ones, tables and variables. */
function findPath(model: Model, program: Program, replaced: readonly number[]): Path {
  const given = new Set(replaced);
  const affected = new Set(replaced);
  const behind = (parameter: number): boolean => {
    const { expression } = model.parameters[parameter] as Model['parameters'][number];
    return expression !== null && readsAny(expression, affected);
  };
  const computed: number[] = [];
  for (let index = 0; index < model.parameters.length; index++) {
    if (given.has(index) || !behind(index)) continue;
    affected.add(index);
    computed.push(index);
  }
  const tables = model.tables.flatMap((table, index) =>
    table.years === 1 && table.parameters.some((parameter) => affected.has(parameter)) ? [index] : [],
  );
  const mayChange = new Uint8Array(model.variables.length);
  const direct = program.steps.map(({ variable }) =>
    (model.reads[variable] as Model['reads'][number]).parameters.some((parameter) => affected.has(parameter)),
  );
  for (let grew = true; grew; ) {
    grew = false;
    for (const [position, { variable }] of program.steps.entries()) {
      if (mayChange[variable] === 1) continue;
      const { now, before } = model.reads[variable] as Model['reads'][number];
      if (!direct[position] && !now.some((other) => mayChange[other] === 1) && !before.some((other) => mayChange[other] === 1))
        continue;
      mayChange[variable] = 1;
      grew = true;
    }
  }
  const steps = program.steps.flatMap(({ variable }, position) =>
    mayChange[variable] === 1 ? [{ position, direct: direct[position] as boolean }] : [],
  );
  const read = new Set(
    steps.flatMap(
      ({ position }) =>
        (model.reads[(program.steps[position] as Program['steps'][number]).variable] as Model['reads'][number]).tables,
    ),
  );
  const byYear = [...read].filter((table) => (model.tables[table] as Model['tables'][number]).years > 1);
  return { computed, tables, steps, byYear };
}

function readsAny(expression: NonNullable<Model['parameters'][number]['expression']>, parameters: ReadonlySet<number>): boolean {
  if (expression.op === 'parameter') return parameters.has(expression.parameter);
  return operandsOf(expression).some((operand) => readsAny(operand, parameters));
}
