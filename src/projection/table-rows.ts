import type { Model } from '../model/compile-model.ts';
import type { Program } from './assemble.ts';

/**
 * Fills a table in memory, a row for each projected year where it differs by year: later years read its last row, earlier
 * ones the first.
 */
export function fillTable(model: Model, program: Program, memory: Float64Array, index: number, years: number): void {
  const table = model.tables[index] as Model['tables'][number];
  const { numbers, parameters } = table;
  const rows = table.years > 1 ? years : 1;
  const first = program.tables[index] as number;
  const width = numbers.length / table.years;
  let to = first;
  for (let at = 0; at < rows; at++) {
    const year = Math.max(0, model.base + at - table.firstYear);
    if (year >= table.years && at > 0) {
      // The last row again, to the end: in doubling steps, which are quicker than cell by cell.
      for (let done = to - width; to < first + rows * width; ) {
        const next = Math.min(to - done, first + rows * width - to);
        memory.copyWithin(to, done, done + next);
        to += next;
      }
      return;
    }
    let cell = Math.min(table.years - 1, year);
    for (; cell < numbers.length; cell += table.years, to++) {
      const parameter = parameters[cell];
      memory[to] = parameter >= 0 ? memory[program.parameters + parameter] : numbers[cell];
    }
  }
}

/** Addresses of a table's cells that hold parameters, each followed by its parameter: what a change of numbers touches. */
export function parameterCells(model: Model, program: Program, index: number, years: number): Int32Array {
  const table = model.tables[index] as Model['tables'][number];
  const rows = table.years > 1 ? years : 1;
  const cells: number[] = [];
  let to = program.tables[index] as number;
  for (let at = 0; at < rows; at++) {
    let cell = Math.max(0, Math.min(table.years - 1, model.base + at - table.firstYear));
    for (; cell < table.parameters.length; cell += table.years, to++) {
      if (table.parameters[cell] >= 0) cells.push(to, table.parameters[cell]);
    }
  }
  return Int32Array.from(cells);
}
