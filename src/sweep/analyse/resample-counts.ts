import { fillUniforms } from '../../base/random/fill-uniforms.ts';

/**
 * How often each of n items is drawn in one resample of a bootstrap: n draws with replacement. A resample depends on its number
 * and the seed alone, so that resamples may be made in any order. One uniform number gives two draws: the item by its first digits,
 * and by what they leave, which has digits enough up to n = 2^20 (32 of the 52 are left there).
 *
 * @param counts length at least `at + n`; items are counted from `at`
 * @param draws room for n / 2 numbers, rounded up
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
  const pairs = (n + 1) >> 1;
  fillUniforms(draws, 0, pairs, [seed | 0, Math.floor(seed / 2 ** 32) | 0, resample]);
  for (let pair = 0; pair < pairs; pair++) {
    const place = draws[pair] * n;
    const item = Math.floor(place);
    counts[at + item]++;
    if (2 * pair + 1 < n) counts[at + Math.floor((place - item) * n)]++;
  }
}
