import type { Provenance } from '../base/provenance.ts';
import type { Prices, Quantity } from '../base/quantity.ts';
import { isMoney, type Unit } from '../base/unit.ts';
import type { DocumentNode } from '../document/document-node.ts';
import type { Expectation } from './expectation.ts';
import { type ReadContext, report } from './read-context.ts';
import type { TypedNumber } from './typed-number.ts';

/** Where a value comes from and which price basis came with it. */
export interface Origin {
  readonly provenance: Provenance;
  readonly prices: Prices | null;
}

/** The last checks, which do not depend on how the number was given. */
export function finishQuantity(
  context: ReadContext,
  at: DocumentNode,
  path: string,
  expected: Expectation,
  origin: Origin,
  number: Omit<TypedNumber, 'low' | 'high'> & Pick<Quantity, 'value' | 'uncertainty' | 'draw'>,
): Quantity | undefined {
  const prices = settledPrices(context, at, path, expected, origin, number.unit);
  if (prices === undefined) return undefined;
  const { value, unit, wording, printed, halfUnit, uncertainty, draw } = number;
  return {
    kind: 'given',
    value,
    unit,
    prices,
    wording,
    printed,
    halfUnit,
    uncertainty,
    draw,
    provenance: origin.provenance,
    place: at.place,
    path,
  };
}

/** The price basis of a number, undefined (and reported) where it is missing or another one than its section's. */
function settledPrices(
  context: ReadContext,
  at: DocumentNode,
  path: string,
  expected: Expectation,
  origin: Origin,
  unit: Unit,
): Prices | null | undefined {
  if (expected.prices === 'own') {
    if (isMoney(unit) && origin.prices === null) return report(context, 'prices-missing', at.place, path, { unit: unit.text });
    return origin.prices;
  }
  if (origin.prices !== null && expected.prices !== null && origin.prices !== expected.prices) {
    return report(context, 'prices-clash', at.place, path, { found: origin.prices, expected: expected.prices });
  }
  return origin.prices ?? expected.prices;
}
