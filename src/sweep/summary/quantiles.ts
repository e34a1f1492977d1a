import { selectRanks } from './select-ranks.ts';

/**
 * Quantiles by linear interpolation between order statistics (type 7, the default of R, NumPy and pandas): with
 * `h = (n - 1) p`, `x[floor(h)] + (h - floor(h)) (x[floor(h) + 1] - x[floor(h)])` of the ascending values.
 *
 * @param values at least one, none NaN
 * @param shares 0..1, ascending
 * @example quantiles(Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), [0.05, 0.25, 0.95]) // [1.45, 3.25, 9.55]
 * @source Hyndman, Fan: Sample quantiles in statistical packages, The American Statistician 50 (1996)
 */
export function quantiles(values: Float64Array, shares: readonly number[]): readonly number[] {
  return quantilesBy(values.length, shares, (ranks) => selectRanks(values, ranks));
}

/** Quantiles of so many values of which `pick` gives the order statistics by rank, ascending. */
export function quantilesBy(
  count: number,
  shares: readonly number[],
  pick: (ranks: readonly number[]) => readonly number[],
): readonly number[] {
  const last = count - 1;
  const places = shares.map((share) => {
    const place = share * last;
    const below = Math.floor(place);
    return { below, above: Math.min(below + 1, last), part: place - below };
  });
  const ranks = [...new Set(places.flatMap(({ below, above }) => [below, above]))].sort((a, b) => a - b);
  const found = new Map(pick(ranks).map((value, index) => [ranks[index], value]));
  return places.map(({ below, above, part }) => {
    const [from, to] = [found.get(below) as number, found.get(above) as number];
    // Equal neighbours need no arithmetic, which for infinite ones would give none.
    return from === to || part === 0 ? from : from + part * (to - from);
  });
}
