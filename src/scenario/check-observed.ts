import type { ReadContext } from './read-context.ts';
import { report } from './read-context.ts';
import type { Pool } from './scenario.ts';

/** Aggregates that are parts of others, whatever the plan. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['operating.count', 'established.count'],
  ['operating.area', 'established.area'],
  ['cleared', 'established.area'],
  ['leased', 'cleared'],
  ['leased', 'established.area'],
];

/** What was observed of a pool in one year fits together: no part is larger than its whole, but for rounding. */
export function checkObserved(context: ReadContext, pool: string, observed: Pool['observed']): void {
  const found = new Map(observed.map((item) => [item.aggregate, item.values]));
  for (const [part, whole] of PARTS) {
    for (const { year, quantity } of found.get(part) ?? []) {
      const of = found.get(whole)?.find((item) => item.year === year)?.quantity;
      if (quantity.kind !== 'given' || of?.kind !== 'given') continue;
      const rounding = part.endsWith('.count') ? 0 : quantity.halfUnit + of.halfUnit;
      if (quantity.value <= of.value + rounding) continue;
      const facts = { year, part, partValue: quantity.value, whole, wholeValue: of.value };
      report(context, 'total-exceeded', quantity.place, `land.${pool}.observed.${part}.${year}`, facts);
    }
  }
}
