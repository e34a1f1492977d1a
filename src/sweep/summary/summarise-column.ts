import { BLOCK } from '../../projection/blocks/sample-block.ts';
import type { SweepTable } from '../sweep-table.ts';
import { createRoom } from './create-room.ts';
import { quantilesBy } from './quantiles.ts';
import type { Room } from './room.ts';
import { selectInRoom } from './select-ranks.ts';
import { type Part, partOf, spreadOf } from './spread-of.ts';

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
 * Sums up one column. Sums run through the samples in their order, block by block, so that they are the same on any machine; the
 * squares about the mean are those about the mean of each block, and those of the blocks' means. A zero has no sign.
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
  const { missing, parts } = collect(table, column, room);
  const { count, mean, sd, min, max } = spreadOf(parts);
  if (count === 0) return { count, missing, mean: null, sd: null, min: null, max: null, quantiles: shares.map(() => null) };
  const found = quantilesBy(count, shares, (ranks) => selectInRoom(room, count, ranks, { low: min, high: max }));
  return { count, missing, mean, sd, min: min + 0, max: max + 0, quantiles: found };
}

/** Copies the values of a column over the valid samples into the room; each block is described while it is near. */
function collect(table: SweepTable, column: number, room: Room) {
  const [values] = room.sides;
  const described = new Float64Array(4);
  const parts: Part[] = [];
  let [count, seen] = [0, 0];
  for (const { rows, values: all, states } of table.tiles) {
    for (let row = 0; row < rows; row += BLOCK) {
      const samples = Math.min(BLOCK, rows - row);
      const own = states.subarray(row, row + samples);
      const block = all.subarray(column * rows + row, column * rows + row + samples);
      const valid = countValid(own);
      seen += valid;
      let present = valid;
      if (valid === samples) values.set(block, count);
      else present = copyPresent(block, own, values, count);
      if (present === 0) continue;
      room.describe(count, count + present, described);
      if (Number.isNaN(described[2]) && valid === samples) {
        // A missing value makes a sum missing; so do infinite ones of both signs, which are copied once more in vain.
        present = copyPresent(block, own, values, count);
        if (present === 0) continue;
        room.describe(count, count + present, described);
      }
      parts.push(partOf(present, described));
      count += present;
    }
  }
  return { missing: seen - count, parts };
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
  // Nearly all blocks are valid as a whole: four samples at a time tell.
  if (states.byteOffset % 4 === 0 && states.length % 4 === 0) {
    const words = new Int32Array(states.buffer, states.byteOffset, states.length / 4);
    let any = 0;
    for (let word = 0; word < words.length; word++) any |= words[word];
    if (any === 0) return states.length;
  }
  let count = 0;
  for (let at = 0; at < states.length; at++) if (states[at] === 0) count++;
  return count;
}
