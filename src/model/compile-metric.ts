import type { Target } from '../scenario/scenario.ts';
import type { Expression } from './expression.ts';
import { type FormulaUnit, unitOf } from './formula/formula-unit.ts';
import type { Lowered } from './formula/lower-formula.ts';
import type { ModelProblem } from './model-problem.ts';

/** What a target measures: arithmetic over the finished projection. */
export interface Metric {
  readonly target: Target;
  /** Null where nothing is measured. */
  readonly expression: Expression | null;
  readonly unit: FormulaUnit | null;
  /** The metric as written. */
  readonly text: string;
}

/** The metric of a target, and the check that the wanted number is in its unit. */
export function compileMetric(
  target: Target,
  lower: (metric: NonNullable<Target['metric']>) => Lowered | undefined,
  report: (problem: ModelProblem) => void,
): Metric {
  const { metric, wanted } = target;
  if (metric === null) {
    // What would be needed may be all that can be said of a target.
    if (wanted !== null && target.needs === null)
      report({ code: 'metric-missing', place: target.place, path: `targets.${target.id}`, facts: { target: target.id } });
    return { target, expression: null, unit: null, text: '' };
  }
  const lowered = lower(metric);
  if (lowered === undefined) return { target, expression: null, unit: null, text: metric.text };
  if (wanted !== null) checkTargetUnit(wanted.quantity, lowered.unit, /^[a-z][a-z0-9_.]*$/.test(metric.text.trim()), report);
  return { target, expression: lowered.step, unit: lowered.unit, text: metric.text };
}

/**
 * The wanted number has the metric's unit: shares are wanted in percent, rates in percent a year, money in the metric's prices.
 * What a metric that only names something measures is known for sure; a change of a share over years may be meant a year.
 */
function checkTargetUnit(
  quantity: NonNullable<Target['wanted']>['quantity'],
  unit: FormulaUnit,
  isName: boolean,
  report: (problem: ModelProblem) => void,
): void {
  const found = unitOf(quantity.unit, quantity.prices);
  const at = { place: quantity.place, path: quantity.path };
  const printed = quantity.printed.join(' to ');
  if (unit.nature === 'share' && found.nature === 'count') {
    report({
      ...at,
      code: 'target-percent-missing',
      facts: { found: printed, write: `${printed}${unit.perYear ? '%/yr' : '%'}` },
    });
  } else if (found.dimension !== unit.dimension || (unit.nature === 'count' && found.nature === 'share')) {
    report({ ...at, code: 'target-unit', facts: { found: quantity.unit.text, expected: unit.text } });
  } else if (unit.nature === 'share' && found.perYear !== unit.perYear && (unit.perYear || isName)) {
    report({ ...at, code: 'target-unit', facts: { found: quantity.unit.text, expected: unit.text } });
  } else if (Math.abs(found.scale / unit.scale - 1) > 1e-12) {
    report({ ...at, code: 'target-unit', facts: { found: quantity.unit.text, expected: unit.text } });
  } else if (found.prices !== null && unit.prices !== null && found.prices !== unit.prices) {
    report({ ...at, code: 'target-prices', facts: { found: found.prices, expected: unit.prices } });
  }
}
