import { directionSign } from '../direction.ts';
import type { ObservedRecord } from '../observed-record.ts';
import type { Measured, ProgressSpan, Rulebook, RulebookRefusal } from './rulebook.ts';

const FEWEST_POINTS = 4;
/** Six points make the last five yearly changes. */
const MOST_POINTS = 6;
const SUN_BELOW = 0.05;
const SLIGHTLY_CLOUDY_UP_TO = 0.2;

/**
 * The weather symbols of the German sustainable development strategy (Federal Statistical Office).
 *
 * Measure: the miss `m = (Y - y_e) / (Y - y_now)` as a share of the way that is left, where
 * `y_e = y_now + (D - now) * mean of the last five yearly changes`. Sun `m < 0.05`, also where it goes beyond the target;
 * slightly cloudy `0.05 <= m <= 0.20`; cloudy `m > 0.20` and not the wrong way; thunderstorm where the mean change is below zero
 * in the wanted direction. With fewer consecutive years up to the last the mean is over those there are, but never over fewer
 * than four points. A mean change of exactly zero is cloudy here; the source counts a distance that stays as a thunderstorm.
 *
 * 10, 11, 12, 13 in 2020-2023, at least 20 by 2030: mean change 1, y_e = 20, m = 0, sun.
 *
 * @example destatis.classify({ measure: 0.2, observed: 1 }, 'increase') // 'slightly-cloudy'
 * @source dns-indikatoren.de/en/status
 */
export const destatis: Rulebook = {
  id: 'destatis',
  classes: ['sun', 'slightly-cloudy', 'cloudy', 'thunderstorm'],
  measure: miss,
  classify: ({ measure, observed }, direction) => {
    if (directionSign(direction) * observed < 0) return 'thunderstorm';
    if (measure < SUN_BELOW) return 'sun';
    return measure <= SLIGHTLY_CLOUDY_UP_TO ? 'slightly-cloudy' : 'cloudy';
  },
  notes: () => [],
};

function miss(span: ProgressSpan): Measured | { readonly refused: RulebookRefusal } {
  const { points, now, deadline, target } = span;
  const recent = lastConsecutive(points).slice(-MOST_POINTS);
  const first = recent[0];
  if (first === undefined || recent.length < FEWEST_POINTS) return { refused: 'too-few-years' };
  // The changes add up to last minus first, so their mean needs no other point.
  const observed = (now.value - first.value) / (now.year - first.year);
  const expected = now.value + (deadline - now.year) * observed;
  return { measure: (target - expected) / (target - now.value), observed, expected };
}

/** The points of the unbroken run of years that ends with the last one. */
function lastConsecutive(points: ObservedRecord): ObservedRecord {
  const breaks = points.map((point, index) => point.year - 1 !== points[index - 1]?.year);
  return points.slice(breaks.lastIndexOf(true));
}
