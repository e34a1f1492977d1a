import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSource } from '../../src/document/decode-source.ts';
import { parseDocument } from '../../src/document/parse-document.ts';

const strict = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

test('every text survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 0, maxLength: 50 }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
      expect(decodeSource(new TextEncoder().encode(text))).toEqual({ ok: true, text });
    }),
  );
});

test('a long text survives at every position of its chunks', () => {
  const text = `a${'ắ😀b'.repeat(20_000)}`;
  expect(decodeSource(new TextEncoder().encode(text))).toEqual({ ok: true, text });
});

test('bytes are accepted exactly where a strict decoder accepts them', () => {
  const byte = fc.oneof(
    fc.constantFrom(0xc0, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf),
    fc.integer({ min: 1, max: 255 }),
  );
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 8 }), (numbers) => {
      const bytes = Uint8Array.of(0x61, ...numbers);
      const decoded = decodeSource(bytes);
      const expected = strict(bytes);
      expect(decoded.ok ? decoded.text : undefined).toBe(expected);
      if (!decoded.ok) expect(strict(bytes.subarray(0, decoded.byte))).toBe(decoded.before);
    }),
    { numRuns: 5000 },
  );
});

test.each<[string, number[], object]>([
  ['a byte of an old code page', [0x61, 0x3a, 0x0a, 0x62, 0xe0, 0x63], { line: 2, column: 2, byte: 4, encoding: 'unknown' }],
  ['an overlong form', [0xc0, 0x80], { line: 1, column: 1, byte: 0, encoding: 'unknown' }],
  ['a surrogate', [0x61, 0xed, 0xa0, 0x80], { line: 1, column: 2, byte: 1, encoding: 'unknown' }],
  ['a character cut at the end', [0xe1, 0xba], { line: 1, column: 1, byte: 0, encoding: 'unknown' }],
  ['a bad byte behind a mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], { line: 1, column: 2, byte: 4, encoding: 'unknown' }],
  ['UTF-16 with its mark', [0xff, 0xfe, 0x61, 0], { line: 1, column: 1, byte: 0, encoding: 'utf-16' }],
  ['UTF-16 of the other order', [0xfe, 0xff, 0, 0x61], { line: 1, column: 1, byte: 0, encoding: 'utf-16' }],
  ['UTF-16 without a mark', [0x61, 0, 0x3a, 0, 0x20, 0], { line: 1, column: 1, byte: 0, encoding: 'utf-16' }],
])('%s is refused where it stands', (_name, bytes, expected) => {
  const result = parseDocument(Uint8Array.from(bytes), 'a.yaml');
  const told = result.ok
    ? []
    : result.problems.map(({ code, place, facts }) => ({ code, line: place.line, column: place.column, ...facts }));
  expect(told).toEqual([{ code: 'file-not-utf8', ...expected }]);
});
