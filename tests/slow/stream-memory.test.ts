import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const main = resolve('dist/parkreach.js');
const folder = mkdtempSync(join(tmpdir(), 'parkreach-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Says in the end how much memory the process has had at most, in kilobytes. */
const SAY_MEMORY = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write('memory ' + process.resourceUsage().maxRSS))",
)}`;

/** A sweep in a process of its own: what it says, and the most memory it has had, in megabytes. */
function sweep(n: number, ...more: string[]) {
  const samples = ['--design', 'random', '--n', `${n}`, '--only', 'parks,output_on_land', '--threads', '2', '--json'];
  const args = ['--import', SAY_MEMORY, main, 'sweep', 'scenarios/bac-giang.yaml', ...samples, ...more];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 });
  expect(status, stderr).toBe(0);
  return { result: JSON.parse(stdout), memory: Number(stderr.match(/memory (\d+)/)?.[1]) / 1024 };
}

type Swept = ReturnType<typeof sweep>;

test('a streamed sweep takes no more memory for ten times the samples; one that keeps them does', () => {
  const [few, many] = [sweep(50_000, '--stream'), sweep(500_000, '--stream')];
  expect(many.result.samples.valid).toBe(500_000);
  expect(many.memory).toBeLessThan(few.memory + 40);
  const kept = sweep(50_000);
  const columns = Object.keys(kept.result.columns).length;
  expect(columns).toBeGreaterThan(200);
  expect(few.memory).toBeLessThan(kept.memory);
  // What is counted and added is the same.
  expect(few.result.quantileError).toBe(1 / 1024);
  expect({ ...few.result, columns: null, quantileError: 0 }).toEqual({ ...kept.result, columns: null });
});

test('neither does it where all samples are written', () => {
  const [few, many] = [20_000, 150_000].map((n) => sweep(n, '--stream', '--out', join(folder, `${n}.csv`))) as [Swept, Swept];
  // Kept, they would take more than twice what a busy machine's garbage may amount to.
  const columns = Object.keys(many.result.columns).length;
  expect(8e-6 * columns * 130_000).toBeGreaterThan(2 * 100);
  expect(many.memory).toBeLessThan(few.memory + 100);
});
