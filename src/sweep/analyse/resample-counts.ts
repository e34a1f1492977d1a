import { fillUniforms } from '../../base/random/fill-uniforms.ts';

/**
 * The draws of one resample of a bootstrap: n items with replacement. A resample depends on its number and the seed alone, so that
 * resamples may be made in any order. One uniform number gives two draws: the item by its first digits, and by what they leave,
 * which has digits enough up to n = 2^20 (32 of the 52 are left there).
 *
 * @param draws at least n / 2 numbers, rounded up
 * @param seed any whole number
 */
export function drawResample(draws: Float64Array, n: number, resample: number, seed: number): void {
  fillUniforms(draws, 0, (n + 1) >> 1, [seed | 0, Math.floor(seed / 2 ** 32) | 0, resample]);
}

/**
 * How often each item is drawn, from `at` on. A byte holds it: of more than 255 items, none is drawn more often (one in 10^500
 * resamples would).
 */
export function countDraws(counts: Uint8Array, at: number, n: number, draws: Float64Array): void {
  counts.fill(0, at, at + n);
  const pairs = n >> 1;
  for (let pair = 0; pair < pairs; pair++) {
    const rest = countDraw(counts, at, n, draws[pair]);
    counts[at + Math.floor(rest * n)]++;
  }
  if (n % 2 === 1) countDraw(counts, at, n, draws[pairs]);
}

/** Counts the first of the two draws of a uniform number; gives what its digits leave for the second. */
export function countDraw(counts: Uint8Array, at: number, n: number, draw: number): number {
  const place = draw * n;
  const item = Math.floor(place);
  counts[at + item]++;
  return place - item;
}
