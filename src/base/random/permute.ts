import { mix } from './mix.ts';

const imul = Math.imul;
/** Rounds of one pass: the fewest, and some to spare, after which pairs of places are sent to all pairs equally often. */
const ROUNDS = 6;
/** With few bits a round mixes less. */
const FEW_BITS = 8;
const ROUNDS_OF_FEW_BITS = 10;

/** The keys of one permutation of 0..size-1, ready to be asked for any of its places. */
export interface Permutation {
  readonly size: number;
  readonly mask: number;
  readonly shift: number;
  /** Per round an odd multiplier and a word to add. */
  readonly keys: Int32Array;
}

/**
 * A permutation that can be asked for any place alone, without a table.
 *
 * A round maps the numbers of `bits` bits one to one onto themselves: add a word, multiply by an odd number, both modulo
 * 2^bits, then `x ^= x >> shift`. A result that is not below `size` is permuted again until it is (cycle walking), which
 * takes fewer than two passes on average, since `2^bits < 2 size`.
 * @param size 1 to 2^30
 * @param key words that choose the permutation
 * @source J. Black, P. Rogaway: Ciphers with arbitrary finite domains. CT-RSA 2002, method 2 (cycle walking)
 */
export function createPermutation(size: number, key: readonly number[]): Permutation {
  let bits = 1;
  while (2 ** bits < size) bits++;
  const rounds = bits < FEW_BITS ? ROUNDS_OF_FEW_BITS : ROUNDS;
  const keys = new Int32Array(2 * rounds);
  for (let round = 0; round < rounds; round++) {
    keys[2 * round] = mix(...key, 2 * round) | 1;
    keys[2 * round + 1] = mix(...key, 2 * round + 1);
  }
  return { size, mask: 2 ** bits - 1, shift: (bits + 1) >> 1, keys };
}

/** Where the permutation sends `place`, in 0..size-1. */
export function permute({ size, mask, shift, keys }: Permutation, place: number): number {
  let x = place;
  do {
    for (let k = 0; k < keys.length; k += 2) {
      x = imul(x + (keys[k + 1] as number), keys[k] as number) & mask;
      x ^= x >>> shift;
    }
  } while (x >= size);
  return x;
}
