import { describe, expect, test } from 'vitest';
import { NO_UNIT } from '../../../src/base/unit.ts';
import { binomialTail } from '../../../src/sweep/discover/binomial-tail.ts';
import { type Cases, casesIn, countInside, fitOf, restrict } from '../../../src/sweep/discover/box.ts';
import { cutSide } from '../../../src/sweep/discover/cut-side.ts';
import { type Discovery, discoverBoxes } from '../../../src/sweep/discover/discover-boxes.ts';
import { pasteBox } from '../../../src/sweep/discover/paste-box.ts';
import { peelBox } from '../../../src/sweep/discover/peel-box.ts';
import { roundest } from '../../../src/sweep/discover/readable-bounds.ts';
import type { Factor } from '../../../src/sweep/factor.ts';
import { runPlan } from '../analyse/designed.ts';
import { type Outcome, uniformFactors } from '../analyse/outputs.ts';

// The three samples of a published fixture: factors a, b, c; the first two are of interest.
const THREE: Cases = {
  n: 3,
  choice: [false, false, false],
  inputs: Float64Array.of(0, 2, 3, 1, 5, 2, 2, 6, 1),
  interest: Uint8Array.of(1, 1, 0),
};

describe('a box and its fit', () => {
  const whole = [null, null, null];
  const totals = { cases: 3, hits: 2 };

  test('cut to the cases of interest: coverage and density 1, two thirds of the mass, one factor restricted', () => {
    const box = restrict(whole, 2, { kind: 'range', low: 1.5, high: null });
    expect(fitOf(countInside(THREE, casesIn(THREE, box)), totals, box)).toEqual({
      coverage: 1,
      density: 1,
      mass: 2 / 3,
      restricted: 1,
    });
  });

  test('a restriction that keeps nobody out can be dropped', () => {
    const twice = restrict(restrict(whole, 2, { kind: 'range', low: 1.5, high: null }), 1, { kind: 'range', low: null, high: 5 });
    const box = restrict(twice, 1, null);
    expect(casesIn(THREE, box)).toEqual(casesIn(THREE, twice));
  });

  test('peeling the three finds it', () => {
    const steps = peelBox(THREE, new Uint8Array(3).fill(1), { alpha: 0.05, leastMass: 0.05 });
    expect(steps[0]).toEqual({ box: whole, cases: 3, hits: 2 });
    expect(steps.at(-1)).toMatchObject({ cases: 2, hits: 2 });
  });
});

describe('where a side is cut', () => {
  const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const tied = [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 9];

  test.each([
    [ten, 0.1, 'high', 8.5, 1],
    [ten, 0.05, 'high', 8.5, 1],
    [ten, 0.1, 'low', 0.5, 1],
    [ten, 0.05, 'low', 0.5, 1],
    [tied, 0.1, 'high', 8.5, 2],
    [tied, 0.05, 'low', 1.5, 2],
  ] as const)('%j, %d, %s', (inputs, share, side, at, removed) => {
    expect(cutSide(inputs, share, side)).toEqual({ at, removed });
  });

  test('nowhere where all are equal', () => {
    expect(cutSide([4, 4, 4], 0.1, 'low')).toBeNull();
    expect(cutSide([1], 0.1, 'high')).toBeNull();
  });

  test('numbers next to each other: what is to fall away falls away, and peeling ends', () => {
    for (const low of [1, 1 + Number.EPSILON]) {
      const high = low + Number.EPSILON;
      expect(cutSide([low, high], 0.05, 'low')).toEqual({ at: high, removed: 1 });
      expect(cutSide([low, high], 0.05, 'high')).toEqual({ at: low, removed: 1 });
      const inputs = Float64Array.of(low, high, low, high);
      for (const interest of [Uint8Array.of(0, 1, 0, 1), Uint8Array.of(1, 0, 1, 0)]) {
        const steps = peelBox({ n: 4, choice: [false], inputs, interest }, new Uint8Array(4).fill(1), {
          alpha: 0.05,
          leastMass: 0.05,
        });
        expect(steps.map(({ cases, hits }) => [cases, hits])).toEqual([
          [4, 2],
          [2, 2],
        ]);
      }
    }
  });
});

