import type { Model } from '../model/compile-model.ts';
import type { Program } from './assemble.ts';

/** Fills the tables that are the same in every year. */
export function fillFixedTables(model: Model, program: Program, memory: Float64Array): void {
  for (const [index, { years }] of model.tables.entries()) if (years === 1) fill(model, program, memory, index, 0, 0);
}

/** Fills a year's row of the tables that differ by year, the year before being filled: later years read a table's last row, earlier ones its first. */
export function fillYear(model: Model, program: Program, memory: Float64Array, at: number): void {
  const { address, stride, tables } = program.rows;
  const row = address + at * stride;
  if (at > 0) memory.copyWithin(row + tables, row - stride + tables, row);
  for (const [index, { years, firstYear }] of model.tables.entries()) {
    const year = model.base + at - firstYear;
    if (years > 1 && (at === 0 || (year > 0 && year < years))) fill(model, program, memory, index, at, clamp(year, years));
  }
}

function fill(model: Model, program: Program, memory: Float64Array, index: number, at: number, year: number): void {
  const { numbers, parameters, years } = model.tables[index] as Model['tables'][number];
  let to = (program.tables[index] as number) + at * program.rows.stride;
  for (let cell = year; cell < numbers.length; cell += years, to++) {
    const parameter = parameters[cell];
    memory[to] = parameter >= 0 ? memory[program.parameters + parameter] : numbers[cell];
  }
}

/** Addresses of a table's cells that hold parameters, each followed by its parameter: what a change of numbers touches. */
export function parameterCells(model: Model, program: Program, index: number, years: number): Int32Array {
  const table = model.tables[index] as Model['tables'][number];
  const rows = table.years > 1 ? years : 1;
  const cells: number[] = [];
  for (let at = 0; at < rows; at++) {
    let to = (program.tables[index] as number) + at * program.rows.stride;
    let cell = clamp(model.base + at - table.firstYear, table.years);
    for (; cell < table.parameters.length; cell += table.years, to++) {
      if (table.parameters[cell] >= 0) cells.push(to, table.parameters[cell]);
    }
  }
  return Int32Array.from(cells);
}

function clamp(year: number, years: number): number {
  return Math.max(0, Math.min(years - 1, year));
}
