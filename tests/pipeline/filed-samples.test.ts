import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderDiscovery } from '../../src/cli/render-discovery.ts';
import { renderSensitivity } from '../../src/cli/render-sensitivity.ts';
import { type DiscoveryOptions, discover } from '../../src/pipeline/discover.ts';
import { discoveryJson } from '../../src/pipeline/discovery-json.ts';
import { prepareSweep } from '../../src/pipeline/prepare-sweep.ts';
import { runSamples } from '../../src/pipeline/run-samples.ts';
import type { SampleFile } from '../../src/pipeline/sample-file.ts';
import { type SensitivityOptions, sensitivity } from '../../src/pipeline/sensitivity.ts';
import { sensitivityJson } from '../../src/pipeline/sensitivity-json.ts';
import { sweepRows } from '../../src/pipeline/sweep-rows.ts';
import type { SweepFlags } from '../../src/pipeline/sweep-samples.ts';
import { sweepMetadata } from '../../src/pipeline/sweep-side-tables.ts';
import { sayProblem } from '../../src/text/say-problem.ts';
import { memoryHost } from './memory-host.ts';

const GATE = readFileSync('tests/golden/scenarios/gate.yaml', 'utf8');
const CORRELATED = `${GATE}
sweep:
  vary: {assumptions.pace: as stated, land.parks.build: as stated}
  correlations: [{between: [assumptions.pace, land.parks.build], correlation: 0.6}]
`;
/** Some samples grow beyond all numbers. */
const FAILING = `
title: Failing
period: {base: 2020, to: 2030}
assumptions:
  pace: {range: 0.5 to 1.3, why: test}
series:
  output: {unit: billion VND, prices: current, base: 1e305 billion VND, growth: "= pace * 1"}
targets:
  high: {metric: output, at_least: 1e307 billion VND, by: 2030}
`;
const CHECK = { mode: 'from-today', rulebook: 'statcan-2025', version: '0.0.0' } as const;
const MEMORY = { there: 2e9, room: 1e9 };
const SENSITIVITY: SensitivityOptions = { ...CHECK, level: 0.95, flags: {}, memory: MEMORY };
const DISCOVERY: DiscoveryOptions = { ...CHECK, outcome: 'reached', flags: {}, memory: MEMORY };
const FILE = { file: 'kept.parquet', writer: '0.0.0' };

interface Held {
  readonly metadata: string | null;
  readonly columns: ReadonlyMap<string, Float64Array>;
}

/** What a sweep keeps, as it would stand in a file. */
async function swept(text: string, flags: SweepFlags): Promise<Held> {
  const prepared = await prepareSweep(memoryHost({ 'plan.yaml': text }), 'plan.yaml', { ...CHECK, flags, keep: true });
  if (!prepared.ok || 'unknown' in prepared) throw new Error(JSON.stringify(prepared));
  const rows = sweepRows(prepared.value.plan, runSamples(prepared.value).table);
  const columns = rows.columns.map(() => [] as number[]);
  for (let part = 0; part < rows.parts; part++) {
    const { count, values } = rows.read(part);
    for (const [index, into] of columns.entries())
      for (const value of (values[index] as Float64Array).slice(0, count))
        into.push(rows.columns[index]?.type === 'boolean' && value === 2 ? Number.NaN : value);
  }
  const named = new Map(rows.columns.map(({ name }, index) => [name, Float64Array.from(columns[index] as number[])]));
  return { metadata: sweepMetadata(prepared.value, '0.0.0'), columns: named };
}

function fileOf({ metadata, columns }: Held, file = 'kept.parquet'): SampleFile {
  return {
    ...{ file, metadata, beside: null, columns: [...columns.keys()], count: columns.get('sample')?.length ?? 0, room: 1e9 },
    read: async (wanted) => ({ ok: true, value: wanted.map(({ name }) => (columns.get(name) as Float64Array).slice()) }),
  };
}

async function moved(text: string, options: Partial<SensitivityOptions>) {
  const found = await sensitivity(memoryHost({ 'plan.yaml': text }), 'plan.yaml', { ...SENSITIVITY, ...options });
  if (!found.ok) throw new Error(JSON.stringify(found));
  const { run, from, ...json } = sensitivityJson(found.value, '0.0.0');
  return { found: found.value, run, from, json };
}

