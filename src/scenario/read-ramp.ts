import type { DocumentNode } from '../document/document-node.ts';
import { RAMP_RATE, RAMP_YEARS, SHARE } from './expectations.ts';
import { type ReadContext, report } from './read-context.ts';
import { readQuantity } from './read-quantity.ts';
import type { Ramp } from './scenario.ts';
import { entriesOf, entryOf, textOf, valueAt } from './sources.ts';

/** How a site fills: a shape with its end and pace, or occupancies by age. */
export function readRamp(context: ReadContext, node: DocumentNode, path: string): Ramp | undefined {
  const read = (key: string, expected: typeof SHARE) => {
    const value = valueAt(node, key);
    return value === undefined ? undefined : readQuantity(context, value, `${path}.${key}`, expected);
  };
  const has = (key: string) => entryOf(node, key) !== undefined;
  const shape = (textOf(valueAt(node, 'shape')) ?? (has('points') ? 'points' : 'linear')) as Ramp['shape'];
  const wrong = (shape === 'points' ? ['to', 'years', 'k'] : shape === 'saturating' ? ['points'] : ['points', 'k']).filter(has);
  if (wrong.length > 0) return report(context, 'ramp-key-clash', node.place, path, { keys: wrong, shape });
  const from = read('from', SHARE) ?? null;
  if (shape === 'points') {
    const pointsNode = valueAt(node, 'points');
    const points = entriesOf(pointsNode).flatMap(({ key, value }) => {
      const occupancy = readQuantity(context, value, `${path}.points.${key}`, SHARE);
      return occupancy === undefined ? [] : [{ age: Number(key), occupancy }];
    });
    if (points.length === 0)
      return report(context, 'ramp-incomplete', pointsNode?.place ?? node.place, path, { missing: 'points' });
    const sorted = [...points].sort((a, b) => a.age - b.age);
    const repeated = sorted.some((point, index) => index > 0 && point.age === sorted[index - 1]?.age);
    if (repeated) return report(context, 'ramp-ages-order', node.place, path, { ages: points.map((point) => String(point.age)) });
    return { shape, from, points: sorted };
  }
  if (!has('to')) return report(context, 'ramp-incomplete', node.place, path, { missing: 'to' });
  if (has('k') === has('years')) {
    if (has('k')) return report(context, 'ramp-key-clash', node.place, path, { keys: ['years', 'k'], shape });
    return report(context, 'ramp-incomplete', node.place, path, { missing: 'years' });
  }
  const to = read('to', SHARE);
  const pace = has('k') ? read('k', RAMP_RATE) : read('years', RAMP_YEARS);
  if (to === undefined || pace === undefined) return undefined;
  return { shape, from, to, pace: { kind: has('k') ? 'k' : 'years', quantity: pace } };
}
