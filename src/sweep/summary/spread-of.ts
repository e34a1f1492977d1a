import { addExact, createExactSum, exactValue } from './exact-sum.ts';

/** Some values in short. */
export interface Part {
  readonly count: number;
  readonly low: number;
  readonly high: number;
  readonly sum: number;
  /** `sum (x - m)^2`, m the mean of these values. */
  readonly squares: number;
}

export interface Spread {
  readonly count: number;
  readonly mean: number;
  /** Standard deviation with n - 1; null below two values. */
  readonly sd: number | null;
  readonly min: number;
  readonly max: number;
}

/** What `describe` of a room has said of so many values. */
export function partOf(count: number, [low = 0, high = 0, sum = 0, squares = 0]: Float64Array): Part {
  return { count, low, high, sum, squares };
}

/**
 * Mean and standard deviation of all values from those of their parts. The sums of the parts are added without rounding; the
 * squares about the common mean are `sum (squares_p + n_p (m_p - mean)^2)`. Of no values the mean is none.
 */
export function spreadOf(parts: readonly Part[]): Spread {
  const sum = createExactSum();
  let [count, min, max] = [0, Infinity, -Infinity];
  for (const part of parts) {
    count += part.count;
    addExact(sum, part.sum);
    min = Math.min(min, part.low);
    max = Math.max(max, part.high);
  }
  // A constant has no spread; its mean is itself, and not off by the rounding of a sum.
  const constant = min === max;
  const mean = constant ? min + 0 : exactValue(sum) / count;
  let squares = 0;
  for (const part of parts) {
    const off = part.sum / part.count - mean;
    squares += part.squares + part.count * off * off;
  }
  return { count, mean, sd: count < 2 ? null : constant ? 0 : Math.sqrt(squares / (count - 1)), min, max };
}
