import { BLOCK } from '../../projection/blocks/sample-block.ts';
import type { SweepTable } from '../sweep-table.ts';
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

/**
 * Sums up one column. Sums run through the samples in their order, block by block, so that they are the same on any machine.
 *
 * @param room for as many values as the table has samples: memory that is used again costs less than new memory
 */
export function summariseColumn(
  table: SweepTable,
  column: number,
  room: Float64Array = new Float64Array(table.size),
): ColumnSummary {
  const { values, missing, min, max, sum } = collect(table, column, room);
  const count = values.length;
  if (count === 0) return { count, missing, mean: null, sd: null, min: null, max: null, quantiles: SHARES.map(() => null) };
  // A constant has no spread; its mean is itself, and not off by the rounding of a sum.
  const constant = min === max;
  const mean = constant ? min : sum / count;
  const sd = count < 2 ? null : constant ? 0 : Math.sqrt(squaresAbout(values, mean) / (count - 1));
  return { count, missing, mean, sd, min, max, quantiles: quantiles(values, SHARES, { low: min, high: max }) };
}

interface Collected {
  readonly values: Float64Array;
  /** Valid samples without a value. */
  readonly missing: number;
  readonly min: number;
  readonly max: number;
  readonly sum: number;
}

/**
 * The values of a column over the valid samples. Each block is summed up while it is near: memory is what takes the time. The
 * loops are functions of their own, since an engine optimises a function that is called often better than a long one in its
 * middle.
 */
function collect(table: SweepTable, column: number, all: Float64Array): Collected {
  const extent = Float64Array.of(Infinity, -Infinity);
  let [count, known, seen, sum] = [0, 0, 0, 0];
  for (const { rows, values, states } of table.tiles) {
    for (let row = 0; row < rows; row += BLOCK) {
      const samples = Math.min(BLOCK, rows - row);
      const own = states.subarray(row, row + samples);
      const before = count;
      count += copyPresent(values.subarray(column * rows + row, column * rows + row + samples), own, all, count);
      seen += countValid(own);
      widen(extent, all, before, count);
      for (; count - known >= BLOCK; known += BLOCK) sum += sumOf(all, known, known + BLOCK);
    }
  }
  sum += sumOf(all, known, count);
  return { values: all.subarray(0, count), missing: seen - count, min: extent[0], max: extent[1], sum };
}

/** Copies the values of valid samples that are not missing; gives their number. */
function copyPresent(values: Float64Array, states: Uint8Array, into: Float64Array, at: number): number {
  let to = at;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    into[to] = value;
    // The next value takes the place of one that does not count.
    if (states[row] === 0 && !Number.isNaN(value)) to++;
  }
  if (to < into.length) into[to] = 0;
  return to - at;
}

function countValid(states: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < states.length; row++) if (states[row] === 0) count++;
  return count;
}

function widen(extent: Float64Array, values: Float64Array, from: number, to: number): void {
  let [low, high] = [extent[0], extent[1]];
  for (let at = from; at < to; at++) {
    const value = values[at];
    if (value < low) low = value;
    if (value > high) high = value;
  }
  extent[0] = low;
  extent[1] = high;
}

function sumOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += values[at];
  return sum;
}

/** `sum (x - mean)^2`, by blocks, then over the blocks. */
function squaresAbout(values: Float64Array, mean: number): number {
  let total = 0;
  for (let first = 0; first < values.length; first += BLOCK) {
    total += squaresOf(values, first, Math.min(first + BLOCK, values.length), mean);
  }
  return total;
}

function squaresOf(values: Float64Array, from: number, to: number, mean: number): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += (values[at] - mean) * (values[at] - mean);
  return sum;
}
