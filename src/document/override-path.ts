import { nearest } from '../base/nearest.ts';
import type { Place } from '../base/place.ts';
import { failure, type Result, success } from '../base/result.ts';
import { type DocumentNode, type Entry, entryOf, type MapNode } from './document-node.ts';
import type { DocumentProblem } from './document-problem.ts';
import { FORBIDDEN_KEYS } from './read-node.ts';

/**
 * The document with one value set by its dotted path: `land.parks.take_up`. The maps on the way must be there; the last key
 * may be new. A key that holds dots itself (`established.count`) is found where no shorter key fits. A map at the path is
 * replaced whole; indices into lists are not known.
 * @param keyPlace where the path was written: the place of a new key, and of the problems
 */
export function overridePath(
  root: MapNode,
  dottedPath: string,
  value: DocumentNode,
  keyPlace: Place = value.place,
): Result<MapNode, DocumentProblem> {
  const path = dottedPath.normalize('NFC');
  const segments = path.split('.');
  const forbidden = segments.find((segment) => FORBIDDEN_KEYS.includes(segment));
  if (segments.includes('')) return failure([{ code: 'override-bad-path', place: keyPlace, facts: { path } }]);
  if (forbidden !== undefined) return failure([{ code: 'key-forbidden', place: keyPlace, path, facts: { key: forbidden } }]);

  const set = (map: MapNode, from: number): Result<MapNode, DocumentProblem> => {
    const { entry, next } = shortestStep(map, segments, from);
    const parent = segments.slice(0, from).join('.');
    if (!entry && next < segments.length) {
      const missing = segments[from] as string;
      const keys = map.entries.map(({ key }) => key);
      const near = nearest(missing, keys);
      const facts = { path, missing, parent, keys, ...(near === undefined ? {} : { nearest: near }) };
      return failure([{ code: 'override-unknown-parent', place: keyPlace, path, facts }]);
    }
    if (!entry) return success({ ...map, entries: [...map.entries, { key: segments[from] as string, keyPlace, value }] });
    if (next === segments.length) return success(withEntry(map, { key: entry.key, keyPlace, value }));
    if (entry.value.kind !== 'map') {
      const facts = { path, at: segments.slice(0, next).join('.'), found: entry.value.kind };
      return failure([{ code: 'override-through-value', place: keyPlace, path, facts }]);
    }
    const below = set(entry.value, next);
    return below.ok ? success(withEntry(map, { ...entry, value: below.value })) : below;
  };
  return set(root, 0);
}

/** The entry that the next segments name, the fewest of them that do, and the segment after it. */
function shortestStep(
  map: MapNode,
  segments: readonly string[],
  from: number,
): { readonly entry?: Entry; readonly next: number } {
  for (let next = from + 1; next <= segments.length; next++) {
    const entry = entryOf(map, segments.slice(from, next).join('.'));
    if (entry) return { entry, next };
  }
  return { next: from + 1 };
}

function withEntry(map: MapNode, changed: Entry): MapNode {
  return { ...map, entries: map.entries.map((entry) => (entry.key === changed.key ? changed : entry)) };
}
