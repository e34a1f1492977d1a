import type { Prices } from '../../base/quantity.ts';
import type { Unit } from '../../base/unit.ts';
import type { Projection } from '../../projection/project-numbers.ts';
import { AGGREGATES } from '../../scenario/aggregates.ts';
import type { Pool, YearQuantity } from '../../scenario/scenario.ts';
import { finite } from '../evaluate-metric.ts';

/** Where a recorded value comes from: it was published, or it is the sum of what is recorded of the sites. */
export type RecordOrigin = 'published' | 'sites';

/** On which side of the record a projection lay; within the rounding of a published figure it is right. */
export type Side = 'too-high' | 'too-low' | 'right';

/** A projection beside what happened, in the unit of its variable. */
export interface Outcome {
  readonly year: number;
  /** Years after the last one that was known. */
  readonly horizon: number;
  readonly observed: number;
  readonly origin: RecordOrigin;
  /** Null where the projection has no value. */
  readonly projected: number | null;
  /** Projected less observed: above zero the projection was too high. */
  readonly error: number | null;
  readonly side: Side | null;
  /** The error over the size of what was observed; null where that is zero, and for rates, whose errors are points. */
  readonly relativeError: number | null;
}

/** A series or an aggregate of a pool, and how far the projection was off. */
export interface ComparedVariable {
  /** `output`, `parks.leased`. */
  readonly name: string;
  /** The series, or the pool and its aggregate. */
  readonly of: { readonly series: string } | { readonly pool: string; readonly aggregate: string };
  readonly unit: Unit;
  readonly prices: Prices | null;
  readonly outcomes: readonly Outcome[];
}

/** What was recorded of a variable in a year. */
interface RecordedValue {
  readonly value: number;
  /** Half a unit of the last printed digit; 0 of a sum over sites. */
  readonly halfUnit: number;
  readonly origin: RecordOrigin;
}

/** An error so small beside what was observed is the rounding of the arithmetic. */
const NOTHING = 1e-9;

/** Counts and land of sites are recorded every year, what is cleared and leased only where some site says so. */
const RECORDED_EVERY_YEAR = ['established.count', 'established.area', 'operating.count', 'operating.area'];
const RECORDED_BY_SITES = { cleared: 'cleared', leased: 'occupancy', occupancy: 'occupancy' } as const;

/**
 * Compares a projection of what was known in a year with the record since, variable by variable.
 *
 * @param known projection of the scenario as it was known then
 * @param full projection that follows the whole record: its years on record are what happened
 * @param until the last year that was known
 */
export function compareWithRecord(known: Projection, full: Projection, until: number): readonly ComparedVariable[] {
  const { model } = full;
  const compare = (name: string, records: ReadonlyMap<number, RecordedValue>, rate: boolean) => {
    const variable = known.model.variableByName.get(name);
    const years = [...records.keys()].filter((year) => year > until && year <= model.last).sort((a, b) => a - b);
    return years.map((year): Outcome => {
      const { value: observed, halfUnit, origin } = records.get(year) as RecordedValue;
      const projected = variable === undefined ? null : finite(known.row(variable, year)[0] as number);
      const error = projected === null ? null : projected - observed;
      const relativeError = error === null || observed === 0 || rate ? null : error / Math.abs(observed);
      const side = error === null ? null : sideOf(error, Math.max(halfUnit, NOTHING * Math.abs(observed)));
      return { year, horizon: year - until, observed, origin, projected, error, side, relativeError };
    });
  };
  const series = model.series.map(({ series: { name, unit, prices, kind, observed } }): ComparedVariable => {
    const outcomes = compare(name, published(observed), kind === 'rate');
    return { name, of: { series: name }, unit, prices, outcomes };
  });
  const aggregates = model.pools.flatMap(({ pool }) =>
    Object.entries(AGGREGATES).map(([aggregate, unit]): ComparedVariable => {
      const name = `${pool.name}.${aggregate}`;
      const variable = model.variableByName.get(name) as number;
      const ofSites = yearsOfSites(pool, aggregate, until).map(
        (year) => [year, { value: full.row(variable, year)[0] as number, halfUnit: 0, origin: 'sites' as const }] as const,
      );
      const item = pool.observed.find((entry) => entry.aggregate === aggregate);
      const records = new Map<number, RecordedValue>([
        ...ofSites.filter(([, { value }]) => Number.isFinite(value)),
        ...(item === undefined ? [] : published(item.values)),
      ]);
      return { name, of: { pool: pool.name, aggregate }, unit, prices: null, outcomes: compare(name, records, false) };
    }),
  );
  return [...series, ...aggregates].filter(({ outcomes }) => outcomes.length > 0);
}

function published(values: readonly YearQuantity[]): Map<number, RecordedValue> {
  return new Map(
    values.flatMap(({ year, quantity }) =>
      quantity.kind === 'given'
        ? [[year, { value: quantity.value, halfUnit: quantity.halfUnit, origin: 'published' as const }] as const]
        : [],
    ),
  );
}

function sideOf(error: number, slack: number): Side {
  if (Math.abs(error) <= slack * (1 + NOTHING)) return 'right';
  return error > 0 ? 'too-high' : 'too-low';
}

/** Years after the known ones in which the sites' record says what an aggregate was. */
function yearsOfSites(pool: Pool, aggregate: string, until: number): readonly number[] {
  const { recordedTo, lines } = pool;
  if (recordedTo === null) return [];
  if (RECORDED_EVERY_YEAR.includes(aggregate))
    return Array.from({ length: Math.max(0, recordedTo - until) }, (_, index) => until + 1 + index);
  const key = Object.hasOwn(RECORDED_BY_SITES, aggregate) ? RECORDED_BY_SITES[aggregate as keyof typeof RECORDED_BY_SITES] : null;
  if (key === null) return [];
  const stated = lines.flatMap(({ record }) => (record?.[key] ?? []).map(({ year }) => year));
  return [...new Set(stated)].filter((year) => year > until && year <= recordedTo);
}
