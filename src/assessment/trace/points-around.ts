import type { Model } from '../../model/compile-model.ts';
import type { Frame } from './read-words.ts';
import { constantTerm, operationTerm, type Term } from './term.ts';

/** How far a year is between the two points around it, `(t - y0) / (y1 - y0)`, and a note of the two years. */
export function pointsAround(model: Model, share: Model['tables'][number], frame: Frame): Term {
  const { firstYear, years, name } = share;
  const at = Math.max(0, Math.min(years - 1, frame.year - firstYear));
  if (share.numbers[at] === 0) return constantTerm(0);
  const from = model.tables.find((table) => table.name === `${name.slice(0, -'.share'.length)}.from`);
  if (from === undefined) return constantTerm(share.numbers[at] as number);
  let low = at;
  while (low > 0 && from.parameters[low - 1] === from.parameters[at]) low -= 1;
  let high = at;
  while (high < years - 1 && from.parameters[high] === from.parameters[at]) high += 1;
  frame.notes.push({ kind: 'filled', from: firstYear + low, to: firstYear + high });
  return operationTerm('/', constantTerm(at - low), constantTerm(high - low));
}
