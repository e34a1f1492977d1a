import { notesOnLevels } from './notes-on-levels.ts';
import { progressRatio } from './progress-ratio.ts';
import type { Rulebook } from './rulebook.ts';

const ON_TRACK_ABOVE = 0.95;
const FAIR = 0.5;
const LIMITED = -0.1;

/**
 * United Nations Statistics Division, Progress Chart 2022.
 *
 * Measure: `R = d * CAGR_observed / |CAGR_required|`, both from the base. Substantial progress or on track `R > 0.95`; fair
 * progress but acceleration needed `0.5 <= R <= 0.95`; limited or no progress `-0.1 <= R < 0.5`; deterioration `R < -0.1`. Made
 * for levels. One implementation reads 0.95 itself as on track; the note and the other one do not.
 *
 * 100 in 2020, 98 in 2023, at least 200 by 2030: R = -0.0067116 / 0.071773 = -0.09351, limited.
 *
 * @example unsd2022.classify({ measure: 0.95, observed: 0.019 }, 'increase') // 'acceleration-needed'
 * @source Technical note of the SDG Progress Chart 2022; `cwtravisyip/unsd_global_database` `int_func.py`
 */
export const unsd2022: Rulebook = {
  id: 'unsd-2022',
  classes: ['on-track', 'acceleration-needed', 'limited', 'deterioration'],
  measure: progressRatio,
  classify: ({ measure }) => {
    if (measure > ON_TRACK_ABOVE) return 'on-track';
    if (measure >= FAIR) return 'acceleration-needed';
    return measure >= LIMITED ? 'limited' : 'deterioration';
  },
  notes: notesOnLevels,
};
