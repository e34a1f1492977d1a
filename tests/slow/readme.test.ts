import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => (block ?? '').trim().split('\n'));

/** Splits a command line as a shell does, as far as the README needs it. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function parkreach(args: readonly string[], cwd = process.cwd()) {
  return spawnSync(process.execPath, [resolve('dist/parkreach.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
}

test('the README opens with the main job and names the tests', () => {
  expect(commands[0]).toBe('npm ci && npm start');
  expect(commands).toContain('npm ci && npm test');
});

test('npm start judges the Bắc Giang plan', () => {
  const { status, stdout } = spawnSync('npm', ['start', '--silent'], { encoding: 'utf8' });
  expect(status).toBe(0);
  const [, shown = ''] = readme.match(/```text\n([\s\S]*?)```/) ?? [];
  expect(shown).toContain('29 parks');
  for (const line of shown.split('\n')) expect(stdout).toContain(line);
});

test.each(commands.filter((line) => line.startsWith('npx parkreach')))('%s', (line) => {
  const { status, stdout, stderr } = parkreach(words(line).slice(2));
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout.split('\n').length).toBeGreaterThan(10);
});

test('a slower market turns the verdict that the README says it turns', () => {
  const verdict = (...args: string[]) => {
    const { targets } = JSON.parse(parkreach(['check', 'scenarios/bac-giang.yaml', '--json', ...args]).stdout);
    const of = (id: string) => targets.find((target: { id: string }) => target.id === id);
    return [of('gate_2030').verdict, of('parks_2030').yearReached];
  };
  expect(verdict()).toEqual(['reachable', 2031]);
  expect(verdict('--set', 'land.parks.take_up=40 ha/yr')).toEqual(['out-of-reach', null]);
});

test('the command may be run where npx has linked to it before it was built anew', () => {
  expect(statSync('dist/parkreach.js').mode & 0o111).toBe(0o111);
});

test('the lines that the README has replaced stand in the scenario, and what it puts there can be read', () => {
  const [, lines = ''] = readme.match(/```yaml\n([\s\S]*?)```/) ?? [];
  const plan = readFileSync('scenarios/bac-giang.yaml', 'utf8');
  expect(plan.split(lines)).toHaveLength(2);
  const folder = mkdtempSync(join(tmpdir(), 'parkreach-'));
  try {
    symlinkSync(resolve('seeds'), join(folder, 'seeds'));
    writeFileSync(join(folder, 'bac-giang.yaml'), plan.replace(lines, '    take_up: 40 ha/yr\n'));
    expect(parkreach(['check', 'bac-giang.yaml'], folder).stdout).toContain('not reached by 2050');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('init, help and the other commands that the README names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parkreach-'));
  try {
    expect(parkreach(['init', 'my-plan.yaml'], folder).status).toBe(0);
    expect(parkreach(['init', 'my-plan.yaml'], folder).status).toBe(2);
    expect(parkreach(['check', 'my-plan.yaml'], folder).status).toBe(0);
    expect(parkreach(['--help'], folder).stdout).toContain('check');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('exit codes are those of the README', () => {
  expect(parkreach(['check', 'scenarios/bac-giang.yaml', '--strict']).status).toBe(1);
  expect(parkreach(['check', 'no-such-file.yaml']).status).toBe(2);
  expect(parkreach(['check', 'scenarios/bac-giang.yaml', '--set', 'nonsense']).status).toBe(2);
  expect(parkreach(['chekc']).status).toBe(2);
});
