import type { Uncertainty } from '../../src/base/quantity.ts';
import { NO_UNIT } from '../../src/base/unit.ts';
import { BLOCK } from '../../src/projection/blocks/sample-block.ts';
import { createSampler } from '../../src/sweep/create-sampler.ts';
import type { Design, SamplePlan } from '../../src/sweep/design.ts';

/** A plan over factors with the given laws. */
export function planOf(laws: readonly Uncertainty[], design: Design, correlations: SamplePlan['correlations'] = []): SamplePlan {
  const factors = laws.map((law, parameter) => ({ path: `f${parameter}`, parameter, unit: NO_UNIT, central: 0.5, law }));
  return { factors, design, correlations };
}

/** All samples of a plan by factor, its blocks computed in the given order (default: the natural one). */
export function samplesOf(plan: SamplePlan, order?: (blocks: number[]) => number[]): readonly Float64Array[] {
  const sampler = createSampler(plan);
  const rows = plan.factors.map(() => new Float64Array(sampler.size));
  const into = new Float64Array(plan.factors.length * BLOCK);
  const blocks = Array.from({ length: Math.ceil(sampler.size / BLOCK) }, (_, block) => block);
  for (const block of order?.(blocks) ?? blocks) {
    const count = sampler.fill(block, into);
    for (const [factor, row] of rows.entries()) row.set(into.subarray(factor * BLOCK, factor * BLOCK + count), block * BLOCK);
  }
  return rows;
}

export const UNIT: Uncertainty = { kind: 'uniform', low: 0, high: 1 };
