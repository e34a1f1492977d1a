import { type Bytes, block, branch, branchIf, get, I32, i32, loop, set } from '../wasm/assembler.ts';
import { f64x2, V128, v128 } from '../wasm/simd.ts';
import { DOUBLE, VECTOR } from './encode-operation.ts';
import type { Node } from './graph.ts';
import type { Layout } from './layout.ts';
import type { Plan } from './plan.ts';
import { isLeaf, type Loop, operandsOfNode } from './schedule.ts';
import type { YearWriter } from './year-writer.ts';

/** The locals of running values, by their carry: what the last site hands on stays in them. */
export type Running = Map<number, readonly number[]>;

/** Writes one loop over the sites of a pool: sums and running values stay in locals from site to site. */
export function encodeLoop(writer: YearWriter, plan: Plan, layout: Layout, item: Loop, running: Running): void {
  const { locals, body, site, state, localsFor, read, each, push } = writer;
  const { nodes } = plan;
  const { pool, nodes: steps, kept, sums, carries, stores } = item;
  const sites = plan.sites[pool] as number;
  for (const sum of sums) each((k) => [...v128.constant(0), ...set(localsFor(sum)[k] as number)]);
  for (const carry of carries) {
    const { a } = nodes[carry] as Node;
    const own = Array.from({ length: layout.lanes / 2 }, () => locals.reserve(V128));
    running.set(carry, own);
    each((k) => [...read(a, k), ...set(own[k] as number)]);
  }
  if (sites === 0) return;

  const before = body.length;
  const loaded = new Set<number>();
  const need = (index: number): void => {
    const node = nodes[index] as Node;
    if (node.pool < 0 || !isLeaf(node) || loaded.has(index)) return;
    loaded.add(index);
    writer.loadLeaf(index);
  };
  const keptNodes = new Set(kept.map(({ node }) => node));
  const keptAt = (array: number, k: number): number => (layout.kept[array] as number) * DOUBLE + k * VECTOR;
  for (const { node, array } of kept) {
    each((k) => [...get(state), ...v128.load(keptAt(array, k)), ...set(localsFor(node)[k] as number)]);
  }
  const carryOf = new Map(carries.map((carry) => [(nodes[carry] as Node).c, carry]));
  const run = (index: number): void => {
    const node = nodes[index] as Node;
    if (node.operation === 'carried' || node.operation === 'carry') {
      const carry = node.operation === 'carry' ? index : (carryOf.get(index) as number);
      const from = running.get(carry) as readonly number[];
      each((k) => [...get(from[k] as number), ...set(localsFor(index)[k] as number)]);
      return;
    }
    for (const operand of operandsOfNode(node)) need(operand);
    writer.compute(index, keptNodes);
  };

  const questions = stores.flatMap(({ node, into }) => (into === 'dormant' ? [node] : []));
  const stored = stores.filter(({ into }) => into !== 'dormant');
  /** Asks whether the site is dormant in every lane: leaves its block where it is not, and the one around it where it is. */
  const askDormant = (bound: number): Bytes => {
    const from = body.length;
    const asked = behind(nodes, questions);
    // A site that was awake once, or has one behind it that was, is not asked again.
    push([...get(site), ...get(bound), ...i32.lessUnsigned, ...branchIf(1)]);
    for (const index of steps) if (asked.has(index)) run(index);
    const quiet = [...questions, ...stateLeaves(nodes, [...steps, ...sums])];
    quiet.forEach(need);
    let isFirst = true;
    each((k) =>
      quiet.flatMap((index) => {
        const bits = isFirst ? read(index, k) : [...read(index, k), ...v128.or];
        isFirst = false;
        return bits;
      }),
    );
    const wake = [...get(site), ...i32.constant(DOUBLE), ...i32.add, ...set(bound), ...branch(1)];
    const question = body.splice(from);
    push(block([...question, ...v128.anyTrue, ...i32.isZero, ...branchIf(0), ...wake]));
    for (const { into, index } of stored) {
      if (into === 'kept') each((k) => [...get(state), ...v128.constant(0), ...v128.store(keptAt(index, k))]);
    }
    push(branch(1));
    return body.splice(from);
  };
  const bound = questions.length === 0 ? undefined : locals.reserve(I32);
  const ask = bound === undefined ? [] : askDormant(bound);

  loaded.clear();
  const whole = body.length;
  const needed = behind(nodes, [...sums, ...carries, ...stored.map(({ node }) => node)]);
  for (const index of steps) if (needed.has(index)) run(index);
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
  for (const { node } of stored) need(node);
  for (const item of stored) writer.store(item);
  if (bound !== undefined) {
    const fully = body.splice(whole);
    push(block([...block(ask), ...fully]));
  }
  push([
    ...[...get(state), ...i32.constant(layout.lanes * DOUBLE), ...i32.add, ...set(state)],
    ...[...get(site), ...i32.constant(DOUBLE), ...i32.add, ...set(site)],
    ...[...get(site), ...i32.constant(sites * DOUBLE), ...i32.lessUnsigned, ...branchIf(0)],
  ]);
  const round = body.splice(before);
  const boundAt = (layout.bounds + pool) * DOUBLE;
  if (bound !== undefined) push([...i32.constant(0), ...i32.load(boundAt), ...set(bound)]);
  push([...i32.constant(0), ...set(site), ...i32.constant(0), ...set(state), ...loop(round)]);
  if (bound !== undefined) push([...i32.constant(0), ...get(bound), ...i32.store(boundAt)]);
}

/** Some nodes and everything that they rest on. */
function behind(nodes: readonly Node[], roots: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  const pending = [...roots];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (found.has(index)) continue;
    found.add(index);
    pending.push(...operandsOfNode(nodes[index] as Node));
  }
  return found;
}

/** The states of a site that a loop reads. */
function stateLeaves(nodes: readonly Node[], steps: readonly number[]): readonly number[] {
  const read = new Set(steps.flatMap((index) => operandsOfNode(nodes[index] as Node)));
  return [...read].filter((index) => nodes[index]?.operation === 'state');
}
