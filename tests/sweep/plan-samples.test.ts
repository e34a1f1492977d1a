import { describe, expect, it, test } from 'vitest';
import { roundUpToPowerOf2 } from '../../src/sweep/design-size.ts';
import type { PlannedSamples } from '../../src/sweep/plan-samples.ts';
import { sampled } from '../bad-input/judge-sweep.ts';
import { PLAN, spoil } from '../bad-input/plan.ts';

async function planned(...of: Parameters<typeof sampled>): Promise<PlannedSamples> {
  const result = await sampled(...of);
  if (!('plan' in result)) throw new Error(JSON.stringify(result));
  return result;
}

/** The factors by path, with their law, and the design. */
async function laid(...of: Parameters<typeof sampled>) {
  const { plan } = await planned(...of);
  return { laws: Object.fromEntries(plan.factors.map(({ path, law }) => [path, law])), design: plan.design };
}

const RANGES = spoil(
  ['take_up: 150 ha/yr', 'take_up: {range: 60 to 300 ha/yr, likely: 150 ha/yr}'],
  ['leasable: 68%', 'leasable: {mean: 68%, sd: 3%}'],
);
const pace = { kind: 'triangular', low: 0.7, likely: 1, high: 1.6 };
const takeUp = { kind: 'triangular', low: 60, likely: 150, high: 300 };

describe('what varies', () => {
  it('is every assumption with a range, where nothing is said', async () => {
    expect(await laid(RANGES)).toEqual({
      laws: {
        'assumptions.fill_pace': pace,
        'land.parks.leasable': { kind: 'normal', mean: 0.68, sd: 0.03, low: null, high: null },
        'land.parks.take_up': takeUp,
      },
      design: { kind: 'sobol', n: 16384, seed: 1 },
    });
  });

  it("is what `vary` names, in its order, with the scenario's own range or another", async () => {
    const section = `sweep:
  vary:
    land.parks.take_up: as stated
    series.output.growth.2021-2025: {p5: 5%/yr, p95: 12%/yr, shape: normal}
    land.parks.clearance: 300 to 900
    assumptions.workers_per_ha: 60..100/3
`;
    const { laws, design } = await laid(RANGES + section);
    expect(laws).toEqual({
      'land.parks.take_up': takeUp,
      'series.output.growth.2021-2025': { kind: 'quantiles', shape: 'normal', p5: 0.05, p95: 0.12 },
      'land.parks.clearance': { kind: 'uniform', low: 300, high: 900 },
      'assumptions.workers_per_ha': { kind: 'choices', values: [60, 80, 100] },
    });
    expect(Object.keys(laws)[0]).toBe('land.parks.take_up');
    expect(design.kind).toBe('sobol');
  });

  it('keeps the central value and the unit of the scenario', async () => {
    const { plan } = await planned(PLAN, { vary: ['land.parks.take_up=10,20'] });
    expect(plan.factors).toMatchObject([{ central: 150, unit: { text: 'ha/yr' } }]);
  });

  it('with the evidence takes in the range or half unit of its figures, and no more than a share can be', async () => {
    const evident = spoil(['growth: {2021-2025: 9%/yr, 2026-2030: 12%/yr}', 'growth: {from: plan.va-growth}']);
    const { laws } = await laid(evident, { evidence: true });
    expect(Object.keys(laws)).toEqual(['assumptions.fill_pace', 'series.output.growth']);
    expect(laws['series.output.growth']).toEqual({ kind: 'uniform', low: expect.closeTo(0.185), high: expect.closeTo(0.195) });
    expect(Object.keys((await laid(evident)).laws)).toEqual(['assumptions.fill_pace']);
    expect(Object.keys((await laid(evident, { evidence: true, vary: ['land.parks.take_up=1,2'] })).laws)).toEqual([
      'land.parks.take_up',
      'series.output.growth',
    ]);
  });
});

describe('--vary', () => {
  test.each<[string, readonly number[]]>([
    ['land.parks.take_up=100,150,300', [100, 150, 300]],
    ['land.parks.take_up=[100, 150 ha/yr]', [100, 150]],
    ['land.parks.take_up=100, 150, 300 ha/yr', [100, 150, 300]],
    ['land.parks.take_up=100..400/5', [100, 175, 250, 325, 400]],
    ['land.parks.take_up=100..400/5 ha/yr', [100, 175, 250, 325, 400]],
    ['land.parks.take_up=100..400 ha/yr/5', [100, 175, 250, 325, 400]],
    ['land.parks.take_up = 1..4/2 km2/yr', [100, 400]],
    ['land.parks.take_up=80', [80]],
    ['land.parks.take_up={value: 80 ha/yr, why: a slow market}', [80]],
    ['land.parks.leasable=60%..80%/3', [0.6, 0.7, 0.8]],
    ['land.parks.leasable=60..80%/3', [0.6, 0.7, 0.8]],
    ['land.parks.leasable=60,70%', [0.6, 0.7]],
    ['land.parks.take_up={choices: [10 ha/yr, 20 ha/yr]}', [10, 20]],
    ['series.output.growth.2021-2025=5%/yr..9%/yr/3', [0.05, 0.07, 0.09]],
    ['assumptions.fill_pace=0.8,1.2', [0.8, 1.2]],
  ])('%s', async (text, values) => {
    const { design } = await laid(PLAN, { vary: [text] });
    expect(design).toEqual({ kind: 'grid', points: [values] });
  });

  test.each([
    ['land.parks.take_up=100 to 400 ha/yr', { kind: 'uniform', low: 100, high: 400 }],
    ['land.parks.take_up={mean: 150 ha/yr, sd: 20 ha/yr}', { kind: 'normal', mean: 150, sd: 20, low: null, high: null }],
    ['assumptions.fill_pace', pace],
  ])('%s', async (text, law) => {
    expect(Object.values((await laid(PLAN, { vary: [text] })).laws)).toEqual([law]);
  });
});

