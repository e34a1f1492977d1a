import type { DocumentNode } from '../document/document-node.ts';
import type { Label } from './scenario.ts';
import { textOf, valueAt } from './sources.ts';

/** A label from plain text (all languages) or one text per language. */
export function readLabel(node: DocumentNode | undefined): Label {
  const plain = textOf(node);
  if (plain !== undefined) return { en: plain, vi: plain };
  const [en, vi] = [textOf(valueAt(node, 'en')), textOf(valueAt(node, 'vi'))];
  return { ...(en !== undefined && { en }), ...(vi !== undefined && { vi }) };
}
