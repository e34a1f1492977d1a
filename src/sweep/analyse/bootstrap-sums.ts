import { countResample } from './resample-counts.ts';

/** Resamples that are summed together: each product is read once for all of them. */
const TOGETHER = 4;
/** Items whose counts stay in the nearest cache while all rows pass. */
const STRETCH = 512;

/**
 * Sums of rows under the weights of a bootstrap: `sums[r * rows + m] = sum_i count(r, i) * products[m * n + i]`, where
 * `count(r, i)` is how often resample r draws item i. A resample of a mean, a variance or a covariance is made of such sums, so
 * nothing is copied or looked up item by item.
 *
 * @param products rows x n, row by row
 * @returns resamples x rows
 */
export function bootstrapSums(products: Float64Array, rows: number, n: number, resamples: number, seed: number): Float64Array {
  const sums = new Float64Array(resamples * rows);
  const counts = new Float64Array(TOGETHER * n);
  const draws = new Float64Array((n + 1) >> 1);
  const part = new Float64Array(TOGETHER * rows);
  for (let first = 0; first < resamples; first += TOGETHER) {
    const here = Math.min(TOGETHER, resamples - first);
    for (let own = 0; own < here; own++) countResample(counts, own * n, n, first + own, seed, draws);
    part.fill(0);
    for (let from = 0; from < n; from += STRETCH) addStretch(products, rows, n, counts, from, Math.min(n, from + STRETCH), part);
    for (let own = 0; own < here; own++)
      for (let row = 0; row < rows; row++) sums[(first + own) * rows + row] = part[row * TOGETHER + own];
  }
  return sums;
}

/** Adds the items from..to of every row under four sets of counts; two rows at a time keep the processor's adders busy. */
function addStretch(
  products: Float64Array,
  rows: number,
  n: number,
  counts: Float64Array,
  from: number,
  to: number,
  part: Float64Array,
): void {
  for (let row = 0; row < rows; row += 2) {
    const upper = row * n;
    const lower = Math.min(row + 1, rows - 1) * n;
    let u0 = 0;
    let u1 = 0;
    let u2 = 0;
    let u3 = 0;
    let l0 = 0;
    let l1 = 0;
    let l2 = 0;
    let l3 = 0;
    for (let item = from; item < to; item++) {
      const u = products[upper + item];
      const l = products[lower + item];
      const c0 = counts[item];
      const c1 = counts[n + item];
      const c2 = counts[2 * n + item];
      const c3 = counts[3 * n + item];
      u0 += c0 * u;
      u1 += c1 * u;
      u2 += c2 * u;
      u3 += c3 * u;
      l0 += c0 * l;
      l1 += c1 * l;
      l2 += c2 * l;
      l3 += c3 * l;
    }
    add(part, row * TOGETHER, u0, u1, u2, u3);
    if (row + 1 < rows) add(part, (row + 1) * TOGETHER, l0, l1, l2, l3);
  }
}

function add(part: Float64Array, at: number, a: number, b: number, c: number, d: number): void {
  part[at] = part[at] + a;
  part[at + 1] = part[at + 1] + b;
  part[at + 2] = part[at + 2] + c;
  part[at + 3] = part[at + 3] + d;
}
