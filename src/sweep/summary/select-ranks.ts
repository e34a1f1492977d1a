import { plainRoom } from './plain-room.ts';
import { BINS, binOf, GAPS, type Room, type Side, stepOf } from './room.ts';

/** So few values are sorted at once. */
const FEW = 512;
/** More ranks are worth sorting. */
const MOST_RANKS = 64;
/** From so many values on a part of them tells first where to look. */
const PROBED = 16_384;
/** A probe takes so many values of every so many, in a piece: whatever their order, neighbours differ most. */
const PIECE = 128;
const APART = 1024;
/** Standard deviations that a rank of a probe may be off. */
const DEVIATIONS = 4;
/** A probe is of use if it leaves at most this share of the values to be looked at. */
const WORTH = 0.3;
/** A bin with this share of all values may be one number that many samples share. */
const HEAVY = 1 / 16;

/** The lowest and the highest of some values. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

/** A list of a room, and how its values fall into bins. */
interface Binned {
  readonly room: Room;
  readonly side: Side;
  readonly length: number;
  readonly low: number;
  readonly scale: number;
}

/**
 * Order statistics of some values, which are left as they are. A zero has no sign.
 *
 * @param values without NaN; infinite ones are sorted
 * @param ranks from 0, ascending
 * @returns the value of each rank in ascending order of the values
 * @example selectRanks(Float64Array.of(30, 10, 20), [0, 2]) // [10, 30]
 */
export function selectRanks(values: Float64Array, ranks: readonly number[]): readonly number[] {
  if (values.length <= FEW) return bySorting(values, ranks);
  const room = plainRoom(values.length);
  room.sides[0].set(values);
  return selectInRoom(room, values.length, ranks, extentOf(values));
}

/**
 * Exact order statistics without sorting: a histogram tells in which bins the wanted ranks lie, and only those bins are looked
 * into. Of many values a part tells first which stretches of bins can hold them.
 *
 * @param length of the values at the start of the first list that count, none of them NaN; both lists are written to
 * @param ranks from 0, ascending
 */
export function selectInRoom(room: Room, length: number, ranks: readonly number[], extent: Extent): readonly number[] {
  return select(room, 0, length, ranks, extent).map((value) => value + 0);
}

function select(room: Room, side: Side, length: number, ranks: readonly number[], { low, high }: Extent): readonly number[] {
  if (low === high) return ranks.map(() => low);
  const scale = BINS / (high - low);
  const isSpread = scale > 0 && Number.isFinite(scale);
  if (length <= FEW || ranks.length > MOST_RANKS || !isSpread) return bySorting(room.sides[side].subarray(0, length), ranks);
  const binned = { room, side, length, low, scale };
  return (length < PROBED ? null : byProbe(binned, ranks)) ?? (byBins(binned, ranks) as readonly number[]);
}

/** Stretches of bins, ascending and apart. */
interface Zone {
  readonly from: number;
  readonly to: number;
}

/**
 * Gathers the stretches of bins in which the ranks must lie by a part of the values, counts what lies between them, and looks
 * there; null where that would not help, or where a rank lies elsewhere after all.
 */
function byProbe(binned: Binned, ranks: readonly number[]): readonly number[] | null {
  const { room, side, length, low, scale } = binned;
  room.counts.fill(0);
  let probed = 0;
  for (let first = 0; first + PIECE <= length; first += APART, probed += PIECE)
    room.count(side, first, first + PIECE, low, scale);
  const below = new Uint32Array(BINS + 2);
  for (let bin = 0; bin <= BINS; bin++) below[bin + 1] = below[bin] + room.counts[bin] + room.counts[BINS + 1 + bin];
  const zones: { from: number; to: number }[] = [];
  const zoneOf: number[] = [];
  for (const rank of ranks) {
    const share = (rank + 0.5) / length;
    const margin = DEVIATIONS * Math.sqrt(probed * share * (1 - share)) + DEVIATIONS;
    const place = share * probed;
    const from = place < margin ? 0 : binAt(below, place - margin);
    const to = place + margin >= probed ? BINS : binAt(below, place + margin);
    const last = zones.at(-1);
    if (last !== undefined && from <= last.to + 1)
      Object.assign(last, { from: Math.min(from, last.from), to: Math.max(to, last.to) });
    else zones.push({ from, to });
    zoneOf.push(zones.length - 1);
  }
  const within = zones.reduce((sum, { from, to }) => sum + below[to + 1] - below[from], 0);
  if (zones.length > GAPS || within > WORTH * probed) return null;
  room.steps.fill(0);
  let next = 0;
  for (const [index, { from, to }] of zones.entries()) {
    setSteps(room, next, from - 1, stepOf(false, index));
    setSteps(room, from, to, stepOf(true, -1));
    next = to + 1;
  }
  const gathered = room.gather(side, length, low, scale);
  let before = 0;
  const gapsBefore = zones.map((_, index) => (before += room.gaps[index]));
  const moved = ranks.map((rank, index) => rank - (gapsBefore[zoneOf[index] as number] as number));
  if (moved.some((rank) => rank < 0 || rank >= gathered)) return null;
  const inside = { ...binned, side: (1 - side) as Side, length: gathered };
  return byBins(inside, moved, (index) => zones[zoneOf[index] as number] as Zone);
}

