import type { Prices } from '../base/quantity.ts';

/** A price basis from its text: `constant 2010` or `current`; undefined where it is neither. */
export function parsePrices(text: string): Prices | undefined {
  const words = text.trim().replace(/\s+/g, ' ').toLowerCase();
  if (words === 'current') return 'current';
  return /^constant (19|20)\d{2}$/.test(words) ? (words as Prices) : undefined;
}
