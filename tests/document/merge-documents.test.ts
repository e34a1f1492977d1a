import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentNode, MapNode } from '../../src/document/document-node.ts';
import { mergeDocuments } from '../../src/document/merge-documents.ts';
import { nodeAt, placeAt } from '../../src/document/node-at.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { toPlain } from '../../src/document/to-plain.ts';

const isQuantity = ({ entries }: MapNode): boolean => entries.some(({ key }) => key === 'range' || key === 'from');

function read(text: string, file: string): DocumentNode {
  const result = parseDocument(text, file);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function merge(...texts: string[]) {
  return mergeDocuments(
    texts.map((text, i) => read(text, `${i}.yaml`)),
    isQuantity,
  );
}

test('later over earlier, key by key', () => {
  const { node, collisions } = merge('a: 1\nland:\n  b: 2\n  c: 3\n', 'land: {c: 4, d: 5}\ne: 6\n');
  expect(JSON.stringify(toPlain(node))).toBe('{"a":1,"land":{"b":2,"c":4,"d":5},"e":6}');
  expect(collisions).toEqual([]);
  const files = (...path: string[]) => [nodeAt(node, path)?.node.place.file, nodeAt(node, path)?.keyPlace?.file];
  expect(files('land')).toEqual(['0.yaml', '0.yaml']);
  expect(files('land', 'b')).toEqual(['0.yaml', '0.yaml']);
  expect(files('land', 'c')).toEqual(['1.yaml', '1.yaml']);
  expect(files('e')).toEqual(['1.yaml', '1.yaml']);
  expect(placeAt(node, ['land', 'c'])).toEqual({ file: '1.yaml', line: 1, column: 11, length: 1 });
});

test.each([
  ['lists', 'a: [1, 2]', 'a: [3]', { a: [3] }],
  ['a scalar over a map', 'a: {b: 1}', 'a: 2', { a: 2 }],
  ['a map over a scalar', 'a: 2', 'a: {b: 1}', { a: { b: 1 } }],
  ['null over a map', 'a: {b: 1}', 'a: ~', { a: null }],
  ['nothing over a map', 'a: {b: 1}', 'a:', { a: null }],
  ['a quantity over a quantity', 'a: {range: 1 to 2, likely: 1}', 'a: {range: 3 to 4}', { a: { range: '3 to 4' } }],
  ['a map over a quantity', 'a: {range: 1 to 2, likely: 1}', 'a: {likely: 5}', { a: { likely: 5 } }],
  ['a quantity over a map', 'a: {likely: 5, why: x}', 'a: {from: y}', { a: { from: 'y' } }],
])('%s: replaced whole', (_name, base, override, expected) => {
  expect(toPlain(merge(base, override).node)).toEqual(expected);
});

test('maps above the last value that is replaced whole are merged', () => {
  const { node } = merge('a: {x: 1}', 'a: {y: 2}', 'a: 5', 'a: {z: 3}', 'a: {w: 4}');
  expect(toPlain(node)).toEqual({ a: { z: 3, w: 4 } });
});

test('two overrides of one key collide, an override of the base does not', () => {
  const { collisions } = merge('a: 1\nb: {c: 1, d: 1}', 'a: 2\nb: {c: 2}', 'b: {c: 2, d: 2}\na: 3', 'a: 4');
  expect(collisions.map(({ path, places }) => [path.join('.'), ...places.map(({ file, line }) => `${file}:${line}`)])).toEqual([
    ['a', '1.yaml:1', '2.yaml:2', '3.yaml:1'],
    ['b.c', '1.yaml:2', '2.yaml:1'],
  ]);
});

test('a value against a map of the same key collides once', () => {
  const paths = (...texts: string[]) => merge(...texts).collisions.map(({ path }) => path.join('.'));
  expect(paths('x: 1', 'a: {b: 1}', 'a: 2', 'a: {b: 3}')).toEqual(['a']);
  expect(paths('x: 1', 'a: {range: 1 to 2}', 'a: {likely: 2}')).toEqual(['a']);
  expect(paths('a: {b: 1}', 'a: {c: 1}', 'a: {d: 2}')).toEqual([]);
});

test('what is no map gives nothing', () => {
  expect(toPlain(merge('a: 1', '- b', 'c').node)).toEqual({ a: 1 });
  expect(toPlain(merge('- b').node)).toEqual({});
  expect(toPlain(mergeDocuments([], isQuantity).node)).toEqual({});
});

const place = (file: string) => ({ file, line: 1, column: 1 });
const node = (file: string): fc.Arbitrary<DocumentNode> =>
  fc.letrec<{ node: DocumentNode; map: DocumentNode }>((tie) => ({
    node: fc.oneof({ maxDepth: 3 }, scalar(file), list(file), tie('map')),
    map: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'range'), tie('node'), { maxKeys: 3 }).map((values) => ({
      kind: 'map',
      place: place(file),
      entries: Object.entries(values).map(([key, value]) => ({ key, keyPlace: place(file), value })),
    })),
  })).map;
const scalar = (file: string): fc.Arbitrary<DocumentNode> =>
  fc.nat(9).map((value) => ({ kind: 'scalar', place: place(file), text: String(value), quoted: false, value }));
const list = (file: string): fc.Arbitrary<DocumentNode> =>
  fc.array(scalar(file), { maxLength: 2 }).map((items) => ({ kind: 'list', place: place(file), items }));
const empty: MapNode = { kind: 'map', place: place('empty'), entries: [] };

test('an empty layer over a document changes nothing', () => {
  fc.assert(
    fc.property(node('base'), (base) => {
      expect(mergeDocuments([base, empty], isQuantity)).toEqual({ node: base, collisions: [] });
      expect(toPlain(mergeDocuments([empty, base], isQuantity).node)).toEqual(toPlain(base));
    }),
  );
});

test('a document over itself is itself', () => {
  fc.assert(
    fc.property(node('base'), (base) => {
      expect(mergeDocuments([base, base], isQuantity).node).toEqual(base);
    }),
  );
});

test('every value keeps its own place: leaves of the override are in the result, with its places', () => {
  fc.assert(
    fc.property(node('base'), node('override'), (base, override) => {
      const merged = mergeDocuments([base, override], isQuantity).node;
      const check = (over: DocumentNode, found: DocumentNode | undefined): void => {
        if (over.kind !== 'map') expect(found).toBe(over);
        else for (const { key, value } of over.entries) check(value, found && nodeAt(found, [key])?.node);
      };
      check(override, merged);
      const leaves = (tree: DocumentNode): DocumentNode[] =>
        tree.kind === 'map' ? tree.entries.flatMap(({ value }) => leaves(value)) : [tree];
      const known = new Set([...leaves(base), ...leaves(override)]);
      expect(leaves(merged).every((leaf) => known.has(leaf))).toBe(true);
    }),
  );
});

test('merging is associative where nothing is atomic', () => {
  const no = () => false;
  fc.assert(
    fc.property(node('1'), node('2'), node('3'), (a, b, c) => {
      const plain = (...layers: DocumentNode[]) => mergeDocuments(layers, no).node;
      expect(plain(plain(a, b), c)).toEqual(plain(a, b, c));
    }),
  );
});
