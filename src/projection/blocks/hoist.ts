import type { DataBuilder } from './data.ts';
import { type Graph, isPlain } from './graph.ts';
import { isLeaf, operandsOfNode } from './operands.ts';
import { rebuild } from './rebuild.ts';
import { MOST_VALUES, type Setup } from './setup.ts';
import { createSigns, type Signs } from './signs.ts';

/** Takes what rests on parameters alone out of values by site: it is computed before the years, and read where it is needed. */
export interface Hoist {
  /** Whether a value rests on parameters alone, and not on too many different ones. */
  readonly isFixed: (index: number) => boolean;
  /** What reads a value that is fixed. */
  readonly read: (index: number) => number;
  /** The numbers of all sites where they are the same in all samples. */
  readonly numbers: (index: number) => readonly number[] | undefined;
  /** A value that reads what is fixed behind it; `isGiven` are values that stay as they are. */
  readonly within: (index: number, isGiven: (index: number) => boolean) => number;
}

export function createHoist(graph: Graph, signs: Signs, setup: Setup, data: DataBuilder, pool: number, sites: number): Hoist {
  const { graph: before } = setup;
  const signsBefore = createSigns(before, () => false);
  // Undefined for values that rest on more than parameters.
  const known = new Map<number, readonly number[] | undefined>();
  const bySite = (index: number): readonly number[] | undefined => {
    if (!known.has(index)) known.set(index, findBySite(index));
    return known.get(index);
  };
  const findBySite = (index: number): readonly number[] | undefined => {
    const node = graph.node(index);
    const each = (of: (site: number) => number): readonly number[] => Array.from({ length: sites }, (_, site) => of(site));
    switch (node.operation) {
      case 'constant': {
        const constant = before.constant(node.value);
        return each(() => (node.isMask ? before.asMask(constant) : constant));
      }
      case 'slot':
        return each(() => setup.slots[node.value] as number);
      case 'site-slot':
        return each((site) => setup.slots[data.target(node.value + site).index] as number);
      case 'site-number':
        return each((site) => before.constant(data.number(node.value + site)));
      default: {
        if (isLeaf(node) || ACROSS.has(node.operation)) return undefined;
        const operands = operandsOfNode(node).map(bySite);
        if (operands.includes(undefined)) return undefined;
        const at = (site: number): readonly number[] => operands.map((list) => (list as readonly number[])[site] as number);
        const found = each((site) => rebuild(before, signsBefore, node, at(site)));
        return new Set(found).size > MOST_VALUES ? undefined : found;
      }
    }
  };
  const isFixed = (index: number): boolean => bySite(index) !== undefined;
  const numbers = (index: number): readonly number[] | undefined => {
    const found = bySite(index)?.map((item) => before.node(item));
    return found?.every(({ operation }) => operation === 'constant') ? found.map(({ value }) => value) : undefined;
  };
  const read = (index: number): number => {
    const { isMask } = graph.node(index);
    const found = bySite(index) as readonly number[];
    const constants = numbers(index);
    const isSame = found.every((item) => item === found[0]);
    const bySlots = (): number => {
      const slots = found.map((item) => setup.slotOf(item));
      if (isSame) return graph.leaf('slot', slots[0] as number, -1);
      return graph.leaf('site-slot', data.pointers(slots.map((index) => ({ kind: 'slot', index }) as const)), pool);
    };
    const byNumbers = (values: readonly number[]): number =>
      isSame
        ? graph.constant(values[0] as number)
        : graph.leaf('site-number', data.numbers(values), pool, { isPlain: values.every(isPlain) });
    const made = constants === undefined ? bySlots() : byNumbers(constants);
    return isMask ? graph.asMask(made) : made;
  };
  const within = (index: number, isGiven: (index: number) => boolean): number => {
    const made = new Map<number, number>();
    const of = (inner: number): number => {
      const found = made.get(inner) ?? anew(inner);
      made.set(inner, found);
      return found;
    };
    const anew = (inner: number): number => {
      const node = graph.node(inner);
      if (isLeaf(node) || isGiven(inner) || ACROSS.has(node.operation) || node.pool < 0) return inner;
      return isFixed(inner) ? read(inner) : rebuild(graph, signs, node, operandsOfNode(node).map(of));
    };
    return of(index);
  };
  return { isFixed, numbers, read, within };
}

const ACROSS: ReadonlySet<string> = new Set(['carried', 'carry', 'carry-end', 'sum']);
