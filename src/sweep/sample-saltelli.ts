import { createSobolDimension, fillSobol } from '../base/random/fill-sobol.ts';
import { wordsOf } from '../base/random/mix.ts';
import { BLOCK } from '../projection/blocks/sample-block.ts';
import type { Design, SamplePlan, Sampler } from './design.ts';
import { designSize, rowsOfBase } from './design-size.ts';
import { groupsOf } from './groups-of.ts';
import { lawLoops } from './law-loops.ts';

/** Keeps the scramble of this design apart from that of a plain Sobol sequence. */
const SCRAMBLE = 5;

/**
 * The samples of a Saltelli design over m factors in k groups. Of base sample `j` follow each other: `A_j`; `A_j` with group 1, 2,
 * ... k taken from `B_j`; with second order `B_j` with group 1, 2, ... k taken from `A_j`; `B_j`. `A` and `B` are the first and the
 * last m coordinates of one scrambled Sobol sequence of 2 m dimensions.
 * @source A. Saltelli et al.: Variance based sensitivity analysis of model output. Computer Physics Communications 181 (2010)
 *   259-270; the order is that of the Python library SALib
 */
export function sampleSaltelli(plan: SamplePlan, design: Extract<Design, { kind: 'saltelli' }>): Sampler {
  const { factors } = plan;
  const groups = groupsOf(plan);
  const k = groups.length;
  const rows = rowsOfBase(design.secondOrder, k);
  const size = designSize(plan);
  const seed = [...wordsOf(design.seed), SCRAMBLE];
  const columns = factors.map(({ law }, factor) => ({
    a: createSobolDimension(factor, seed),
    b: createSobolDimension(factors.length + factor, seed),
    group: groups.findIndex(({ members }) => members.includes(factor)),
    loop: lawLoops(law).fromUniform,
  }));
  // A block begins and ends within a base sample.
  const a = new Float64Array(BLOCK + 1);
  const b = new Float64Array(BLOCK + 1);
  return {
    size,
    fill(block, into) {
      const first = block * BLOCK;
      const count = Math.min(BLOCK, size - first);
      const base = Math.floor(first / rows);
      const bases = Math.floor((first + count - 1) / rows) - base + 1;
      for (const [factor, column] of columns.entries()) {
        fillSobol(column.a, a, 0, bases, base);
        fillSobol(column.b, b, 0, bases, base);
        column.loop(a, 0, bases);
        column.loop(b, 0, bases);
        let sample = 0;
        let row = first - base * rows;
        for (let i = 0; i < count; i++) {
          const crossed = row > k ? row - k - 1 === column.group : row - 1 === column.group;
          const fromB = row === rows - 1 || (row > k ? !crossed : crossed);
          into[factor * BLOCK + i] = (fromB ? b[sample] : a[sample]) as number;
          row++;
          if (row < rows) continue;
          row = 0;
          sample++;
        }
      }
      return count;
    },
  };
}
