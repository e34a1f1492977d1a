import type { Place } from '../base/place.ts';
import type { Quantity } from '../base/quantity.ts';
import type { Series, YearQuantity } from '../scenario/scenario.ts';
import {
  add,
  type Expression,
  MISSING,
  multiply,
  number,
  ONE,
  power,
  previous,
  reaches,
  select,
  subtract,
  YEAR,
} from './expression.ts';
import { type Cell, cellOf, type ModelBuilder } from './model-builder.ts';
import { spansTable } from './spans-table.ts';

/** A formula of a series in the base year, where last year has no value, and in every year after it. */
export interface SeriesFormula {
  readonly initial: Expression;
  readonly step: Expression;
}

/** What is known of a series besides its expression. */
export interface SeriesModel {
  readonly series: Series;
  readonly variable: number;
  /** Last observed year that the projection follows, null where it follows none. */
  readonly recordedTo: number | null;
  readonly observedYears: readonly number[];
  readonly filledYears: readonly number[];
  /** No base is stated, observed or derived: levels cannot be known. */
  readonly baseMissing: boolean;
}

interface Point {
  readonly year: number;
  readonly value: Expression;
}

/** Defines the variable of a series; `follow` says whether observed values replace the rule. */
export function compileSeries(
  builder: ModelBuilder,
  series: Series,
  variable: number,
  base: number,
  follow: boolean,
  formula: SeriesFormula | null,
): SeriesModel {
  const { rule } = series;
  const inPlan = series.observed.filter((point) => point.year >= base);
  const observed = follow
    ? inPlan
    : inPlan.filter((point) => point.year === base && series.base === null && !statesBase(series, base));
  const recordedTo = follow ? (observed.at(-1)?.year ?? null) : null;
  const points: Point[] = observed.map((point) => ({ year: point.year, value: builder.parameter(point.quantity) }));
  const growth = rule.kind === 'growth' ? spansTable(builder, `${series.path}.growth`, rule.growth, base) : null;
  const baseValue = points[0]?.year === base ? null : baseOf(builder, series, base);
  if (baseValue !== null) points.unshift({ year: base, value: baseValue });
  const earlier = follow ? observedAround(series, base) : undefined;
  if (earlier !== undefined) points.unshift({ year: earlier.year, value: builder.parameter(earlier.quantity) });
  const info = (missing: boolean): SeriesModel => ({
    series,
    variable,
    recordedTo,
    observedYears: follow ? observed.map((point) => point.year) : [],
    filledYears: follow ? gapYears(points, recordedTo, base) : [],
    baseMissing: missing,
  });
  const filled = (through: readonly Point[]) => fillTable(builder, series, through, Math.min(base, through[0]?.year ?? base));
  const recorded = recordedTo === null ? null : reaches(number(recordedTo), YEAR);

  if (rule.kind === 'path') {
    const stated = rule.points
      .filter((point) => point.year > (recordedTo ?? base))
      .map((point) => ({ year: point.year, value: builder.parameter(point.quantity) }));
    const all = [...points, ...stated];
    const path = filled(all);
    builder.define(variable, path, path);
    return info(all[0]?.year !== base);
  }
  const own = previous(variable);
  const rules: SeriesFormula =
    rule.kind === 'formula'
      ? (formula ?? { initial: MISSING, step: MISSING })
      : { initial: MISSING, step: multiply(own, add(ONE, growth ?? MISSING)) };
  const first = points[0];
  if (first === undefined) {
    builder.define(variable, rules.initial, rules.step);
    return info(rule.kind === 'growth');
  }
  const known = filled(points);
  const atBase = first.year <= base ? known : rules.initial;
  const since = first.year <= base ? null : reaches(YEAR, number(first.year));
  const followed = since === null ? known : select(since, known, rules.step);
  builder.define(variable, atBase, recorded === null ? rules.step : select(recorded, followed, rules.step));
  return info(rule.kind === 'growth' && first.year > base);
}

/** The last observation before a base year that nothing states, where a later one makes it a year between two. */
function observedAround({ rule, base: stated, observed }: Series, base: number): YearQuantity | undefined {
  const known = rule.kind !== 'growth' || rule.derivedFrom !== null || stated !== null;
  if (known || observed.some((point) => point.year === base) || !observed.some((point) => point.year > base)) return undefined;
  return observed.filter((point) => point.year < base).at(-1);
}

