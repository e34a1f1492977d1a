import { normalQuantile } from '../base/distribution/normal-quantile.ts';
import { createSobolDimension, fillSobol } from '../base/random/fill-sobol.ts';
import { fillStrata } from '../base/random/fill-strata.ts';
import { fillUniforms } from '../base/random/fill-uniforms.ts';
import { wordsOf } from '../base/random/mix.ts';
import { createPermutation } from '../base/random/permute.ts';
import { BLOCK } from '../projection/blocks/sample-block.ts';
import { type CorrelationGroup, correlationGroups } from './correlation-groups.ts';
import type { Design, SamplePlan, Sampler } from './design.ts';
import { lawLoops } from './law-loops.ts';

type UniformDesign = Extract<Design, { kind: 'random' | 'latin-hypercube' | 'sobol' }>;
/** Fills a row with the uniform numbers of one factor. */
type UniformRow = (row: Float64Array, from: number, count: number, block: number) => void;

/** Words that keep the sequences of one seed apart. */
const VALUES = 1;
const STRATA = 2;
const INSIDE = 3;
const SCRAMBLE = 4;

/**
 * Samples that fill the space of the factors: independent, stratified by factor, or a scrambled Sobol sequence.
 *
 * Uniform numbers by factor become values of its law. Within a group of correlated factors they first become normal scores
 * `z = L e`, so that the normal scores of two factors have the stated correlation `r`; their ranks then have
 * `(6 / pi) asin(r / 2)`. The first factor of a group keeps its strata; the others are mixtures and keep their law.
 */
export function sampleUniforms(plan: SamplePlan, design: UniformDesign): Sampler {
  const { factors, correlations } = plan;
  const groups = correlationGroups(correlations);
  if (groups === undefined) throw new Error('the correlations are not positive definite');
  const loops = factors.map(({ law }) => lawLoops(law));
  const rows = factors.map((_, factor) => uniformRow(design, factor));
  const mixed = new Set(groups.flatMap(({ members }) => members.slice(1)));
  return {
    size: design.n,
    fill(block, into) {
      const count = Math.min(BLOCK, design.n - block * BLOCK);
      for (let factor = 0; factor < factors.length; factor++) rows[factor]?.(into, factor * BLOCK, count, block);
      for (const group of groups) mixScores(group, into, count);
      for (let factor = 0; factor < factors.length; factor++) {
        const loop = loops[factor];
        if (mixed.has(factor)) loop?.fromScore(into, factor * BLOCK, count);
        else loop?.fromUniform(into, factor * BLOCK, count);
      }
      return count;
    },
  };
}

function uniformRow(design: UniformDesign, factor: number): UniformRow {
  const seed = wordsOf(design.seed);
  switch (design.kind) {
    case 'random':
      return (row, from, count, block) => fillUniforms(row, from, count, [...seed, VALUES, factor, block]);
    case 'latin-hypercube': {
      const permutation = createPermutation(design.n, [...seed, STRATA, factor]);
      return (row, from, count, block) =>
        fillStrata(permutation, row, from, count, block * BLOCK, [...seed, INSIDE, factor, block]);
    }
    case 'sobol': {
      const dimension = createSobolDimension(factor, [...seed, SCRAMBLE]);
      return (row, from, count, block) => fillSobol(dimension, row, from, count, block * BLOCK);
    }
  }
}

/** Uniform numbers of a group become normal scores with its correlations, but for those of its first member. */
function mixScores({ members, triangle }: CorrelationGroup, into: Float64Array, count: number): void {
  const size = members.length;
  const scores = new Float64Array(size);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < size; k++) scores[k] = normalQuantile(into[(members[k] as number) * BLOCK + i] as number);
    for (let row = 1; row < size; row++) {
      let sum = 0;
      for (let k = 0; k <= row; k++) sum += (triangle[row * size + k] as number) * (scores[k] as number);
      into[(members[row] as number) * BLOCK + i] = sum;
    }
  }
}