test('binomial tails, by counting', () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
  for (const [hits, n, q] of [
    [0, 5, 0.3],
    [2, 3, 0.5],
    [5, 5, 0.9],
    [7, 40, 0.2],
    [30, 40, 0.2],
    [3, 40, 0.9],
  ] as const) {
    let sum = 0;
    for (let k = hits; k <= n; k++) sum += choose(n, k) * q ** k * (1 - q) ** (n - k);
    expect(Math.abs(binomialTail(hits, n, q) / sum - 1)).toBeLessThan(1e-12);
  }
  expect(binomialTail(6, 5, 0.5)).toBe(0);
  // Far out, where single terms are below the least number.
  expect(binomialTail(15_000, 16_000, 0.1)).toBe(0);
  expect(binomialTail(100, 16_000, 0.5)).toBe(1);
});

test('bounds become as round as they may', () => {
  expect(roundest(239.7, 2.4)).toBe(240);
  expect(roundest(0.6834, 0.004)).toBe(0.68);
  expect(roundest(0.3, 0.001)).toBe(0.3);
  expect(roundest(-17.2, 0.5)).toBe(-17);
  expect(roundest(0.02, 0.5)).toBe(0);
  expect(roundest(3, 0)).toBe(3);
  expect(roundest(1 + Number.EPSILON, 0.02 * Number.EPSILON)).toBe(1 + Number.EPSILON);
  expect(roundest(1e-310, 1e-320)).toBe(1e-310);
});

const OPTIONS = { interest: 1, alpha: 0.05, leastMass: 0.05, mostBoxes: 3 } as const;

