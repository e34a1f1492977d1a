import { nearest } from '../base/nearest.ts';
import { halfUnitOf } from '../base/printed-precision.ts';
import type { Quantity } from '../base/quantity.ts';
import { parseUnit, UNIT_NAMES, type Unit } from '../base/unit.ts';
import type { DocumentNode, ScalarNode } from '../document/document-node.ts';
import type { Expectation } from './expectation.ts';
import { keyOfPath } from './key-of-path.ts';
import { readNumberText } from './number-text.ts';
import { type ReadContext, report } from './read-context.ts';

/** A number as typed, scaled to the unit that the key asks for. */
export interface TypedNumber {
  readonly low: number;
  readonly high: number | undefined;
  readonly unit: Unit;
  readonly halfUnit: number;
  readonly printed: readonly string[];
  readonly wording: Quantity['wording'];
}

/** Reads the text of a number, checks it against what its key takes, and scales it; reports what does not fit. */
export function typedNumber(
  context: ReadContext,
  node: ScalarNode,
  at: DocumentNode,
  path: string,
  expected: Expectation,
): TypedNumber | undefined {
  const read = readNumberText(node.text, expected.example);
  if (!read.ok) return report(context, read.problem.code, at.place, path, read.problem.facts as never);
  const { low, high, wording, unit: unitText } = read.value;
  const unit = parseUnit(unitText, context.units);
  if (unit === undefined) {
    const near = nearest(unitText, [...UNIT_NAMES, ...context.units]);
    return report(context, 'unit-unknown', at.place, path, { found: unitText, ...(near !== undefined && { nearest: near }) });
  }
  const ratio = unitRatio(context, at, path, expected, unit, unitText, low, node.text);
  if (ratio === undefined) return undefined;
  const scaled = (digits: string) => (unit.percent ? percent(digits) : Number(digits) * ratio);
  const values = high === undefined ? [scaled(low)] : [scaled(low), scaled(high)];
  const key = keyOfPath(path);
  for (const value of values) {
    if (expected.sign !== 'any' && value < 0)
      return report(context, 'negative-number', at.place, path, { found: node.text, key });
    if (expected.sign === 'positive' && value === 0)
      return report(context, 'not-positive', at.place, path, { found: node.text, key });
    if (expected.share && value > 1) return report(context, 'share-over-100', at.place, path, { found: node.text, key });
    if (expected.whole && !Number.isInteger(value))
      return report(context, 'not-a-whole-number', at.place, path, { found: node.text, key });
  }
  const [from, to] = values as [number, number | undefined];
  if (to !== undefined && to < from) return report(context, 'range-reversed', at.place, path, { found: node.text });
  const printed = high === undefined ? [low] : [low, high];
  const halfUnit = Math.min(...printed.map((digits) => halfUnitOf(digits) * (unit.percent ? 0.01 : ratio)));
  return { low: from, high: to, unit: expected.unit ?? unit, halfUnit, printed, wording };
}

/** Percent as the double nearest to its fraction: 49.7% is 0.497, which a division by 100 would miss. */
function percent(digits: string): number {
  return /e/i.test(digits) ? Number(digits) / 100 : Number(`${digits}e-2`);
}

/** The factor from the typed unit to the key's, or a problem that says what to write. */
function unitRatio(
  context: ReadContext,
  at: DocumentNode,
  path: string,
  expected: Expectation,
  unit: Unit,
  unitText: string,
  digits: string,
  found: string,
): number | undefined {
  const wanted = expected.unit;
  if (wanted === null) return 1;
  if (wanted.percent) {
    const suffix = wanted.perYear ? '%/yr' : '%';
    if (unitText === '') return report(context, 'percent-missing', at.place, path, { found, write: `${digits}${suffix}` });
    if (!unit.percent)
      return report(context, 'unit-mismatch', at.place, path, { found, expected: suffix, example: expected.example });
    if (wanted.perYear && !unit.perYear)
      return report(context, 'rate-needs-per-year', at.place, path, { found, write: `${found.trim()}/yr` });
    if (!wanted.perYear && unit.perYear)
      return report(context, 'share-needs-no-year', at.place, path, { found, write: `${digits}%` });
    return 1;
  }
  if (unit.percent || unit.dimension !== wanted.dimension || unit.perYear !== wanted.perYear) {
    if (unitText === '')
      return report(context, 'unit-missing', at.place, path, {
        found,
        expected: wanted.text,
        write: `${found.trim()} ${wanted.text}`,
      });
    if (wanted.text === '') return report(context, 'unit-not-wanted', at.place, path, { found, write: digits });
    return report(context, 'unit-mismatch', at.place, path, { found, expected: wanted.text, example: expected.example });
  }
  return unit.scale === wanted.scale ? 1 : unit.scale / wanted.scale;
}
