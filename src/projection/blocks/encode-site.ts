import { type Bytes, block, branchIf, get, i32, set } from '../wasm/assembler.ts';
import { f64x2, v128, whole } from '../wasm/simd.ts';
import { DOUBLE, VECTOR } from './encode-operation.ts';
import type { Node } from './graph.ts';
import type { Layout } from './layout.ts';
import type { Loop, Results } from './loop.ts';
import { behind, isLeaf, operandsOfNode } from './operands.ts';
import type { Plan } from './plan.ts';
import { rootsOf } from './stages.ts';
import type { YearWriter } from './year-writer.ts';

/** Operations that call a function. */
const SLOW: ReadonlySet<Node['operation']> = new Set(['exp', 'ln', 'pow']);

/** The locals of running values, by their carry: what the last site hands on stays in them. */
export type Running = Map<number, readonly number[]>;

/** Writes what is computed for one site, in order and on detours: every value once on each way. */
export interface SiteWriter {
  readonly compute: (nodes: readonly number[]) => void;
  /** Whether any bit of some values is set in any lane. */
  readonly ask: (questions: readonly number[]) => void;
  readonly results: (results: Results) => void;
  readonly keepNothing: (array: number) => void;
  /** What is written on a way that is not always taken: its values are not known after it. */
  readonly aside: (make: () => void) => Bytes;
}

export function createSiteWriter(
  writer: YearWriter,
  { nodes }: Plan,
  layout: Layout,
  { nodes: steps, kept, carries }: Loop,
  running: Running,
): SiteWriter {
  const { body, state, localsFor, read, each, push } = writer;
  const keptAt = (array: number, k: number): number => (layout.kept[array] as number) * DOUBLE + k * VECTOR;
  const arrayOf = new Map(kept.map(({ node, array }) => [node, array]));
  const carryOf = new Map(carries.map((carry) => [(nodes[carry] as Node).c, carry]));
  const keptNodes = new Set(arrayOf.keys());
  let known = new Set<number>();
  const need = (index: number): void => {
    const node = nodes[index] as Node;
    const array = arrayOf.get(index);
    if (node.pool < 0 || known.has(index) || (array === undefined && !isLeaf(node))) return;
    known.add(index);
    if (array === undefined) writer.loadLeaf(index);
    else each((k) => [...get(state), ...v128.load(keptAt(array, k)), ...set(localsFor(index)[k] as number)]);
  };
  const run = (index: number): void => {
    known.add(index);
    const node = nodes[index] as Node;
    if (node.operation === 'carried' || node.operation === 'carry') {
      const carry = node.operation === 'carry' ? index : (carryOf.get(index) as number);
      const from = running.get(carry) as readonly number[];
      each((k) => [...get(from[k] as number), ...set(localsFor(index)[k] as number)]);
      return;
    }
    for (const operand of operandsOfNode(node)) need(operand);
    if (SLOW.has(node.operation)) again(index);
    else writer.compute(index, keptNodes);
  };
  /** What takes long is computed anew where it differs from the site before: neighbours often have the same age. */
  const again = (index: number): void => {
    const { a, b } = nodes[index] as Node;
    const operands = b < 0 ? [a] : [a, b];
    const before = operands.map((operand) => ({ operand, was: writer.kept(index, operand) }));
    const changed = before.flatMap(({ operand, was }) =>
      was.flatMap((local, k) => [...read(operand, k), ...get(local), ...whole.notEqual]),
    );
    const from = body.length;
    writer.compute(index, keptNodes);
    const computed = body.splice(from);
    const noted = before.flatMap(({ operand, was }) => was.flatMap((local, k) => [...read(operand, k), ...set(local)]));
    const either = Array.from({ length: operands.length * (layout.lanes / 2) - 1 }, () => v128.or).flat();
    push(block([...changed, ...either, ...v128.anyTrue, ...i32.isZero, ...branchIf(0), ...computed, ...noted]));
  };
  const compute = (roots: readonly number[]): void => {
    const needed = behind(nodes, roots);
    for (const index of steps) if (needed.has(index) && !known.has(index)) run(index);
    roots.forEach(need);
  };
  return {
    compute,
    ask(questions) {
      compute(questions);
      const vectors = layout.lanes / 2;
      const bits = Array.from({ length: vectors }, (_, k) => questions.map((index) => read(index, k))).flat();
      push([...bits.flatMap((bytes, position) => (position === 0 ? bytes : [...bytes, ...v128.or])), ...v128.anyTrue]);
    },
    results(results) {
      const { sums, carries: handedOn, stores } = results;
      compute(rootsOf(results));
      for (const { sum, of } of sums) {
        each((k) => [...read(sum, k), ...read(of, k), ...f64x2.add, ...set(localsFor(sum)[k] as number)]);
      }
      for (const { carry, next } of handedOn) {
        each((k) => [...read(next, k), ...set((running.get(carry) as readonly number[])[k] as number)]);
      }
      for (const store of stores) writer.store(store);
    },
    keepNothing: (array) => each((k) => [...get(state), ...v128.constant(0), ...v128.store(keptAt(array, k))]),
    aside(make) {
      const outside = new Set(known);
      const from = body.length;
      make();
      known = outside;
      return body.splice(from);
    },
  };
}
