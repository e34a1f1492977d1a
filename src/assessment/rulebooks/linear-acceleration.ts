import { acceleration, catchUpRate, observedRate } from '../growth-rates.ts';
import type { Measured, ProgressSpan, Rulebook, RulebookRefusal } from './rulebook.ts';

const ON_TRACK_UP_TO = 1;
const ACCELERATION_NEEDED_UP_TO = 2;

/**
 * The linear acceleration factor of the State of Climate Action reports (World Resources Institute and others).
 *
 * Measure: the change per year needed from now, `(Y - y_now) / (D - now)`, over the change per year observed since the base,
 * `(y_now - y_b) / (now - b)`. On track up to 1; acceleration needed above 1 up to 2; well off track above 2; wrong way
 * below 0. Refused without movement. The reports take a trend of five years for the observed change; this takes the record
 * since the base, as the other rules do.
 *
 * 100 in 2020, 110 in 2025, at least 130 by 2030: 4 / 2 = 2, acceleration needed.
 *
 * @example linearAcceleration.classify({ measure: 2, observed: 2, required: 4 }, 'increase') // 'acceleration-needed'
 * @source Methodology underpinning the State of Climate Action series (2023 update); its boundaries 1 and 2 are given from
 *   general knowledge and were not read in the original
 */
export const linearAcceleration: Rulebook = {
  id: 'linear-acceleration',
  classes: ['on-track', 'acceleration-needed', 'well-off-track', 'wrong-way'],
  measure: accelerationFactor,
  classify: ({ measure }) => {
    if (measure < 0) return 'wrong-way';
    if (measure <= ON_TRACK_UP_TO) return 'on-track';
    return measure <= ACCELERATION_NEEDED_UP_TO ? 'acceleration-needed' : 'well-off-track';
  },
  notes: () => [],
};

function accelerationFactor(span: ProgressSpan): Measured | { readonly refused: RulebookRefusal } {
  const { base, now, deadline, target } = span;
  if (now.year <= base.year) return { refused: 'too-few-years' };
  const observed = observedRate(base.value, now.value, now.year - base.year, 'linear');
  if ('refused' in observed) return observed;
  const required = catchUpRate(now.value, target, deadline - now.year, 'linear');
  if ('refused' in required) return required;
  const factor = acceleration(required, observed);
  if ('refused' in factor) return factor;
  return { measure: factor.factor, observed: observed.rate, required: required.rate };
}
