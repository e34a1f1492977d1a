import { BLOCK } from '../projection/blocks/sample-block.ts';
import { createSampler } from '../sweep/create-sampler.ts';
import type { SweepPlan } from '../sweep/plan-sweep.ts';
import { blocksOf, placeOf, STATE, type SweepTable } from '../sweep/sweep-table.ts';

/** What stands for no value in a column of truth values. */
const NONE = 2;

/**
 * The samples of a sweep as rows: the number of the sample from 0, whether it is valid, its factors by their path, its columns by
 * name, and for each target whether it is reached. A failed sample has its factors and nothing else.
 *
 * @param show puts a block into a table that holds one at a time
 */
export function sweepRows(plan: SweepPlan, table: SweepTable, show: (block: number) => void = () => {}) {
  const { factors } = plan.samples;
  const sampler = createSampler(plan.samples);
  const inputs = new Float64Array(factors.length * BLOCK);
  const numbers = new Float64Array(BLOCK);
  const valid = new Uint8Array(BLOCK);
  const reached = plan.judges.map(() => new Uint8Array(BLOCK));
  return {
    count: table.size,
    parts: blocksOf(table.size),
    columns: [
      { name: 'sample', type: 'integer' as const },
      { name: 'valid', type: 'boolean' as const },
      ...factors.map(({ path }) => ({ name: path, type: 'double' as const })),
      ...plan.columns.map(({ name }) => ({ name, type: 'double' as const })),
      ...plan.judges.map(({ id }) => ({ name: `reached.${id}`, type: 'boolean' as const })),
    ],
    read: (block: number) => {
      show(block);
      const { tile, at, count } = placeOf(table, block);
      sampler.fill(block, inputs);
      for (let sample = 0; sample < count; sample++) {
        numbers[sample] = block * BLOCK + sample;
        valid[sample] = tile.states[at + sample] === STATE.valid ? 1 : 0;
        for (const [target, into] of reached.entries())
          into[sample] = valid[sample] === 1 ? tile.reached[target * tile.rows + at + sample] : NONE;
      }
      return {
        count,
        values: [
          numbers,
          valid,
          ...factors.map((_, factor) => inputs.subarray(factor * BLOCK, factor * BLOCK + count)),
          ...plan.columns.map((_, column) => tile.values.subarray(column * tile.rows + at, column * tile.rows + at + count)),
          ...reached,
        ],
      };
    },
  };
}
