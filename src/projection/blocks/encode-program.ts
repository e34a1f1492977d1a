import { type Bytes, branchIf, call, encodeModule, F64, type FunctionCode, get, I32, i32, loop, set } from '../wasm/assembler.ts';
import { f64x2, V128, v128 } from '../wasm/simd.ts';
import { encodeExp, encodeLn, encodePow } from './encode-power.ts';
import type { Node } from './graph.ts';
import type { Layout } from './layout.ts';
import type { Plan, Straight, YearKind } from './plan.ts';
import { isLeaf, type Loop, operandsOfNode, type Store } from './schedule.ts';
import { LONGEST } from './straight.ts';

const DOUBLE = 8;
const VECTOR = 16;
/** Highest whole exponent that is written out as multiplications. */
const MOST_FACTORS = 32;
const HOST_POW = 0;
const EXP = 1;
const LN = 2;
const POW = 3;
const FIRST = 4;

/** The plan as one WebAssembly module; `run` takes the number of bytes of a row that its samples fill. */
export function encodeProgram(plan: Plan, layout: Layout): Uint8Array<ArrayBuffer> {
  const setup = encodeStraight(plan.setup, layout, 'first');
  const kinds = plan.kinds.map((kind) => encodeYear(plan, kind, layout));
  const finish = encodeStraight(plan.finish, layout, 'last');
  const kindsAt = FIRST + setup.length;
  const finishAt = kindsAt + kinds.length;
  const [BYTES, LANE] = [0, 1];
  const strip = [
    ...setup.flatMap((_, index) => [...get(LANE), ...call(FIRST + index)]),
    ...plan.years.flatMap(({ kind, entries }) => [
      ...i32.constant((layout.pointers + entries) * DOUBLE),
      ...get(LANE),
      ...call(kindsAt + kind),
    ]),
    ...finish.flatMap((_, index) => [...get(LANE), ...call(finishAt + index)]),
  ];
  const next = [...get(LANE), ...i32.constant(layout.lanes * DOUBLE), ...i32.add, ...set(LANE)];
  const run: FunctionCode = {
    name: 'run',
    parameters: [I32],
    results: [],
    locals: [I32],
    body: loop([...strip, ...next, ...get(LANE), ...get(BYTES), ...i32.lessUnsigned, ...branchIf(0)]),
  };
  return encodeModule({
    imports: [{ name: 'pow', type: { parameters: [F64, F64], results: [F64] } }],
    functions: [encodeExp(), encodeLn(), encodePow(EXP, LN, HOST_POW), ...setup, ...kinds, ...finish, run],
  });
}

/** Locals of a function under construction. */
interface Locals {
  readonly types: number[];
  readonly reserve: (type: number) => number;
}

function createLocals(parameters: number): Locals {
  const types: number[] = [];
  return {
    types,
    reserve: (type) => {
      types.push(type);
      return parameters + types.length - 1;
    },
  };
}

/** A constant; a condition that holds is all ones. */
function constantOf({ isMask, value }: Node): Bytes {
  return isMask && value !== 0 ? v128.bits(0xffffffff, 0xffffffff) : v128.constant(value);
}

/** The same for all samples: one vector serves all of them. */
function isUniform({ operation }: Node): boolean {
  return (
    operation === 'constant' || operation === 'year-number' || operation === 'site-number' || operation === 'site-year-number'
  );
}