/** Whether a path states its own point in the base year. */
function statesBase(series: Series, base: number): boolean {
  return series.rule.kind === 'path'
    ? series.rule.points.some((point) => point.year === base)
    : series.rule.kind === 'growth' && series.rule.derivedFrom !== null;
}

/** The stated base, a path's point in the base year, or a base derived backwards from a later figure. */
function baseOf(builder: ModelBuilder, series: Series, base: number): Expression | null {
  if (series.base !== null) return builder.parameter(series.base);
  if (series.rule.kind === 'path') {
    const point = series.rule.points.find((item: YearQuantity) => item.year === base);
    return point === undefined ? null : builder.parameter(point.quantity);
  }
  if (series.rule.kind !== 'growth' || series.rule.derivedFrom === null) return null;
  const { later, year } = series.rule.derivedFrom;
  const { growth } = series.rule;
  const factors = growth.flatMap((span, index): Expression[] => {
    const to = index === growth.length - 1 ? year : Math.min(span.to, year);
    const steps = to - span.from + 1;
    return steps <= 0 ? [] : [power(add(ONE, builder.parameter(span.quantity)), number(steps))];
  });
  return builder.derived(`${series.path}.base`, later.place, {
    op: '/',
    left: builder.parameter(later),
    right: multiply(...factors),
  });
}

/** The value in each year from the first one to the last point, which is held afterwards. */
function fillTable(builder: ModelBuilder, series: Series, points: readonly Point[], from: number): Expression {
  const last = points.at(-1)?.year ?? from;
  const years = Array.from({ length: last - from + 1 }, (_, index) => from + index);
  const around = years.map((year) => {
    const low = points.filter((point) => point.year <= year).at(-1);
    const high = low?.year === year ? low : points.find((point) => point.year > year);
    return {
      low,
      high,
      share: low === undefined || high === undefined || low === high ? 0 : (year - low.year) / (high.year - low.year),
    };
  });
  const table = (name: string, cells: readonly Cell[]) =>
    builder.table(`${series.path}.${name}`, null, from, years.length, cells);
  const cell = (point: Point | undefined): Cell => (point === undefined ? Number.NaN : cellOf(point.value));
  const low = table(
    'from',
    around.map((item) => cell(item.low)),
  );
  if (series.fill === 'step' || around.every((item) => item.share === 0)) return low;
  const high = table(
    'to',
    around.map((item) => cell(item.high ?? item.low)),
  );
  const share = table(
    'share',
    around.map((item) => item.share),
  );
  if (series.fill === 'linear') return add(low, multiply(subtract(high, low), share));
  return multiply(low, power({ op: '/', left: high, right: low }, share));
}

/** Years of the plan between two points that were filled, up to the last recorded one. */
function gapYears(points: readonly Point[], recordedTo: number | null, base: number): readonly number[] {
  if (recordedTo === null) return [];
  const known = new Set(points.map((point) => point.year));
  const first = Math.max(base, points[0]?.year ?? recordedTo);
  return Array.from({ length: Math.max(0, recordedTo - first) }, (_, index) => first + index).filter((year) => !known.has(year));
}

/** A number as it was typed, with its unit. */
function typed({ printed, unit }: Quantity): string {
  return `${printed.join(' to ')}${unit.percent || unit.text === '' ? '' : ' '}${unit.text}`;
}

/** Points of a geometric fill that are not both positive: they have no fill. */
export function unfillable(
  series: Series,
  base: number,
): { readonly from: string; readonly to: string; readonly place: Place } | undefined {
  if (series.fill !== 'geometric') return undefined;
  const points = [
    ...(series.base?.kind === 'given' ? [{ year: base, quantity: series.base }] : []),
    ...[observedAround(series, base) ?? []].flat(),
    ...series.observed.filter((point) => point.year >= base),
    ...(series.rule.kind === 'path' ? series.rule.points : []),
  ].sort((a, b) => a.year - b.year);
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before === undefined || point.year - before.year < 2) continue;
    const [from, to] = [before.quantity, point.quantity];
    if (from.kind === 'given' && to.kind === 'given' && (from.value <= 0 || to.value <= 0))
      return { from: typed(from), to: typed(to), place: to.place };
  }
  return undefined;
}
