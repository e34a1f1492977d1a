import { BLOCK } from '../projection/blocks/sample-block.ts';
import { createSampler } from './create-sampler.ts';
import type { SamplePlan } from './design.ts';

/** The inputs of all samples of a plan: factors x samples, row by row. */
export function inputsOf(plan: SamplePlan): Float64Array {
  const sampler = createSampler(plan);
  const { size } = sampler;
  const factors = plan.factors.length;
  const inputs = new Float64Array(factors * size);
  const block = new Float64Array(factors * BLOCK);
  for (let first = 0; first < size; first += BLOCK) {
    const count = sampler.fill(first / BLOCK, block);
    for (let factor = 0; factor < factors; factor++)
      inputs.set(block.subarray(factor * BLOCK, factor * BLOCK + count), factor * size + first);
  }
  return inputs;
}
