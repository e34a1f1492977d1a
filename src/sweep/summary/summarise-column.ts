import { BLOCK } from '../../projection/blocks/sample-block.ts';
import type { SweepTable } from '../sweep-table.ts';
import { createRoom } from './create-room.ts';
import { describeBlock } from './describe-block.ts';
import { quantilesBy } from './quantiles.ts';
import type { Room } from './room.ts';
import { selectInRoom } from './select-ranks.ts';
import { type Part, spreadOf } from './spread-of.ts';

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
 * Sums up one column: block by block, so that it is the same on any machine. A zero has no sign.
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

/** Copies the values of a column over the valid samples into the room. */
function collect(table: SweepTable, column: number, room: Room) {
  const parts: Part[] = [];
  let [count, seen] = [0, 0];
  for (const { rows, values, states } of table.tiles) {
    for (let row = 0; row < rows; row += BLOCK) {
      const end = Math.min(row + BLOCK, rows);
      const block = values.subarray(column * rows + row, column * rows + end);
      const { valid, part } = describeBlock(room, count, block, states.subarray(row, end));
      seen += valid;
      if (part === null) continue;
      parts.push(part);
      count += part.count;
    }
  }
  return { missing: seen - count, parts };
}
