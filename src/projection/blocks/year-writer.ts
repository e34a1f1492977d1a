import { type Bytes, get, I32, i32, set } from '../wasm/assembler.ts';
import { V128, v128 } from '../wasm/simd.ts';
import { constantOf, DOUBLE, isUniform, operate, VECTOR } from './encode-operation.ts';
import type { Node } from './graph.ts';
import type { Layout } from './layout.ts';
import { createLocals, type Locals } from './locals.ts';
import type { Store } from './loop.ts';
import { operandsOfNode } from './operands.ts';
import type { Plan, YearKind } from './plan.ts';

/** Parameters of the function of a year: where its entries stand, and how far its samples lie within a row, in bytes. */
const [ENTRIES, LANE] = [0, 1];

/** Writes the function of a year piece by piece: every node has a local for each vector, read and written by its number. */
export interface YearWriter {
  readonly locals: Locals;
  /** What is written so far; its end may be taken off and put elsewhere. */
  readonly body: Bytes;
  /** Distance of the current site in lists of numbers or pointers, and in states. */
  readonly site: number;
  readonly state: number;
  readonly localsFor: (node: number) => readonly number[];
  readonly read: (node: number, vector: number) => Bytes;
  /** Writes something for each vector. */
  readonly each: (make: (vector: number) => Bytes) => void;
  readonly push: (bytes: Bytes) => void;
  readonly loadLeaf: (node: number) => void;
  /** Locals that keep an operand with which a value was computed; before that, both are not a number. */
  readonly kept: (node: number, operand: number) => readonly number[];
  /** Writes an operation; `kept` are the nodes that an earlier loop computed. */
  readonly compute: (node: number, kept: ReadonlySet<number>) => void;
  readonly store: (store: Store) => void;
  /** What has to come before the body. */
  readonly starts: () => Bytes;
}