async function boxed(text: string, options: Partial<DiscoveryOptions>) {
  const found = await discover(memoryHost({ 'plan.yaml': text }), 'plan.yaml', { ...DISCOVERY, ...options });
  if (!found.ok) throw new Error(JSON.stringify(found));
  const { run, from, ...json } = discoveryJson(found.value, '0.0.0');
  return { found: found.value, run, from, json };
}

test.each([
  ['sobol', 'saltelli', GATE, { n: '64', seed: '5' }, {}],
  ['morris', 'morris', GATE, { n: '20', seed: '5' }, { levels: '6' }],
  ['oat', 'one-at-a-time', GATE, { levels: '5' }, {}],
  ['rank', 'sobol', GATE, { n: '128', seed: '5' }, {}],
  ['rank', 'sobol', CORRELATED, { n: '128' }, {}],
  ['rank', 'sobol', FAILING, { n: '128' }, {}],
] as const)('%s of kept samples (%s) is that of samples drawn anew', async (method, design, text, flags, more) => {
  const drawn = await moved(text, { method, flags });
  const from = fileOf(await swept(text, { ...flags, ...more, design }));
  for (const asked of [method, undefined]) {
    const kept = await moved(text, { method: asked, from });
    expect(kept.json).toEqual(drawn.json);
    expect(kept.from).toEqual(FILE);
    expect(kept.run).toBe(JSON.parse(from.metadata as string).run);
  }
  expect(drawn.from).toBeNull();
  expect(drawn.json.failures.length > 0).toBe(text === FAILING);
});

test.each([
  ['whatever the order of its rows', GATE],
  ['with correlations', CORRELATED],
])('conditions found in kept samples are those of samples drawn anew, %s', async (_, text) => {
  const flags = { n: '512', seed: '3' };
  const { metadata, columns } = await swept(text, { ...flags, design: 'sobol' });
  const reversed = new Map([...columns].map(([name, values]) => [name, values.slice().reverse()]));
  const kept = await boxed(text, { target: 'leased', from: fileOf({ metadata, columns: reversed }) });
  expect(kept.json).toEqual((await boxed(text, { target: 'leased', flags })).json);
  expect(kept.json.targets[0]).toHaveProperty('boxes');
});

test('a report says which file its samples are of, how they were laid out and where to draw more', async () => {
  const from = fileOf(await swept(GATE, { n: '300', design: 'latin-hypercube' }));
  const terminal = { width: 200, colour: false };
  const told = { version: '0.0.0', terminal };
  const ranks = (await moved(GATE, { from })).found;
  const boxes = (await boxed(GATE, { from })).found;
  for (const text of [renderSensitivity(ranks, { ...told, language: 'en' }), renderDiscovery(boxes, { ...told, language: 'en' })])
    expect(text).toMatch(
      /Latin hypercube, seed 1\)\.[\s\S]*the samples of kept\.parquet \(parkreach 0\.0\.0\); none was drawn anew/,
    );
  for (const text of [renderSensitivity(ranks, { ...told, language: 'vi' }), renderDiscovery(boxes, { ...told, language: 'vi' })])
    expect(text).toMatch(/siêu khối Latinh, số khởi tạo 1\)\.[\s\S]*các mẫu của kept\.parquet \(parkreach 0\.0\.0\)/);
  const few = fileOf(await swept(GATE, { n: '32', design: 'saltelli' }));
  expect(renderSensitivity((await moved(GATE, { from: few })).found, { ...told, language: 'en' })).toContain(
    'For firmer numbers: parkreach sweep --design saltelli --n 128.',
  );
});

const changed = (held: Held, name: string, change: (values: Float64Array) => void): Held => {
  const values = (held.columns.get(name) as Float64Array).slice();
  change(values);
  return { ...held, columns: new Map([...held.columns, [name, values]]) };
};
const retold = (held: Held, change: (metadata: ReturnType<typeof JSON.parse>) => unknown): Held => {
  const metadata = JSON.parse(held.metadata as string);
  return { ...held, metadata: JSON.stringify(change(metadata) ?? metadata) };
};
const without = (held: Held, name: string): Held => ({
  ...held,
  columns: new Map([...held.columns].filter(([key]) => key !== name)),
});

