import { type Extent, selectRanks } from './select-ranks.ts';

/**
 * Quantiles by linear interpolation between order statistics (type 7, the default of R, NumPy and pandas): with
 * `h = (n - 1) p`, `x[floor(h)] + (h - floor(h)) (x[floor(h) + 1] - x[floor(h)])` of the ascending values.
 *
 * @param values at least one, none NaN
 * @param shares 0..1, ascending
 * @param extent the lowest and the highest value, where they are known
 * @example quantiles(Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), [0.05, 0.25, 0.95]) // [1.45, 3.25, 9.55]
 * @source Hyndman, Fan: Sample quantiles in statistical packages, The American Statistician 50 (1996)
 */
export function quantiles(values: Float64Array, shares: readonly number[], extent?: Extent): readonly number[] {
  const last = values.length - 1;
  const places = shares.map((share) => {
    const place = share * last;
    const below = Math.floor(place);
    return { below, above: Math.min(below + 1, last), part: place - below };
  });
  const ranks = [...new Set(places.flatMap(({ below, above }) => [below, above]))].sort((a, b) => a - b);
  const found = new Map(selectRanks(values, ranks, extent).map((value, index) => [ranks[index], value]));
  return places.map(({ below, above, part }) => {
    const [from, to] = [found.get(below) as number, found.get(above) as number];
    // Equal neighbours need no arithmetic, which for infinite ones would give none.
    return from === to || part === 0 ? from : from + part * (to - from);
  });
}
