import { BLOCK } from '../projection/blocks/sample-block.ts';
import type { Design, SamplePlan, Sampler } from './design.ts';
import { designSize } from './design-size.ts';

/** Every combination of the points of each factor; the last factor varies fastest. */
export function sampleGrid(plan: SamplePlan, design: Extract<Design, { kind: 'grid' }>): Sampler {
  const size = designSize(plan);
  const points = design.points.map((values) => Float64Array.from(values));
  return {
    size,
    fill(block, into) {
      const first = block * BLOCK;
      const count = Math.min(BLOCK, size - first);
      // Samples after which the point of a factor changes.
      let run = size;
      for (const [factor, values] of points.entries()) {
        run /= values.length;
        for (let i = 0; i < count; i++) {
          into[factor * BLOCK + i] = values[Math.floor((first + i) / run) % values.length] as number;
        }
      }
      return count;
    },
  };
}

/** The central sample, then each factor alone at each of its points. */
export function sampleOneAtATime(plan: SamplePlan, design: Extract<Design, { kind: 'one-at-a-time' }>): Sampler {
  const size = designSize(plan);
  return {
    size,
    fill(block, into) {
      const first = block * BLOCK;
      const count = Math.min(BLOCK, size - first);
      let start = 1;
      for (const [factor, { central }] of plan.factors.entries()) {
        const points = design.points[factor] as readonly number[];
        into.fill(central, factor * BLOCK, factor * BLOCK + count);
        for (const [position, value] of points.entries()) {
          const sample = start + position - first;
          if (sample >= 0 && sample < count) into[factor * BLOCK + sample] = value;
        }
        start += points.length;
      }
      return count;
    },
  };
}
