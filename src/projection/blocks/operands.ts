import type { Node } from './graph.ts';

/** Operands of a node, in ascending order of computation. */
export function operandsOfNode({ a, b, c }: Node): readonly number[] {
  return [a, b, c].filter((operand) => operand >= 0);
}

const LEAVES: ReadonlySet<string> = new Set([
  'constant',
  'input',
  'slot',
  'previous',
  'row',
  'year-number',
  'year-slot',
  'site-number',
  'site-slot',
  'site-year-number',
  'site-year-slot',
  'state',
]);

export function isLeaf({ operation }: Node): boolean {
  return LEAVES.has(operation);
}

/** Some nodes and everything that they rest on. */
export function behind(nodes: readonly Node[], roots: Iterable<number>): ReadonlySet<number> {
  const found = new Set<number>();
  const pending = [...roots];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (found.has(index)) continue;
    found.add(index);
    pending.push(...operandsOfNode(nodes[index] as Node));
  }
  return found;
}
