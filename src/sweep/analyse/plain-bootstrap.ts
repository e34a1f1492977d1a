import { type BootstrapRoom, PAIR, partOf, ROWS, roomSizes, STRETCH } from './bootstrap-room.ts';
import { countDraws } from './resample-counts.ts';

/** The loops of a bootstrap without WebAssembly: the same sums in the same order, bit for bit. */
export function plainBootstrap(rows: number, n: number): BootstrapRoom {
  const sizes = roomSizes(rows, n);
  const products = new Float64Array(sizes.products);
  const weights = new Float64Array(sizes.weights);
  const part = new Float64Array(sizes.part);
  const draws = new Float64Array(sizes.draws);
  const counts = new Uint8Array(sizes.counts);
  return {
    ...{ rows, n, together: sizes.together, products, draws, part },
    count: (own) => countDraws(counts, own * n, n, draws),
    countEach: (own) => void counts.fill(1, own * n, (own + 1) * n),
    weigh: (from, resamples) => {
      const here = Math.min(STRETCH, n - from);
      for (let own = 0; own < resamples; own++) {
        const row = weights.subarray(own * STRETCH, (own + 1) * STRETCH);
        for (let item = 0; item < here; item++) row[item] = counts[own * n + from + item];
        row.fill(0, here);
      }
    },
    add: (pairs) => {
      for (let row = 0; row < rows; row++)
        for (let pair = 0; pair < pairs; pair++)
          addRow(
            products,
            row * STRETCH,
            weights,
            pair * PAIR * STRETCH,
            part,
            partOf(Math.floor(row / ROWS), pair) + 4 * (row % ROWS),
          );
    },
  };
}

/** A row under the counts of two resamples. */
function addRow(products: Float64Array, row: number, weights: Float64Array, own: number, part: Float64Array, at: number): void {
  let oneEven = part[at];
  let oneOdd = part[at + 1];
  let otherEven = part[at + 2];
  let otherOdd = part[at + 3];
  for (let item = 0; item < STRETCH; item += 2) {
    const even = products[row + item];
    const odd = products[row + item + 1];
    oneEven += even * weights[own + item];
    oneOdd += odd * weights[own + item + 1];
    otherEven += even * weights[own + STRETCH + item];
    otherOdd += odd * weights[own + STRETCH + item + 1];
  }
  part[at] = oneEven;
  part[at + 1] = oneOdd;
  part[at + 2] = otherEven;
  part[at + 3] = otherOdd;
}
