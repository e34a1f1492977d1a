import type { ByYear } from './oracle-input.ts';

/** The stated years, ascending. */
export function statedYears(table: ByYear): number[] {
  return Object.keys(table)
    .map(Number)
    .sort((one, other) => one - other);
}

/** The value stated for exactly this year. */
export function statedIn(table: ByYear, year: number): number {
  const value = table[year];
  if (value === undefined) throw new Error(`no value for ${year}`);
  return value;
}

/** The value in force in a year: "after the last stated year the last value holds" (model.md 2). */
export function valueIn(table: ByYear, year: number): number {
  const years = statedYears(table);
  const lastYear = years[years.length - 1];
  if (lastYear === undefined) throw new Error('an empty table');
  return statedIn(table, Math.min(year, lastYear));
}

/** Straight line through points sorted by year, held after the last. A year before the first is an error. */
export function linearThrough(points: readonly (readonly [year: number, value: number])[], year: number): number {
  let before: readonly [number, number] | null = null;
  for (const point of points) {
    if (point[0] === year) return point[1];
    if (point[0] > year) {
      if (before === null) throw new Error(`${year} lies before the first point`);
      return before[1] + ((point[1] - before[1]) * (year - before[0])) / (point[0] - before[0]);
    }
    before = point;
  }
  if (before === null) throw new Error('no points');
  return before[1];
}
