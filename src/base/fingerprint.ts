/** As much of the standard encoder, which every host has, as is needed here. */
declare class TextEncoder {
  encodeInto(text: string, bytes: Uint8Array): { readonly written: number };
}

/**
 * A short digest of a text, to tell texts apart: two 32-bit sums over the words of its UTF-8, each word spread by a
 * multiplication, in hexadecimal. It is computed at every start over all that is read, hence by words. Not for secrets.
 * @example fingerprint('a') // the same 16 digits everywhere
 * @source after Fowler, Noll, Vo: draft-eastlake-fnv
 */
export function fingerprint(text: string): string {
  // UTF-8 has at most three bytes for each UTF-16 unit; what is left of the last word stays zero.
  const bytes = new Uint8Array(4 * Math.ceil((3 * text.length) / 4));
  const { written } = new TextEncoder().encodeInto(text, bytes);
  const words = new Int32Array(bytes.buffer, 0, Math.ceil(written / 4));
  const multiply = Math.imul;
  let low = 0x811c9dc5 ^ written;
  let high = 0x050c5d1f;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    low = multiply(low ^ word, 0x01000193);
    high = multiply((high + word) ^ (high >>> 15), 0x85ebca6b);
  }
  return [high ^ (high >>> 16), low ^ (low >>> 16)].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
