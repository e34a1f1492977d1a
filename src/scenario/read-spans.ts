import type { DocumentNode } from '../document/document-node.ts';
import type { Expectation } from './expectation.ts';
import { FIRST_YEAR, isKnownYear, LAST_YEAR } from './known-years.ts';
import { parsePrices } from './parse-prices.ts';
import { findFigure, type ReadContext, report } from './read-context.ts';
import { readQuantity, readTyped } from './read-quantity.ts';
import type { Span, YearQuantity } from './scenario.ts';
import { entriesOf, isQuantityMap, textOf, valueAt } from './sources.ts';

/**
 * A number for all years, or one for each period: `{2021-2025: 9%/yr, 2026-2030: 12%/yr}`. The periods start in the first
 * year of the plan; one that overlaps another or leaves a hole is a problem.
 */
export function readSpans(context: ReadContext, node: DocumentNode, path: string, expected: Expectation): readonly Span[] {
  const first = context.base + 1;
  if (node.kind !== 'map' || isQuantityMap(node) || node.entries.length === 0) {
    const quantity = readQuantity(context, node, path, expected);
    return quantity === undefined ? [] : [{ from: first, to: context.to, quantity }];
  }
  const spans: (Omit<Span, 'quantity'> & {
    readonly quantity: Span['quantity'] | undefined;
    readonly place: DocumentNode['place'];
  })[] = [];
  let wanted = expected;
  for (const { key, keyPlace, value } of node.entries) {
    const years = parsePeriod(key);
    if (years === undefined) {
      report(context, 'bad-period-key', keyPlace, `${path}.${key}`, { key });
      continue;
    }
    if (!isKnownYear(years.from) || !isKnownYear(years.to)) {
      report(context, 'year-out-of-range', keyPlace, `${path}.${key}`, { found: key, low: FIRST_YEAR, high: LAST_YEAR });
      continue;
    }
    const quantity = readQuantity(context, value, `${path}.${key}`, wanted);
    // Where any unit may stand, the first period settles it for the others.
    if (wanted.unit === null && quantity?.kind === 'given') wanted = { ...wanted, unit: quantity.unit };
    const { from, to } = years;
    if (to < from) report(context, 'period-reversed', keyPlace, `${path}.${key}`, { base: from, to });
    spans.push({ from: Math.min(from, to), to: Math.max(from, to), quantity, place: keyPlace });
  }
  spans.sort((a, b) => a.from - b.from);
  let next = first;
  for (const span of spans) {
    if (span.from < first && span.from < next) {
      report(context, 'period-outside-plan', span.place, path, { key: `${span.from}-${span.to}`, first });
    } else if (span.from > next) report(context, 'period-hole', span.place, path, { year: next });
    else if (span.from < next) report(context, 'period-overlap', span.place, path, { year: span.from });
    next = Math.max(next, span.to + 1);
  }
  return spans.flatMap(({ from, to, quantity }) => (quantity === undefined ? [] : [{ from, to, quantity }]));
}

/** `2021-2025`, `2021 to 2025` or `2021`. */
export function parsePeriod(text: string): { from: number; to: number } | undefined {
  const match = /^(\d{4})(?:\s*(?:-|–|to)\s*(\d{4}))?$/.exec(text.trim());
  return match === null ? undefined : { from: Number(match[1]), to: Number(match[2] ?? match[1]) };
}

/** Numbers by year, or a figure of the evidence that has several years; in the order of the years. */
export function readYears(
  context: ReadContext,
  node: DocumentNode,
  path: string,
  expected: Expectation,
): readonly YearQuantity[] {
  const from = valueAt(node, 'from');
  if (from !== undefined) {
    const keys = entriesOf(node).map((entry) => entry.key);
    if (keys.length > 1) report(context, 'quantity-keys-clash', node.place, path, { keys });
    return readFigureYears(context, from, path, expected);
  }
  const values = entriesOf(node).flatMap(({ key, keyPlace, value }) => {
    if (!/^\d{4}$/.test(key)) {
      report(context, 'bad-period-key', keyPlace, `${path}.${key}`, { key });
      return [];
    }
    if (!isKnownYear(Number(key))) {
      report(context, 'year-out-of-range', keyPlace, `${path}.${key}`, { found: key, low: FIRST_YEAR, high: LAST_YEAR });
      return [];
    }
    const quantity = readQuantity(context, value, `${path}.${key}`, expected);
    return quantity === undefined ? [] : [{ year: Number(key), quantity }];
  });
  return values.sort((a, b) => a.year - b.year);
}

function readFigureYears(context: ReadContext, node: DocumentNode, path: string, expected: Expectation): readonly YearQuantity[] {
  const name = textOf(node) ?? '';
  const figure = findFigure(context, name, node.place, path);
  if (figure === undefined) return [];
  const single = figure.year !== undefined && figure.value !== undefined ? [{ year: figure.year, value: figure.value }] : [];
  const values = figure.values.length > 0 ? figure.values : single;
  if (values.length === 0) {
    report(context, 'figure-without-years', node.place, path, { name });
    return [];
  }
  const prices = figure.prices === undefined ? null : (parsePrices(figure.prices) ?? null);
  const read = values.flatMap(({ year, value }) => {
    if (value.kind !== 'scalar') return [];
    if (!isKnownYear(year)) {
      report(context, 'year-out-of-range', node.place, path, { found: `${year}`, low: FIRST_YEAR, high: LAST_YEAR });
      return [];
    }
    const provenance = { kind: figure.kind, place: value.place, figure: figure.name };
    const quantity = readTyped(context, value, node, `${path}.${year}`, expected, { provenance, prices });
    return quantity === undefined ? [] : [{ year, quantity }];
  });
  return read.sort((a, b) => a.year - b.year);
}
