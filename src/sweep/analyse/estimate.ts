import { quantiles } from '../summary/quantiles.ts';

/** A number from samples, and the interval in which repetitions would put it. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Whether an estimate cannot be told from nothing. */
export function holdsZero({ low, high }: Estimate): boolean {
  return low <= 0 && high >= 0;
}

/**
 * Percentile interval of a bootstrap: the middle `level` of the resampled values.
 *
 * @param resampled values of the same statistic on resampled data; those that are not numbers are left out
 * @source Efron and Tibshirani, An Introduction to the Bootstrap (1993), section 13.3
 */
export function estimateFrom(value: number, resampled: Float64Array, level: number): Estimate {
  const numbers = resampled.filter(Number.isFinite);
  if (numbers.length === 0) return { value, low: value, high: value };
  const tail = (1 - level) / 2;
  const [low, high] = quantiles(numbers, [tail, 1 - tail]);
  return { value, low, high };
}
