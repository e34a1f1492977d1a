import { groupsOf } from '../groups-of.ts';
import type { DesignedOutput } from './designed-output.ts';

/** The outputs of some base samples of a Saltelli design by matrix: of A, of B, and of each with the columns of one group from the other. */
export interface SaltelliColumns {
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** By group of factors: A with its columns from B. */
  readonly ab: readonly Float64Array[];
  /** By group: B with its columns from A; empty without second order. */
  readonly ba: readonly Float64Array[];
}

/** Takes the base samples from..to; the columns are written anew each time. */
export type TakeColumns = (from: number, to: number) => SaltelliColumns;

/**
 * Takes the outputs of a Saltelli design apart, less their mean and over their standard deviation: the estimators are biased for
 * outputs far from 0.
 *
 * @param output row order of base sample j: `A_j`, `AB(1)_j..AB(k)_j`, with second order `BA(1)_j..BA(k)_j`, `B_j`; its values
 *   are finite and not all the same
 * @param n how many base samples to take, from the first
 * @param longest most base samples that are taken at once
 * @source the order and the normalisation are those of SALib 1.5
 */
export function readSaltelli({ plan, values }: DesignedOutput<'saltelli'>, n: number, longest: number): TakeColumns {
  const k = groupsOf(plan).length;
  const { secondOrder } = plan.design;
  const step = secondOrder ? 2 * k + 2 : k + 2;
  const { mean, deviation } = momentsOf(values, n * step);
  const all = Array.from({ length: step }, () => new Float64Array(longest));
  const [a, b] = [all[0], all[step - 1]];
  const columns = { a, b, ab: all.slice(1, k + 1), ba: secondOrder ? all.slice(k + 1, -1) : [] };
  return (from, to) => {
    for (let offset = 0; offset < step; offset++) {
      const column = all[offset];
      for (let j = from; j < to; j++) column[j - from] = (values[j * step + offset] - mean) / deviation;
    }
    return columns;
  };
}

/** Mean and standard deviation of the first values; the mean is corrected by that of the differences from it. */
function momentsOf(values: Float64Array, length: number): { readonly mean: number; readonly deviation: number } {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += values[i];
  const rough = sum / length;
  let rest = 0;
  for (let i = 0; i < length; i++) rest += values[i] - rough;
  const mean = rough + rest / length;
  let squares = 0;
  for (let i = 0; i < length; i++) squares += (values[i] - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / length) };
}
