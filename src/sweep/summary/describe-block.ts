import type { Room } from './room.ts';
import { type Part, partOf } from './spread-of.ts';

/** What a block has said of one column. */
export interface DescribedBlock {
  /** Valid samples of the block. */
  readonly valid: number;
  /** Its values in short; null where it has none. */
  readonly part: Part | null;
}

/**
 * Copies the values of valid samples that are not missing into the first list of a room, from a place on, and describes them while
 * they are near.
 *
 * @param values, states of the samples of a block
 */
export function describeBlock(room: Room, at: number, values: Float64Array, states: Uint8Array): DescribedBlock {
  const [list] = room.sides;
  const described = new Float64Array(4);
  const valid = countValid(states);
  const whole = valid === states.length;
  if (whole) list.set(values, at);
  let present = whole ? valid : copyPresent(values, states, list, at);
  if (present === 0) return { valid, part: null };
  room.describe(at, at + present, described);
  if (Number.isNaN(described[2]) && whole) {
    // A missing value makes a sum missing; so do infinite ones of both signs, which are copied once more in vain.
    present = copyPresent(values, states, list, at);
    if (present === 0) return { valid, part: null };
    room.describe(at, at + present, described);
  }
  return { valid, part: partOf(present, described) };
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
