import type { DocumentNode } from '../document/document-node.ts';
import type { Label } from './scenario.ts';
import { textOf, valueOf } from './sources.ts';

/** A label from plain text (all languages) or one text per language. */
export function readLabel(node: DocumentNode | undefined): Label {
  const plain = textOf(node);
  if (plain !== undefined) return { en: plain, vi: plain };
  const [en, vi] = [textOf(valueOf(node, 'en')), textOf(valueOf(node, 'vi'))];
  return { ...(en !== undefined && { en }), ...(vi !== undefined && { vi }) };
}
