import type { Place } from '../base/place.ts';
import { type DocumentNode, type Entry, entryOf } from './document-node.ts';

/** A node, with the place of its key where it is the value of one. */
export interface FoundNode {
  readonly node: DocumentNode;
  readonly keyPlace?: Place;
}

/** What stands at a path of keys and list indices (from 0); a number also finds a key written in digits. */
export function nodeAt(root: DocumentNode, path: readonly (string | number)[]): FoundNode | undefined {
  let found: FoundNode | undefined = { node: root };
  for (const step of path) found = found && stepInto(found.node, step);
  return found;
}

/** Place of the innermost node that exists on a path. */
export function placeAt(root: DocumentNode, path: readonly (string | number)[]): Place {
  let { place } = root;
  let found: FoundNode | undefined = { node: root };
  for (const step of path) {
    found = stepInto(found.node, step);
    if (!found) break;
    place = found.node.place;
  }
  return place;
}

function stepInto(node: DocumentNode, step: string | number): FoundNode | undefined {
  switch (node.kind) {
    case 'map': {
      const entry: Entry | undefined = entryOf(node, String(step));
      return entry && { node: entry.value, keyPlace: entry.keyPlace };
    }
    case 'list': {
      const item = node.items[Number(step)];
      return item && { node: item };
    }
    case 'scalar':
      return undefined;
  }
}
