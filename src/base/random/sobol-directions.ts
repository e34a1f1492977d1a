import { JOE_KUO } from './joe-kuo.ts';
import { mix } from './mix.ts';

/** Binary digits of a coordinate. */
export const SOBOL_BITS = 32;
/** Dimensions that have direction numbers. */
export const MOST_DIMENSIONS = 512;

/**
 * The direction numbers of one dimension of the Sobol sequence as 32-bit words, the first binary digit highest.
 *
 * `v_j = m_j 2^(32-j)` for `j <= s`, then `v_j = v_(j-s) >> s  ^  v_(j-s)  ^  XOR of v_(j-i) where the polynomial has x^(s-i)`.
 * @param dimension 0..511; dimension 0 is the van der Corput sequence
 * @returns 32 words; point `i` of the sequence is the XOR of those at the ones of `i ^ (i >> 1)` (Gray code order)
 */
export function sobolDirections(dimension: number): Int32Array {
  const words = new Int32Array(SOBOL_BITS);
  if (dimension === 0) {
    for (let bit = 0; bit < SOBOL_BITS; bit++) words[bit] = 1 << (SOBOL_BITS - 1 - bit);
    return words;
  }
  const [inner = 0, ...first] = (JOE_KUO.split(';')[dimension - 1] as string).trim().split(' ').map(Number);
  const degree = first.length;
  for (let bit = 0; bit < SOBOL_BITS; bit++) {
    if (bit < degree) {
      words[bit] = (first[bit] as number) << (SOBOL_BITS - 1 - bit);
      continue;
    }
    const before = words[bit - degree] as number;
    let word = before ^ (before >>> degree);
    for (let i = 1; i < degree; i++) if ((inner >>> (degree - 1 - i)) & 1) word ^= words[bit - i] as number;
    words[bit] = word;
  }
  return words;
}

/**
 * Scrambles direction numbers: every digit of a coordinate becomes itself plus a random sum (modulo 2) of the digits before it.
 *
 * Together with a random digital shift this is the random linear scramble of Matousek: each coordinate is uniform, the first
 * `2^m` points stay a net (every dyadic interval of length `2^-m` holds one), and the variance of an estimate is that of Owen's
 * nested scrambling. It was chosen because it costs nothing per point: the scramble is in the direction numbers.
 * @param key words that choose the scramble: seed and dimension
 * @source J. Matousek: On the L2-discrepancy for anchored boxes. J. Complexity 14 (1998) 527-556; A. B. Owen: Variance with
 *   alternative scramblings of digital nets. ACM TOMACS 13 (2003) 363-378
 */
export function scrambleDirections(directions: Int32Array, key: readonly number[]): Int32Array {
  const scrambled = new Int32Array(SOBOL_BITS);
  for (let digit = 0; digit < SOBOL_BITS; digit++) {
    const own = 1 << (SOBOL_BITS - 1 - digit);
    // Random bits at the digits before this one, which stand higher in the word.
    const row = own | (digit === 0 ? 0 : mix(...key, digit) & (-1 << (SOBOL_BITS - digit)));
    for (let bit = 0; bit < SOBOL_BITS; bit++) {
      if (parity(row & (directions[bit] as number)) === 1) scrambled[bit] = (scrambled[bit] as number) | own;
    }
  }
  return scrambled;
}

/** Point `index` of a sequence in Gray code order: a 32-bit word, read without its sign. */
export function sobolWord(directions: Int32Array, index: number, shift: number): number {
  let gray = index ^ (index >>> 1);
  let word = shift;
  for (let bit = 0; gray !== 0; bit++, gray >>>= 1) if (gray & 1) word ^= directions[bit] as number;
  return word;
}

function parity(word: number): number {
  let bits = word ^ (word >>> 16);
  bits ^= bits >>> 8;
  bits ^= bits >>> 4;
  return (0x6996 >>> (bits & 15)) & 1;
}
