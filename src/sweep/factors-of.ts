import type { Quantity, Uncertainty } from '../base/quantity.ts';
import { supportOf } from '../base/support-of.ts';
import type { Model } from '../model/compile-model.ts';
import type { Factor } from './factor.ts';

/**
 * What a sweep varies of a model: its assumptions with a range, in the order of the scenario.
 * @param evidence whether figures of the evidence vary too: over their range, else over half a unit of their last printed digit
 */
export function factorsOf(model: Model, evidence: boolean): readonly Factor[] {
  return model.parameters.flatMap(({ quantity, provenance }, parameter): Factor[] => {
    if (quantity === null) return [];
    const law = provenance.kind === 'assumed' ? quantity.uncertainty : evidence ? printedLaw(quantity) : null;
    return law === null ? [] : factorOf(quantity, parameter, law);
  });
}

/** One number as a factor; none where its law holds a single value. */
export function factorOf(quantity: Quantity, parameter: number, law: Uncertainty): Factor[] {
  const { path, unit, value } = quantity;
  const [low, high] = supportOf({ uncertainty: law, value });
  return low < high ? [{ path, parameter, unit, central: value, law }] : [];
}

/** What a printed figure may have been before it was rounded; a share stays a share, and no sign changes. */
function printedLaw({ uncertainty, value, halfUnit, unit }: Quantity): Uncertainty | null {
  if (uncertainty !== null) return uncertainty;
  if (!(halfUnit > 0)) return null;
  const low = value - halfUnit;
  const high = value + halfUnit;
  const isShare = unit.percent && !unit.perYear && value >= 0 && value <= 1;
  return {
    kind: 'uniform',
    low: value >= 0 ? Math.max(0, low) : low,
    high: isShare ? Math.min(1, high) : value <= 0 ? Math.min(0, high) : high,
  };
}
