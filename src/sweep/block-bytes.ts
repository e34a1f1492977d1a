import { placeOf, type SweepTable } from './sweep-table.ts';

/**
 * The results of one block as bytes, for a journal: a byte for each column that says whether all its samples have the same
 * value, then one value or all of them, then what was reached, then the states. In the byte order of the machine.
 */
export function blockBytes(table: SweepTable, block: number): Uint8Array {
  const { tile, at, count } = placeOf(table, block);
  const same = new Uint8Array(table.columns);
  let numbers = 0;
  for (let column = 0; column < table.columns; column++) {
    const first = column * tile.rows + at;
    same[column] = isSame(tile.values.subarray(first, first + count)) ? 1 : 0;
    numbers += same[column] === 1 ? 1 : count;
  }
  const start = padded(table.columns);
  const bytes = new Uint8Array(padded(start + 8 * numbers + (table.targets + 1) * count));
  bytes.set(same);
  const values = new Float64Array(bytes.buffer, start, numbers);
  let next = 0;
  for (let column = 0; column < table.columns; column++) {
    const first = column * tile.rows + at;
    const kept = same[column] === 1 ? 1 : count;
    values.set(tile.values.subarray(first, first + kept), next);
    next += kept;
  }
  let position = start + 8 * numbers;
  for (let target = 0; target < table.targets; target++, position += count) {
    const first = target * tile.rows + at;
    bytes.set(tile.reached.subarray(first, first + count), position);
  }
  bytes.set(tile.states.subarray(at, at + count), position);
  return bytes;
}

/** Puts the bytes of a block back into a table; false where they are not those of a block of this table. */
export function restoreBlock(table: SweepTable, block: number, bytes: Uint8Array): boolean {
  const { tile, at, count } = placeOf(table, block);
  const same = bytes.subarray(0, table.columns);
  const numbers = same.reduce((sum, flag) => sum + (flag === 1 ? 1 : count), 0);
  const start = padded(table.columns);
  if (bytes.length !== padded(start + 8 * numbers + (table.targets + 1) * count)) return false;
  const values = new Float64Array(bytes.buffer, bytes.byteOffset + start, numbers);
  let next = 0;
  for (let column = 0; column < table.columns; column++) {
    const into = tile.values.subarray(column * tile.rows + at, column * tile.rows + at + count);
    if (same[column] === 1) into.fill(values[next]);
    else into.set(values.subarray(next, next + count));
    next += same[column] === 1 ? 1 : count;
  }
  let position = start + 8 * numbers;
  for (let target = 0; target < table.targets; target++, position += count)
    tile.reached.set(bytes.subarray(position, position + count), target * tile.rows + at);
  tile.states.set(bytes.subarray(position, position + count), at);
  return true;
}

/** To the last bit: zeros of both signs differ, and a missing value equals itself. */
function isSame(values: Float64Array): boolean {
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  const [low, high] = words;
  for (let at = 2; at < words.length; at += 2) if (words[at] !== low || words[at + 1] !== high) return false;
  return true;
}

function padded(bytes: number): number {
  return 8 * Math.ceil(bytes / 8);
}
