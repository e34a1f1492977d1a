import { type FunctionCode, get, I32, set } from '../wasm/assembler.ts';
import type { Bounds } from './encode-detours.ts';
import { encodeLoop } from './encode-loop.ts';
import type { Running } from './encode-site.ts';
import type { Node } from './graph.ts';
import type { Layout } from './layout.ts';
import { isLeaf } from './operands.ts';
import type { Plan, YearKind } from './plan.ts';
import { createYearWriter } from './year-writer.ts';

const NONE: ReadonlySet<number> = new Set();

/** One kind of year: values without sites stay in locals, loops over sites run through tables and states. */
export function encodeYear(plan: Plan, kind: YearKind, layout: Layout): FunctionCode {
  const writer = createYearWriter(plan, kind, layout);
  const running: Running = new Map();
  const bounds = new Map<number, Bounds>();
  for (const { alone, loops } of kind.schedule.steps) {
    for (const index of alone) {
      const node = plan.nodes[index] as Node;
      if (node.operation === 'sum') continue;
      if (node.operation === 'carry-end') {
        const from = running.get(node.a) as readonly number[];
        writer.each((k) => [...get(from[k] as number), ...set(writer.localsFor(index)[k] as number)]);
      } else if (isLeaf(node)) writer.loadLeaf(index);
      else writer.compute(index, NONE);
    }
    for (const item of loops) encodeLoop(writer, plan, layout, item, running, bounds);
  }
  for (const item of kind.schedule.stores) writer.store(item);
  return { parameters: [I32, I32], results: [], locals: writer.locals.types, body: [...writer.starts(), ...writer.body] };
}
