import { directionSign } from '../direction.ts';
import { observedRate, requiredRate } from '../growth-rates.ts';
import type { Measured, ProgressSpan, RulebookRefusal } from './rulebook.ts';

/**
 * The progress ratio `R = d * CAGR_observed / |CAGR_required|`, both from the base; `d` is 1 where an increase is wanted, else -1.
 *
 * The sign of the required rate is left out, so that a record which moves against the wanted direction is below 0 also where
 * its base was beyond the target.
 *
 * @param span base and target above 0, now not below 0, at least one observation after the base, else refused
 * @returns `R`, and both rates as fractions per year
 * 100 in 2020, 105 in 2021, at least 121 by 2022: R = 0.05 / 0.1 = 0.5.
 *
 * @source Statistics Canada in Open SDG, `docs/progress-methodology.md` at 8bfde81
 */
export function progressRatio(span: ProgressSpan): Measured | { readonly refused: RulebookRefusal } {
  const { base, now, deadline, target, direction } = span;
  if (now.year <= base.year) return { refused: 'too-few-years' };
  const observed = observedRate(base.value, now.value, now.year - base.year, 'geometric');
  if ('refused' in observed) return observed;
  const required = requiredRate(base.value, target, deadline - base.year, 'geometric');
  if ('refused' in required) return required;
  if (required.rate === 0) return { refused: 'base-at-target' };
  const measure = (directionSign(direction) * observed.rate) / Math.abs(required.rate);
  return { measure, observed: observed.rate, required: required.rate };
}
