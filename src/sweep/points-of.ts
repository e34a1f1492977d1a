import { supportOf } from '../base/support-of.ts';
import type { Factor } from './factor.ts';

/**
 * The points at which a factor without listed values is tried: its choices, else evenly spaced ones from the lowest to the
 * highest value of its support.
 */
export function pointsOf({ law, central }: Factor, count: number): readonly number[] {
  if (law.kind === 'choices') return law.values;
  const [low, high] = supportOf({ uncertainty: law, value: central });
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? high : low + ((high - low) * i) / (count - 1)));
}
