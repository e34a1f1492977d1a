import { BLOCK } from '../../projection/blocks/sample-block.ts';
import { STATE, type SweepTable } from '../sweep-table.ts';
import { quantiles } from './quantiles.ts';

/** The quantiles that a summary gives. */
export const SHARES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** A column over the valid samples; of one without values all but the counts are null. */
export interface ColumnSummary {
  /** Valid samples with a value, and valid ones without. */
  readonly count: number;
  readonly missing: number;
  readonly mean: number | null;
  /** Standard deviation with n - 1; null below two values. */
  readonly sd: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** By `SHARES`. */
  readonly quantiles: readonly (number | null)[];
}

/** Sums up one column. Sums run through the samples in their order, block by block, so that they are the same on any machine. */
export function summariseColumn(table: SweepTable, column: number): ColumnSummary {
  const { values, missing } = valuesOf(table, column);
  const count = values.length;
  if (count === 0) return { count, missing, mean: null, sd: null, min: null, max: null, quantiles: SHARES.map(() => null) };
  let min = values[0];
  let max = min;
  for (let at = 1; at < count; at++) {
    const value = values[at];
    if (value < min) min = value;
    if (value > max) max = value;
  }
  // A constant has no spread; its mean is itself, and not off by the rounding of a sum.
  const constant = min === max;
  const mean = constant ? min : sumOf(values, 0, 1) / count;
  const sd = count < 2 ? null : constant ? 0 : Math.sqrt(sumOf(values, mean, 2) / (count - 1));
  return { count, missing, mean, sd, min, max, quantiles: quantiles(values, SHARES) };
}

/** The values of a column over the valid samples, and how many of these have none. */
function valuesOf(table: SweepTable, column: number): { readonly values: Float64Array; readonly missing: number } {
  const all = new Float64Array(table.size);
  let count = 0;
  let missing = 0;
  for (const { rows, values, states } of table.tiles) {
    for (let row = 0, at = column * rows; row < rows; row++, at++) {
      if (states[row] !== STATE.valid) continue;
      const value = values[at];
      if (Number.isNaN(value)) missing++;
      else all[count++] = value;
    }
  }
  return { values: all.subarray(0, count), missing };
}

/** `sum (x - from)^power`, by blocks, then over the blocks. */
function sumOf(values: Float64Array, from: number, power: 1 | 2): number {
  let total = 0;
  for (let first = 0; first < values.length; first += BLOCK) {
    const end = Math.min(first + BLOCK, values.length);
    let sum = 0;
    if (power === 1) for (let at = first; at < end; at++) sum += values[at] - from;
    else for (let at = first; at < end; at++) sum += (values[at] - from) * (values[at] - from);
    total += sum;
  }
  return total;
}
