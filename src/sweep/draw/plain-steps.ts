import { normalQuantile } from '../../base/distribution/normal-quantile.ts';
import { exp } from '../../base/power.ts';

/** Turns part of a row in place. */
export type RowLoop = (row: Float64Array, from: number, count: number) => void;

/** The same with numbers that say how. */
type Step<Parameters extends readonly number[]> = (
  row: Float64Array,
  from: number,
  count: number,
  ...parameters: Parameters
) => void;

/** What the quantile functions of laws are put together from. */
export interface LawSteps {
  /** `1 - x` */
  readonly mirror: RowLoop;
  /** `a + b x` */
  readonly linear: Step<[a: number, b: number]>;
  /** `x < low ? low : min(x, high)` */
  readonly clamp: Step<[low: number, high: number]>;
  /** `exp x` */
  readonly raise: RowLoop;
  /** The standard normal quantile. */
  readonly scores: RowLoop;
  /**
   * `low + sqrt(u left)`, at most the likely value, where u is below the turn, else `high - sqrt((1 - u) right)`, at least the
   * likely value: rounding must carry neither side past it, or the order of two draws could turn there.
   */
  readonly triangular: Step<[low: number, likely: number, high: number, left: number, right: number, turn: number]>;
}

/** The steps in plain loops. */
export const PLAIN_STEPS: LawSteps = {
  mirror: (row, from, count) => {
    for (let at = from; at < from + count; at++) row[at] = 1 - row[at];
  },
  linear: (row, from, count, a, b) => {
    for (let at = from; at < from + count; at++) row[at] = a + b * row[at];
  },
  clamp: (row, from, count, low, high) => {
    for (let at = from; at < from + count; at++) row[at] = row[at] < low ? low : Math.min(row[at], high);
  },
  raise: (row, from, count) => {
    for (let at = from; at < from + count; at++) row[at] = exp(row[at]);
  },
  scores: (row, from, count) => {
    for (let at = from; at < from + count; at++) row[at] = normalQuantile(row[at]);
  },
  triangular: (row, from, count, low, likely, high, left, right, turn) => {
    for (let at = from; at < from + count; at++) {
      const u = row[at];
      row[at] = u < turn ? Math.min(likely, low + Math.sqrt(u * left)) : Math.max(likely, high - Math.sqrt((1 - u) * right));
    }
  },
};