/** Instructions of an operation whose operands are given as instructions. */
function operate(node: Node, nodes: readonly Node[], operands: readonly Bytes[], one: Bytes): Bytes {
  const [a, b, c] = operands as [Bytes, Bytes, Bytes];
  const fixedOf = (index: number): number | undefined =>
    nodes[index]?.operation === 'constant' ? nodes[index].value : undefined;
  const of = (...instructions: readonly Bytes[]): Bytes => [...a, ...b, ...instructions.flat()];
  switch (node.operation) {
    case '+':
      return of(f64x2.add);
    case '-':
      return of(f64x2.subtract);
    case '*':
      return of(f64x2.multiply);
    case '/':
      return of(f64x2.divide);
    case '>=':
      return of(f64x2.atLeast);
    case '>':
      return of(f64x2.greater);
    case 'min':
      return minimum(a, b, fixedOf(node.a), fixedOf(node.b));
    case 'max':
      return maximum(a, b, fixedOf(node.a), fixedOf(node.b));
    case 'pow':
      return power(a, b, fixedOf(node.b));
    case 'exp':
      return [...a, ...call(EXP)];
    case 'ln':
      return [...a, ...call(LN)];
    case 'select':
      return [...a, ...b, ...c, ...v128.bitselect];
    case 'and':
    case 'keep':
      return of(v128.and);
    case 'or':
      return of(v128.or);
    case 'not':
      return [...a, ...v128.not];
    case 'number':
      return [...a, ...one, ...v128.and];
    case 'mask':
      return [...a, ...v128.constant(0), ...f64x2.notEqual];
    case 'unordered':
      return [...a, ...a, ...f64x2.notEqual];
    default:
      throw new Error(`${node.operation} is no operation on values`);
  }
}

/**
 * The smaller one, NaN where one is NaN, -0 where one of two zeros is. Next to a constant the machine's own minimum does that
 * with the constant second; else both orders of it together: where they differ, one is NaN or they are the two zeros, and
 * the bits of both make NaN of the one and -0 of the other.
 */
function minimum(a: Bytes, b: Bytes, first: number | undefined, second: number | undefined): Bytes {
  const serves = (value: number | undefined) => value !== undefined && !Number.isNaN(value) && !Object.is(value, -0);
  if (serves(second)) return [...a, ...b, ...f64x2.pseudoMinimum];
  if (serves(first)) return [...b, ...a, ...f64x2.pseudoMinimum];
  return [...a, ...b, ...f64x2.pseudoMinimum, ...b, ...a, ...f64x2.pseudoMinimum, ...v128.or];
}

/** The larger one; -0 next to the constant 0 becomes +0 by adding 0, which changes nothing else. */
function maximum(a: Bytes, b: Bytes, first: number | undefined, second: number | undefined): Bytes {
  const next = (x: Bytes, constant: Bytes, value: number): Bytes => [
    ...[...x, ...constant, ...f64x2.pseudoMaximum],
    ...(value === 0 ? [...v128.constant(0), ...f64x2.add] : []),
  ];
  const serves = (value: number | undefined): value is number =>
    value !== undefined && !Number.isNaN(value) && !Object.is(value, -0);
  if (serves(second)) return next(a, b, second);
  if (serves(first)) return next(b, a, first);
  return [...a, ...b, ...f64x2.maximum];
}

function power(a: Bytes, b: Bytes, exponent: number | undefined): Bytes {
  if (exponent === undefined || !Number.isInteger(exponent) || Math.abs(exponent) > MOST_FACTORS)
    return [...a, ...b, ...call(POW)];
  const times = Math.abs(exponent);
  const product =
    times === 0 ? v128.constant(1) : [...a, ...Array.from({ length: times - 1 }, () => [...a, ...f64x2.multiply]).flat()];
  return exponent < 0 ? [...v128.constant(1), ...product, ...f64x2.divide] : product;
}

