import { notesOnLevels } from './notes-on-levels.ts';
import { progressRatio } from './progress-ratio.ts';
import type { Rulebook } from './rulebook.ts';

const ON_TRACK = 0.95;
const ACCELERATION_NEEDED = 0.6;

/**
 * Statistics Canada, as in Open SDG 2.4 (2025): the default rule.
 *
 * Measure: `R = d * CAGR_observed / |CAGR_required|`, both from the base. On track `R >= 0.95`; acceleration needed
 * `0.60 <= R < 0.95`; limited `0 <= R < 0.60`; deterioration `R < 0`. Made for levels: the source has growth rates turned into
 * levels first. Where the source puts 0.001 for a zero base or target, this refuses.
 *
 * 100 in 2020, 115 in 2023, at least 200 by 2030: R = 0.047690 / 0.071773 = 0.66445, acceleration needed.
 *
 * @example statcan2025.classify({ measure: 0.95, observed: 0.019 }, 'increase') // 'on-track'
 * @source open-sdg/open-sdg `docs/progress-methodology.md` at 8bfde81abd538dd6f567b33dd1436cecad6b9962
 */
export const statcan2025: Rulebook = {
  id: 'statcan-2025',
  classes: ['on-track', 'acceleration-needed', 'limited', 'deterioration'],
  measure: progressRatio,
  classify: ({ measure }) => {
    if (measure >= ON_TRACK) return 'on-track';
    if (measure >= ACCELERATION_NEEDED) return 'acceleration-needed';
    return measure >= 0 ? 'limited' : 'deterioration';
  },
  notes: notesOnLevels,
};
