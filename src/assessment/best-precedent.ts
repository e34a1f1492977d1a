import { type Direction, directionSign } from './direction.ts';
import { observedRate, type RateForm } from './growth-rates.ts';
import type { ObservedRecord } from './observed-record.ts';

/** A stretch of a record and its rate per year; its length is `to - from`. */
export interface Precedent {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

/**
 * The fastest stretch of the wanted length in a record: how fast the series has ever gone for that long.
 *
 * A stretch needs an observation in both of its end years; the years between may be missing. Where no stretch has the wanted
 * length, the greatest shorter length that has one is taken: a year's spurt is no precedent for ten.
 *
 * @param record observations, by year
 * @param years the wanted length, at least 1
 * @param form geometric passes over stretches that have no geometric rate
 * @param direction the fastest increase or the fastest decrease; among equals the earliest
 * @returns the precedent, or null where no two observations make one; against the wanted direction where nothing else happened
 * @example bestPrecedent([{ year: 2020, value: 10 }, { year: 2021, value: 12 }], 5, 'linear', 'increase') // { from: 2020, to: 2021, rate: 2 }
 */
export function bestPrecedent(record: ObservedRecord, years: number, form: RateForm, direction: Direction): Precedent | null {
  const stretches = record.flatMap((start) =>
    record
      .filter((end) => end.year > start.year && end.year - start.year <= years)
      .flatMap((end): Precedent[] => {
        const observed = observedRate(start.value, end.value, end.year - start.year, form);
        return 'rate' in observed ? [{ from: start.year, to: end.year, rate: observed.rate }] : [];
      }),
  );
  const longest = stretches.reduce((length, { from, to }) => Math.max(length, to - from), 0);
  const sign = directionSign(direction);
  return stretches
    .filter(({ from, to }) => to - from === longest)
    .reduce<Precedent | null>(
      (best, stretch) => (best === null || sign * stretch.rate > sign * best.rate ? stretch : best),
      null,
    );
}
