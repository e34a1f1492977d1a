import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'parkreach-'));
const installed = join(folder, 'node_modules/parkreach');

/** Runs a command in the empty folder, apart from the settings that npm hands to the scripts it runs. */
function run(command: string, ...args: string[]) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name)));
  return spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
}

let files: readonly string[] = [];
beforeAll(() => {
  const pack = run('npm', 'pack', process.cwd(), '--json', '--ignore-scripts', '--pack-destination', folder);
  const [packed] = JSON.parse(pack.stdout);
  files = packed.files.map(({ path }: { path: string }) => path);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const install = run('npm', 'install', '--omit=dev', '--no-audit', '--no-fund', join(folder, packed.filename));
  if (install.status !== 0) throw new Error(install.stderr);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the package holds the product and nothing of its making', () => {
  expect(files).toEqual(
    expect.arrayContaining(['dist/parkreach.js', 'LICENSE', 'README.md', 'CHANGELOG.md', 'scenarios/bac-giang.yaml']),
  );
  expect(files.filter((path) => /^(src|tests|scripts|bench|docs\/decisions)\//.test(path))).toEqual([]);
});

test('the installed command judges the plan that comes with it', () => {
  const check = run('npx', '--no-install', 'parkreach', 'check', join(installed, 'scenarios/bac-giang.yaml'));
  expect(check.stderr).not.toMatch(/^\s+at /m);
  expect(check.status).toBe(0);
  expect(check.stdout).toMatch(/2030/);
});

test('the installed command gives JSON', () => {
  const check = run('npx', '--no-install', 'parkreach', 'check', join(installed, 'scenarios/bac-giang.yaml'), '--json');
  expect(check.status).toBe(0);
  expect(JSON.parse(check.stdout)).toHaveProperty('targets');
});

test('the installed command sweeps on threads of its own', () => {
  const sweep = (...threads: string[]) => {
    const args = ['sweep', join(installed, 'scenarios/lang-son.yaml'), '--n', '4096', '--json', ...threads];
    return run('npx', '--no-install', 'parkreach', ...args);
  };
  const [one, two] = [sweep('--threads', '1'), sweep('--threads', '2')];
  expect([one.status, two.status]).toEqual([0, 0]);
  expect(JSON.parse(two.stdout).samples).toEqual({ asked: 4096, valid: 4096, failed: 0, sampling: 'spread' });
  expect(two.stdout).toBe(one.stdout);
});

test('a shipped command starts from bytecode that this V8 accepts', () => {
  const script = `
    process.argv.splice(1, 0, ${JSON.stringify(join(installed, 'dist/parkreach.js'))});
    const { scripts } = require(process.argv[1]);
    process.on('exit', () => console.error(JSON.stringify([...scripts.values()].map((s) => s.cachedDataRejected))));`;
  const { stderr } = run(process.execPath, '-e', script, 'check', join(installed, 'scenarios/bac-giang.yaml'), '--json');
  const rejected: unknown[] = JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
  expect(rejected.length).toBeGreaterThan(0);
  expect(rejected).toEqual(rejected.map(() => false));
});
