/** Bins of a histogram: its counts fit the nearest cache. */
const BINS = 4096;
/** Values that one call of a loop takes: an engine optimises a function that is called often. */
const STRETCH = 1024;
/** So few values are sorted at once. */
const FEW = 512;

/** The lowest and the highest of some values. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/**
 * Exact order statistics without sorting: a histogram tells in which bin each wanted rank lies, and only those bins are looked
 * into, again by a histogram where they hold many values. Two readings of the values, some 5 ns each.
 *
 * @param values without NaN; infinite ones are sorted. Left as they are
 * @param ranks from 0, ascending
 * @param extent the lowest and the highest value, where they are known
 * @returns the value of each rank in ascending order of the values
 * @example selectRanks(Float64Array.of(30, 10, 20), [0, 2]) // [10, 30]
 */
export function selectRanks(values: Float64Array, ranks: readonly number[], extent?: Extent): readonly number[] {
  const sorted = (): readonly number[] => {
    const all = values.slice().sort();
    return ranks.map((rank) => all[rank]);
  };
  if (values.length <= FEW) return sorted();
  const { low, high } = extent ?? extentOf(values);
  if (low === high) return ranks.map(() => low);
  const scale = BINS / (high - low);
  if (!(scale > 0 && Number.isFinite(scale))) return sorted();
  // Rounding keeps the order of values, so that every value of a bin lies below those of the next.
  const counts = new Uint32Array(2 * (BINS + 1));
  for (let at = 0; at < values.length; at += STRETCH)
    countBins(counts, values, at, Math.min(at + STRETCH, values.length), low, scale);
  const wanted = new Int32Array(BINS + 1).fill(-1);
  const bins: { readonly first: number; readonly from: number; readonly count: number }[] = [];
  let gathered = 0;
  let first = 0;
  let next = 0;
  for (let bin = 0; bin <= BINS && next < ranks.length; bin++) {
    const count = counts[bin] + counts[BINS + 1 + bin];
    if (ranks[next] < first + count) {
      if (count === values.length) return sorted();
      wanted[bin] = bins.length;
      bins.push({ first, from: gathered, count });
      gathered += count;
      while (next < ranks.length && ranks[next] < first + count) next++;
    }
    first += count;
  }
  const inside = new Float64Array(gathered);
  const places = Int32Array.from(bins, ({ from }) => from);
  for (let at = 0; at < values.length; at += STRETCH) {
    gatherBins(inside, places, wanted, values, at, Math.min(at + STRETCH, values.length), low, scale);
  }
  return bins.flatMap(({ first: before, from, count }) => {
    const own = ranks.filter((rank) => rank >= before && rank < before + count);
    return selectRanks(
      inside.subarray(from, from + count),
      own.map((rank) => rank - before),
    );
  });
}

/** Counts the values by bin: in two histograms in turn, so that neighbours in one bin need not wait for each other. */
function countBins(counts: Uint32Array, values: Float64Array, from: number, to: number, low: number, scale: number): void {
  const other = counts.length >> 1;
  let at = from;
  for (; at + 1 < to; at += 2) {
    counts[((values[at] - low) * scale) | 0]++;
    counts[other + (((values[at + 1] - low) * scale) | 0)]++;
  }
  if (at < to) counts[((values[at] - low) * scale) | 0]++;
}

/** Copies the values of the wanted bins, each to the next place of its bin. */
function gatherBins(
  into: Float64Array,
  places: Int32Array,
  wanted: Int32Array,
  values: Float64Array,
  from: number,
  to: number,
  low: number,
  scale: number,
): void {
  for (let at = from; at < to; at++) {
    const value = values[at];
    const bin = wanted[((value - low) * scale) | 0];
    if (bin >= 0) into[places[bin]++] = value;
  }
}

function extentOf(values: Float64Array): Extent {
  let low = values[0];
  let high = low;
  for (let at = 1; at < values.length; at++) {
    const value = values[at];
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}
