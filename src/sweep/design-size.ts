import type { SamplePlan } from './design.ts';
import { groupsOf } from './groups-of.ts';

/** Number of samples of a plan. */
export function designSize(plan: Pick<SamplePlan, 'factors' | 'design' | 'groups'>): number {
  const { design } = plan;
  switch (design.kind) {
    case 'saltelli':
      return design.n * rowsOfBase(design.secondOrder, groupsOf(plan).length);
    case 'morris':
      return design.n * (groupsOf(plan).length + 1);
    case 'grid':
      return design.points.reduce((size, points) => size * points.length, 1);
    case 'one-at-a-time':
      return design.points.reduce((size, points) => size + points.length, 1);
    default:
      return design.n;
  }
}

/** Samples that a Saltelli design makes of one base sample: A, the crossings, B. */
export function rowsOfBase(secondOrder: boolean, groups: number): number {
  return secondOrder ? 2 * groups + 2 : groups + 2;
}

/**
 * The least power of 2 that is not below `n`: what a Sobol sequence takes.
 * @example roundUpToPowerOf2(1000) // 1024
 */
export function roundUpToPowerOf2(n: number): number {
  let power = 1;
  while (power < n) power *= 2;
  return power;
}
