import type { Provenance, Why } from '../base/provenance.ts';
import type { AnyQuantity, Prices, Quantity, Uncertainty } from '../base/quantity.ts';
import type { DocumentNode, MapNode, ScalarNode } from '../document/document-node.ts';
import type { Expectation } from './expectation.ts';
import { finishQuantity, type Origin } from './finish-quantity.ts';
import { parsePrices } from './parse-prices.ts';
import { findFigure, type ReadContext, report } from './read-context.ts';
import { readLabel } from './read-label.ts';
import { readPrices } from './read-prices.ts';
import { entryOf, textOf, valueAt } from './sources.ts';
import { type TypedNumber, typedNumber } from './typed-number.ts';

/** Reads whatever may stand where a number may stand; reports and gives nothing where it cannot be read. */
export function readQuantity(
  context: ReadContext,
  node: DocumentNode,
  path: string,
  expected: Expectation,
): AnyQuantity | undefined {
  const quantity = readAny(context, node, path, expected);
  if (quantity !== undefined) context.noted?.set(path, { expected, quantity });
  return quantity;
}

function readAny(context: ReadContext, node: DocumentNode, path: string, expected: Expectation): AnyQuantity | undefined {
  if (node.kind === 'list')
    return report(context, 'number-not-read', node.place, path, { found: '[...]', example: expected.example });
  if (node.kind === 'scalar') return readScalar(context, node, path, expected, null, null);
  const why = readWhy(valueAt(node, 'why'));
  const prices = readPrices(context, valueAt(node, 'prices'), path);
  const clash = clashingKeys(node);
  if (clash !== undefined) return report(context, 'quantity-keys-clash', node.place, path, { keys: clash });
  const value = entryOf(node, 'value');
  if (value?.value.kind === 'scalar') return readScalar(context, value.value, path, expected, why, prices);
  const from = entryOf(node, 'from');
  if (from !== undefined) return readFigure(context, from.value, path, expected, why);
  return readUncertain(context, node, path, expected, { provenance: assumed(node, why), prices });
}

/** A single figure of the evidence, without uncertainty unless it was printed as a range. */
function readFigure(
  context: ReadContext,
  node: DocumentNode,
  path: string,
  expected: Expectation,
  why: Why | null,
): Quantity | undefined {
  const name = textOf(node) ?? '';
  const figure = findFigure(context, name, node.place, path);
  if (figure === undefined) return undefined;
  if (figure.value?.kind !== 'scalar') {
    const code = figure.values.length > 0 ? 'figure-has-years' : 'figure-without-value';
    return report(context, code, node.place, path, { name });
  }
  const prices = figure.prices === undefined ? null : (parsePrices(figure.prices) ?? null);
  const provenance: Provenance = {
    kind: figure.kind,
    place: figure.value.place,
    figure: figure.name,
    ...(why !== null && { why }),
  };
  return readTyped(context, figure.value, node, path, expected, { provenance, prices });
}

function readScalar(
  context: ReadContext,
  node: ScalarNode,
  path: string,
  expected: Expectation,
  why: Why | null,
  prices: Prices | null,
): AnyQuantity | undefined {
  const text = node.text.trim();
  if (text.startsWith('=')) {
    if (expected.fixed) return report(context, 'range-not-wanted', node.place, path, { found: text });
    const own = expected.prices === 'own' ? prices : expected.prices;
    const domain = expected.share ? 'share' : expected.sign;
    return { kind: 'formula', text: text.slice(1).trim(), unit: expected.unit, prices: own, domain, place: node.place, path };
  }
  return readTyped(context, node, node, path, expected, { provenance: assumed(node, why), prices });
}

/** A typed number: of the scenario or, for evidence, of the seed file (`at` is then where it is taken). */
export function readTyped(
  context: ReadContext,
  node: ScalarNode,
  at: DocumentNode,
  path: string,
  expected: Expectation,
  origin: Origin,
): Quantity | undefined {
  const typed = typedNumber(context, node, at, path, expected);
  if (typed === undefined) return undefined;
  if (expected.fixed && typed.high !== undefined)
    return report(context, 'range-not-wanted', at.place, path, { found: node.text });
  const uncertainty: Uncertainty | null = typed.high === undefined ? null : { kind: 'uniform', low: typed.low, high: typed.high };
  const value = typed.high === undefined ? typed.low : typed.low + (typed.high - typed.low) / 2;
  return finishQuantity(context, at, path, expected, origin, { ...typed, value, uncertainty, draw: 'per run' });
}

