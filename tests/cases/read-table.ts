import type { Mode } from '../../src/model/compile-model.ts';

/** One line of a table: what a variable is in some years, worked out by hand. */
export interface ExpectedRow {
  readonly line: number;
  readonly mode: Mode;
  /** Whether the last bit has to agree too. */
  readonly exactly: boolean;
  readonly variable: string;
  /** By year; null where the variable has no value. A year whose cell is empty is not judged. */
  readonly values: ReadonlyMap<number, number | null>;
}

interface Heading extends Pick<ExpectedRow, 'mode' | 'exactly'> {
  readonly years: readonly number[];
}

/** Reads `expected.csv`: a heading `as-planned, 2020, 2021, ...`, then a line for each variable, then perhaps another heading. */
export function readTable(text: string): readonly ExpectedRow[] {
  let heading: Heading | undefined;
  return text.split(/\r?\n/).flatMap((source, index): ExpectedRow[] => {
    if (source.trim() === '' || source.trimStart().startsWith('#')) return [];
    const [first = '', ...cells] = source.split(',').map((cell) => cell.trim());
    const line = index + 1;
    const wrong = (what: string): never => {
      throw new Error(`line ${line}: ${what}`);
    };
    const [, mode, exactly] = /^(as-planned|from-today)( exactly)?$/.exec(first) ?? [];
    if (mode !== undefined) {
      const years = cells.map((cell) => (/^\d{4}$/.test(cell) ? Number(cell) : wrong(`${cell} is not a year`)));
      heading = { mode: mode as Mode, exactly: exactly !== undefined, years };
      return [];
    }
    if (heading === undefined) return wrong('the years are missing: begin with `as-planned, 2020, 2021`');
    const { years } = heading;
    if (cells.length > years.length) return wrong(`${cells.length} values for ${years.length} years`);
    const values = cells.flatMap((cell, position): (readonly [number, number | null])[] => {
      const value = cell === '' ? undefined : readCell(cell);
      if (Number.isNaN(value)) return wrong(`${cell} is not a number, a fraction such as 5/12 or none`);
      return value === undefined ? [] : [[years[position] as number, value]];
    });
    if (values.length === 0) return wrong('nothing to compare');
    return [{ line, mode: heading.mode, exactly: heading.exactly, variable: first, values: new Map(values) }];
  });
}

/** A number, a fraction, or `none`; NaN for anything else. */
function readCell(cell: string): number | null {
  if (cell === 'none') return null;
  const [over, under, ...more] = cell
    .split('/')
    .map((part) => (/^-?\d+(\.\d+)?(e-?\d+)?$/.test(part.trim()) ? Number(part) : Number.NaN));
  return more.length > 0 ? Number.NaN : (over ?? Number.NaN) / (under ?? 1);
}
