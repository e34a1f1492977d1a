import { NO_UNIT } from '../../../src/base/unit.ts';
import type { DesignedOutput } from '../../../src/sweep/analyse/designed-output.ts';
import type { Factor } from '../../../src/sweep/factor.ts';

/** Factors that are uniform over 0..1. */
export function uniformFactors(count: number): readonly Factor[] {
  return Array.from({ length: count }, (_, index) => ({
    path: `assumptions.x${index + 1}`,
    parameter: index,
    unit: NO_UNIT,
    central: 0.5,
    law: { kind: 'uniform', low: 0, high: 1 } as const,
  }));
}

/** Independent uniform draws addressed by number. */
export function drawsOf(seed: number): (index: number) => number {
  return (index) => {
    let x = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca77);
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    x = Math.imul((x ^ (x >>> 16)) + seed, 0xc2b2ae35);
    return ((x ^ (x >>> 13)) >>> 0) / 2 ** 32;
  };
}

export type Outcome = (inputs: readonly number[]) => number;

/** A function over the rows of a Saltelli design whose two base matrices are independent draws. */
export function saltelliOf(
  outcome: Outcome,
  factors: number,
  n: number,
  { seed = 1, secondOrder = false } = {},
): DesignedOutput<'saltelli'> {
  const draw = drawsOf(seed);
  const values: number[] = [];
  for (let j = 0; j < n; j++) {
    const a = Array.from({ length: factors }, (_, i) => draw(j * 2 * factors + i));
    const b = Array.from({ length: factors }, (_, i) => draw(j * 2 * factors + factors + i));
    values.push(outcome(a), ...a.map((_, i) => outcome(exchange(a, i, b[i] as number))));
    if (secondOrder) values.push(...b.map((_, i) => outcome(exchange(b, i, a[i] as number))));
    values.push(outcome(b));
  }
  return {
    plan: { factors: uniformFactors(factors), design: { kind: 'saltelli', n, seed, secondOrder }, correlations: [] },
    values: Float64Array.from(values),
  };
}

function exchange(list: readonly number[], at: number, value: number): readonly number[] {
  return list.map((own, index) => (index === at ? value : own));
}

/** Ishigami with A = 7 and B = 0.1 over the unit cube. */
export const ishigami: Outcome = (inputs) => {
  const [x, y, z] = inputs.map((u) => Math.PI * (2 * u - 1)) as [number, number, number];
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
};

/** Sobol's G function. */
export function sobolG(a: readonly number[]): Outcome {
  return (inputs) => a.reduce((product, ai, i) => (product * (Math.abs(4 * (inputs[i] as number) - 2) + ai)) / (1 + ai), 1);
}
