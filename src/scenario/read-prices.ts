import type { Prices } from '../base/quantity.ts';
import type { DocumentNode } from '../document/document-node.ts';
import { parsePrices } from './parse-prices.ts';
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
