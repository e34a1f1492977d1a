import type { DocumentNode } from './document-node.ts';

/**
 * The values of a document without their places, as JSON would hold them: maps are objects without a prototype.
 * @example toPlain(node) // { area: '5 ha', count: 6 }
 */
export function toPlain(node: DocumentNode): unknown {
  switch (node.kind) {
    case 'map': {
      const plain = Object.create(null) as Record<string, unknown>;
      for (const { key, value } of node.entries) plain[key] = toPlain(value);
      return plain;
    }
    case 'list':
      return node.items.map(toPlain);
    case 'scalar':
      return node.value;
  }
}