/** The first bin up to whose end so many values lie. */
function binAt(below: Uint32Array, place: number): number {
  let [from, to] = [0, BINS];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (below[middle + 1] > place) to = middle;
    else from = middle + 1;
  }
  return from;
}

function setSteps({ steps }: Room, from: number, to: number, [first, second]: readonly [number, number]): void {
  for (let bin = from; bin <= to; bin++) {
    steps[2 * bin] = first;
    steps[2 * bin + 1] = second;
  }
}

/** A bin with wanted ranks. */
interface Wanted {
  readonly bin: number;
  readonly count: number;
  /** Indices of its ranks, and the ranks within the bin. */
  readonly ranks: { readonly index: number; readonly rank: number }[];
}

/**
 * Counts all values by bin and looks into the bins of the ranks.
 *
 * @param zoneOf the bins in which a rank is expected, by its index: null is returned where it lies elsewhere
 */
function byBins(binned: Binned, ranks: readonly number[], zoneOf?: (index: number) => Zone): readonly number[] | null {
  const { room, side, length, low, scale } = binned;
  const bins = wantedBins(binned, ranks);
  for (const { bin, ranks: own } of bins)
    for (const { index } of own) {
      const zone = zoneOf?.(index);
      if (zone !== undefined && (bin < zone.from || bin > zone.to)) return null;
    }
  const found = new Float64Array(ranks.length);
  const mixed: Wanted[] = [];
  for (const wanted of bins) {
    const shared = wanted.count > FEW && wanted.count >= HEAVY * length ? sharedValue(binned, wanted) : null;
    if (shared === null) mixed.push(wanted);
    else for (const { index } of wanted.ranks) found[index] = shared;
  }
  if (mixed.length === 0) return [...found];
  room.steps.fill(0);
  for (const { bin } of mixed) setSteps(room, bin, bin, stepOf(true, -1));
  const gathered = room.gather(side, length, low, scale);
  const other = (1 - side) as Side;
  let before = 0;
  const inside: { readonly index: number; readonly rank: number }[] = [];
  for (const { count, ranks: own } of mixed) {
    for (const { index, rank } of own) inside.push({ index, rank: before + rank });
    before += count;
  }
  const values = room.sides[other].subarray(0, gathered);
  const wanted = inside.map(({ rank }) => rank);
  // Where nothing could be left out, bins will not tell more another time.
  const selected = gathered === length ? bySorting(values, wanted) : select(room, other, gathered, wanted, extentOf(values));
  for (const [place, { index }] of inside.entries()) found[index] = selected[place];
  return [...found];
}

function wantedBins({ room, side, length, low, scale }: Binned, ranks: readonly number[]): readonly Wanted[] {
  room.counts.fill(0);
  room.count(side, 0, length, low, scale);
  const bins: Wanted[] = [];
  let [first, next] = [0, 0];
  for (let bin = 0; bin <= BINS && next < ranks.length; bin++) {
    const count = room.counts[bin] + room.counts[BINS + 1 + bin];
    if (ranks[next] < first + count) {
      const own: { index: number; rank: number }[] = [];
      for (; next < ranks.length && ranks[next] < first + count; next++) own.push({ index: next, rank: ranks[next] - first });
      bins.push({ bin, count, ranks: own });
    }
    first += count;
  }
  return bins;
}

/** The number that fills a bin alone; null where it holds several. */
function sharedValue({ room, side, length, low, scale }: Binned, { bin, count }: Wanted): number | null {
  const values = room.sides[side];
  let at = 0;
  while (binOf(values[at], low, scale) !== bin) at++;
  return room.countEqual(side, length, values[at]) === count ? values[at] : null;
}

function extentOf(values: Float64Array): Extent {
  let [low, high] = [Infinity, -Infinity];
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

function bySorting(values: Float64Array, ranks: readonly number[]): readonly number[] {
  const all = values.slice().sort();
  return ranks.map((rank) => all[rank] + 0);
}
