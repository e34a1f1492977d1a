import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type DocumentNode, entryOf, type MapNode } from '../../src/document/document-node.ts';
import { excerptEntries } from '../../src/document/excerpt-entries.ts';
import { parseDocument, parseExcerpt } from '../../src/document/parse-document.ts';

const FIELDS = new Set(['value', 'values', 'readings', 'year', 'period', 'prices']);

function parsed(result: ReturnType<typeof parseDocument>): MapNode {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value as MapNode;
}

function onlyFields(node: DocumentNode): DocumentNode {
  return node.kind === 'map' ? { ...node, entries: node.entries.filter(({ key }) => FIELDS.has(key)) } : node;
}

test.each(readdirSync('seeds').filter((name) => name.endsWith('.yaml')))(
  'every figure of %s is the same in an excerpt, places included',
  (name) => {
    const text = readFileSync(`seeds/${name}`, 'utf8');
    const whole = entryOf(parsed(parseDocument(text, name)), 'figures')?.value as MapNode;
    for (const { key, keyPlace, value } of whole.entries) {
      const excerpt = excerptEntries(text, 'figures', new Set([key]), FIELDS);
      if (excerpt === undefined) continue;
      const part = entryOf(parsed(parseExcerpt(excerpt, name)), 'figures')?.value as MapNode;
      expect(part.entries.map((entry) => entry.key)).toEqual([key]);
      expect(part.entries[0]?.keyPlace).toEqual(keyPlace);
      const [found, wanted] = [part.entries[0]?.value as MapNode, onlyFields(value) as MapNode];
      expect(found.kind === 'map' ? found.entries : []).toEqual(wanted.entries);
    }
  },
);

test('an excerpt of our own seeds is never refused', () => {
  const text = readFileSync('seeds/bac-giang-2021.yaml', 'utf8');
  expect(excerptEntries(text, 'figures', new Set(['va-growth', 'parks-2030']), FIELDS)).toBeDefined();
});

test.each([
  ['an entry that is not there', 'figures:\n  a:\n    value: 1\n', 'b'],
  ['an entry that is there twice', 'figures:\n  a:\n    value: 1\n  a:\n    value: 2\n', 'a'],
  ['an anchor', 'figures:\n  a: &x\n    value: 1\n', 'a'],
  ['a tab', 'figures:\n\ta:\n', 'a'],
  ['braces', 'figures: {a: {value: 1}}\n', 'a'],
  ['several documents', '---\nfigures:\n  a:\n    value: 1\n', 'a'],
])('%s is left to the whole file', (_, text, key) => {
  expect(excerptEntries(text, 'figures', new Set([key]), FIELDS)).toBeUndefined();
});
