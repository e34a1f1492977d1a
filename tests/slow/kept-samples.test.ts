import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const SCENARIO = resolve('scenarios/bac-giang.yaml');
const folder = mkdtempSync(join(tmpdir(), 'parkreach-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: string[]) {
  const env = { ...process.env, LC_ALL: 'C', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/parkreach.js'), ...args], {
    ...{ cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 28 },
  });
  return { status, stdout, stderr };
}

/** The JSON of an analysis without what names the run that its samples are of. */
function told(...args: string[]) {
  const { status, stdout, stderr } = run(...args, '--json');
  expect([args, status, stderr]).toEqual([args, 0, '']);
  const { run: _, from, ...json } = JSON.parse(stdout);
  return { from, json };
}

test.each([
  ['parquet', 'saltelli', 'sensitivity', ['--n', '128', '--seed', '7'], []],
  ['csv', 'saltelli', 'sensitivity', ['--n', '64'], []],
  ['duckdb', 'morris', 'sensitivity', ['--n', '20', '--seed', '3'], ['--levels', '6']],
  ['parquet', 'one-at-a-time', 'sensitivity', [], ['--levels', '9']],
  ['csv', 'sobol', 'sensitivity', ['--n', '512'], []],
  ['parquet', 'sobol', 'discover', ['--n', '2048', '--seed', '2'], ['--threads', '2']],
] as const)('in %s: an analysis of a kept %s design is that of one drawn anew (%s)', (format, design, command, flags, more) => {
  const file = `${design}-${command}.${format}`;
  const sweep = run('sweep', SCENARIO, '--design', design, ...flags, ...more, '--out', file);
  expect([sweep.status, sweep.stderr]).toEqual([0, expect.stringMatching(/^Wrote /)]);
  const kept = told(command, SCENARIO, '--from', file);
  const method = { saltelli: 'sobol', morris: 'morris', 'one-at-a-time': 'oat', sobol: 'rank' }[design];
  const drawn = told(command, SCENARIO, ...flags, ...(command === 'discover' ? [] : ['--method', method]));
  expect(kept.json).toEqual(drawn.json);
  expect([kept.from.file, drawn.from]).toEqual([file, null]);
});

test.each<[readonly string[], RegExp]>([
  [
    ['sensitivity', SCENARIO, '--method', 'morris', '--from', 'sobol-discover.parquet'],
    /--design morris --out sobol-discover-morris\.parquet`/,
  ],
  [['discover', SCENARIO, '--from', 'saltelli-sensitivity.csv'], /--design sobol --out saltelli-sensitivity-sobol\.csv`/],
  [
    ['discover', SCENARIO, '--set', 'land.parks.take_up=60 ha/yr', '--from', 'sobol-discover.parquet'],
    /hash there is `\w{16}`, and here it is `\w{16}`/,
  ],
  [
    ['discover', SCENARIO, '--n', '512', '--vary', 'land.parks.take_up', '--from', 'sobol-discover.parquet'],
    /`--n`, `--vary` say how/,
  ],
  [['discover', SCENARIO, '--from', 'none.duckdb'], /no file `none\.duckdb`/],
])('parkreach %s is refused', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.replace(/\s+/g, ' ')).toMatch(message);
  const json = run(...args, '--json');
  expect([json.status, JSON.parse(json.stdout).problems[0].file]).toEqual([2, '--from']);
});
