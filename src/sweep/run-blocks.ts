import { BLOCK, type BlockReader } from '../projection/blocks/sample-block.ts';
import type { Sampler } from './design.ts';
import { judgeBlock } from './judge-block.ts';
import type { SweepPlan } from './plan-sweep.ts';
import { placeOf, type SweepTable } from './sweep-table.ts';

/** Runs any block of a sweep. */
export type RunBlock = (block: number) => void;

/**
 * What runs one block into the table: its inputs from the sampler, its columns from the reader, its targets from the columns.
 * A block needs nothing of any other: whoever runs it, and when, gives the same bits.
 */
export function createRunBlock(plan: SweepPlan, sampler: Sampler, reader: BlockReader, table: SweepTable): RunBlock {
  const inputs = new Float64Array(plan.samples.factors.length * BLOCK);
  return (block) => {
    const { tile, at, count } = placeOf(table, block);
    const filled = sampler.fill(block, inputs);
    if (filled !== count) throw new Error(`block ${block} has ${filled} samples where ${count} are expected`);
    tile.states.fill(0, at, at + count);
    reader.run(inputs, count, tile.values, at, tile.rows, tile.states);
    judgeBlock(plan.judges, tile, at, count);
  };
}

/** Runs the blocks that are still open, one after the other; gives the number of each as it is done. */
export function* runBlocks(runBlock: RunBlock, blocks: Iterable<number>): Generator<number, void> {
  for (const block of blocks) {
    runBlock(block);
    yield block;
  }
}
