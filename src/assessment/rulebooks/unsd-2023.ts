import { pow } from '../../base/power.ts';
import { directionSign } from '../direction.ts';
import { observedRate } from '../growth-rates.ts';
import { notesOnLevels } from './notes-on-levels.ts';
import type { Measured, ProgressSpan, Rulebook, RulebookRefusal } from './rulebook.ts';

const ON_TRACK = 0.95;
const FAIR = 0.1;

/**
 * United Nations Statistics Division, Progress Chart 2023 and 2024: the share of the gap that the record's pace closes.
 *
 * Measure: `g = (y_e - y_b) / (Y - y_b)`, where `y_e = y_now (1 + CAGR_observed)^(D - now)` is the value expected at the
 * deadline. On track `g >= 0.95`; fair progress but acceleration needed `0.10 <= g < 0.95`; stagnation or regression
 * `g < 0.10`. Made for levels. Refused where the base is at or beyond the target: there is no gap to close.
 *
 * 100 in 2020, 110 in 2025, at least 200 by 2030: y_e = 121, g = 21 / 100 = 0.21, acceleration needed.
 *
 * @example unsd2023.classify({ measure: 0.1, observed: 0.019 }, 'increase') // 'acceleration-needed'
 * @source Progress Chart Technical Note 2023, as in EUSTAT-DES/site `_pages/en/metodologia.md` at 74e6a31
 */
export const unsd2023: Rulebook = {
  id: 'unsd-2023',
  classes: ['on-track', 'acceleration-needed', 'stagnation-or-regression'],
  measure: gapClosure,
  classify: ({ measure }) => {
    if (measure >= ON_TRACK) return 'on-track';
    return measure >= FAIR ? 'acceleration-needed' : 'stagnation-or-regression';
  },
  notes: notesOnLevels,
};

function gapClosure(span: ProgressSpan): Measured | { readonly refused: RulebookRefusal } {
  const { base, now, deadline, target, direction } = span;
  if (now.year <= base.year) return { refused: 'too-few-years' };
  const observed = observedRate(base.value, now.value, now.year - base.year, 'geometric');
  if ('refused' in observed) return observed;
  const gap = target - base.value;
  if (gap === 0) return { refused: 'base-at-target' };
  if (directionSign(direction) * gap < 0) return { refused: 'base-past-target' };
  const expected = now.value * pow(1 + observed.rate, deadline - now.year);
  return { measure: (expected - base.value) / gap, observed: observed.rate, expected };
}
