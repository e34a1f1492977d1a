import type { DocumentNode } from '../document/document-node.ts';
import { type ReadContext, report } from './read-context.ts';
import { textOf } from './sources.ts';

/** Reports every name of a list that stands there before. */
export function reportRepeated(context: ReadContext, node: DocumentNode | undefined, path: string): void {
  const seen = new Set<string>();
  for (const item of node?.kind === 'list' ? node.items : []) {
    const name = textOf(item);
    if (name === undefined) continue;
    if (seen.has(name)) report(context, 'listed-twice', item.place, path, { name });
    seen.add(name);
  }
}
