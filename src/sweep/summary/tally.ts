import { BLOCK } from '../../projection/blocks/sample-block.ts';
import { placeOf, type SweepTable } from '../sweep-table.ts';
import { addReached, noneReached, type ReachedCounts, reachedRows } from './count-reached.ts';
import { createRoom } from './create-room.ts';
import { describeBlock } from './describe-block.ts';
import { addExact, createExactSum, type ExactSum, exactValue, mergeExact } from './exact-sum.ts';
import { mergeSketch, type QuantileSketch, sketchQuantiles, sketchSame, sketchValues } from './quantile-sketch.ts';
import { type ColumnSummary, SHARES } from './summarise-column.ts';

/** What is kept of one column of any number of samples. */
interface ColumnTally {
  count: number;
  missing: number;
  low: number;
  high: number;
  readonly sum: ExactSum;
  /** `sum (x - m)^2`, m the mean of the block of each value. */
  readonly within: ExactSum;
  /** `sum n (m - c)^2` over blocks, c the centre. */
  readonly between: ExactSum;
  /** Anything near the mean: it only keeps digits. */
  readonly centre: number;
  readonly sketch: QuantileSketch;
}

/** What is kept of samples that are not: its size does not grow with their number. Plain data, which a thread can hand on. */
export interface Tally {
  reached: ReachedCounts;
  readonly columns: readonly ColumnTally[];
}

/** The tally of no sample yet, for columns around these centres. */
export function createTally(centres: readonly number[], targets: number): Tally {
  return {
    reached: noneReached(targets),
    columns: centres.map((centre) => ({
      ...{ count: 0, missing: 0, low: Infinity, high: -Infinity, centre, sketch: new Map() },
      ...{ sum: createExactSum(), within: createExactSum(), between: createExactSum() },
    })),
  };
}

/**
 * What takes blocks of a table into a tally. Counts and sums are exact, bounds and sketches know no order: whoever takes which
 * block, and when, merged they give the same to the last bit.
 *
 * @param together the targets that have to be reached by the same sample
 */
export function createTallyBlock(tally: Tally, table: SweepTable, together: readonly number[]): (block: number) => void {
  const room = createRoom(BLOCK);
  const [list] = room.sides;
  return (block) => {
    const { tile, at, count } = placeOf(table, block);
    tally.reached = addReached(tally.reached, reachedRows(tile, at, count, table.targets, together));
    const states = tile.states.subarray(at, at + count);
    for (const [index, column] of tally.columns.entries()) {
      const first = index * tile.rows + at;
      const { valid, part } = describeBlock(room, 0, tile.values.subarray(first, first + count), states);
      column.missing += valid - (part?.count ?? 0);
      if (part === null) continue;
      const off = part.sum / part.count - column.centre;
      column.count += part.count;
      column.low = Math.min(column.low, part.low);
      column.high = Math.max(column.high, part.high);
      addExact(column.sum, part.sum);
      addExact(column.within, part.squares);
      addExact(column.between, part.count * off * off);
      if (part.low === part.high) sketchSame(column.sketch, part.low, part.count);
      else sketchValues(column.sketch, list, 0, part.count);
    }
  };
}

/** Takes a tally into another of the same columns. */
export function mergeTally(tally: Tally, other: Tally): void {
  tally.reached = addReached(tally.reached, other.reached);
  for (const [index, column] of tally.columns.entries()) {
    const found = other.columns[index] as ColumnTally;
    column.count += found.count;
    column.missing += found.missing;
    column.low = Math.min(column.low, found.low);
    column.high = Math.max(column.high, found.high);
    mergeExact(column.sum, found.sum);
    mergeExact(column.within, found.within);
    mergeExact(column.between, found.between);
    mergeSketch(column.sketch, found.sketch);
  }
}

/** The columns of a tally, summed up: quantiles as near as the sketch has them. */
export function tallySummaries({ columns }: Tally): readonly ColumnSummary[] {
  return columns.map(({ count, missing, low, high, sum, within, between, centre, sketch }) => {
    if (count === 0) return { count, missing, mean: null, sd: null, min: null, max: null, quantiles: SHARES.map(() => null) };
    const constant = low === high;
    const mean = constant ? low + 0 : exactValue(sum) / count;
    const squares = exactValue(within) + Math.max(0, exactValue(between) - count * (mean - centre) * (mean - centre));
    const sd = count < 2 ? null : constant ? 0 : Math.sqrt(squares / (count - 1));
    return { count, missing, mean, sd, min: low + 0, max: high + 0, quantiles: sketchQuantiles(sketch, count, SHARES) };
  });
}
