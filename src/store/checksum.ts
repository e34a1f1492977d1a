/**
 * A checksum of bytes whose number is a multiple of 4: two 32-bit sums over their words, each word spread by a multiplication.
 * It finds what a torn write or a failing disk leaves; it is no protection against intent.
 *
 * @param seed a number that other files of the kind do not have, so that their parts do not pass for parts of this one
 * @source after Fowler, Noll, Vo: draft-eastlake-fnv
 */
export function checksum(bytes: Uint8Array, seed: number): readonly [number, number] {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const multiply = Math.imul;
  let low = 0x811c9dc5 ^ seed;
  let high = 0x050c5d1f ^ words.length;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    low = multiply(low ^ word, 0x01000193);
    high = multiply((high + word) ^ (high >>> 15), 0x85ebca6b);
  }
  return [low ^ (low >>> 16), high ^ (high >>> 16)];
}