function discover(
  outcome: Outcome,
  { factors = uniformFactors(4), n = 2048, interest = OPTIONS.interest as 0 | 1 } = {},
): Discovery {
  const plan = { factors, design: { kind: 'sobol', n, seed: 5 }, correlations: [] } as const;
  const { inputs, output } = runPlan(outcome, plan);
  const found = discoverBoxes(output, inputs, { ...OPTIONS, interest });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

describe('scenario discovery', () => {
  test('a box is found again, with its bounds, and no other factor is named', () => {
    const { boxes, covered } = discover(([a = 0, b = 0]) => (a > 0.3 && a < 0.7 && b > 0.5 ? 1 : 0));
    expect(boxes).toHaveLength(1);
    const [found] = boxes;
    expect(found?.factors.map(({ factor }) => factor).sort()).toEqual([0, 1]);
    const [a, b] = found?.box ?? [];
    if (a?.kind !== 'range' || b?.kind !== 'range') throw new Error('no ranges');
    expect(Math.abs((a.low as number) - 0.3)).toBeLessThan(0.04);
    expect(Math.abs((a.high as number) - 0.7)).toBeLessThan(0.04);
    expect(Math.abs((b.low as number) - 0.5)).toBeLessThan(0.04);
    expect(b.high).toBeNull();
    expect(found?.fit.density).toBeGreaterThan(0.8);
    expect(found?.fit.coverage).toBeGreaterThan(0.9);
    expect(covered).toBe(found?.fit.coverage);
    for (const { quasiP } of found?.factors ?? []) expect(quasiP).toBeLessThan(1e-6);
  });

  test('what is said of a box can be counted again, and coverage only falls along its trade-off', () => {
    const n = 1024;
    const outcome: Outcome = ([a = 0, b = 0, c = 0]) => (a + b * c > 0.9 ? 1 : 0);
    const plan = { factors: uniformFactors(3), design: { kind: 'sobol', n, seed: 5 }, correlations: [] } as const;
    const { inputs, output } = runPlan(outcome, plan);
    const found = discoverBoxes(output, inputs, OPTIONS);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    const { boxes, hits, covered } = found.value;
    const any = new Set<number>();
    for (const { box, fit, tradeOff } of boxes) {
      const inside = Array.from({ length: n }, (_, i) => i).filter((i) =>
        box.every((range, factor) => {
          if (range?.kind !== 'range') return range === null;
          const input = inputs[factor * n + i] as number;
          return input >= (range.low ?? 0) && input <= (range.high ?? 1) && !any.has(i);
        }),
      );
      const inBox = inside.filter((i) => output.values[i] === 1).length;
      expect(fit).toMatchObject({ coverage: inBox / hits, density: inBox / inside.length, mass: inside.length / n });
      for (const i of inside) any.add(i);
      for (const [step, { coverage, mass }] of tradeOff.entries()) {
        expect(coverage).toBeLessThanOrEqual(tradeOff[step - 1]?.coverage ?? 1);
        expect(mass).toBeLessThan(tradeOff[step - 1]?.mass ?? 2);
      }
    }
    expect(covered).toBeCloseTo([...any].filter((i) => output.values[i] === 1).length / hits, 12);
  });

  test('two ways to get there need two boxes', () => {
    const { boxes, covered } = discover(([a = 0, b = 0, c = 0]) => ((a < 0.3 && b < 0.5) || c > 0.8 ? 1 : 0));
    expect(boxes.length).toBe(2);
    expect(covered).toBeGreaterThan(0.85);
  });

  test('choices are kept or left out one by one, whole numbers are not cut in two', () => {
    const choice = (values: readonly number[]): Factor => ({
      ...(uniformFactors(1)[0] as Factor),
      unit: NO_UNIT,
      law: { kind: 'choices', values },
    });
    const factors = [choice([3, 1, 7, 5]), ...uniformFactors(2)];
    const { boxes } = discover(([a = 0, b = 0]) => ((a === 1 || a === 5) && Math.floor(b * 4) >= 2 ? 1 : 0), { factors });
    expect(boxes[0]?.box[0]).toEqual({ kind: 'set', values: [1, 5] });
    expect(boxes[0]?.box[2]).toBeNull();
  });

  test('ties: a factor of few values is cut between them', () => {
    const n = 600;
    const cases: Cases = {
      n,
      choice: [false],
      inputs: Float64Array.from({ length: n }, (_, i) => i % 3),
      interest: Uint8Array.from({ length: n }, (_, i) => (i % 3 === 2 ? 1 : 0)),
    };
    const steps = peelBox(cases, new Uint8Array(n).fill(1), { alpha: 0.05, leastMass: 0.05 });
    expect(steps.map(({ cases: count }) => count)).toEqual([600, 400, 200]);
    expect(steps.at(-1)?.box).toEqual([{ kind: 'range', low: 1.5, high: null }]);
  });

  test('pasting takes back what was cut too deep', () => {
    const n = 1000;
    const cases: Cases = {
      n,
      choice: [false],
      inputs: Float64Array.from({ length: n }, (_, i) => i),
      interest: Uint8Array.from({ length: n }, (_, i) => (i >= 400 ? 1 : 0)),
    };
    const [pasted] = pasteBox(cases, new Uint8Array(n).fill(1), [{ kind: 'range', low: 700.5, high: null }], 0.05);
    if (pasted?.kind !== 'range') throw new Error('no range');
    expect(pasted.low as number).toBeGreaterThanOrEqual(400 - 0.5);
    expect(pasted.low as number).toBeLessThan(440);
  });

  test('the rarer outcome can be asked for', () => {
    const outcome: Outcome = ([a = 0]) => (a > 0.15 ? 1 : 0);
    const missed = discover(outcome, { interest: 0 });
    expect(missed.hits / missed.cases).toBeCloseTo(0.15, 2);
    expect(missed.boxes[0]?.fit.density).toBeGreaterThan(0.9);
    // Of those reached it is asked that a box halves the misses at least.
    expect(discover(outcome).wantedDensity).toBeCloseTo(0.925, 3);
  });

  test('chance finds no box', () => {
    const { boxes } = discover((inputs) => (((inputs[3] as number) * 1e6) % 1 < 0.3 ? 1 : 0));
    for (const { fit } of boxes) expect(fit.density).toBeLessThan(0.6);
  });

  test('refused: too few cases, nearly all the same', () => {
    const plan = (n: number) =>
      ({ factors: uniformFactors(1), design: { kind: 'random', n, seed: 1 }, correlations: [] }) as const;
    const refusalFor = (n: number, outcome: Outcome) => {
      const { inputs, output } = runPlan(outcome, plan(n));
      const found = discoverBoxes(output, inputs, OPTIONS);
      return found.ok ? null : found.problems[0];
    };
    expect(refusalFor(100, ([a = 0]) => (a > 0.5 ? 1 : 0))).toEqual({ code: 'too-few-samples', found: 100, needed: 200 });
    expect(refusalFor(1000, () => 1)).toEqual({ code: 'constant-output', value: 1 });
    expect(refusalFor(1000, ([a = 0]) => (a > 0.01 ? 1 : 0))?.code).toBe('nearly-constant');
  });
});
