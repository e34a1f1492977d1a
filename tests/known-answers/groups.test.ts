import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Result } from '../../src/base/result.ts';
import { morrisEffects } from '../../src/sweep/analyse/morris-effects.ts';
import { rankSensitivity } from '../../src/sweep/analyse/rank-sensitivity.ts';
import type { Refusal } from '../../src/sweep/analyse/refusal.ts';
import { sobolIndices } from '../../src/sweep/analyse/sobol-indices.ts';
import { tornado } from '../../src/sweep/analyse/tornado.ts';
import { runPlan } from '../sweep/analyse/designed.ts';
import { ishigami, type Outcome, sobolG, uniformFactors } from '../sweep/analyse/outputs.ts';

interface Published {
  readonly sobol: readonly {
    readonly secondOrder: boolean;
    readonly n: number;
    readonly values: readonly number[];
    readonly first: readonly number[];
    readonly total: readonly number[];
    readonly second: readonly number[];
  }[];
  readonly morris: {
    readonly n: number;
    readonly levels: number;
    /** By factor and sample, in levels. */
    readonly inputs: readonly (readonly number[])[];
    readonly values: readonly number[];
    readonly size: readonly number[];
    readonly mean: readonly number[];
    readonly deviation: readonly (number | null)[];
  };
}

// Outputs of Ishigami with a fourth factor over designs that SALib 1.5.2 (commit 1c37548) laid out in the groups {x1, x3}, x2 and
// x4, and what it says of them.
const SALIB = JSON.parse(readFileSync('tests/known-answers/sobol/salib-1.5-groups.json', 'utf8')) as Published;
const FACTORS = uniformFactors(4);
const GROUPS = [{ name: 'first', members: [0, 2] }];
const OPTIONS = { level: 0.95, resamples: 20, seed: 1 } as const;

function given<Value>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function expectClose(found: readonly { readonly value: number }[], known: readonly number[], within: number): void {
  expect(found).toHaveLength(known.length);
  for (const [index, { value }] of found.entries()) expect(Math.abs(value - (known[index] as number))).toBeLessThan(within);
}

test.each(SALIB.sobol)('shares of groups equal those of SALib, second order $secondOrder', (published) => {
  const { n, secondOrder } = published;
  const design = { kind: 'saltelli', n, seed: 1, secondOrder } as const;
  const plan = { factors: FACTORS, design, correlations: [], groups: GROUPS };
  const { first, total, second } = given(sobolIndices({ plan, values: Float64Array.from(published.values) }, OPTIONS));
  expectClose(first, published.first, 1e-12);
  expectClose(total, published.total, 1e-12);
  expectClose(
    second.map(({ share }) => share),
    published.second,
    1e-12,
  );
});

test('effects of groups equal those of SALib: of several factors the size alone', () => {
  const { n, levels, inputs, values, size, mean, deviation } = SALIB.morris;
  const plan = { factors: FACTORS, design: { kind: 'morris', n, seed: 1, levels } as const, correlations: [], groups: GROUPS };
  const flat = Float64Array.from(inputs.flat(), (level) => level / (levels - 1));
  const { effects } = given(morrisEffects({ plan, values: Float64Array.from(values) }, flat, OPTIONS));
  expectClose(
    effects.map((effect) => effect.size),
    size,
    1e-12,
  );
  expect(effects[0]).toMatchObject({ mean: null, deviation: null });
  for (const group of [1, 2]) {
    expect(effects[group]?.mean?.value).toBeCloseTo(mean[group] as number, 12);
    // SALib prints them to eight digits.
    expect(effects[group]?.deviation).toBeCloseTo(deviation[group] as number, 6);
  }
});

/** Shares of the variance of a product of independent parts, of which each is 1 on average: closed indices of a set of factors. */
function productShares(parts: readonly number[], group: readonly number[]): { readonly first: number; readonly total: number } {
  const over = (members: readonly number[]) => members.reduce((all, factor) => all * (1 + (parts[factor] as number)), 1) - 1;
  const all = [...parts.keys()];
  const rest = all.filter((factor) => !group.includes(factor));
  return { first: over(group) / over(all), total: 1 - over(rest) / over(all) };
}

const WEIGHTS = [0, 0.5, 1, 3];
const G_PARTS = WEIGHTS.map((weight) => 1 / 3 / (1 + weight) ** 2);

test.each<readonly [string, Outcome, number, readonly (readonly number[])[], readonly { first: number; total: number }[]]>([
  // The variance of Ishigami is that of x1 with x3 and that of x2, and nothing is shared.
  [
    'Ishigami, {x1, x3} and x2',
    ishigami,
    3,
    [[0, 2]],
    [
      { first: 0.5575888552, total: 0.5575888552 },
      { first: 0.4424111448, total: 0.4424111448 },
    ],
  ],
  [
    'G, {x1, x4} and {x2, x3}',
    sobolG(WEIGHTS),
    4,
    [
      [0, 3],
      [1, 2],
    ],
    [productShares(G_PARTS, [0, 3]), productShares(G_PARTS, [1, 2])],
  ],
])('closed shares of groups: %s', (_, outcome, count, members, known) => {
  const groups = members.map((own, index) => ({ name: `group${index}`, members: own }));
  const design = { kind: 'saltelli', n: 8192, seed: 5, secondOrder: false } as const;
  const { output } = runPlan(outcome, { factors: uniformFactors(count), design, correlations: [], groups });
  const { first, total } = given(sobolIndices(output, OPTIONS));
  expectClose(
    first,
    known.map((item) => item.first),
    0.01,
  );
  expectClose(
    total,
    known.map((item) => item.total),
    0.01,
  );
});

test('all factors of a group move in one step of a trajectory, and nothing else does', () => {
  const plan = {
    factors: FACTORS,
    design: { kind: 'morris', n: 20, seed: 2, levels: 4 } as const,
    correlations: [],
    groups: GROUPS,
  };
  const { inputs, output } = runPlan(([a = 0, b = 0, c = 0]) => 10 * b + a - c, plan);
  const size = output.values.length;
  expect(size).toBe(20 * 4);
  for (let trajectory = 0; trajectory < 20; trajectory++) {
    const moved = [0, 1, 2].map((step) => {
      const at = trajectory * 4 + step;
      return FACTORS.flatMap((_, factor) =>
        inputs[factor * size + at + 1] === inputs[factor * size + at] ? [] : [factor],
      ).join();
    });
    expect(moved.sort()).toEqual(['0,2', '1', '3']);
  }
  const { effects } = given(morrisEffects(output, inputs, OPTIONS));
  // Alike or against each other: a - c moves by 0 or by 2.
  expect(effects[0]?.size.value).toBeGreaterThan(0.5);
  expect(effects[1]?.size.value).toBeCloseTo(10, 10);
  expect(effects[2]?.size.value).toBe(0);
});

test('methods that read factors one by one refuse groups', () => {
  const refused = [{ code: 'grouped-factors' }];
  const points = FACTORS.map(() => [0, 1]);
  const single = runPlan(([a = 0]) => a, {
    ...{ factors: FACTORS, correlations: [], groups: GROUPS },
    design: { kind: 'one-at-a-time', points } as const,
  });
  expect(tornado(single.output)).toMatchObject({ ok: false, problems: refused });
  const drawn = runPlan(([a = 0]) => a, {
    ...{ factors: FACTORS, correlations: [], groups: GROUPS },
    design: { kind: 'random', n: 64, seed: 1 } as const,
  });
  expect(rankSensitivity(drawn.output, drawn.inputs, 0.95)).toMatchObject({ ok: false, problems: refused });
});
