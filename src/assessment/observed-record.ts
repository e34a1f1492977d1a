/** What was observed: the value at the end of a year, in the unit of its series. */
export interface Observation {
  readonly year: number;
  readonly value: number;
}

/** Observations by year, each year once, earliest first; years may be missing. */
export type ObservedRecord = readonly Observation[];

/**
 * The record with the stated base among its points; in the base year the stated base stands for the observation.
 *
 * @param record observations up to now
 * @param base the base year and the value there
 * @returns the points by year; values that are not finite are left out
 * @example withBase([{ year: 2022, value: 8 }], { year: 2020, value: 6 }).length // 2
 */
export function withBase(record: ObservedRecord, base: Observation): ObservedRecord {
  return [...record.filter((point) => point.year !== base.year), base]
    .filter((point) => Number.isFinite(point.value))
    .sort((a, b) => a.year - b.year);
}
