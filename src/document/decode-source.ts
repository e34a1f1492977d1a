/** Text of a file, or the first byte that is not UTF-8 with the text before it. */
export type DecodedSource =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly before: string; readonly byte: number; readonly encoding: 'utf-16' | 'unknown' };

const CHUNK = 8192;

/**
 * Strict UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF) to text, without the byte order mark.
 * @example decodeSource(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)) // { ok: true, text: 'a' }
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  if (looksLikeUtf16(bytes)) return { ok: false, before: '', byte: 0, encoding: 'utf-16' };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const units = new Uint16Array(CHUNK + 2);
  let filled = 0;
  let text = '';
  for (let at = hasMark ? 3 : 0; at < bytes.length; ) {
    const lead = bytes[at] as number;
    const length = lead < 0x80 ? 1 : sequenceLength(bytes, at, lead);
    if (length === 0) {
      return { ok: false, before: text + textOf(units, filled), byte: at, encoding: 'unknown' };
    }
    if (length === 1) units[filled++] = lead;
    else {
      let point = lead & (0x7f >> length);
      for (let i = 1; i < length; i++) point = (point << 6) | ((bytes[at + i] as number) & 0x3f);
      if (point > 0xffff) {
        units[filled++] = 0xd800 + ((point - 0x10000) >> 10);
        units[filled++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
      } else units[filled++] = point;
    }
    at += length;
    if (filled >= CHUNK) {
      text += textOf(units, filled);
      filled = 0;
    }
  }
  return { ok: true, text: text + textOf(units, filled) };
}

function textOf(units: Uint16Array, length: number): string {
  return Reflect.apply(String.fromCharCode, null, units.subarray(0, length));
}

/** Bytes of the character that begins here, 0 where it is not well formed. */
function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i];
    const low = i > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (next === undefined || next < low || next > high) return 0;
  }
  return length;
}

/** A UTF-16 mark, or plain letters with a zero byte beside each. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  return (a === 0 && b !== 0 && c === 0 && d !== 0) || (a !== 0 && b === 0 && c !== 0 && d === 0);
}
