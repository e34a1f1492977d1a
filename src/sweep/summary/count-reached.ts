import { STATE, type SweepTable } from '../sweep-table.ts';

/** How many valid samples reach each target, and how many reach some of them together. */
export interface ReachedCounts {
  readonly valid: number;
  readonly failed: number;
  /** By target of the table. */
  readonly targets: readonly number[];
  readonly together: number;
}

/** Counts over the valid samples. `together` names the targets that have to be reached by the same sample. */
export function countReached(table: SweepTable, together: readonly number[]): ReachedCounts {
  const targets = new Array<number>(table.targets).fill(0);
  let valid = 0;
  let joint = 0;
  for (const { rows, reached, states } of table.tiles) {
    for (let row = 0; row < rows; row++) {
      if (states[row] !== STATE.valid) continue;
      valid++;
      for (let target = 0; target < targets.length; target++) targets[target] += reached[target * rows + row];
      let all = 1;
      for (const target of together) all &= reached[target * rows + row];
      joint += all;
    }
  }
  return { valid, failed: table.size - valid, targets, together: joint };
}
