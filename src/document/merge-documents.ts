import type { Place } from '../base/place.ts';
import type { DocumentNode, Entry, MapNode } from './document-node.ts';

/** A key that several overriding documents set: which of them holds depends on their order alone. */
export interface Collision {
  readonly path: readonly string[];
  /** The value in each overriding document that sets it, in their order. */
  readonly places: readonly Place[];
}

export interface MergedDocument {
  readonly node: MapNode;
  readonly collisions: readonly Collision[];
}

/** An entry with the number of the layer that it comes from. */
interface LayerEntry extends Entry {
  readonly layer: number;
}

/**
 * Documents laid over each other, later over earlier, key by key; every value keeps its own place. A map over a map is
 * merged and keeps the place of the first; lists and scalars (`null` too) are replaced whole, as is a map where either is
 * atomic. Keys stand in the order in which they first appear. A layer that is no map gives nothing.
 * @param layers the base, then what overrides it
 * @param isAtomic whether a map is one value, such as a quantity `{range:, likely:}`
 */
export function mergeDocuments(layers: readonly DocumentNode[], isAtomic: (map: MapNode) => boolean): MergedDocument {
  const collisions: Collision[] = [];

  const isOpen = (node: DocumentNode): node is MapNode => node.kind === 'map' && !isAtomic(node);

  const mergeMaps = (
    maps: readonly { readonly map: MapNode; readonly layer: number }[],
    path: readonly string[],
    told: boolean,
  ): MapNode => {
    const [first] = maps;
    if (!first) return { kind: 'map', place: NOWHERE, entries: [] };
    if (maps.length === 1) return first.map;
    const byKey = new Map<string, LayerEntry[]>();
    for (const { map, layer } of maps) {
      for (const entry of map.entries) {
        const set = byKey.get(entry.key);
        if (set) set.push({ ...entry, layer });
        else byKey.set(entry.key, [{ ...entry, layer }]);
      }
    }
    const entries = [...byKey].map(([key, set]) => mergeEntries(set, [...path, key], told));
    return { kind: 'map', place: first.map.place, entries };
  };

  const mergeEntries = (set: readonly LayerEntry[], path: readonly string[], told: boolean): Entry => {
    const overrides = set.filter(({ layer }) => layer > 0);
    const collides = !told && overrides.length > 1 && !overrides.every(({ value }) => isOpen(value));
    if (collides) collisions.push({ path, places: overrides.map(({ value }) => value.place) });

    // the maps on top of the last value that is replaced whole
    const top: { readonly entry: LayerEntry; readonly map: MapNode; readonly layer: number }[] = [];
    for (const entry of set) {
      if (isOpen(entry.value)) top.push({ entry, map: entry.value, layer: entry.layer });
      else top.length = 0;
    }
    const { key, keyPlace, value } = top[0]?.entry ?? (set[set.length - 1] as LayerEntry);
    return { key, keyPlace, value: top.length > 0 ? mergeMaps(top, path, told || collides) : value };
  };

  const maps = layers.flatMap((layer, index) => (layer.kind === 'map' ? [{ map: layer, layer: index }] : []));
  return { node: mergeMaps(maps, [], false), collisions };
}

const NOWHERE: Place = { file: '', line: 1, column: 1 };
