import type { SamplePlan, Sampler } from './design.ts';
import { sampleMorris } from './sample-morris.ts';
import { sampleGrid, sampleOneAtATime } from './sample-points.ts';
import { sampleSaltelli } from './sample-saltelli.ts';
import { sampleUniforms } from './sample-uniforms.ts';

/**
 * The sampler of a plan: the inputs of any block from its number, with the same bits on every machine and thread.
 *
 * It keeps buffers of its own, so that one sampler serves one thread. The plan has been checked: one that mixes correlations
 * with a design that cannot have them is an error of the program.
 */
export function createSampler(plan: SamplePlan): Sampler {
  const { design, correlations } = plan;
  switch (design.kind) {
    case 'random':
    case 'latin-hypercube':
    case 'sobol':
      return sampleUniforms(plan, design);
    default:
      if (correlations.length > 0) throw new Error(`a ${design.kind} design has no correlations`);
  }
  switch (design.kind) {
    case 'saltelli':
      return sampleSaltelli(plan, design);
    case 'morris':
      return sampleMorris(plan, design);
    case 'grid':
      return sampleGrid(plan, design);
    case 'one-at-a-time':
      return sampleOneAtATime(plan, design);
  }
}