function readUncertain(
  context: ReadContext,
  node: MapNode,
  path: string,
  expected: Expectation,
  origin: Origin,
): Quantity | undefined {
  if (expected.fixed) return report(context, 'range-not-wanted', node.place, path, { found: '{...}' });
  // Where the key takes any unit, the first of the numbers settles it for the others.
  let settled = expected;
  const numberOf = (at: DocumentNode, atPath: string): TypedNumber | undefined => {
    const typed = at.kind === 'scalar' ? typedNumber(context, at, at, atPath, settled) : undefined;
    if (typed !== undefined) settled = { ...expected, unit: typed.unit };
    return typed;
  };
  // Where one number is asked for, a range would count by its lower edge.
  const single = (at: DocumentNode, atPath: string): TypedNumber | undefined => {
    const typed = numberOf(at, atPath);
    if (typed?.high === undefined) return typed;
    return report(context, 'range-not-wanted', at.place, atPath, { found: textOf(at) ?? '' });
  };
  const numberAt = (key: string): TypedNumber | undefined => {
    const entry = entryOf(node, key);
    return entry === undefined ? undefined : (key === 'range' ? numberOf : single)(entry.value, `${path}.${key}`);
  };
  const has = (key: string) => entryOf(node, key) !== undefined;
  const shape = textOf(valueAt(node, 'shape'));
  const draw = textOf(valueAt(node, 'draw')) === 'per year' ? ('per year' as const) : ('per run' as const);
  const incomplete = (missing: string) =>
    report(context, 'distribution-incomplete', node.place, path, { missing, given: node.entries.map((entry) => entry.key) });
  const range = has('range') ? numberAt('range') : undefined;
  if (has('range') && (range === undefined || range.high === undefined)) {
    return (
      range &&
      report(context, 'number-not-read', valueAt(node, 'range')?.place ?? node.place, path, {
        found: range.printed[0] ?? '',
        example: expected.example,
      })
    );
  }
  const done = (value: number, like: TypedNumber, uncertainty: Uncertainty) =>
    finishQuantity(context, node, path, expected, origin, { ...like, wording: 'range', value, uncertainty, draw });

  if (has('choices')) {
    const list = valueAt(node, 'choices');
    const items = list?.kind === 'list' ? list.items : [];
    const read = items.map((item, index) => single(item, `${path}.choices[${index}]`));
    const numbers = read.filter((item) => item !== undefined);
    const first = numbers[0];
    if (first === undefined || numbers.length < read.length) return undefined;
    return done(first.low, first, { kind: 'choices', values: numbers.map((item) => item.low) });
  }
  if (has('mean') || has('sd')) {
    if (!has('mean') || !has('sd')) return incomplete(has('mean') ? 'sd' : 'mean');
    const [mean, sd] = [numberAt('mean'), numberAt('sd')];
    if (mean === undefined || sd === undefined) return undefined;
    return done(mean.low, mean, {
      kind: 'normal',
      mean: mean.low,
      sd: sd.low,
      low: range?.low ?? null,
      high: range?.high ?? null,
    });
  }
  if (has('p5') || has('p95')) {
    if (!has('p5') || !has('p95')) return incomplete(has('p5') ? 'p95' : 'p5');
    const [p5, p95] = [numberAt('p5'), numberAt('p95')];
    if (p5 === undefined || p95 === undefined) return undefined;
    if (p5.low >= p95.low)
      return report(context, 'range-reversed', node.place, path, { found: `${p5.printed[0]} .. ${p95.printed[0]}` });
    const lognormal = shape !== 'normal';
    if (lognormal && p5.low <= 0)
      return report(context, 'not-positive', node.place, path, { found: p5.printed[0] ?? '', key: 'p5' });
    const median = lognormal ? Math.sqrt(p5.low * p95.low) : (p5.low + p95.low) / 2;
    return done(median, p5, { kind: 'quantiles', shape: lognormal ? 'lognormal' : 'normal', p5: p5.low, p95: p95.low });
  }
  if (range?.high === undefined) return incomplete('range');
  if (!has('likely'))
    return done(range.low + (range.high - range.low) / 2, range, { kind: 'uniform', low: range.low, high: range.high });
  const likely = numberAt('likely');
  if (likely === undefined) return undefined;
  if (likely.low < range.low || likely.low > range.high) {
    const found = valueAt(node, 'likely');
    return report(context, 'likely-outside-range', found?.place ?? node.place, path, {
      likely: textOf(found) ?? '',
      range: textOf(valueAt(node, 'range')) ?? '',
    });
  }
  const kind = shape === 'pert' ? 'pert' : 'triangular';
  return done(likely.low, likely, { kind, low: range.low, likely: likely.low, high: range.high });
}

/** A text as typed, or one text per language. */
function readWhy(node: DocumentNode | undefined): Why | null {
  return node === undefined ? null : (textOf(node) ?? readLabel(node));
}

function assumed(node: DocumentNode, why: Why | null): Provenance {
  return { kind: 'assumed', place: node.place, ...(why !== null && { why }) };
}

/** Keys of a quantity map that exclude each other. */
function clashingKeys(node: MapNode): readonly string[] | undefined {
  const present = node.entries
    .map((entry) => entry.key)
    .filter((key) => !['label', 'why', 'prices', 'draw', 'shape'].includes(key));
  const families = [['from'], ['value'], ['range', 'likely'], ['mean', 'sd', 'range'], ['p5', 'p95'], ['choices']];
  if (present.length === 0) return [];
  return families.some((family) => present.every((key) => family.includes(key))) ? undefined : present;
}
