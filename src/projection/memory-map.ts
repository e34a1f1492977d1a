import type { Model } from '../model/compile-model.ts';
import { A, C, type Operand, OUT, WORDS } from './instructions.ts';

/** Years stand one after another, so that only the memory of years that are computed is ever touched. */
export interface Rows {
  readonly address: number;
  /** Cells from one year to the next. */
  readonly stride: number;
  /** Where in a row the tables begin. */
  readonly tables: number;
}

/** Where the values of a model stand in one array. */
export interface Addresses {
  /** Address of the current year. */
  readonly year: number;
  readonly parameters: number;
  /** What differs by year, year after year: first the variables, then the tables of every year. */
  readonly rows: Rows;
  /** Address of each table, in the base year where it differs by year. */
  readonly tables: readonly number[];
  /** Address of each variable in the base year, and the number of its values in a year. */
  readonly variables: readonly { readonly address: number; readonly width: number }[];
}

/** Memory under construction: the operands of an instruction, and room for what is computed on the way. */
export interface MemoryMap extends Addresses {
  readonly sitesOf: (pool: number | null) => number;
  readonly parameter: (index: number) => Operand;
  readonly currentYear: Operand;
  readonly variable: (index: number, lag?: number) => Operand;
  readonly table: (index: number) => Operand;
  readonly constant: (value: number) => Operand;
  /** Room that keeps its values, for one value or one for each site. */
  readonly lasting: (sites: number) => Operand;
  /** Room that the next variable has too. */
  readonly scratch: (sites: number) => Operand;
  readonly startScratch: () => void;
  /** Gives scratch memory its place in a whole program, after everything else; gives the size of it all. */
  readonly settle: (code: Int32Array) => number;
  readonly constants: () => readonly (readonly [address: number, value: number])[];
}

/** Addresses from here on are those of scratch memory whose place is not known yet. */
const SCRATCH = 2 ** 28;

/** Lays out the values of a model, for `years` years of the variables in `order`. */
export function mapMemory(model: Model, order: readonly number[], years: number): MemoryMap {
  let size = 0;
  const reserve = (cells: number): number => {
    size += cells;
    return size - cells;
  };
  const sitesOf = (pool: number | null): number => (pool === null ? 0 : (model.pools[pool]?.sites.length ?? 0));
  const cellsOf = ({ pool }: { readonly pool: number | null }): number => Math.max(1, sitesOf(pool));
  const year = reserve(1);
  const parameters = reserve(model.parameters.length);
  const tables = model.tables.map((table) => (table.years > 1 ? 0 : reserve(cellsOf(table))));
  const rowsAt = size;
  const variables: { address: number; width: number }[] = [];
  for (const index of order) {
    const width = cellsOf(model.variables[index] as Model['variables'][number]);
    variables[index] = { address: reserve(width), width };
  }
  const yearlyAt = size;
  for (const [index, table] of model.tables.entries()) if (table.years > 1) tables[index] = reserve(cellsOf(table));
  const rows: Rows = { address: rowsAt, stride: size - rowsAt, tables: yearlyAt - rowsAt };
  reserve(rows.stride * (years - 1));

  const fixed = (address: number, sites: number): Operand => ({ address, yearStride: 0, siteStride: sites === 0 ? 0 : 1 });
  const constants = new Map<number, number>();
  let scratchTop = 0;
  let scratchSize = 0;
  return {
    ...{ year, parameters, rows, tables, variables, sitesOf },
    parameter: (index) => fixed(parameters + index, 0),
    currentYear: fixed(year, 0),
    variable: (index, lag = 0) => {
      const { address } = variables[index] as { address: number };
      const { pool } = model.variables[index] as Model['variables'][number];
      return { address: address - lag * rows.stride, yearStride: rows.stride, siteStride: pool === null ? 0 : 1 };
    },
    table: (index) => {
      const { pool, years: rowsOfTable } = model.tables[index] as Model['tables'][number];
      const yearStride = rowsOfTable > 1 ? rows.stride : 0;
      return { address: tables[index] as number, yearStride, siteStride: sitesOf(pool) === 0 ? 0 : 1 };
    },
    constant: (value) => {
      // NaN is its own key in a map; -0 is none, and never meant.
      const address = constants.get(value) ?? reserve(1);
      constants.set(value, address);
      return fixed(address, 0);
    },
    lasting: (sites) => fixed(reserve(Math.max(1, sites)), sites),
    scratch: (sites) => {
      const address = SCRATCH + scratchTop;
      scratchTop += Math.max(1, sites);
      scratchSize = Math.max(scratchSize, scratchTop);
      return fixed(address, sites);
    },
    startScratch: () => {
      scratchTop = 0;
    },
    settle: (code) => {
      for (let at = 0; at < code.length; at += WORDS) {
        for (let operand = OUT; operand <= C; operand += A - OUT) {
          if (code[at + operand] >= SCRATCH) code[at + operand] += size - SCRATCH;
        }
      }
      return size + scratchSize;
    },
    constants: () => [...constants].map(([value, address]) => [address, value] as const),
  };
}
