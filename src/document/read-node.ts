import { codePointName, refusedCharacter } from './check-characters.ts';
import { checkFlowList, checkFlowMap } from './check-flow.ts';
import type { RawAlias, RawEntry, RawList, RawMap, RawNode, RawScalar } from './compose-yaml.ts';
import { MAXIMUM_ALIASED_VALUES, MAXIMUM_DEPTH } from './document-limits.ts';
import type { DocumentNode, Entry, MapNode, ScalarNode } from './document-node.ts';
import type { FoundProblem } from './document-problem.ts';
import type { TextPlaces } from './text-places.ts';

/** A node with the number of values in it and their depth, so that aliases cannot multiply them without end. */
interface Sized<Node extends DocumentNode = DocumentNode> {
  readonly node: Node;
  readonly values: number;
  readonly depth: number;
}

/** Keys by which JavaScript objects can be tampered with. */
export const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];
// no-break, en, em, ... and zero-width spaces, line and paragraph separators
const ODD_SPACE = /[\u0085\u00a0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000]/;

/** Raw values to a document: text in Unicode NFC, keys unique, aliases resolved to what they name, problems with their path. */
export function readNode(
  root: RawNode,
  text: string,
  places: TextPlaces,
): { readonly node: DocumentNode; readonly found: readonly FoundProblem[] } {
  const found: FoundProblem[] = [];
  const path: string[] = [];
  const anchors = new Map<string, Sized | 'open'>();
  let aliased = 0;

  const tell = (problem: FoundProblem): void => {
    found.push(path.length > 0 ? { ...problem, path: path.join('.') } : problem);
  };

  const nothing = ({ start, end }: RawNode): Sized => {
    return {
      node: { kind: 'scalar', place: places.placeOf(start, end), text: '', quoted: false, value: null },
      values: 1,
      depth: 0,
    };
  };

  const read = (raw: RawNode): Sized => {
    if (raw.kind === 'alias') return readAlias(raw);
    if (raw.anchor === undefined) return readValue(raw);
    anchors.set(raw.anchor, 'open');
    const sized = readValue(raw);
    anchors.set(raw.anchor, sized);
    return sized;
  };

  const readValue = (raw: RawMap | RawList | RawScalar): Sized => {
    switch (raw.kind) {
      case 'map':
        return readMap(raw);
      case 'list':
        return readList(raw);
      case 'scalar':
        return { node: readScalar(raw), values: 1, depth: 0 };
    }
  };

  const readAlias = (raw: RawAlias): Sized => {
    const { start, end, name } = raw;
    const sized = anchors.get(name);
    if (sized === undefined) tell({ code: 'yaml-alias-unknown', start, end, facts: { name } });
    else if (sized === 'open') tell({ code: 'yaml-alias-circular', start, end, facts: { name } });
    else if (path.length + sized.depth > MAXIMUM_DEPTH)
      tell({ code: 'yaml-too-deep', start, end, facts: { limit: MAXIMUM_DEPTH } });
    else {
      const before = aliased;
      aliased += sized.values;
      if (aliased <= MAXIMUM_ALIASED_VALUES) return sized;
      if (before <= MAXIMUM_ALIASED_VALUES) {
        tell({ code: 'yaml-alias-explosion', start, end, facts: { name, limit: MAXIMUM_ALIASED_VALUES } });
      }
    }
    return nothing(raw);
  };

  const readScalar = ({ start, end, style, text: source, value }: RawScalar): ScalarNode => {
    const normal = source.normalize('NFC');
    if (typeof value === 'number' && !Number.isFinite(value))
      tell({ code: 'value-not-finite', start, end, facts: { text: normal } });
    const codePoint = style === 'quoted' ? refusedCharacter(normal) : undefined;
    if (codePoint !== undefined) tell({ code: 'value-control-character', start, end, facts: { codePoint } });
    const place = places.placeOf(start, end);
    return { kind: 'scalar', place, text: normal, quoted: style !== 'plain', value: typeof value === 'string' ? normal : value };
  };

  const readList = (raw: RawList): Sized => {
    if (raw.flow) for (const problem of checkFlowList(raw, text)) tell(problem);
    const items = raw.items.map((item, index) => {
      path.push(String(index));
      const sized = read(item);
      path.pop();
      return sized;
    });
    const place = places.placeOf(raw.start, raw.flow ? raw.end : raw.start + 1);
    return { node: { kind: 'list', place, items: items.map(({ node }) => node) }, ...sizeOf(items) };
  };

  const readMap = (raw: RawMap): Sized<MapNode> => {
    const flow = raw.flow ? checkFlowMap(raw, text) : undefined;
    for (const problem of flow?.found ?? []) tell(problem);
    const entries: Entry[] = [];
    const children: Sized[] = [];
    const firsts = new Map<string, RawScalar>();
    for (const entry of raw.entries) {
      if (flow?.pieces.has(entry)) continue;
      const key = readKey(entry, firsts);
      path.push(key ?? '?');
      const child = read(entry.value);
      path.pop();
      children.push(child);
      if (key !== undefined) entries.push({ key, keyPlace: places.placeOf(entry.key.start, entry.key.end), value: child.node });
    }
    const firstKey = raw.entries[0]?.key;
    const place = raw.flow || !firstKey ? places.placeOf(raw.start, raw.end) : places.placeOf(firstKey.start, firstKey.end);
    return { node: { kind: 'map', place, entries }, ...sizeOf(children) };
  };

  const readKey = ({ key: raw }: RawEntry, firsts: Map<string, RawScalar>): string | undefined => {
    const { start, end } = raw;
    if (raw.kind !== 'scalar') {
      tell({ code: 'key-not-text', start, end, facts: { found: raw.kind } });
      return undefined;
    }
    const key = raw.text.normalize('NFC');
    const first = firsts.get(key);
    const odd = ODD_SPACE.exec(key)?.[0] ?? refusedCharacter(key);
    if (key === '') tell({ code: 'key-empty', start, end, facts: {} });
    else if (key === '<<' && raw.style === 'plain') tell({ code: 'yaml-merge-key', start, end, facts: {} });
    else if (FORBIDDEN_KEYS.includes(key)) tell({ code: 'key-forbidden', start, end, facts: { key } });
    else if (odd !== undefined) tell({ code: 'key-odd-space', start, end, facts: { key, codePoint: codePointName(odd) } });
    else if (first) {
      const facts = { key, firstLine: places.lineOf(first.start) };
      path.push(key);
      tell({ code: first.text === raw.text ? 'yaml-duplicate-key' : 'key-not-normalised-duplicate', start, end, facts });
      path.pop();
    } else {
      firsts.set(key, raw);
      return key;
    }
    return undefined;
  };

  const { node } = read(root);
  return { node, found };
}

function sizeOf(children: readonly Sized[]): { readonly values: number; readonly depth: number } {
  let values = 1;
  let depth = 0;
  for (const child of children) {
    values += child.values;
    depth = Math.max(depth, child.depth);
  }
  return { values, depth: depth + 1 };
}
