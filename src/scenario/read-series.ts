import { nearest } from '../base/nearest.ts';
import { isMoney, parseUnit, UNIT_NAMES, type Unit } from '../base/unit.ts';
import type { Entry } from '../document/document-node.ts';
import { GROWTH, inUnit } from './expectations.ts';
import { findFigure, type ReadContext, report } from './read-context.ts';
import { readLabel } from './read-label.ts';
import { readPrices } from './read-prices.ts';
import { readQuantity } from './read-quantity.ts';
import { parsePeriod, readSpans, readYears } from './read-spans.ts';
import type { DerivedBase, Fill, Series, SeriesKind, SeriesRule } from './scenario.ts';
import { entryOf, integerOf, textOf, valueAt } from './sources.ts';

/** One series: its unit, its rule and what has been recorded of it. */
export function readSeries(context: ReadContext, { key: name, keyPlace, value: node }: Entry): Series | undefined {
  const path = `series.${name}`;
  const unitNode = valueAt(node, 'unit');
  const unitText = textOf(unitNode) ?? '';
  const unit = parseUnit(unitText, context.units);
  if (unit === undefined) {
    const near = nearest(unitText, [...UNIT_NAMES, ...context.units]);
    return report(context, 'unit-unknown', unitNode?.place ?? keyPlace, `${path}.unit`, {
      found: unitText,
      ...(near !== undefined && { nearest: near }),
    });
  }
  const prices = readPrices(context, valueAt(node, 'prices'), `${path}.prices`);
  if (isMoney(unit) && valueAt(node, 'prices') === undefined) {
    report(context, 'prices-missing', unitNode?.place ?? keyPlace, `${path}.unit`, { unit: unit.text });
  }
  const kind = (textOf(valueAt(node, 'kind')) as SeriesKind | undefined) ?? defaultKind(unit);
  const stated = textOf(valueAt(node, 'fill')) as Fill | undefined;
  const fill = stated ?? (kind === 'share' || kind === 'rate' ? 'linear' : 'geometric');
  const rules = (['growth', 'path', 'formula'] as const).filter((key) => entryOf(node, key) !== undefined);
  if (rules.length > 1) return report(context, 'series-several-rules', keyPlace, path, { series: name, rules });
  const rule = rules[0];
  if (rule === undefined) return report(context, 'series-without-rule', keyPlace, path, { series: name });

  const expected = { ...inUnit(unit, prices), share: kind === 'share' };
  const baseEntry = entryOf(node, 'base');
  if (baseEntry !== undefined && rule === 'path') {
    return report(context, 'series-base-with-path', baseEntry.keyPlace, `${path}.base`, { series: name });
  }
  const derives = ['derive_from', 'derive_value'].some((key) => entryOf(baseEntry?.value, key) !== undefined);
  const derivedFrom = baseEntry !== undefined && derives ? readDerivedBase(context, baseEntry, name, rule, expected) : null;
  const base =
    baseEntry === undefined || derives ? null : (readQuantity(context, baseEntry.value, `${path}.base`, expected) ?? null);
  const observedNode = valueAt(node, 'observed');
  const observed = observedNode === undefined ? [] : readYears(context, observedNode, `${path}.observed`, expected);
  for (const { year, quantity } of observed) {
    if (year < context.base) continue;
    if (quantity.kind === 'formula') report(context, 'range-not-wanted', quantity.place, quantity.path, { found: quantity.text });
  }

  const ruleNode = valueAt(node, rule);
  if (ruleNode === undefined) return undefined;
  let read: SeriesRule;
  if (rule === 'growth') {
    const growth = readSpans(context, ruleNode, `${path}.growth`, GROWTH);
    for (const { quantity } of growth) {
      if (quantity.kind === 'given' && quantity.value < -1)
        report(context, 'growth-below-all', quantity.place, quantity.path, { series: name });
    }
    read = { kind: 'growth', growth, derivedFrom: derivedFrom ?? null };
  } else if (rule === 'path') {
    const points = readYears(context, ruleNode, `${path}.path`, expected);
    const first = points[0];
    if (first !== undefined && first.year < context.base) {
      report(context, 'path-year-before-base', first.quantity.place, `${path}.path.${first.year}`, {
        year: first.year,
        base: context.base,
      });
    }
    read = { kind: 'path', points, fill };
  } else {
    read = { kind: 'formula', formula: { text: textOf(ruleNode) ?? '', place: ruleNode.place, path: `${path}.formula` } };
  }
  const start = observed.at(-1)?.quantity ?? base;
  if (rule === 'growth' && start?.kind === 'given' && start.value === 0) {
    report(context, 'growth-of-zero-base', start.place, start.path, { series: name });
  }
  const direction = textOf(valueAt(node, 'direction')) === 'decrease' ? 'decrease' : 'increase';
  return {
    name,
    label: readLabel(valueAt(node, 'label')),
    unit,
    prices,
    kind,
    direction,
    base,
    rule: read,
    fill,
    observed,
    place: keyPlace,
    path,
  };
}

function readDerivedBase(
  context: ReadContext,
  { value: node, keyPlace }: Entry,
  name: string,
  rule: string,
  expected: ReturnType<typeof inUnit>,
): DerivedBase | undefined {
  const path = `series.${name}.base`;
  if (rule !== 'growth') return report(context, 'derived-base-without-growth', keyPlace, path, { series: name });
  const from = valueAt(node, 'derive_from');
  const typed = valueAt(node, 'derive_value');
  let year = integerOf(valueAt(node, 'year'));
  let place = node.place;
  if (from !== undefined) {
    place = from.place;
    const figure = findFigure(context, textOf(from) ?? '', from.place, path);
    if (figure === undefined) return undefined;
    year ??= figure.year ?? (figure.period === undefined ? undefined : parsePeriod(figure.period)?.to);
    if (year === undefined) return report(context, 'figure-without-year', from.place, path, { name: figure.name });
  }
  if (year === undefined) return report(context, 'missing-key', node.place, path, { key: 'year', in: path });
  if (year <= context.base) return report(context, 'derived-base-year', place, path, { year, base: context.base });
  const later = from !== undefined ? { kind: 'map', place, entries: [{ key: 'from', keyPlace: place, value: from }] } : typed;
  const quantity =
    later === undefined ? undefined : readQuantity(context, later as NonNullable<typeof typed>, `${path}.later`, expected);
  return quantity?.kind === 'given' ? { later: quantity, year } : undefined;
}

/** A share in percent, a growth rate in percent a year, an index, a flow per year; everything else is a level. */
function defaultKind(unit: Unit): SeriesKind {
  if (unit.percent) return unit.perYear ? 'rate' : 'share';
  if (unit.dimension === 'index^1') return 'index';
  return unit.perYear ? 'flow' : 'level';
}
