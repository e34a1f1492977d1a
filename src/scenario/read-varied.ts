import type { Quantity } from '../base/quantity.ts';
import type { VariedOver } from '../base/sweep-section.ts';
import type { DocumentNode, ScalarNode } from '../document/document-node.ts';
import type { Expectation } from './expectation.ts';
import { report } from './read-context.ts';
import { readQuantity } from './read-quantity.ts';
import { textOf, valueAt } from './sources.ts';
import type { SweepContext } from './sweep-context.ts';

/** `100..400/5 ha/yr`, `60%..80%/5`: from, to, how many, and a unit after it. */
const STEPS = /^(.+?)\s*\.\.\s*(.+?)\s*\/\s*(\d+)(\s*[^\d\s/].*)?$/;
const TWO_DOTS = /^(.+?)\s*\.\.\s*(.+)$/;
/** A number without a unit, or two with `to` between them. */
const BARE = /^[+-]?[\d.]+(?:\s+to\s+[+-]?[\d.]+)?$/;
/** Values of one number that a sweep takes. */
const MOST_VALUES = 10_000;

/**
 * Reads what one number varies over, in the unit of the number itself: a law, or values in their order. What the key of the
 * number does not take (a share above 100 %, land below 0) is refused as in the scenario.
 */
export function readVaried(
  context: SweepContext,
  node: DocumentNode,
  path: string,
  key: Expectation,
  quantity: Quantity,
): VariedOver | undefined {
  const reading = { ...context, evidence: new Map(), base: 0, to: 0, noted: undefined };
  // An assumption takes any unit, and its own once it has one.
  const expected: Expectation = { ...key, unit: key.unit ?? quantity.unit, prices: quantity.prices };
  const { percent, text: unit } = expected.unit ?? quantity.unit;
  const withUnit = (bare: string): string => (!BARE.test(bare) || percent || unit === '' ? bare : `${bare} ${unit}`);
  const typed = (like: DocumentNode, text: string): ScalarNode => ({
    kind: 'scalar',
    place: like.place,
    text,
    quoted: false,
    value: text,
  });
  const read = (at: DocumentNode): Quantity | undefined => {
    const found = readQuantity(reading, at, path, expected);
    if (found?.kind !== 'formula') return found;
    return report(reading, 'vary-not-read', at.place, path, { found: `= ${found.text}`, example: expected.example });
  };
  const list = (items: readonly DocumentNode[]): VariedOver | undefined => {
    if (items.length > MOST_VALUES)
      return report(reading, 'sweep-number', node.place, path, {
        key: path,
        found: `${items.length}`,
        low: 1,
        high: MOST_VALUES,
      });
    const numbers = items.map((item) => {
      const found = read(item);
      if (found === undefined || found.uncertainty === null) return found;
      const text = item.kind === 'scalar' ? item.text : '{...}';
      return report(reading, 'range-not-wanted', item.place, path, { found: text });
    });
    const values = numbers.flatMap((number) => number?.value ?? []);
    return values.length === items.length ? { kind: 'points', values } : undefined;
  };

  if (node.kind === 'list') {
    return list(node.items.map((item) => (item.kind === 'scalar' ? typed(item, withUnit(item.text.trim())) : item)));
  }
  if (node.kind === 'map') {
    // Evidence does not say what a number could be instead.
    const from = valueAt(node, 'from');
    if (from !== undefined)
      return report(reading, 'vary-not-read', from.place, path, {
        found: `from: ${textOf(from) ?? ''}`,
        example: expected.example,
      });
    const choices = valueAt(node, 'choices');
    const found = read(node);
    if (found === undefined) return undefined;
    if (found.uncertainty === null) return { kind: 'points', values: [found.value] };
    if (choices !== undefined && found.uncertainty.kind === 'choices')
      return { kind: 'points', values: found.uncertainty.values };
    return { kind: 'law', law: found.uncertainty, draw: found.draw };
  }
  const text = node.text.trim();
  const notRead = () => report(reading, 'vary-not-read', node.place, path, { found: text, example: expected.example });
  if (text === '' || text.startsWith('=')) return notRead();
  const steps = STEPS.exec(text);
  if (steps !== null) {
    const [, low = '', high = '', count = '', after = ''] = steps;
    const end = after.trim() === '' ? withUnit(high) : `${high}${after}`;
    const found = read(typed(node, `${low} to ${end}`))?.uncertainty;
    if (found?.kind !== 'uniform') return undefined;
    const points = Number(count);
    if (points < 2 || points > MOST_VALUES) {
      return report(reading, 'vary-steps', node.place, path, { found: text, write: text.replace(/\/\s*\d+/, '/5') });
    }
    return { kind: 'points', values: evenly(found.low, found.high, points) };
  }
  const dots = TWO_DOTS.exec(text);
  if (dots !== null) {
    const [, low = '', high = ''] = dots;
    return report(reading, 'vary-steps', node.place, path, {
      found: text,
      write: `${text}/5`,
      single: `${low} to ${withUnit(high)}`,
    });
  }
  if (text.includes(',')) {
    const items = text.split(',').map((item) => item.trim());
    // The unit of the last number holds for those before it.
    const shared = /^[+-]?[\d.]+(?:[eE][+-]?\d+)?(.*)$/.exec(items.at(-1) as string)?.[1] ?? '';
    if (items.includes('')) return notRead();
    return list(items.map((item) => typed(node, BARE.test(item) && shared !== '' ? `${item}${shared}` : withUnit(item))));
  }
  const found = read(typed(node, withUnit(text)));
  if (found === undefined) return undefined;
  if (found.uncertainty === null) return { kind: 'points', values: [found.value] };
  return { kind: 'law', law: found.uncertainty, draw: found.draw };
}

/** Evenly spaced values from low to high, both of them included. */
function evenly(low: number, high: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? high : low + ((high - low) * i) / (count - 1)));
}
