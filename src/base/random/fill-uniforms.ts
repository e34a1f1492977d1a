import { mix } from './mix.ts';

const imul = Math.imul;
/** The width of a cell of (0, 1): each uniform number is the middle of one of 2^52. */
const CELL = 2 ** -52;

/** The state in which the sequence of a key begins: the last word is never 0, since the state of zeros alone would stay as it is. */
export function startOf(key: readonly number[]): readonly [number, number, number, number] {
  return [mix(...key, 1), mix(...key, 2), mix(...key, 3), mix(...key, 4) | 1];
}

/**
 * Fills part of a row with independent uniform numbers in (0, 1): never 0, never 1, `1 - u` exact, 2^52 of them possible.
 *
 * The generator is xoshiro128** with the state `mix(...key, 1..4)`: another key, another sequence. A number takes two outputs.
 * @param key words that name the sequence: seed, factor, block
 * @source D. Blackman, S. Vigna: Scrambled linear pseudorandom number generators. ACM TOMS 47 (2021) 4
 */
export function fillUniforms(row: Float64Array, from: number, count: number, key: readonly number[]): void {
  let [a, b, c, d] = startOf(key);
  for (let at = from; at < from + count; at++) {
    let product = imul(b, 5);
    const high = imul((product << 7) | (product >>> 25), 9);
    let shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);

    product = imul(b, 5);
    const low = imul((product << 7) | (product >>> 25), 9);
    shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    row[at] = ((high >>> 0) * 0x100000 + (low >>> 12) + 0.5) * CELL;
  }
}
