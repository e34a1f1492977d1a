import { plainRoom } from './plain-room.ts';
import { BINS, MOST_SLOTS, type Room } from './room.ts';

/** So few values are sorted at once. */
const FEW = 512;

/** The lowest and the highest of some values. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/**
 * Order statistics of some values, which are left as they are.
 *
 * @param values without NaN; infinite ones are sorted
 * @param ranks from 0, ascending
 * @returns the value of each rank in ascending order of the values
 * @example selectRanks(Float64Array.of(30, 10, 20), [0, 2]) // [10, 30]
 */
export function selectRanks(values: Float64Array, ranks: readonly number[]): readonly number[] {
  if (values.length <= FEW) return bySorting(values, ranks);
  const room = plainRoom(values);
  const extent = Float64Array.of(Infinity, -Infinity, 0);
  room.scan(0, values.length, extent);
  return selectInRoom(room, values.length, ranks, { low: extent[0], high: extent[1] });
}

/**
 * Exact order statistics without sorting: a histogram tells in which bin each wanted rank lies, and only those bins are looked
 * into, again by a histogram where they hold many values. More ranks than a room has slots are worth sorting.
 *
 * @param length of the values at the start of the room that count, none of them NaN
 * @param ranks from 0, ascending
 */
export function selectInRoom(room: Room, length: number, ranks: readonly number[], { low, high }: Extent): readonly number[] {
  const values = room.values.subarray(0, length);
  if (low === high) return ranks.map(() => low);
  const scale = BINS / (high - low);
  const isSpread = scale > 0 && Number.isFinite(scale);
  if (length <= FEW || ranks.length > MOST_SLOTS || !isSpread) return bySorting(values, ranks);
  // Rounding keeps the order of values, so that every value of a bin lies below those of the next.
  room.counts.fill(0);
  room.count(length, low, scale);
  const bins: { readonly bin: number; readonly first: number; readonly from: number; readonly count: number }[] = [];
  let [gathered, first, next] = [0, 0, 0];
  for (let bin = 0; bin <= BINS && next < ranks.length; bin++) {
    const count = room.counts[bin] + room.counts[BINS + 1 + bin];
    if (ranks[next] < first + count) {
      if (count === length) return bySorting(values, ranks);
      bins.push({ bin, first, from: gathered, count });
      gathered += count;
      while (next < ranks.length && ranks[next] < first + count) next++;
    }
    first += count;
  }
  room.wanted.fill(bins.length);
  for (const [slot, { bin }] of bins.entries()) room.wanted[bin] = slot;
  room.gather(
    length,
    low,
    scale,
    bins.map(({ from }) => from),
  );
  return bins.flatMap(({ first: before, from, count }) => {
    const own = ranks.filter((rank) => rank >= before && rank < before + count).map((rank) => rank - before);
    // A number that many samples share fills a bin alone.
    const extent = Float64Array.of(Infinity, -Infinity, 0);
    room.scanGathered(from, from + count, extent);
    if (extent[0] === extent[1]) return own.map(() => extent[0]);
    return selectRanks(room.gathered.subarray(from, from + count), own);
  });
}

function bySorting(values: Float64Array, ranks: readonly number[]): readonly number[] {
  const all = values.slice().sort();
  return ranks.map((rank) => all[rank]);
}
