/**
 * A short digest of a text, to tell scenarios apart: two 32-bit FNV-1a sums over its UTF-16 units from different starts, in
 * hexadecimal. Not for secrets.
 * @example fingerprint('a') // the same 16 digits everywhere
 * @source Fowler, Noll, Vo: draft-eastlake-fnv
 */
export function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x050c5d1f;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + at), 0x01000193);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
