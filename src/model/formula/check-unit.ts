import type { Place } from '../../base/place.ts';
import type { ModelProblem } from '../model-problem.ts';
import type { FormulaUnit } from './formula-unit.ts';

/** A formula's unit against the unit of its key; in keys of numbers a plain factor may carry it: `years: = 6.5 * fill_pace`. */
export function checkUnit(
  found: FormulaUnit,
  expected: FormulaUnit,
  { place, path, factorMayCarry }: { readonly place: Place; readonly path: string; readonly factorMayCarry: boolean },
  report: (problem: ModelProblem) => void,
): void {
  if (found.literal) return;
  if (found.dimension !== expected.dimension) {
    if (factorMayCarry && found.scaled && found.dimension === '') return;
    const facts = { found: found.text, expected: expected.text };
    report({ code: 'formula-unit-result', place, path, facts });
  } else if (Math.abs(found.scale / expected.scale - 1) > 1e-12) {
    report({ code: 'formula-scale-clash', place, path, facts: { left: found.text, right: expected.text } });
  } else if (found.prices !== null && expected.prices !== null && found.prices !== expected.prices) {
    report({ code: 'formula-prices-clash', place, path, facts: { left: found.prices, right: expected.prices } });
  }
}