/** Values without sites as functions of limited length: every one has its slot, so that any of them finds it. */
function encodeStraight(straight: Straight, layout: Layout, when: 'first' | 'last'): readonly FunctionCode[] {
  const LANE = 0;
  const vectors = layout.lanes / 2;
  const { nodes, order, stores, suspect } = straight;
  const chunks: number[][] = [];
  for (let at = 0; at < Math.max(1, order.length); at += LONGEST) chunks.push(order.slice(at, at + LONGEST));
  const slotOf = new Map(stores.flatMap(({ node, into, index }) => (into === 'slot' ? [[node, index] as const] : [])));
  return chunks.map((chunk, position): FunctionCode => {
    const locals = createLocals(1);
    const held = new Map<string, number>();
    const body: Bytes = [];
    const read = (index: number, k: number): Bytes => {
      const node = nodes[index] as Node;
      if (node.operation === 'constant') return constantOf(node);
      const local = held.get(`${index} ${k}`);
      if (local !== undefined) return get(local);
      if (isLeaf(node)) return load(node, k);
      const slot = slotOf.get(index);
      if (slot === undefined) throw new Error('a value of another function has a slot');
      return [...i32.constant(0), ...v128.load((layout.slots + slot * layout.lanes) * DOUBLE + k * VECTOR)];
    };
    const load = ({ operation, value }: Node, k: number): Bytes => {
      if (operation === 'slot')
        return [...i32.constant(0), ...v128.load((layout.slots + value * layout.lanes) * DOUBLE + k * VECTOR)];
      const rows = operation === 'input' ? layout.inputs : layout.rows;
      return [...get(LANE), ...v128.load((rows + value * layout.room) * DOUBLE + k * VECTOR)];
    };
    for (const index of chunk) {
      const node = nodes[index] as Node;
      if (node.operation === 'constant') continue;
      for (let k = 0; k < vectors; k++) {
        const local = locals.reserve(V128);
        body.push(
          ...(isLeaf(node)
            ? load(node, k)
            : operate(
                node,
                nodes,
                operandsOfNode(node).map((operand) => read(operand, k)),
                v128.constant(1),
              )),
          ...set(local),
        );
        held.set(`${index} ${k}`, local);
      }
    }
    const own = new Set(chunk);
    for (const { node, into, index } of stores) {
      if (!own.has(node)) continue;
      for (let k = 0; k < vectors; k++) {
        body.push(
          ...(into === 'slot'
            ? [...i32.constant(0), ...read(node, k), ...v128.store((layout.slots + index * layout.lanes) * DOUBLE + k * VECTOR)]
            : [...get(LANE), ...read(node, k), ...v128.store((layout.rows + index * layout.room) * DOUBLE + k * VECTOR)]),
        );
      }
    }
    if (when === 'first' && position === chunks.length - 1) {
      for (let k = 0; k < vectors; k++) {
        const found = suspect < 0 ? v128.constant(0) : read(suspect, k);
        body.push(...get(LANE), ...found, ...v128.store(layout.suspects * DOUBLE + k * VECTOR));
      }
    }
    return { parameters: [I32], results: [], locals: locals.types, body };
  });
}

