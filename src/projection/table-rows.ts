import type { Model } from '../model/compile-model.ts';
import type { Program } from './assemble.ts';

/** Puts the row of a table in a year where the program reads it; later years read the last row, earlier ones the first. */
export function copyTableRow(model: Model, program: Program, memory: Float64Array, index: number, year: number): void {
  const { firstYear, years, numbers, parameters } = model.tables[index] as Model['tables'][number];
  let cell = Math.max(0, Math.min(years - 1, year - firstYear));
  for (let to = program.tables[index] as number; cell < numbers.length; cell += years, to++) {
    const parameter = parameters[cell];
    memory[to] = parameter >= 0 ? memory[program.parameters + parameter] : numbers[cell];
  }
}