test.each<[string, (held: Held) => Held, string, Readonly<Record<string, unknown>>]>([
  ['no metadata', (held) => ({ ...held, metadata: null }), 'samples-foreign', {}],
  ['metadata that is no JSON', (held) => ({ ...held, metadata: '{' }), 'samples-foreign', {}],
  ['metadata of another program', (held) => ({ ...held, metadata: '{"pandas": 1}' }), 'samples-foreign', {}],
  ['a later form', (held) => retold(held, (all) => ({ ...all, form: 2 })), 'samples-foreign', {}],
  ['no list of factors', (held) => retold(held, (all) => ({ ...all, factors: [1] })), 'samples-foreign', {}],
  [
    'another scenario',
    (held) => retold(held, (all) => ({ ...all, scenario: { ...all.scenario, hash: 'abc', variant: 'slow' } })),
    'samples-of-other-scenario',
    { found: 'abc', needed: expect.stringMatching(/^[0-9a-f]{16}$/), variant: 'slow' },
  ],
  [
    'another mode',
    (held) => retold(held, (all) => ({ ...all, mode: 'as-planned' })),
    'samples-of-other-mode',
    { found: 'as-planned' },
  ],
  [
    'another seed',
    (held) => retold(held, (all) => ({ ...all, design: { ...all.design, seed: 2 } })),
    'samples-altered',
    { part: 'run' },
  ],
  [
    'another range',
    (held) =>
      retold(held, (all) => ({
        ...all,
        factors: [{ ...all.factors[0], law: { kind: 'uniform', low: 4, high: 5 } }, all.factors[1]],
      })),
    'samples-altered',
    { part: 'run' },
  ],
  [
    'an unknown factor',
    (held) => retold(held, (all) => ({ ...all, factors: [{ path: 'x', law: {} }] })),
    'samples-altered',
    { part: 'run' },
  ],
  ['a lost column', (held) => without(held, 'reached.leased'), 'samples-without-columns', { columns: ['reached.leased'] }],
  ['lost inputs', (held) => without(held, 'assumptions.pace'), 'samples-without-columns', { columns: ['assumptions.pace'] }],
  [
    'rows cut off',
    (held) => ({ ...held, columns: new Map([...held.columns].map(([name, values]) => [name, values.slice(0, 50)])) }),
    'samples-incomplete',
    { found: 50, needed: 64 },
  ],
  [
    'a sample twice',
    (held) => changed(held, 'sample', (values) => values.fill(7, 8, 9)),
    'samples-altered',
    { part: 'numbering' },
  ],
  [
    'a sample without number',
    (held) => changed(held, 'sample', (values) => values.fill(0.5, 8, 9)),
    'samples-altered',
    { part: 'numbering' },
  ],
  [
    'no word on validity',
    (held) => changed(held, 'valid', (values) => values.fill(Number.NaN, 8, 9)),
    'samples-altered',
    { part: 'numbering' },
  ],
  [
    'changed inputs',
    (held) => changed(held, 'assumptions.pace', (values) => values.fill(8, 8, 9)),
    'samples-altered',
    { part: 'inputs' },
  ],
  [
    'changed results',
    (held) => changed(held, 'parks.leased.2030', (values) => values.fill(0)),
    'samples-altered',
    { part: 'results' },
  ],
  [
    'changed judgements',
    (held) => changed(held, 'reached.leased', (values) => values.fill(1)),
    'samples-altered',
    { part: 'results' },
  ],
  [
    'a sample that does not fail',
    (held) => changed(held, 'valid', (values) => values.fill(0, 8, 9)),
    'samples-altered',
    { part: 'results' },
  ],
])('a file is refused: %s', async (_, change, code, facts) => {
  const from = fileOf(change(await swept(GATE, { n: '64', design: 'sobol' })));
  const host = memoryHost({ 'plan.yaml': GATE });
  const found = [
    await sensitivity(host, 'plan.yaml', { ...SENSITIVITY, from }),
    await discover(host, 'plan.yaml', { ...DISCOVERY, from }),
  ];
  for (const refused of found) {
    if (!('problems' in refused)) throw new Error('that should have been refused');
    expect(refused.problems).toMatchObject([{ code, place: { file: '--from' }, facts: { file: 'kept.parquet', ...facts } }]);
    for (const language of ['en', 'vi'] as const) {
      const { message, hint } = sayProblem(refused.problems[0] as Parameters<typeof sayProblem>[0], language);
      expect(message).toContain('`kept.parquet`');
      expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object/);
    }
  }
});