/** One kind of year: values without sites stay in locals, loops over sites run through tables and states. */
function encodeYear(plan: Plan, { schedule, entries }: YearKind, layout: Layout): FunctionCode {
  const { nodes } = plan;
  const [ENTRIES, LANE] = [0, 1];
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
  const each = (make: (k: number) => Bytes): void => {
    for (let k = 0; k < vectors; k++) push(body, make(k));
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
    const one = (bytes: Bytes): void => push(body, [...bytes, ...set(own[0] as number)]);
    const all = (address: Bytes, offset: number): void =>
      each((k) => [...address, ...v128.load(offset + k * VECTOR), ...set(own[k] as number)]);
    const through = (address: Bytes): void => {
      push(body, [...address, ...set(ADDRESS)]);
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
  const compute = (index: number): void => {
    const node = nodes[index] as Node;
    const own = localsFor(index);
    each((k) => [
      ...operate(
        node,
        nodes,
        operandsOfNode(node).map((operand) => read(operand, k)),
        get(ONE),
      ),
      ...set(own[k] as number),
    ]);
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
        push(body, [...entryAt(index), ...get(LANE), ...i32.add, ...set(ADDRESS)]);
        written(get(ADDRESS), 0);
        return;
      case 'site-rows':
        push(body, [...bySite(index), ...i32.load(0), ...get(LANE), ...i32.add, ...set(ADDRESS)]);
        written(get(ADDRESS), 0);
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

  const encodeLoop = ({ pool, nodes: steps, kept, sums, carries, stores }: Loop): void => {
    const sites = plan.sites[pool] as number;
    const running = new Map<number, readonly number[]>();
    for (const sum of sums) each((k) => [...v128.constant(0), ...set(localsFor(sum)[k] as number)]);
    for (const carry of carries) {
      const { a } = nodes[carry] as Node;
      const own = Array.from({ length: vectors }, () => locals.reserve(V128));
      running.set(carry, own);
      each((k) => [...read(a, k), ...set(own[k] as number)]);
      localOf.set(-1 - carry, own);
    }
    if (sites === 0) return;
    const before = body.length;
    const loaded = new Set<number>();
    const need = (index: number): void => {
      const node = nodes[index] as Node;
      if (node.pool < 0 || !isLeaf(node) || loaded.has(index)) return;
      loaded.add(index);
      loadLeaf(index);
    };
    for (const { node, array } of kept) {
      const own = localsFor(node);
      each((k) => [...get(STATE), ...v128.load((layout.kept[array] as number) * DOUBLE + k * VECTOR), ...set(own[k] as number)]);
    }
    const carryOf = new Map(carries.map((carry) => [(nodes[carry] as Node).c, carry]));
    for (const index of steps) {
      const node = nodes[index] as Node;
      if (node.operation === 'carried' || node.operation === 'carry') {
        const carry = node.operation === 'carry' ? index : (carryOf.get(index) as number);
        const from = running.get(carry) as readonly number[];
        each((k) => [...get(from[k] as number), ...set(localsFor(index)[k] as number)]);
        continue;
      }
      for (const operand of operandsOfNode(node)) need(operand);
      compute(index);
    }
    for (const sum of sums) {
      const { a } = nodes[sum] as Node;
      need(a);
      each((k) => [...read(sum, k), ...read(a, k), ...f64x2.add, ...set(localsFor(sum)[k] as number)]);
    }
    for (const carry of carries) {
      const { b } = nodes[carry] as Node;
      need(b);
      each((k) => [...read(b, k), ...set((running.get(carry) as readonly number[])[k] as number)]);
    }
    for (const item of stores) need(item.node);
    for (const item of stores) store(item);
    push(body, [
      ...[...get(STATE), ...i32.constant(layout.lanes * DOUBLE), ...i32.add, ...set(STATE)],
      ...[...get(SITE), ...i32.constant(DOUBLE), ...i32.add, ...set(SITE)],
      ...[...get(SITE), ...i32.constant(sites * DOUBLE), ...i32.lessUnsigned, ...branchIf(0)],
    ]);
    const round = body.splice(before);
    push(body, [...i32.constant(0), ...set(SITE), ...i32.constant(0), ...set(STATE)]);
    push(body, loop(round));
  };

  for (const { alone, loops } of schedule.steps) {
    for (const index of alone) {
      const node = nodes[index] as Node;
      if (node.operation === 'sum') continue;
      if (node.operation === 'carry-end') {
        const from = localOf.get(-1 - node.a) as readonly number[];
        each((k) => [...get(from[k] as number), ...set(localsFor(index)[k] as number)]);
      } else if (isLeaf(node)) loadLeaf(index);
      else compute(index);
    }
    for (const item of loops) encodeLoop(item);
  }
  for (const item of schedule.stores) store(item);
  const starts = [...lists].flatMap(([entry, local]) => [...entryAt(entry), ...set(local)]);
  return {
    parameters: [I32, I32],
    results: [],
    locals: locals.types,
    body: [...loadConstant(1), ...set(ONE), ...starts, ...body],
  };
}

/** Appends without the limits of a call with very many arguments. */
function push(to: Bytes, bytes: Bytes): void {
  for (const byte of bytes) to.push(byte);
}
