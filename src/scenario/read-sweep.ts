import { nearest } from '../base/nearest.ts';
import type { Place } from '../base/place.ts';
import {
  type DesignKind,
  MOST_SAMPLES,
  type PlacedNumber,
  type StatedCorrelation,
  type StatedGroup,
  type SweepSection,
  type VariedNumber,
} from '../base/sweep-section.ts';
import type { DocumentNode, MapNode } from '../document/document-node.ts';
import { type NotedNumbers, report } from './read-context.ts';
import { readVaried } from './read-varied.ts';
import { entriesOf, entryOf, textOf, valueAt } from './sources.ts';
import type { SweepContext } from './sweep-context.ts';

/** The largest seed that is a whole number in binary64. */
const LARGEST_SEED = Number.MAX_SAFE_INTEGER;
const MOST_LEVELS = 1000;
/** Paths that a message names. */
const MOST_BELOW = 5;

/** Reads a section of a sweep whose shape has been checked. */
export function readSweep(context: SweepContext, section: MapNode): SweepSection {
  const number = (key: string, low: number, high: number): PlacedNumber | null => {
    const node = valueAt(section, key);
    if (node?.kind !== 'scalar' || typeof node.value !== 'number') return null;
    if (node.value < low || node.value > high)
      report(context, 'sweep-number', node.place, key, { key, found: node.text, low, high });
    return { value: node.value, place: node.place };
  };
  const flag = valueAt(section, 'second_order');
  const evidence = textOf(valueAt(section, 'evidence'));
  const vary = valueAt(section, 'vary');
  return {
    place: section.place,
    design: (textOf(valueAt(section, 'design')) as DesignKind | undefined) ?? null,
    n: number('n', 1, MOST_SAMPLES),
    seed: number('seed', 0, LARGEST_SEED),
    levels: number('levels', 2, MOST_LEVELS),
    secondOrder: flag?.kind === 'scalar' && typeof flag.value === 'boolean' ? flag.value : null,
    evidence: evidence === undefined ? null : evidence === 'printed precision',
    vary: vary === undefined ? null : readVary(context, vary),
    correlations: readCorrelations(context, valueAt(section, 'correlations')),
    groups: readGroups(valueAt(section, 'groups')),
  };
}

function readVary(context: SweepContext, node: DocumentNode): readonly VariedNumber[] {
  const seen = new Set<string>();
  const items = node.kind === 'list' ? node.items : entriesOf(node);
  if (items.length === 0) report(context, 'empty-section', node.place, 'vary', { key: 'vary' });
  return items.flatMap((item): VariedNumber[] => {
    const path = ('key' in item ? item.key : (textOf(item) ?? '')).normalize('NFC');
    const place = 'key' in item ? item.keyPlace : item.place;
    const known = findNumber(context, path, place);
    if (known === undefined) return [];
    if (seen.has(path)) report(context, 'vary-twice', place, path, { path });
    seen.add(path);
    const { quantity } = known;
    if (quantity.kind === 'formula') {
      const names = (quantity.text.match(/[a-z][a-z0-9_]*/g) ?? []).map((name) => `assumptions.${name}`);
      const over = [...new Set(names)].filter((name) => context.noted.has(name));
      report(context, 'vary-formula', place, path, { path, formula: quantity.text, over });
      return [];
    }
    if (known.expected.fixed) {
      report(context, 'vary-fixed', place, path, { path });
      return [];
    }
    const value = 'key' in item ? item.value : undefined;
    if (value === undefined || textOf(value)?.trim() === AS_STATED) {
      if (quantity.uncertainty !== null) return [{ path, place, own: null }];
      report(context, 'vary-without-range', place, path, { path, value: printed(quantity.printed, quantity.unit.text) });
      return [];
    }
    const own = readVaried(context, value, path, known.expected, quantity);
    return own === undefined ? [] : [{ path, place, own }];
  });
}

/** What keeps the scenario's own range. */
export const AS_STATED = 'as stated';

/** The number at a path, or the paths that may have been meant. */
function findNumber(context: SweepContext, path: string, place: Place): ReturnType<NotedNumbers['get']> {
  const { noted } = context;
  const known = noted.get(path);
  if (known !== undefined) return known;
  const below = [...noted.keys()].filter((other) => other.startsWith(`${path}.`)).slice(0, MOST_BELOW);
  // The name of an assumption alone is what its formulas call it.
  const named = `assumptions.${path}`;
  const near = below.length > 0 ? undefined : noted.has(named) ? named : nearest(path, noted.keys());
  return report(context, 'vary-unknown-path', place, path, { path, below, ...(near !== undefined && { nearest: near }) });
}

function readCorrelations(context: SweepContext, node: DocumentNode | undefined): readonly StatedCorrelation[] {
  const items = node?.kind === 'list' ? node.items : [];
  return items.flatMap((item): StatedCorrelation[] => {
    const between = valueAt(item, 'between');
    const places = between?.kind === 'list' ? between.items : [];
    const [first, second] = places.map((node) => ({ path: textOf(node) ?? '', place: node.place }));
    if (places.length !== 2 || first === undefined || second === undefined || first.path === second.path) {
      const count = new Set(places.map(textOf)).size;
      report(context, 'correlation-pair', between?.place ?? item.place, 'correlations', { count });
      return [];
    }
    const value = entryOf(item, 'correlation')?.value;
    const number = value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : 0;
    if (number <= -1 || number >= 1)
      report(context, 'correlation-out-of-range', value?.place ?? item.place, 'correlations', { found: textOf(value) ?? '' });
    return [{ place: value?.place ?? item.place, value: number, first, second }];
  });
}

function readGroups(node: DocumentNode | undefined): readonly StatedGroup[] {
  return entriesOf(node).map(({ key, value }) => {
    const items = value.kind === 'list' ? value.items : [];
    return { name: key, paths: items.map((item) => ({ path: (textOf(item) ?? '').normalize('NFC'), place: item.place })) };
  });
}

function printed(digits: readonly string[], unit: string): string {
  return `${digits.join(' to ')}${unit.startsWith('%') || unit === '' ? '' : ' '}${unit}`;
}
