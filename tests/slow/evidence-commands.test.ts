import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const main = join(process.cwd(), 'dist/parkreach.js');
const cwd = join(process.cwd(), 'tests/evidence');

function run(...args: string[]) {
  const env = { ...process.env, LC_ALL: 'C', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function json(...args: string[]) {
  const { status, stdout } = run(...args, '--json');
  return { status, value: JSON.parse(stdout) };
}

test('figures: everything in seeds without a name, in both languages', () => {
  const all = run('figures');
  expect(all.status).toBe(0);
  expect(all.stdout).toContain('18 figures in 4 files.');
  expect(run('figures', 'plan', '--lang', 'vi', '--width', '160').stdout).toContain('khoảng 2.200.000 tỷ đồng');
}, 30_000);

test('figures: of a scenario the evidence that it lists, as JSON', () => {
  const { status, value } = json('figures', 'tiny.yaml');
  expect(status).toBe(0);
  expect(value.files.map(({ name, standing }: { name: string; standing: string }) => [name, standing])).toEqual([
    ['record', 'observed'],
  ]);
  const [output] = value.files[0].figures;
  expect(output).toMatchObject({ id: 'output', name: 'record.output', prices: 'constant 2010', trust: 'sourced', readings: [] });
  expect(output.values[0]).toEqual({ year: 2021, value: 120, low: 120, high: 120, unit: 'billion VND', wording: 'exactly' });
}, 30_000);

test('figures: a name that is nowhere is a problem', () => {
  const { status, value } = json('figures', 'nowhere');
  expect(status).toBe(2);
  expect(value.problems[0].code).toBe('unknown-evidence-file');
}, 30_000);

test('verify: 0 where all is found, 1 where something is not, 2 where it cannot be asked', () => {
  expect(run('verify', '--documents', 'documents', 'plan').status).toBe(0);
  const { status, value } = json('verify', '--documents', 'documents', 'wrong', 'lost');
  expect(status).toBe(1);
  expect(value).toMatchObject({ verified: false, documents: 'documents' });
  expect(value.seeds[0].findings[0]).toEqual({
    figure: 'parks-2030',
    line: 10,
    column: 14,
    printed: '29 khu công nghiệp',
    reason: 'number-differs',
  });
  expect(value.seeds[1]).toMatchObject({ name: 'lost', missing: 'not-found' });
  expect(run('verify').status).toBe(2);
  expect(run('verify', '--documents', 'nowhere').status).toBe(2);
  expect(json('verify', '--documents', 'documents', 'record').value.problems[0].code).toBe('nothing-to-verify');
}, 60_000);

test('backtest: errors and verdicts as JSON, the same in every language', () => {
  const { status, value } = json('backtest', 'tiny.yaml', '--until', '2022');
  expect(status).toBe(0);
  expect(Object.keys(value)).toEqual([
    ...['parkreach', 'schemaVersion', 'scenario', 'until', 'recordedTo', 'overall', 'byHorizon', 'variables', 'targets'],
  ]);
  const [output] = value.variables;
  expect(Object.keys(output)).toEqual(['name', 'unit', 'prices', 'outcomes', 'inUnit', 'relative']);
  expect(output.outcomes[0]).toMatchObject({ year: 2023, horizon: 1, observed: 140, origin: 'published', side: 'too-high' });
  expect(value.targets[0]).toEqual({
    ...{ id: 'two_parks', by: 2023, verdict: 'reachable', projected: 2, happened: 'missed', recorded: 1, right: false },
  });
  expect(json('backtest', 'tiny.yaml', '--until', '2022', '--lang', 'vi').value).toEqual(value);
}, 30_000);

test('backtest: a year that cannot be tested from says which can', () => {
  const early = run('backtest', 'tiny.yaml', '--until', '2020');
  expect([early.status, early.stderr]).toEqual([2, expect.stringContaining('--until 2021')]);
  const late = run('backtest', 'tiny.yaml', '--until', '2024', '--lang', 'vi');
  expect([late.status, late.stderr]).toEqual([2, expect.stringContaining('--until 2023')]);
  expect(run('backtest', 'tiny.yaml').status).toBe(2);
  expect(json('backtest', 'tiny.yaml', '--until', 'soon').value.problems[0].message).toContain(
    'a whole number from 1900 to 2200',
  );
}, 60_000);
