import { expect, test } from 'vitest';
import { sobolIndices } from '../../src/sweep/analyse/sobol-indices.ts';
import { runPlan } from '../sweep/analyse/designed.ts';
import { ishigami, type Outcome, sobolG, uniformFactors } from '../sweep/analyse/outputs.ts';

interface Known {
  readonly name: string;
  readonly outcome: Outcome;
  readonly first: readonly number[];
  readonly total: readonly number[];
  /** Largest error at 4,096 base samples. */
  readonly within: number;
}

// Analytic values to ten digits.
const KNOWN: readonly Known[] = [
  {
    name: 'Ishigami, A = 7, B = 0.1',
    outcome: ishigami,
    first: [0.3139051911, 0.4424111448, 0],
    total: [0.5575888552, 0.4424111448, 0.2436836641],
    within: 0.005,
  },
  {
    name: 'G, a = (0, 1, 4.5, 9, 99, 99, 99, 99)',
    outcome: sobolG([0, 1, 4.5, 9, 99, 99, 99, 99]),
    first: [0.7161921689, 0.1790480422, 0.0236757742, 0.0071619217, ...Array(4).fill(0.0000716192)],
    total: [0.7871441267, 0.2421981928, 0.0343169102, 0.0104603871, ...Array(4).fill(0.0001049491)],
    within: 0.005,
  },
  // A sum of two equal parts.
  { name: 'a + b', outcome: ([a = 0, b = 0]) => a + b, first: [0.5, 0.5], total: [0.5, 0.5], within: 0.001 },
  // Only the base of a growth varies, whatever the power.
  { name: 'b 1.19^10', outcome: ([b = 0]) => (1 + b) * 1.19 ** 10, first: [1, 0], total: [1, 0], within: 1e-3 },
];

test.each(KNOWN)('$name', ({ outcome, first, total, within }) => {
  const plan = {
    factors: uniformFactors(first.length),
    design: { kind: 'saltelli', n: 4096, seed: 11, secondOrder: false },
    correlations: [],
  } as const;
  const found = sobolIndices(runPlan(outcome, plan).output, { level: 0.95, resamples: 50, seed: 1 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  for (const [index, { value }] of found.value.first.entries())
    expect(Math.abs(value - (first[index] as number))).toBeLessThan(within);
  for (const [index, { value }] of found.value.total.entries())
    expect(Math.abs(value - (total[index] as number))).toBeLessThan(within);
  expect(found.value.convergence.settled).toBe(true);
});

test('second order of Ishigami: x1 and x3 together explain 0.2437, other pairs nothing', () => {
  const plan = {
    factors: uniformFactors(3),
    design: { kind: 'saltelli', n: 4096, seed: 11, secondOrder: true },
    correlations: [],
  } as const;
  const found = sobolIndices(runPlan(ishigami, plan).output, { level: 0.95, resamples: 50, seed: 1 });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const known = [0, 0.2436836641, 0];
  expect(found.value.second.map(({ groups }) => groups)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
  for (const [index, { share }] of found.value.second.entries()) {
    expect(Math.abs(share.value - (known[index] as number))).toBeLessThan(0.02);
    expect(share.low <= (known[index] as number) && (known[index] as number) <= share.high).toBe(true);
  }
});
