import type { Place } from '../base/place.ts';

/** A value of a document, with the place where it was written. */
export type DocumentNode = MapNode | ListNode | ScalarNode;

export interface Entry {
  /** Source text of the key after unquoting, in Unicode NFC: `2020` and `"2020"` are the same key. */
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: DocumentNode;
}

export interface MapNode {
  readonly kind: 'map';
  /** Its first key, or its brace. */
  readonly place: Place;
  /** In the order of the file. */
  readonly entries: readonly Entry[];
}

export interface ListNode {
  readonly kind: 'list';
  /** Its first dash, or its bracket. */
  readonly place: Place;
  readonly items: readonly DocumentNode[];
}

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly place: Place;
  /** Source text after unquoting, in Unicode NFC: `1.010` stays `1.010`. */
  readonly text: string;
  /** Written in quotes, or as a `|` or `>` block: never a number, whatever it looks like. */
  readonly quoted: boolean;
  /** YAML 1.2 core value, numbers finite, strings in Unicode NFC. */
  readonly value: string | number | boolean | null;
}

/** What stands under a key of a map, if the key is there. */
export function entryOf(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key === key);
}
