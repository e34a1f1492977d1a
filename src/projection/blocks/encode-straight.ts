import { type Bytes, type FunctionCode, get, I32, i32, set } from '../wasm/assembler.ts';
import { V128, v128 } from '../wasm/simd.ts';
import { constantOf, DOUBLE, operate, VECTOR } from './encode-operation.ts';
import type { Node } from './graph.ts';
import type { Layout } from './layout.ts';
import { createLocals } from './locals.ts';
import { isLeaf, operandsOfNode } from './operands.ts';
import type { Straight } from './plan.ts';
import { LONGEST } from './straight.ts';

/** Values without sites as functions of limited length: every one has its slot, so that any of them finds it. */
export function encodeStraight(straight: Straight, layout: Layout, when: 'first' | 'last'): readonly FunctionCode[] {
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
