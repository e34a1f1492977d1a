import { type BootstrapRoom, LANES, PAIR, partOf, ROWS, STRETCH } from './bootstrap-room.ts';
import { drawResample } from './resample-counts.ts';

/**
 * Writes the items from..to of every row: of row m from `m * STRETCH` on.
 * @param to at most `from + STRETCH`
 */
export type FillProducts = (products: Float64Array, from: number, to: number) => void;

/**
 * Sums of rows under the weights of a bootstrap: `sums[r * rows + m] = sum_i count(r, i) * product(m, i)`, where `count(r, i)` is
 * how often resample r draws item i. A resample of a mean, a variance or a covariance is made of such sums, so nothing is copied
 * or looked up item by item.
 *
 * @returns (1 + resamples) x rows: first the sums of every item once, then those of each resample
 */
export function bootstrapSums(room: BootstrapRoom, fill: FillProducts, resamples: number, seed: number): Float64Array {
  const { rows, n, together, products, draws, part } = room;
  const all = resamples + 1;
  const sums = new Float64Array(all * rows);
  for (let first = 0; first < all; first += together) {
    const here = Math.min(together, all - first);
    for (let own = 0; own < here; own++) {
      if (first + own === 0) room.countEach(own);
      else {
        drawResample(draws, n, first + own - 1, seed);
        room.count(own);
      }
    }
    part.fill(0);
    for (let from = 0; from < n; from += STRETCH) {
      fill(products, from, Math.min(n, from + STRETCH));
      room.weigh(from, here);
      // The last pair may be half a one: what it has besides is not read.
      room.add(Math.ceil(here / PAIR));
    }
    for (let own = 0; own < here; own++)
      for (let row = 0; row < rows; row++) {
        const at = partOf(Math.floor(row / ROWS), Math.floor(own / PAIR)) + ((row % ROWS) * PAIR + (own % PAIR)) * LANES;
        sums[(first + own) * rows + row] = part[at] + part[at + 1];
      }
  }
  return sums;
}
