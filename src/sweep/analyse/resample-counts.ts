import { fillUniforms } from '../../base/random/fill-uniforms.ts';

/**
 * How often each of n items is drawn in one resample of a bootstrap: n draws with replacement. A resample depends on its number
 * and the seed alone, so that resamples may be made in any order.
 *
 * @param counts length at least `at + n`; items are counted from `at`
 * @param draws room for n numbers
 * @param seed any whole number
 */
export function countResample(
  counts: Float64Array,
  at: number,
  n: number,
  resample: number,
  seed: number,
  draws: Float64Array,
): void {
  counts.fill(0, at, at + n);
  fillUniforms(draws, 0, n, [seed | 0, Math.floor(seed / 2 ** 32) | 0, resample]);
  for (let draw = 0; draw < n; draw++) counts[at + Math.floor(draws[draw] * n)]++;
}
