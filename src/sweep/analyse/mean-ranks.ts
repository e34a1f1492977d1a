/**
 * The rank of every number, from 1; equal ones share the mean of their ranks.
 *
 * @param values without NaN
 * @example meanRanks(Float64Array.of(10, 30, 10)) // [1.5, 3, 1.5]
 */
export function meanRanks(values: Float64Array): Float64Array {
  const order = Uint32Array.from(values.keys()).sort((a, b) => values[a] - values[b]);
  const ranks = new Float64Array(values.length);
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (last + 1 < order.length && values[order[last + 1]] === values[order[first]]) last++;
    const rank = (first + last) / 2 + 1;
    for (let at = first; at <= last; at++) ranks[order[at]] = rank;
    first = last + 1;
  }
  return ranks;
}
