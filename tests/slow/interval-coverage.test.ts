import { describe, expect, test } from 'vitest';
import type { DesignedOutput } from '../../src/sweep/analyse/designed-output.ts';
import { morrisEffects } from '../../src/sweep/analyse/morris-effects.ts';
import { sobolIndices } from '../../src/sweep/analyse/sobol-indices.ts';
import { runPlan } from '../sweep/analyse/designed.ts';
import { ishigami, type Outcome, saltelliOf, sobolG, uniformFactors } from '../sweep/analyse/outputs.ts';

// How often intervals of 95 % hold the true index, over 200 repetitions. Two standard errors of that share are 3 points.

interface Known {
  readonly name: string;
  readonly outcome: Outcome;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

const REPETITIONS = 200;
const KNOWN: readonly Known[] = [
  {
    name: 'Ishigami',
    outcome: ishigami,
    first: [0.3139051911, 0.4424111448, 0],
    total: [0.5575888552, 0.4424111448, 0.2436836641],
  },
  {
    name: 'G',
    outcome: sobolG([0, 1, 4.5, 9]),
    first: [0, 1, 2, 3].map((i) => gShare(i, [0, 1, 4.5, 9]).first),
    total: [0, 1, 2, 3].map((i) => gShare(i, [0, 1, 4.5, 9]).total),
  },
];

/** `V_i = 1 / (3 (1 + a_i)^2)`, `V = prod (1 + V_i) - 1`. */
function gShare(i: number, a: readonly number[]) {
  const parts = a.map((ai) => 1 / (3 * (1 + ai) ** 2));
  const product = parts.reduce((all, part) => all * (1 + part), 1);
  const own = parts[i] as number;
  return { first: own / (product - 1), total: (own * product) / (1 + own) / (product - 1) };
}

function coverage({ first, total }: Known, n: number, outputOf: (seed: number) => DesignedOutput<'saltelli'>): readonly number[] {
  const truths = [...first, ...total];
  const held = truths.map(() => 0);
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const found = sobolIndices(outputOf(1000 * n + repetition), { level: 0.95, resamples: 500, seed: repetition });
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    for (const [index, { low, high }] of [...found.value.first, ...found.value.total].entries()) {
      const truth = truths[index] as number;
      if (low <= truth && truth <= high) held[index] = (held[index] as number) + 1;
    }
  }
  return held.map((count) => count / REPETITIONS);
}

describe.each(KNOWN)('$name', (known) => {
  test('independent base samples: 90 to 99 %', () => {
    const shares = coverage(known, 1024, (seed) => saltelliOf(known.outcome, known.first.length, 1024, { seed }));
    for (const share of shares) {
      expect(share).toBeGreaterThanOrEqual(0.9);
      expect(share).toBeLessThanOrEqual(0.99);
    }
  });

  test('base samples of a Sobol sequence, which are more even than the bootstrap knows: at least 90 %', () => {
    const n = 1024;
    const factors = uniformFactors(known.first.length);
    const shares = coverage(known, n, (seed) => {
      const plan = { factors, design: { kind: 'saltelli', n, seed, secondOrder: false }, correlations: [] } as const;
      return runPlan(known.outcome, plan).output;
    });
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0.9);
  });
});

test('sizes of Morris effects: 88 to 99 % with 40 trajectories', () => {
  const outcome: Outcome = ([a = 0, b = 0, c = 0]) => a + 4 * (a - 0.5) * (b - 0.5) + c * c;
  const sizesOf = (n: number, seed: number) => {
    const plan = { factors: uniformFactors(3), design: { kind: 'morris', n, seed, levels: 4 }, correlations: [] } as const;
    const { inputs, output } = runPlan(outcome, plan);
    const found = morrisEffects(output, inputs, { level: 0.95, resamples: 500, seed });
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    return found.value.effects.map(({ size }) => size);
  };
  const truths = sizesOf(100_000, 1).map(({ value }) => value);
  const held = truths.map(() => 0);
  for (let seed = 10_000; seed < 10_000 + REPETITIONS; seed++) {
    for (const [index, { low, high }] of sizesOf(40, seed).entries()) {
      const truth = truths[index] as number;
      if (low <= truth && truth <= high) held[index] = (held[index] as number) + 1;
    }
  }
  for (const count of held) {
    expect(count / REPETITIONS).toBeGreaterThanOrEqual(0.88);
    expect(count / REPETITIONS).toBeLessThanOrEqual(0.99);
  }
});