describe('the design', () => {
  it('has its number rounded up to a power of 2 where it needs one, and says from what', async () => {
    expect(await planned(PLAN, { n: '1000' })).toMatchObject({ plan: { design: { kind: 'sobol', n: 1024 } }, roundedFrom: 1000 });
    expect(await planned(PLAN, { n: '1024' })).toMatchObject({ roundedFrom: null });
    expect(await planned(PLAN, { n: '1000', design: 'random' })).toMatchObject({
      plan: { design: { n: 1000 } },
      roundedFrom: null,
    });
    expect([1, 2, 3, 1025].map(roundUpToPowerOf2)).toEqual([1, 2, 4, 2048]);
  });

  it('takes even values from end to end of a range where none are listed', async () => {
    const { design } = await laid(RANGES, {
      design: 'grid',
      levels: '3',
      vary: ['land.parks.take_up', 'assumptions.fill_pace=1,2'],
    });
    expect(design).toEqual({
      kind: 'grid',
      points: [
        [60, 180, 300],
        [1, 2],
      ],
    });
    const alone = await laid(RANGES, { design: 'one-at-a-time', vary: ['land.parks.take_up'] });
    expect(alone.design).toEqual({ kind: 'one-at-a-time', points: [[60, 120, 180, 240, 300]] });
  });

  it('is what a command takes by default, unless it is said otherwise', async () => {
    const defaults = { design: 'morris', n: 12 } as const;
    expect((await laid(PLAN, {}, {}, defaults)).design).toEqual({ kind: 'morris', n: 12, seed: 1, levels: 4 });
    expect((await laid(PLAN, { design: 'saltelli', secondOrder: true, n: '8', seed: '3' }, {}, defaults)).design).toEqual({
      kind: 'saltelli',
      n: 8,
      seed: 3,
      secondOrder: true,
    });
  });
});

describe('scenario, file and flags', () => {
  const section = `sweep:
  n: 100
  design: random
  vary: {assumptions.fill_pace: as stated, land.parks.clearance: 300 to 900 ha/yr}
  correlations:
    - {between: [assumptions.fill_pace, land.parks.clearance], correlation: 0.5}
`;
  it('lie over each other key by key', async () => {
    const { plan } = await planned(PLAN + section, { sweep: 'my.yaml', seed: '9' }, { 'my.yaml': 'n: 200\n' });
    expect(plan.design).toEqual({ kind: 'random', n: 200, seed: 9 });
    expect(plan.factors).toHaveLength(2);
    expect(plan.correlations).toEqual([{ first: 0, second: 1, value: 0.5 }]);
  });

  it('take correlations away with what varied', async () => {
    const { plan } = await planned(PLAN + section, { vary: ['land.parks.take_up=1,2'] });
    expect(plan.factors).toHaveLength(1);
    expect(plan.correlations).toEqual([]);
  });

  it('change neither the scenario nor its hash', async () => {
    const { loadScenario } = await import('../../src/pipeline/load-scenario.ts');
    const { memoryHost } = await import('../pipeline/memory-host.ts');
    const { SEED } = await import('../bad-input/plan.ts');
    const hashes = [PLAN, PLAN + section].map((text) => {
      const loaded = loadScenario(
        memoryHost({ 'scenarios/plan.yaml': text, 'seeds/plan.yaml': SEED }),
        'scenarios/plan.yaml',
        {},
      );
      return loaded.ok ? loaded.value.hash : loaded.problems;
    });
    expect(hashes[0]).toBe(hashes[1]);
  });
});

describe('correlations', () => {
  it('are checked together, whatever their order', async () => {
    const section = `sweep:
  vary: {assumptions.fill_pace: as stated, land.parks.take_up: 1 to 2 ha/yr, land.parks.clearance: 3 to 9 ha/yr}
  correlations:
    - {between: [assumptions.fill_pace, land.parks.take_up], correlation: 0.9}
    - {between: [land.parks.take_up, land.parks.clearance], correlation: 0.9}
    - {between: [land.parks.clearance, assumptions.fill_pace], correlation: 0.8}
`;
    expect((await planned(PLAN + section)).plan.correlations).toHaveLength(3);
  });
});

test('the number of samples that nobody states is that of the command for its own kind of design', async () => {
  const n = async (design: string | undefined, defaults: Parameters<typeof sampled>[3]) => {
    const laidOut = (await laid(PLAN, { design }, {}, defaults)).design;
    return 'n' in laidOut ? laidOut.n : null;
  };
  expect(await n(undefined, {})).toBe(16_384);
  expect(await n('random', { n: 4096 })).toBe(4096);
  expect(await n('saltelli', { n: 4096 })).toBe(1024);
  expect(await n('saltelli', { design: 'saltelli', n: 512 })).toBe(512);
  expect(await n('morris', { design: 'saltelli', n: 512 })).toBe(50);
});
