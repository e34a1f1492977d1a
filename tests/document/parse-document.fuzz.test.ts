import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parse, parseDocument as parseYaml, stringify } from 'yaml';
import { parseDocument } from '../../src/document/parse-document.ts';
import { toPlain } from '../../src/document/to-plain.ts';

const SCENARIO = `# Bắc Giang
title: {en: Industry 2021-2030, vi: "Phát triển: Bắc Giang"}
period: {base: 2020, to: 2030}
evidence: [bac-giang-2021, record]
assumptions:
  pace: &pace
    likely: 1
    range: 0.7 to 1.6
    why: parks have filled in 0.7 to
      1.6 times the typical time
  other: *pace
series:
  share:
    unit: "%"
    formula: va / (va + rest)
    note: |
      two
      lines
land:
  parks:
    take_up: {range: 60 to 300 ha/yr, likely: 150 ha/yr}
    sites:
      - area: 256.68 ha
        planned: 2022
      - 'hoà yên'
`;

test('a mutated scenario is read or refused, quickly, and never throws', () => {
  const pieces = [
    '\t',
    '  ',
    '\n',
    '\r\n',
    '\r',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ': ',
    ':',
    ', ',
    '- ',
    '? ',
    '#',
    '&a ',
    '*a',
    '!t ',
    '|',
    '>',
    '%',
    '<<',
    '---\n',
    '...\n',
    '\0',
    '\ufeff',
    '\u0301',
    '\ud800',
    '\\',
    '1e999',
    '(',
    ')',
    '\x1f',
    '\x18',
  ];
  const edit = fc.record({
    at: fc.nat(SCENARIO.length),
    cut: fc.oneof(fc.constant(0), fc.nat(12)),
    piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const text = edits.reduce((before, { at, cut, piece }) => before.slice(0, at) + piece + before.slice(at + cut), SCENARIO);
      const started = performance.now();
      const result = parseDocument(text, 'a.yaml');
      expect(performance.now() - started).toBeLessThan(1000);
      const lines = text.replace(/^\ufeff/, '').split('\n');
      const outside = (result.ok ? [] : result.problems).filter(({ place: { line, column, length = 0 } }) => {
        const width = lines[line - 1]?.length ?? -1;
        return column > width + 1 || column - 1 + length > Math.max(width, 1);
      });
      expect(outside).toEqual([]);
      if (!result.ok) {
        expect(result.problems.length).toBeGreaterThan(0);
        return;
      }
      // what is accepted is what the library reads, without an error
      const yaml = parseYaml(text, { prettyErrors: false, logLevel: 'silent' });
      expect(yaml.errors).toEqual([]);
      expect(toPlain(result.value)).toEqual(expectedOf(text));
    }),
    { numRuns: 1000 },
  );
}, 20_000);

test('random bytes and random signs never throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => typeof parseDocument(bytes, 'a').ok === 'boolean'));
  const sign = fc.constantFrom(...'abc:{}[],-?#&*!|>%@"\'\\ \n\t()012.~<='.split(''));
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const text = signs.join('');
      const result = parseDocument(text, 'a');
      if (result.ok) expect(parseYaml(text, { prettyErrors: false, logLevel: 'silent' }).errors).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});

test('what is written by the library is read as it is', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abcăế 0123.,:{}[]()#-%"\'~!&*|>@`=\n'.split('')), maxLength: 12 });
  const key = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/).filter((name) => !['constructor', 'prototype'].includes(name));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      number,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
    ),
  }));
  fc.assert(
    fc.property(fc.dictionary(key, value, { minKeys: 1, maxKeys: 4 }), (plain) => {
      const source = stringify(plain);
      const result = parseDocument(source, 'a.yaml');
      expect(result).toMatchObject({ ok: true });
      expect(result.ok && toPlain(result.value)).toEqual(parse(source));
    }),
    { numRuns: 1000 },
  );
});

/** The library's own reading, with text and keys as this format has them: keys by their source, all in Unicode NFC. */
function expectedOf(text: string): unknown {
  const document = parseYaml(text, { logLevel: 'silent' });
  const anchors = new Map<string, unknown>();
  const plain = (node: unknown): unknown => {
    const value = isMap(node)
      ? Object.fromEntries(node.items.map((pair) => [textOf(pair.key), plain(pair.value)]))
      : isSeq(node)
        ? node.items.map(plain)
        : isScalar(node)
          ? typeof node.value === 'string'
            ? node.value.normalize('NFC')
            : node.value
          : node
            ? anchors.get((node as { source: string }).source)
            : null;
    const { anchor } = (node ?? {}) as { anchor?: string };
    if (anchor) anchors.set(anchor, value);
    return value;
  };
  return plain(document.contents);
}

function textOf(key: unknown): string {
  return isScalar(key) ? (key.source ?? '').normalize('NFC') : '';
}