test.each([
  ['sobol', 'random', 'saltelli', '--method rank'],
  ['morris', 'saltelli', 'morris', '--method sobol'],
  ['oat', 'grid', 'one-at-a-time', undefined],
  ['rank', 'morris', 'sobol', '--method morris'],
  ['discover', 'saltelli', 'sobol', undefined],
] as const)('%s does not take samples of the design %s', async (method, found, needed, instead) => {
  const from = fileOf(await swept(GATE, { n: '32', levels: '4', design: found }), 'my runs/kept.csv');
  const host = memoryHost({ 'my plan.yaml': GATE });
  const options = { set: ['land.parks.leasable=70%'], mode: 'as-planned' } as const;
  const refused =
    method === 'discover'
      ? await discover(host, 'my plan.yaml', { ...DISCOVERY, ...options, from })
      : await sensitivity(host, 'my plan.yaml', { ...SENSITIVITY, ...options, method, from });
  const command = `parkreach sweep "my plan.yaml" --set land.parks.leasable=70% --as-planned --design ${needed} --out "my runs/kept-${needed}.csv"`;
  if (!('problems' in refused)) throw new Error('that should have been refused');
  expect(refused.problems).toMatchObject([
    {
      code: 'samples-of-other-design',
      facts: { found, needed: expect.arrayContaining([needed]), command, file: 'my runs/kept.csv' },
    },
  ]);
  expect(refused.problems[0]?.facts['instead']).toBe(instead);
  const { hint } = sayProblem(refused.problems[0] as Parameters<typeof sayProblem>[0], 'en');
  expect(hint).toContain(`\`${command}\``);
});

const YEARLY = `title: Years
period: {base: 2020, to: 2024}
assumptions:
  pace: {range: 4 to 12, draw: per year, why: test}
  step: {range: 0.5%/yr to 1.5%/yr, why: test}
  start: {range: 90 index to 110 index, why: test}
series:
  output: {unit: index, base: = start, growth: = pace * step}
targets:
  high: {metric: output, at_least: 137 index, by: 2024}
`;

test.each([
  ['sobol', 'saltelli', ['growing=assumptions.pace,assumptions.step']],
  ['sobol', 'saltelli', []],
  ['morris', 'morris', ['growing=assumptions.pace,assumptions.step']],
  ['rank', 'sobol', []],
] as const)('groups and years of their own come back from a file: %s, %s, %s', async (method, design, groups) => {
  // The analysis draws Morris trajectories on six levels.
  const held = await swept(YEARLY, { n: '64', design, groups, ...(design === 'morris' && { levels: '6' }) });
  expect([...held.columns.keys()]).toContain('assumptions.pace@2023');
  const filed = await moved(YEARLY, { method, from: fileOf(held) });
  const drawn = await moved(YEARLY, { method, flags: { n: '64', groups } });
  expect(filed.json).toEqual(drawn.json);
  const [target] = drawn.json.targets;
  const { factors, refused } = (target?.moves ?? {}) as { factors?: readonly object[]; refused?: unknown };
  expect(refused).toBeUndefined();
  expect(factors).toHaveLength(method === 'rank' ? 6 : groups.length === 0 ? 3 : 2);
});

test('samples that would not fit into memory are not read', async () => {
  const from = { ...fileOf(await swept(GATE, { n: '64', design: 'sobol' })), room: 1000 };
  const refused = await discover(memoryHost({ 'plan.yaml': GATE }), 'plan.yaml', { ...DISCOVERY, from });
  expect(refused).toMatchObject({ problems: [{ code: 'samples-too-large', facts: { file: 'kept.parquet', room: 1000 } }] });
});

test('samples that would not fit into memory are not drawn', async () => {
  const host = memoryHost({ 'plan.yaml': GATE });
  const [flags, memory] = [{ n: '1024' }, { there: 200_000, room: 150_000 }];
  for (const refused of [
    await sensitivity(host, 'plan.yaml', { ...SENSITIVITY, flags, memory }),
    await discover(host, 'plan.yaml', { ...DISCOVERY, flags: { n: '65536' }, memory }),
  ]) {
    if (!('tooLarge' in refused)) throw new Error('that should have been refused');
    expect(refused.tooLarge).toMatchObject({ there: 200_000, needed: expect.any(Number) });
    expect(refused.tooLarge.needed).toBeGreaterThan(150_000);
  }
  // What the samples take is little more than their columns.
  const found = await sensitivity(host, 'plan.yaml', { ...SENSITIVITY, flags, memory: { there: 1e7, room: 5e6 } });
  expect(found.ok).toBe(true);
});

test('a file of another version is read where it says the same of its run', async () => {
  const from = fileOf(await swept(GATE, { n: '64', design: 'sobol' }));
  expect((await moved(GATE, { from, version: '9.9.9' })).from).toEqual(FILE);
});
