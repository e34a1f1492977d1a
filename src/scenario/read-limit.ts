import { nearest } from '../base/nearest.ts';
import type { AnyQuantity } from '../base/quantity.ts';
import type { Entry } from '../document/document-node.ts';
import { ANYTHING } from './expectations.ts';
import { type ReadContext, report } from './read-context.ts';
import { readLabel } from './read-label.ts';
import { readPrices } from './read-prices.ts';
import { readQuantity } from './read-quantity.ts';
import { readSpans } from './read-spans.ts';
import { reportRepeated } from './report-repeated.ts';
import type { Limit, LimitKind, Span } from './scenario.ts';
import { entriesOf, isQuantityMap, textOf, valueAt } from './sources.ts';

/** A limit that rations the take-up of one or several pools. */
export function readLimit(
  context: ReadContext,
  { key: name, keyPlace, value: node }: Entry,
  pools: readonly string[],
): Limit | undefined {
  const path = `limits.${name}`;
  const prices = readPrices(context, valueAt(node, 'prices'), `${path}.prices`);
  const expected = { ...ANYTHING, sign: 'any' as const, example: '180000 workers', prices: prices ?? ('own' as const) };
  const overNode = valueAt(node, 'over');
  reportRepeated(context, overNode, `${path}.over`);
  const over = (overNode?.kind === 'list' ? overNode.items : []).flatMap((item) => {
    const pool = textOf(item) ?? '';
    if (pools.includes(pool)) return [pool];
    const near = nearest(pool, pools);
    report(context, 'unknown-pool', item.place, `${path}.over`, { name: pool, ...(near !== undefined && { nearest: near }) });
    return [];
  });
  const amountNode = valueAt(node, 'amount');
  if (amountNode === undefined) return undefined;
  const series = textOf(valueAt(amountNode, 'series'));
  const amount: readonly Span[] | { readonly series: string } =
    series !== undefined ? { series } : readSpans(context, amountNode, `${path}.amount`, expected);
  return {
    name,
    label: readLabel(valueAt(node, 'label')),
    kind: textOf(valueAt(node, 'kind')) as LimitKind,
    amount,
    use: readUse(context, node, path, over, { ...expected, sign: 'not-negative', example: '82 workers/ha' }),
    over,
    place: keyPlace,
  };
}

/** Use per leased hectare: one number for all pools, or one for each. */
function readUse(
  context: ReadContext,
  node: Entry['value'],
  path: string,
  over: readonly string[],
  expected: Parameters<typeof readQuantity>[3],
): ReadonlyMap<string, AnyQuantity> {
  const use = valueAt(node, 'use');
  if (use === undefined) return new Map();
  if (use.kind !== 'map' || isQuantityMap(use)) {
    const quantity = readQuantity(context, use, `${path}.use`, expected);
    return quantity === undefined ? new Map() : new Map(over.map((pool) => [pool, quantity]));
  }
  const read = entriesOf(use).flatMap(({ key, value }): [string, AnyQuantity][] => {
    const quantity = readQuantity(context, value, `${path}.use.${key}`, expected);
    return quantity === undefined ? [] : [[key, quantity]];
  });
  const named = new Map(read);
  for (const pool of over) {
    if (!named.has(pool)) report(context, 'limit-use-missing', use.place, `${path}.use`, { limit: path.slice(7), pool });
  }
  return named;
}
