import type { DesignedOutput } from './designed-output.ts';

/** The outputs of a Saltelli design by matrix: of A, of B, of A with one column from B, and of B with one column from A. */
export interface SaltelliColumns {
  /** Base samples. */
  readonly n: number;
  readonly a: Float64Array;
  readonly b: Float64Array;
  /** By factor. */
  readonly ab: readonly Float64Array[];
  /** By factor; empty without second order. */
  readonly ba: readonly Float64Array[];
}

/**
 * Takes the outputs of a Saltelli design apart, less their mean and over their standard deviation: the estimators are biased for
 * outputs far from 0.
 *
 * @param output row order of base sample j: `A_j`, `AB(1)_j..AB(k)_j`, with second order `BA(1)_j..BA(k)_j`, `B_j`; its values
 *   are finite and not all the same
 * @param n how many base samples to take, from the first
 * @source the order and the normalisation are those of SALib 1.5
 */
export function saltelliColumns({ plan, values }: DesignedOutput<'saltelli'>, n: number): SaltelliColumns {
  const k = plan.factors.length;
  const step = plan.design.secondOrder ? 2 * k + 2 : k + 2;
  const { mean, deviation } = momentsOf(values, n * step);
  const take = (offset: number): Float64Array => {
    const column = new Float64Array(n);
    for (let j = 0; j < n; j++) column[j] = (values[j * step + offset] - mean) / deviation;
    return column;
  };
  const each = (offset: number) => plan.factors.map((_, factor) => take(offset + factor));
  return { n, a: take(0), b: take(step - 1), ab: each(1), ba: plan.design.secondOrder ? each(1 + k) : [] };
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
