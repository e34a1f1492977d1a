import { normalQuantile } from '../base/distribution/normal-quantile.ts';
import { createSobolDimension, fillSobol } from '../base/random/fill-sobol.ts';
import { fillStrata } from '../base/random/fill-strata.ts';
import { fillUniforms, startOf } from '../base/random/fill-uniforms.ts';
import { wordsOf } from '../base/random/mix.ts';
import { createPermutation } from '../base/random/permute.ts';
import { sobolWord } from '../base/random/sobol-directions.ts';
import { BLOCK } from '../projection/blocks/sample-block.ts';
import { type CorrelationGroup, correlationGroups } from './correlation-groups.ts';
import type { Design, SamplePlan, Sampler } from './design.ts';
import { createDrawLoops, type DrawLoops, TOGETHER } from './draw/create-draw-loops.ts';
import type { LawSteps } from './draw/plain-steps.ts';
import { type LawLoops, lawLoops } from './law-loops.ts';

type UniformDesign = Extract<Design, { kind: 'random' | 'latin-hypercube' | 'sobol' }>;
/** Fills the rows of all factors with uniform numbers. */
type UniformRows = (rows: Float64Array, count: number, block: number) => void;

/** Words that keep the sequences of one seed apart. */
const VALUES = 1;
const STRATA = 2;
const INSIDE = 3;
const SCRAMBLE = 4;
/** Blocks that are drawn by plain loops before those in WebAssembly are worth making. */
const PLAIN_BLOCKS = 8;

/**
 * Samples that fill the space of the factors: independent, stratified by factor, or a scrambled Sobol sequence.
 *
 * Uniform numbers by factor become values of its law. Within a group of correlated factors they first become normal scores
 * `z = L e`, so that the normal scores of two factors have the stated correlation `r`; their ranks then have
 * `(6 / pi) asin(r / 2)`. The first factor of a group keeps its strata; the others are mixtures and keep their law.
 *
 * @param plainBlocks so many blocks are drawn before the same is done in WebAssembly, where the host has it
 */
export function sampleUniforms(
  plan: SamplePlan,
  design: UniformDesign,
  plainBlocks = 'WebAssembly' in globalThis ? PLAIN_BLOCKS : Infinity,
): Sampler {
  const { factors, correlations } = plan;
  const groups = correlationGroups(correlations);
  if (groups === undefined) throw new Error('the correlations are not positive definite');
  const mixed = new Set(groups.flatMap(({ members }) => members.slice(1)));
  const loopsBy = (steps?: LawSteps): readonly LawLoops[] => factors.map(({ law }) => lawLoops(law, steps));
  const plainRows = uniformRows(design, factors.length);
  const turn = (loops: readonly LawLoops[], rows: Float64Array, count: number): void => {
    for (const group of groups) mixScores(group, rows, count);
    for (const [factor, { fromScore, fromUniform }] of loops.entries())
      (mixed.has(factor) ? fromScore : fromUniform)(rows, factor * BLOCK, count);
  };
  let plain: readonly LawLoops[] | undefined;
  let drawn = 0;
  let fast: { readonly draw: DrawLoops; readonly fill: UniformRows; readonly loops: readonly LawLoops[] } | undefined;
  return {
    size: design.n,
    fill(block, into) {
      const count = Math.min(BLOCK, design.n - block * BLOCK);
      if (drawn < plainBlocks) {
        drawn++;
        plain ??= loopsBy();
        plainRows(into, count, block);
        turn(plain, into, count);
        return count;
      }
      if (fast === undefined) {
        const draw = createDrawLoops(factors.length);
        fast = { draw, fill: fastRows(design, factors.length, draw) ?? plainRows, loops: loopsBy(draw.steps) };
      }
      const { rows } = fast.draw;
      fast.fill(rows, count, block);
      turn(fast.loops, rows, count);
      if (count === BLOCK) into.set(rows.subarray(0, factors.length * BLOCK));
      else for (let at = 0; at < factors.length * BLOCK; at += BLOCK) into.set(rows.subarray(at, at + count), at);
      return count;
    },
  };
}

function uniformRows(design: UniformDesign, factors: number): UniformRows {
  const seed = wordsOf(design.seed);
  const each =
    (fill: (row: Float64Array, from: number, count: number, factor: number, block: number) => void): UniformRows =>
    (rows, count, block) => {
      for (let factor = 0; factor < factors; factor++) fill(rows, factor * BLOCK, count, factor, block);
    };
  const ofEach = <Item>(create: (factor: number) => Item): readonly Item[] =>
    Array.from({ length: factors }, (_, k) => create(k));
  switch (design.kind) {
    case 'random':
      return each((row, from, count, factor, block) => fillUniforms(row, from, count, [...seed, VALUES, factor, block]));
    case 'latin-hypercube': {
      const permutations = ofEach((factor) => createPermutation(design.n, [...seed, STRATA, factor]));
      return each((row, from, count, factor, block) => {
        const permutation = permutations[factor];
        if (permutation) fillStrata(permutation, row, from, count, block * BLOCK, [...seed, INSIDE, factor, block]);
      });
    }
    case 'sobol': {
      const dimensions = ofEach((factor) => createSobolDimension(factor, [...seed, SCRAMBLE]));
      return each((row, from, count, factor, block) => {
        const dimension = dimensions[factor];
        if (dimension) fillSobol(dimension, row, from, count, block * BLOCK);
      });
    }
  }
}

/** The same by the loops of WebAssembly, for the designs that have some. */
function fastRows(design: UniformDesign, factors: number, draw: DrawLoops): UniformRows | undefined {
  const seed = wordsOf(design.seed);
  switch (design.kind) {
    case 'random': {
      const states = new Int32Array(4 * TOGETHER);
      return (_, count, block) => {
        for (let first = 0; first < factors; first += TOGETHER) {
          for (let factor = first; factor < Math.min(first + TOGETHER, factors); factor++)
            for (const [word, value] of startOf([...seed, VALUES, factor, block]).entries())
              states[TOGETHER * word + factor - first] = value;
          draw.random(first, count, states);
        }
      };
    }
    case 'sobol': {
      const dimensions = Array.from({ length: factors }, (_, factor) => createSobolDimension(factor, [...seed, SCRAMBLE]));
      return (_, count, block) => {
        for (const [factor, { directions, shift }] of dimensions.entries())
          draw.sobol(factor, count, directions, sobolWord(directions, block * BLOCK, shift), block * BLOCK);
      };
    }
    case 'latin-hypercube':
      return undefined;
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
