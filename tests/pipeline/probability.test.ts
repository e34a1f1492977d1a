import { describe, expect, it } from 'vitest';
import { check } from '../../src/pipeline/check.ts';
import { checkJson } from '../../src/pipeline/check-json.ts';
import { memoryHost } from './memory-host.ts';

/** A plan in which a target is reached as often as a uniform number exceeds its value. */
const plan = (assumption: string, more = '') => `title: Draws
period: {base: 2020, to: 2030}
assumptions:
  level: ${assumption}
  other: 0 to 1
series:
  output:
    unit: index
    base: = level
    growth: 0%/yr
  both:
    unit: index
    base: = level * other
    growth: 0%/yr
targets:
  three: {metric: output, at_least: 3 index, by: 2030}
  six: {metric: output, at_least: 6 index, by: 2030}
  eight: {metric: output, at_least: 8 index, by: 2030}
  six_exactly: {metric: output, about: 5.9 index, by: 2030, direction: none}
  half: {metric: both, at_least: 5 index, by: 2030}
${more}`;

async function judged(text: string, probability: boolean | 'as-written' = true) {
  const result = await check(memoryHost({ 'plan.yaml': text }), 'plan.yaml', {
    mode: 'from-today',
    rulebook: 'statcan-2025',
    ...(probability !== 'as-written' && { probability }),
  });
  if (!result.ok) throw new Error(result.problems.map(({ code, path }) => `${code} ${path}`).join());
  return Object.fromEntries(checkJson(result.value, '').targets.map((target) => [target.id, target]));
}

describe('check --probability', () => {
  it('gives the share of samples, and the verdict that follows from it', async () => {
    const targets = await judged(plan('0 index to 10 index'));
    const row = (id: string) => {
      const { verdict, projectedVerdict, probability, reasons } = targets[id] as NonNullable<(typeof targets)[string]>;
      return { verdict, projectedVerdict, value: probability?.value, disagrees: reasons.includes('samples-disagree') };
    };
    // Of 4,096 points of a Sobol sequence each dyadic interval holds its share: 0.7, 0.4 and 0.2 are met within 1/4096.
    expect(row('three')).toEqual({
      verdict: 'reachable',
      projectedVerdict: 'reachable',
      value: expect.closeTo(0.7, 3),
      disagrees: false,
    });
    expect(row('six')).toEqual({
      verdict: 'tight',
      projectedVerdict: 'out-of-reach',
      value: expect.closeTo(0.4, 3),
      disagrees: true,
    });
    expect(row('eight')).toEqual({
      verdict: 'out-of-reach',
      projectedVerdict: 'out-of-reach',
      value: expect.closeTo(0.2, 3),
      disagrees: false,
    });
    expect(row('six_exactly').value).toBeCloseTo(0.01, 3);
    expect(targets['six']?.probability).toMatchObject({
      n: 4096,
      failed: 0,
      design: 'sobol',
      seed: 1,
      standardError: expect.closeTo(0.00765, 4),
    });
    // P(10 u v >= 5) = 1/2 - (1/2) ln 2.
    expect(Math.abs((targets['half']?.probability?.value ?? 0) - (0.5 - 0.5 * Math.LN2))).toBeLessThan(0.003);
  });

  it('draws as the sweep section says', async () => {
    const section = `sweep:
  design: random
  n: 3000
  seed: 5
  correlations: [{between: [assumptions.level, assumptions.other], correlation: 0.9}]
`;
    const targets = await judged(plan('0 index to 10 index', section));
    expect(targets['three']?.probability).toMatchObject({ n: 3000, seed: 5, design: 'random' });
    // Two numbers that rise together: their product is large more often.
    expect(targets['half']?.probability?.value).toBeGreaterThan(0.21);
  });

  it('draws where the section lists points or moves one number at a time', async () => {
    const grid = await judged(plan('0 index to 10 index', 'sweep: {design: grid, vary: {assumptions.level: [2, 4, 7, 9]}}\n'));
    expect(grid['three']?.probability).toMatchObject({ value: 0.75, n: 4096, design: 'sobol' });
    const morris = await judged(plan('0 index to 10 index', 'sweep: {design: morris, n: 10}\n'));
    expect(morris['three']?.probability).toMatchObject({ n: 4096, design: 'sobol' });
  });

  it('leaves out samples that leave the finite numbers', async () => {
    const targets = await judged(`title: Draws
period: {base: 2020, to: 2030}
assumptions:
  pace: {range: -1 to 3, likely: 2}
  unit: 1 index
series:
  output: {unit: index, base: = unit * ln(pace), growth: 0%/yr}
targets:
  more: {metric: output, at_least: 0 index, by: 2030}
`);
    // A triangle from -1 over 2 to 3: a twelfth lies below 0, where a logarithm has no value, and a third below 1.
    const { probability } = targets['more'] as NonNullable<(typeof targets)[string]>;
    expect(Math.abs((probability?.failed ?? 0) - 4096 / 12)).toBeLessThan(2);
    expect(probability?.value).toBeCloseTo(2 / 3 / (11 / 12), 3);
  });

  it('gives none where nothing varies, or was not asked for', async () => {
    const fixed = await judged(plan('5 index').replace('other: 0 to 1', 'other: 1'));
    expect(Object.values(fixed).map(({ probability }) => probability)).toEqual([null, null, null, null, null]);
    const central = await judged(plan('0 index to 10 index'), false);
    expect(central['six']).toMatchObject({ verdict: 'out-of-reach', probability: null });
  });

  it('draws without being asked where the scenario has a sweep section', async () => {
    const asked = await judged(plan('0 index to 10 index', 'sweep: {n: 1024}\n'), 'as-written');
    expect(asked['six']).toMatchObject({ verdict: 'tight', probability: { n: 1024 } });
    const silent = await judged(plan('0 index to 10 index'), 'as-written');
    expect(silent['six']).toMatchObject({ verdict: 'out-of-reach', probability: null });
  });

  it('draws anew every year what the scenario says so of', async () => {
    const targets = await judged(`title: Draws
period: {base: 2020, to: 2023}
assumptions:
  pace: {range: 0 to 1, draw: per year}
  step: 1%/yr
series:
  output: {unit: index, base: 1 index, growth: = step * pace * 0}
  paid: {unit: index, formula: output * pace}
targets:
  twice: {metric: total(paid), at_least: 1 index, by: 2022}
  thrice: {metric: total(paid), at_least: 1 index, by: 2023}
`);
    // Sums of two and of three uniform numbers: P(a + b >= 1) = 1/2, P(a + b + c >= 1) = 5/6.
    expect(targets['twice']?.probability?.value).toBeCloseTo(1 / 2, 2);
    expect(targets['thrice']?.probability?.value).toBeCloseTo(5 / 6, 2);
  });
});
