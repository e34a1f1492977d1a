import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';

const main = resolve('dist/parkreach.js');
const folder = mkdtempSync(join(tmpdir(), 'parkreach-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

/** A sweep in a process of its own; `ended` tells how it left. */
function start(out: string, ...more: string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const samples = ['--design', 'random', '--n', '40000', '--only', 'parks.leased,output_on_land'];
  const args = ['sweep', 'scenarios/bac-giang.yaml', ...samples, '--threads', '2', '--out', join(folder, out), ...more];
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, LC_ALL: 'C', NO_COLOR: '1' } });
  let [said, complained] = ['', ''];
  child.stdout.on('data', (part) => {
    said += part;
  });
  child.stderr.on('data', (part) => {
    complained += part;
  });
  const ended = new Promise<Ended>((done) =>
    child.on('close', (code, signal) => done({ code, signal, out: said, err: complained })),
  );
  return { child, ended };
}

const read = (name: string) => readFileSync(join(folder, name));
const left = (name: string) => readdirSync(folder).filter((file) => file.startsWith(`${name}.`));

/** Bytes of a file, 0 where there is none. */
function sizeOf(name: string): number {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
}

let whole: Buffer;
/** Bytes of the journal of a whole run. */
let most = 0;
beforeAll(async () => {
  const { ended } = start('whole.parquet');
  let running = true;
  ended.then(() => {
    running = false;
  });
  while (running) {
    most = Math.max(most, sizeOf('whole.parquet.part'));
    await setTimeout(5);
  }
  expect((await ended).code).toBe(0);
  whole = read('whole.parquet');
  expect([left('whole.parquet'), most > 1e6]).toEqual([[], true]);
});

test('a sweep that is killed at any moment goes on, and gives the same bytes as one that is not', async () => {
  // Moments by how much of the journal has been written since the start, so that a busy machine moves none of them; beyond its
  // end they fall into the writing of the result.
  const growths = Array.from({ length: 20 }, (_, index) => ((index * 0.618034) % 1) * 0.4);
  let [kills, resumed, writing] = [0, 0, 0];
  while (kills < growths.length) {
    const growth = (growths[kills] as number) * most;
    const [before, draft] = [sizeOf('killed.parquet.part'), sizeOf('killed.parquet.tmp')];
    const { child, ended } = start('killed.parquet');
    let running = true;
    ended.then(() => {
      running = false;
    });
    while (running && sizeOf('killed.parquet.part') - before < growth && sizeOf('killed.parquet.tmp') === draft)
      await setTimeout(1);
    if (kills % 3 === 0) await setTimeout(100 * (growths[kills] as number));
    if (sizeOf('killed.parquet.tmp') !== draft) writing++;
    child.kill('SIGKILL');
    const { code, signal, err } = await ended;
    if (err.includes('Going on after')) resumed++;
    // Under its name there is the whole file or none.
    const done = existsSync(join(folder, 'killed.parquet'));
    if (done) expect(read('killed.parquet').equals(whole)).toBe(true);
    if (signal === 'SIGKILL') kills++;
    else expect(code).toBe(0);
    if (done && sizeOf('killed.parquet.part') === 0) rmSync(join(folder, 'killed.parquet'));
  }
  expect([resumed > 8, writing > 0]).toEqual([true, true]);
  const last = await start('killed.parquet').ended;
  expect([last.code, read('killed.parquet').equals(whole), left('killed.parquet')]).toEqual([0, true, []]);
}, 600_000);

test('of two writers one is refused, and the file is that of the other', async () => {
  const other = await start('other.parquet', '--seed', '2').ended;
  expect(other.code).toBe(0);
  const both = [start('both.parquet'), start('both.parquet', '--seed', '2')];
  const ends = await Promise.all(both.map(({ ended }) => ended));
  expect(ends.map(({ code }) => code).sort()).toEqual([0, 2]);
  const [winner, loser] = ends[0]?.code === 0 ? [0, 1] : [1, 0];
  expect(ends[loser]?.err).toContain('Another sweep');
  expect(read('both.parquet').equals(winner === 0 ? whole : read('other.parquet'))).toBe(true);
  expect(left('both.parquet')).toEqual([]);
});

test('Ctrl-C keeps what is done; another command is refused with what differs; --fresh begins anew', async () => {
  const { child, ended } = start('stopped.parquet');
  const journal = join(folder, 'stopped.parquet.part');
  while (sizeOf('stopped.parquet.part') < 0.2 * most) await setTimeout(5);
  child.kill('SIGINT');
  const first = await ended;
  expect([first.code, first.err]).toEqual([130, expect.stringMatching(/Stopped\. [\d,]+ of 40,000 samples are kept/)]);
  expect([existsSync(join(folder, 'stopped.parquet')), left('stopped.parquet')]).toEqual([false, ['stopped.parquet.part']]);
  const before = readFileSync(journal);
  const other = await start('stopped.parquet', '--seed', '2', '--json').ended;
  expect(other.code).toBe(2);
  expect(JSON.parse(other.out).problems[0]).toMatchObject({ code: 'other-run', message: expect.stringContaining('seed') });
  expect(readFileSync(journal).equals(before)).toBe(true);
  const again = await start('stopped.parquet').ended;
  expect([again.code, again.err]).toEqual([0, expect.stringContaining('Going on after')]);
  expect(read('stopped.parquet').equals(whole)).toBe(true);
  const kept = await start('stopped.parquet', '--seed', '2').ended;
  expect([kept.code, kept.err]).toEqual([2, expect.stringContaining('exists already')]);
  expect(read('stopped.parquet').equals(whole)).toBe(true);
  expect((await start('stopped.parquet', '--seed', '2', '--fresh').ended).code).toBe(0);
  expect(read('stopped.parquet').equals(whole)).toBe(false);
});

test('without a file a stopped sweep says that nothing is kept', async () => {
  const child = spawn(process.execPath, [main, 'sweep', 'scenarios/bac-giang.yaml', '--n', '8000000', '--lang', 'en']);
  let complained = '';
  child.stderr.on('data', (part) => {
    complained += part;
  });
  await setTimeout(6000);
  child.kill('SIGTERM');
  expect(await new Promise((done) => child.on('close', done))).toBe(130);
  expect(complained).toMatch(/Stopped after [\d,]+ of 8[\d,]+ samples\./);
});

test('places that cannot be written are plain messages', async () => {
  mkdirSync(join(folder, 'folder.parquet'));
  writeFileSync(join(folder, 'letter.parquet.part'), 'Dear Sir,\n');
  for (const [out, message] of [
    ['nowhere/a.parquet', 'does not exist'],
    ['folder.parquet', 'exists already'],
    ['letter.parquet', 'no journal'],
    ['sheet.xlsx', '.parquet, .csv or .duckdb'],
  ] as const) {
    const { code, err, out: said } = await start(out).ended;
    expect([out, code, err]).toEqual([out, 2, expect.stringContaining(message)]);
    expect(`${said}${err}`).not.toMatch(/^\s+at /m);
  }
});

test('every thread count and every form of file hold the same samples', async () => {
  const one = await start('one.parquet', '--threads', '1').ended;
  expect([one.code, read('one.parquet').equals(whole)]).toEqual([0, true]);
  const args = ['--n', '3000'];
  for (const name of ['a.csv', 'b.csv']) expect((await start(name, ...args).ended).code).toBe(0);
  expect(read('a.csv').equals(read('b.csv'))).toBe(true);
  expect(JSON.parse(read('a.csv.json').toString()).design).toEqual({ kind: 'random', n: 3000, seed: 1 });
});
