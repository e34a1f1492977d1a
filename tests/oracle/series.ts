import { statedIn, statedYears } from './by-year.ts';
import type { ByYear, Fill, OracleInput, Series } from './oracle-input.ts';

/** Values of one series in the years `base..last + extra` (model.md 2). */
export function projectSeries(series: Series, input: OracleInput): number[] {
  const observed: ByYear = input.mode === 'today' && series.observed !== null ? series.observed : {};
  return series.rule === 'growth' ? projectGrowth(series, observed, input) : projectPath(series, observed, input);
}

function projectGrowth(series: Series & { rule: 'growth' }, observed: ByYear, input: OracleInput): number[] {
  // "A stated base counts as a point beside the observed ones"; without one an observation in b serves.
  const points: Record<number, number> = {};
  if (series.base !== null) points[input.base] = series.base;
  else if (series.observed !== null) points[input.base] = statedIn(series.observed, input.base);
  for (const year of statedYears(observed)) points[year] = statedIn(observed, year);

  const lastPoint = Math.max(...statedYears(points));
  const values: number[] = [];
  let previous = Number.NaN;
  for (let year = input.base; year <= input.last + input.extra; year++) {
    const value = year <= lastPoint ? filled(points, series.fill, year) : previous * (1 + rateIn(series.periods, year));
    values.push(value);
    previous = value;
  }
  return values;
}

/** The rate of the period that holds the year; after the last period its rate goes on. */
function rateIn(periods: readonly { from: number; to: number; rate: number }[], year: number): number {
  let latest: { from: number; to: number; rate: number } | null = null;
  for (const period of periods) {
    if (period.from <= year && year <= period.to) return period.rate;
    if (latest === null || period.to > latest.to) latest = period;
  }
  if (latest === null || year <= latest.to) throw new Error(`no growth rate for ${year}`);
  return latest.rate;
}

function projectPath(series: Series & { rule: 'path' }, observed: ByYear, input: OracleInput): number[] {
  const observedYears = statedYears(observed);
  const lastObserved = observedYears[observedYears.length - 1] ?? null;
  const points: Record<number, number> = {};
  for (const year of statedYears(series.points)) {
    // Observations replace the path up to the last observed year; its base stays as a point beside them.
    if (lastObserved === null || year > lastObserved || year === input.base) points[year] = statedIn(series.points, year);
  }
  for (const year of observedYears) points[year] = statedIn(observed, year);

  const values: number[] = [];
  for (let year = input.base; year <= input.last + input.extra; year++) values.push(filled(points, series.fill, year));
  return values;
}

/** A path through points: between two of them by the fill, held after the last. */
function filled(points: ByYear, fill: Fill, year: number): number {
  const years = statedYears(points);
  let y0: number | null = null;
  let y1: number | null = null;
  for (const stated of years) {
    if (stated <= year) y0 = stated;
    else if (y1 === null) y1 = stated;
  }
  if (y0 === null) throw new Error(`${year} lies before the first point`);
  const v0 = statedIn(points, y0);
  if (y0 === year || y1 === null || fill === 'step') return v0;
  const v1 = statedIn(points, y1);
  if (fill === 'linear') return v0 + ((v1 - v0) * (year - y0)) / (y1 - y0);
  if (!(v0 > 0 && v1 > 0)) throw new Error('a geometric fill between points that are not both positive');
  return v0 * (v1 / v0) ** ((year - y0) / (y1 - y0));
}
