import { BLOCK } from '../../projection/blocks/sample-block.ts';
import type { SweepTable } from '../sweep-table.ts';
import { createRoom } from './create-room.ts';
import { quantilesBy } from './quantiles.ts';
import type { Room } from './room.ts';
import { selectInRoom } from './select-ranks.ts';

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
 * @param shares of the quantiles, ascending
 */
export function summariseColumn(
  table: SweepTable,
  column: number,
  room: Room = createRoom(table.size),
  shares: readonly number[] = SHARES,
): ColumnSummary {
  const { count, missing, min, max, sum } = collect(table, column, room);
  if (count === 0) return { count, missing, mean: null, sd: null, min: null, max: null, quantiles: shares.map(() => null) };
  // A constant has no spread; its mean is itself, and not off by the rounding of a sum.
  const constant = min === max;
  const mean = constant ? min : sum / count;
  const sd = count < 2 ? null : constant ? 0 : Math.sqrt(squaresAbout(room, count, mean) / (count - 1));
  const found = quantilesBy(count, shares, (ranks) => selectInRoom(room, count, ranks, { low: min, high: max }));
  return { count, missing, mean, sd, min, max, quantiles: found };
}

interface Collected {
  /** Values that now stand at the start of the room, and valid samples without one. */
  readonly count: number;
  readonly missing: number;
  readonly min: number;
  readonly max: number;
  readonly sum: number;
}

/** Copies the values of a column over the valid samples into the room; each block is summed up while it is near. */
function collect(table: SweepTable, column: number, room: Room): Collected {
  const extent = Float64Array.of(Infinity, -Infinity, 0);
  let [count, seen, sum] = [0, 0, 0];
  for (const { rows, values, states } of table.tiles) {
    for (let row = 0; row < rows; row += BLOCK) {
      const samples = Math.min(BLOCK, rows - row);
      const own = states.subarray(row, row + samples);
      const block = values.subarray(column * rows + row, column * rows + row + samples);
      const valid = countValid(own);
      seen += valid;
      const before = Float64Array.from(extent);
      let present = valid;
      if (valid === samples) room.values.set(block, count);
      else present = copyPresent(block, own, room.values, count);
      room.scan(count, count + present, extent);
      if (Number.isNaN(extent[2]) && valid === samples) {
        // A missing value makes a sum missing; so do infinite ones of both signs, which are copied once more in vain.
        present = copyPresent(block, own, room.values, count);
        extent.set(before);
        room.scan(count, count + present, extent);
      }
      sum += extent[2];
      count += present;
    }
  }
  return { count, missing: seen - count, min: extent[0], max: extent[1], sum };
}

/** Copies the values of valid samples that are not missing; gives their number. */
function copyPresent(values: Float64Array, states: Uint8Array, into: Float64Array, at: number): number {
  let to = at;
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (states[row] === 0 && !Number.isNaN(value)) into[to++] = value;
  }
  return to - at;
}

function countValid(states: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < states.length; row++) if (states[row] === 0) count++;
  return count;
}

/** `sum (x - mean)^2`, by blocks, then over the blocks. */
function squaresAbout(room: Room, count: number, mean: number): number {
  let total = 0;
  for (let first = 0; first < count; first += BLOCK) total += room.squares(first, Math.min(first + BLOCK, count), mean);
  return total;
}
