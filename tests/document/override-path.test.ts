import { expect, test } from 'vitest';
import type { DocumentNode, MapNode } from '../../src/document/document-node.ts';
import { nodeAt } from '../../src/document/node-at.ts';
import { overridePath } from '../../src/document/override-path.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { toPlain } from '../../src/document/to-plain.ts';

function read(text: string, file: string): DocumentNode {
  const result = parseDocument(text, file);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const root = read(
  'land:\n  parks:\n    take_up: 150 ha/yr\n    build: {range: 1 to 2 yr}\n    over: [a, b]\n    observed:\n      established.count: 5\n',
  'a.yaml',
) as MapNode;
const value = read('60 ha/yr', '--set');
const keyPlace = { file: '--set', line: 1, column: 1, length: 3 };

function at(path: string, plainPath: string[] = path.split('.')): unknown {
  const result = overridePath(root, path, value, keyPlace);
  return result.ok ? toPlain(nodeAt(result.value, plainPath)?.node ?? root) : result.problems[0];
}

test('a value is replaced, with its own place', () => {
  const result = overridePath(root, 'land.parks.take_up', value, keyPlace);
  const found = result.ok && nodeAt(result.value, ['land', 'parks', 'take_up']);
  expect(found).toEqual({ node: value, keyPlace });
  expect(result.ok && nodeAt(result.value, ['land', 'parks', 'build'])).toEqual(nodeAt(root, ['land', 'parks', 'build']));
  expect(nodeAt(root, ['land', 'parks', 'take_up'])?.node).toMatchObject({ text: '150 ha/yr' });
});

test('the order of keys stays, a new key comes last', () => {
  const keys = (path: string) => {
    const result = overridePath(root, path, value);
    const parks = result.ok ? nodeAt(result.value, ['land', 'parks'])?.node : undefined;
    return parks?.kind === 'map' ? parks.entries.map(({ key }) => key).join(' ') : '';
  };
  expect(keys('land.parks.take_up')).toBe('take_up build over observed');
  expect(keys('land.parks.delay')).toBe('take_up build over observed delay');
});

test('a map and a list are replaced whole, a part of a map alone', () => {
  expect(at('land.parks.build')).toBe('60 ha/yr');
  expect(at('land.parks.over')).toBe('60 ha/yr');
  expect(at('land.parks.build.range')).toBe('60 ha/yr');
  expect(at('land')).toBe('60 ha/yr');
  expect(at('new')).toBe('60 ha/yr');
});

test('keys that hold dots', () => {
  expect(at('land.parks.observed.established.count', ['land', 'parks', 'observed', 'established.count'])).toBe('60 ha/yr');
});

test.each([
  ['land.park.take_up', 'override-unknown-parent', { missing: 'park', parent: 'land', nearest: 'parks', keys: ['parks'] }],
  ['lnad.parks', 'override-unknown-parent', { missing: 'lnad', parent: '', nearest: 'land', keys: ['land'] }],
  ['land.zzzzzz.x', 'override-unknown-parent', { missing: 'zzzzzz', parent: 'land', keys: ['parks'] }],
  ['land.parks.take_up.likely', 'override-through-value', { at: 'land.parks.take_up', found: 'scalar' }],
  ['land.parks.over.0', 'override-through-value', { at: 'land.parks.over', found: 'list' }],
  ['land..parks', 'override-bad-path', {}],
  ['', 'override-bad-path', {}],
  ['land.parks.', 'override-bad-path', {}],
])('%j is refused', (path, code, facts) => {
  expect(at(path)).toMatchObject({ code, place: keyPlace, facts: { path, ...facts } });
});

test('keys of JavaScript are refused', () => {
  expect(at('land.__proto__.x')).toMatchObject({ code: 'key-forbidden', facts: { key: '__proto__' } });
  expect(at('constructor')).toMatchObject({ code: 'key-forbidden', facts: { key: 'constructor' } });
});
