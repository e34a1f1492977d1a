import { expect, test } from 'vitest';
import { nodeAt, placeAt } from '../../src/document/node-at.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { toPlain } from '../../src/document/to-plain.ts';

const result = parseDocument('a:\n  b: [x, {c: 1}]\n  2022: y\n', 'a.yaml');
if (!result.ok) throw new Error('valid');
const root = result.value;

test.each<[(string | number)[], unknown]>([
  [[], { a: { b: ['x', { c: 1 }], 2022: 'y' } }],
  [['a', 'b', 0], 'x'],
  [['a', 'b', '1', 'c'], 1],
  [['a', 2022], 'y'],
])('the node at %j', (path, expected) => {
  const found = nodeAt(root, path);
  expect(found && toPlain(found.node)).toEqual(expected);
});

test.each<[(string | number)[]]>([
  [['b']],
  [['a', 'b', 2]],
  [['a', 'b', 'c']],
  [['a', 'b', -1]],
  [['a', 'b', 0, 'x']],
  [['toString']],
  [['a', 'b', 'length']],
])('there is no node at %j', (path) => expect(nodeAt(root, path)).toBeUndefined());

test('keys have places, items have none', () => {
  expect(nodeAt(root, ['a', 'b'])?.keyPlace).toEqual({ file: 'a.yaml', line: 2, column: 3, length: 1 });
  expect(nodeAt(root, ['a', 'b', 0])?.keyPlace).toBeUndefined();
});

test('the place of a path is that of the innermost node on it', () => {
  expect(placeAt(root, ['a', 'b', 1, 'c'])).toMatchObject({ line: 2, column: 14 });
  expect(placeAt(root, ['a', 'b', 1, 'd', 'e'])).toMatchObject({ line: 2, column: 10 });
  expect(placeAt(root, ['x'])).toMatchObject({ line: 1, column: 1 });
});

test('plain maps have no prototype', () => {
  expect(Object.getPrototypeOf(toPlain(root))).toBeNull();
});