export function createYearWriter(plan: Plan, { entries }: YearKind, layout: Layout): YearWriter {
  const { nodes } = plan;
  const vectors = layout.lanes / 2;
  const locals = createLocals(2);
  const [SITE, STATE, ADDRESS] = [locals.reserve(I32), locals.reserve(I32), locals.reserve(I32)];
  const body: Bytes = [];
  const localOf = new Map<number, readonly number[]>();
  const localsFor = (index: number): readonly number[] => {
    const known = localOf.get(index);
    if (known !== undefined) return known;
    const count = isUniform(nodes[index] as Node) ? 1 : vectors;
    const made = Array.from({ length: count }, () => locals.reserve(V128));
    localOf.set(index, made);
    return made;
  };
  const read = (index: number, k: number): Bytes => {
    const own = localsFor(index);
    return get((own[k] ?? own[0]) as number);
  };
  const operandsKept = new Map<string, readonly number[]>();
  const slow = new Set<number>();
  const kept = (index: number, operand: number): readonly number[] => {
    const key = `${index} ${operand}`;
    const known = operandsKept.get(key);
    if (known !== undefined) return known;
    const made = Array.from({ length: vectors }, () => locals.reserve(V128));
    operandsKept.set(key, made);
    for (const local of localsFor(index)) slow.add(local);
    return made;
  };
  const push = (bytes: Bytes): void => {
    for (const byte of bytes) body.push(byte);
  };
  const each = (make: (k: number) => Bytes): void => {
    for (let k = 0; k < vectors; k++) push(make(k));
  };
  const entryAt = (entry: number): Bytes => [...get(ENTRIES), ...i32.load(entries.indexOf(entry) * DOUBLE)];
  const slotsAt = (base: number, index: number, k: number): number => (base + index * layout.lanes) * DOUBLE + k * VECTOR;
  // Lists by site that the year chooses: where they begin.
  const lists = new Map<number, number>();
  const loadConstant = (value: number): Bytes => {
    const at = plan.constants.values.findIndex((item) => Object.is(item, value));
    return [...i32.constant(0), ...v128.loadSplat((layout.numbers + plan.constants.at + at) * DOUBLE)];
  };
  // Read from memory: a machine builds a constant of this size anew wherever it is used.
  const ONE = locals.reserve(V128);
  const listOf = (entry: number): number => {
    const known = lists.get(entry);
    if (known !== undefined) return known;
    const local = locals.reserve(I32);
    lists.set(entry, local);
    return local;
  };
  const bySite = (entry: number): Bytes => [...get(listOf(entry)), ...get(SITE), ...i32.add];

  const loadLeaf = (index: number): void => {
    const { operation, value, isMask } = nodes[index] as Node;
    const own = localsFor(index);
    const one = (bytes: Bytes): void => push([...bytes, ...set(own[0] as number)]);
    const all = (address: Bytes, offset: number): void =>
      each((k) => [...address, ...v128.load(offset + k * VECTOR), ...set(own[k] as number)]);
    const through = (address: Bytes): void => {
      push([...address, ...set(ADDRESS)]);
      all(get(ADDRESS), 0);
    };
    switch (operation) {
      case 'constant':
        one(isMask || value === 0 || Number.isNaN(value) ? constantOf(nodes[index] as Node) : loadConstant(value));
        return;
      case 'slot':
        all(i32.constant(0), slotsAt(layout.slots, value, 0));
        return;
      case 'previous':
        all(i32.constant(0), slotsAt(layout.previous, value, 0));
        return;
      case 'row':
        all(get(LANE), (layout.rows + value * layout.room) * DOUBLE);
        return;
      case 'year-number':
        one([...entryAt(value), ...v128.loadSplat(0)]);
        return;
      case 'year-slot':
        through(entryAt(value));
        return;
      case 'site-number':
        one([...get(SITE), ...v128.loadSplat((layout.numbers + value) * DOUBLE)]);
        return;
      case 'site-slot':
        through([...get(SITE), ...i32.load((layout.pointers + value) * DOUBLE)]);
        return;
      case 'site-year-number':
        one([...bySite(value), ...v128.loadSplat(0)]);
        return;
      case 'site-year-slot':
        through([...bySite(value), ...i32.load(0)]);
        return;
      case 'state':
        all(get(STATE), (layout.states[value] as number) * DOUBLE);
        return;
      default:
        throw new Error(`${operation} is no leaf of a year`);
    }
  };
  const compute = (index: number, kept: ReadonlySet<number>): void => {
    const node = nodes[index] as Node;
    const own = localsFor(index);
    each((k) => [
      ...(withoutNot(node, k, kept) ??
        operate(
          node,
          nodes,
          operandsOfNode(node).map((operand) => read(operand, k)),
          get(ONE),
        )),
      ...set(own[k] as number),
    ]);
  };
  /** Bits of one operand where the other has none: one instruction for the opposite of a condition and what it masks. */
  const withoutNot = ({ operation, a, b }: Node, k: number, kept: ReadonlySet<number>): Bytes | undefined => {
    if (operation !== 'and' && operation !== 'keep') return undefined;
    const [inverted, other] = nodes[b]?.operation === 'not' ? [b, a] : [a, b];
    const { operation: of, a: inner } = nodes[inverted] as Node;
    // One that an earlier loop kept has nothing to be opposite to here.
    return of === 'not' && !kept.has(inverted) ? [...read(other, k), ...read(inner, k), ...v128.andNot] : undefined;
  };
  const store = ({ node, into, index }: Store): void => {
    const written = (address: Bytes, offset: number): void =>
      each((k) => [...address, ...read(node, k), ...v128.store(offset + k * VECTOR)]);
    switch (into) {
      case 'state':
        written(get(STATE), (layout.states[index] as number) * DOUBLE);
        return;
      case 'kept':
        written(get(STATE), (layout.kept[index] as number) * DOUBLE);
        return;
      case 'previous':
        written(i32.constant(0), slotsAt(layout.previous, index, 0));
        return;
      case 'row':
        push([...entryAt(index), ...get(LANE), ...i32.add, ...set(ADDRESS)]);
        written(get(ADDRESS), 0);
        return;
      case 'site-rows':
        push([...bySite(index), ...i32.load(0), ...get(LANE), ...i32.add, ...set(ADDRESS)]);
        written(get(ADDRESS), 0);
        return;
      case 'asked':
        return;
      case 'suspect': {
        const offset = layout.suspects * DOUBLE;
        each((k) => [
          ...[...get(LANE), ...get(LANE), ...v128.load(offset + k * VECTOR), ...read(node, k), ...v128.or],
          ...v128.store(offset + k * VECTOR),
        ]);
        return;
      }
    }
  };

  return {
    ...{ locals, body, site: SITE, state: STATE, localsFor, read, each, push, loadLeaf, kept, compute, store },
    starts: () => [
      ...[...loadConstant(1), ...set(ONE)],
      ...[...slow, ...[...operandsKept.values()].flat()].flatMap((local) => [...v128.constant(Number.NaN), ...set(local)]),
      ...[...lists].flatMap(([entry, local]) => [...entryAt(entry), ...set(local)]),
    ],
  };
}
