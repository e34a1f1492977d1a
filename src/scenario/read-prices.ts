import type { Prices } from '../base/quantity.ts';
import type { DocumentNode } from '../document/document-node.ts';
import { type ReadContext, report } from './read-context.ts';
import { textOf } from './sources.ts';

/** `constant 2010` or `current`; null where nothing is said. */
export function readPrices(context: ReadContext, node: DocumentNode | undefined, path: string): Prices | null {
  const text = textOf(node);
  if (node === undefined || text === undefined) return null;
  const prices = parsePrices(text);
  if (prices === undefined) report(context, 'prices-not-read', node.place, path, { found: text });
  return prices ?? null;
}

export function parsePrices(text: string): Prices | undefined {
  const words = text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (words === 'current') return 'current';
  return /^constant (19|20)\d{2}$/.test(words) ? (words as Prices) : undefined;
}
