import type { DocumentNode, Entry, MapNode } from '../document/document-node.ts';

/** The entry of a map by its key. */
export function entryOf(node: DocumentNode | undefined, key: string): Entry | undefined {
  return node?.kind === 'map' ? node.entries.find((entry) => entry.key === key) : undefined;
}

/** The value of a map by its key. */
export function valueAt(node: DocumentNode | undefined, key: string): DocumentNode | undefined {
  return entryOf(node, key)?.value;
}

/** The entries of a map, none where there is no map. */
export function entriesOf(node: DocumentNode | undefined): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The text of a scalar. */
export function textOf(node: DocumentNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}

/** The whole number of a scalar that the shape check let through as an integer. */
export function integerOf(node: DocumentNode | undefined): number | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : undefined;
}

/** The texts of a list, or of a single scalar. */
export function textsOf(node: DocumentNode | undefined): readonly string[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => textOf(item) ?? []);
  const text = textOf(node);
  return text === undefined ? [] : [text];
}

const QUANTITY_KEYS = new Set([
  'from',
  'value',
  'range',
  'likely',
  'shape',
  'mean',
  'sd',
  'p5',
  'p95',
  'choices',
  'draw',
  'derive_from',
  'derive_value',
  'series',
]);

/** Whether a map states one number: such a map is overridden as a whole. */
export function isQuantityMap(node: MapNode): boolean {
  return node.entries.some((entry) => QUANTITY_KEYS.has(entry.key));
}
