const imul = Math.imul;

/**
 * A 32-bit word that depends on every bit of the words before it: each is added to the state, which two multiplications and
 * three shifts then spread.
 * @param words 32-bit integers; of larger ones the low 32 bits count
 * @example mix(1, 2) !== mix(2, 1) // true
 * @source the multipliers are those of `lowbias32` (C. Wellons: Prospecting for hash functions, 2018)
 */
export function mix(...words: readonly number[]): number {
  let state = 0x9e3779b9 | 0;
  for (const word of words) {
    state = (imul(state, 0x2c1b3c6d) + word) | 0;
    state = imul(state ^ (state >>> 16), 0x7feb352d);
    state = imul(state ^ (state >>> 15), 0x846ca68b);
    state ^= state >>> 16;
  }
  return state;
}

/** Both halves of a whole number up to 2^53, as words to mix: a seed, or the number of a block. */
export function wordsOf(whole: number): readonly [number, number] {
  return [whole | 0, Math.floor(whole / 2 ** 32) | 0];
}
