import type { Design } from './design.ts';

/** Number of samples of a design over so many factors. */
export function designSize(design: Design, factors: number): number {
  switch (design.kind) {
    case 'saltelli':
      return design.n * rowsOfBase(design.secondOrder, factors);
    case 'morris':
      return design.n * (factors + 1);
    case 'grid':
      return design.points.reduce((size, points) => size * points.length, 1);
    case 'one-at-a-time':
      return design.points.reduce((size, points) => size + points.length, 1);
    default:
      return design.n;
  }
}

/** Samples that a Saltelli design makes of one base sample: A, the crossings, B. */
export function rowsOfBase(secondOrder: boolean, factors: number): number {
  return secondOrder ? 2 * factors + 2 : factors + 2;
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
