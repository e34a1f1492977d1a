import { STATE, type SweepTable, type Tile } from '../sweep-table.ts';

/** How many valid samples reach each target, and how many reach some of them together. */
export interface ReachedCounts {
  readonly valid: number;
  readonly failed: number;
  /** By target of the table. */
  readonly targets: readonly number[];
  readonly together: number;
}

/** Counts over the valid samples. `together` names the targets that have to be reached by the same sample. */
export function countReached({ tiles, targets }: SweepTable, together: readonly number[]): ReachedCounts {
  return tiles.reduce<ReachedCounts>(
    (counts, tile) => addReached(counts, reachedRows(tile, 0, tile.rows, targets, together)),
    noneReached(targets),
  );
}

export function noneReached(targets: number): ReachedCounts {
  return { valid: 0, failed: 0, targets: new Array<number>(targets).fill(0), together: 0 };
}

export function addReached(one: ReachedCounts, other: ReachedCounts): ReachedCounts {
  return {
    valid: one.valid + other.valid,
    failed: one.failed + other.failed,
    targets: one.targets.map((count, target) => count + (other.targets[target] as number)),
    together: one.together + other.together,
  };
}

/** The same of so many rows of a tile. */
export function reachedRows(
  { rows, reached, states }: Tile,
  from: number,
  count: number,
  targets: number,
  together: readonly number[],
): ReachedCounts {
  const counts = new Array<number>(targets).fill(0);
  let valid = 0;
  let joint = 0;
  for (let row = from; row < from + count; row++) {
    if (states[row] !== STATE.valid) continue;
    valid++;
    for (let target = 0; target < targets; target++) counts[target] += reached[target * rows + row];
    let all = 1;
    for (const target of together) all &= reached[target * rows + row];
    joint += all;
  }
  return { valid, failed: count - valid, targets: counts, together: joint };
}
