import { exp, ln } from '../../base/power.ts';
import { type Direction, directionSign } from '../direction.ts';
import type { ObservedRecord } from '../observed-record.ts';
import type { Measured, ProgressSpan, Rulebook, RulebookRefusal } from './rulebook.ts';

/** Half a percentage point a year, either way, is no progress. */
const NOTICEABLE = 0.005;

/**
 * The ladder of the average annual rate of reduction (UNICEF and WHO, nutrition targets).
 *
 * Measure: the observed rate in the wanted direction, a fraction per year, from the slope `b` of the least-squares line through
 * `ln y` by year, base year to now: `1 - e^b` for a wanted decrease, `e^b - 1` for an increase. Required: the same with
 * `b = (ln Y - ln y_b) / (D - base year)`. On track where observed `>=` required; else some progress `>= 0.005`; no progress
 * `-0.005 <= observed < 0.005`; worsening `< -0.005`. Made for figures that should fall. The source rounds values to one
 * decimal and rates to two before it classifies, and its text (`>= 0.5`) and code (`> 0.5`) differ; this does not round and
 * follows the text.
 *
 * 40 in 2012, to be halved by 2030: required 1 - 0.5^(1/18) = 0.0377762.
 *
 * @example aarr.classify({ measure: 0.005, observed: 0.005, required: 0.03 }, 'decrease') // 'some-progress'
 * @source unicef-drp/OSE-DA-NT `further_transformation_system/projections_progress_class` at e9ea0f0
 */
export const aarr: Rulebook = {
  id: 'aarr',
  classes: ['on-track', 'some-progress', 'no-progress', 'worsening'],
  measure: averageAnnualRates,
  classify: ({ measure, required }) => {
    if (required !== undefined && measure >= required) return 'on-track';
    if (measure >= NOTICEABLE) return 'some-progress';
    return measure >= -NOTICEABLE ? 'no-progress' : 'worsening';
  },
  notes: ({ direction }) => (direction === 'increase' ? ['source-rounds', 'made-for-reductions'] : ['source-rounds']),
};

function averageAnnualRates(span: ProgressSpan): Measured | { readonly refused: RulebookRefusal } {
  const { base, now, deadline, target, direction } = span;
  if (now.year <= base.year) return { refused: 'too-few-years' };
  if (!(base.value > 0)) return { refused: 'non-positive-base' };
  if (target <= 0) return { refused: 'non-positive-target' };
  const points = span.points.filter((point) => point.year >= base.year);
  if (points.some((point) => point.value <= 0)) return { refused: 'non-positive-value' };
  const observed = rateOfSlope(logSlope(points), direction);
  const required = rateOfSlope((ln(target) - ln(base.value)) / (deadline - base.year), direction);
  return { measure: observed, observed, required };
}

function rateOfSlope(slope: number, direction: Direction): number {
  return directionSign(direction) * (exp(slope) - 1);
}

/** Least-squares slope of `ln y` on the year, both taken from their means: years near 2000 would cost six digits. */
function logSlope(points: ObservedRecord): number {
  const meanYear = mean(points.map((point) => point.year));
  const meanLog = mean(points.map((point) => ln(point.value)));
  const [products, squares] = points.reduce(
    ([xy, xx], point) => [
      xy + (point.year - meanYear) * (ln(point.value) - meanLog),
      xx + (point.year - meanYear) * (point.year - meanYear),
    ],
    [0, 0],
  );
  return products / squares;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
