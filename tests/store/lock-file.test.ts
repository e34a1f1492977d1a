import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Lock, takeLock } from '../../src/store/lock-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'parkreach-'));
afterAll(() => rmSync(folder, { recursive: true }));

function taken(path: string): Lock {
  const lock = takeLock(path);
  if (!('holds' in lock)) throw new Error(JSON.stringify(lock));
  return lock;
}

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ['-e', '']).pid;

test('one owner at a time; released, it is free, and nothing is left behind', () => {
  const path = join(folder, 'one.lock');
  const lock = taken(path);
  expect(lock.holds()).toBe(true);
  expect(takeLock(path)).toEqual({ heldBy: process.pid, host: hostname(), here: true });
  lock.release();
  expect([existsSync(path), lock.holds()]).toEqual([false, false]);
  taken(path).release();
  expect(readdirSync(folder).filter((name) => name.startsWith('one'))).toEqual([]);
});

test.each([
  ['whose process has ended', JSON.stringify({ process: ended, host: hostname(), started: null, token: 'a' })],
  // Only Linux says when a process started.
  ...(existsSync('/proc/self/stat')
    ? [
        [
          'whose process is another by now',
          JSON.stringify({ process: process.pid, host: hostname(), started: 'never', token: 'a' }),
        ],
      ]
    : []),
  ['that was torn off', '{"proc'],
])('a lock %s is taken over', (_, text) => {
  const path = join(folder, 'stale.lock');
  writeFileSync(path, text);
  const lock = taken(path);
  expect(lock.holds()).toBe(true);
  lock.release();
});

test('a lock of another machine is left alone', () => {
  const path = join(folder, 'far.lock');
  const text = JSON.stringify({ process: ended, host: 'elsewhere', started: null, token: 'a' });
  writeFileSync(path, text);
  expect(takeLock(path)).toEqual({ heldBy: ended, host: 'elsewhere', here: false });
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('an owner sees that its lock was taken away, and does not release that of another', () => {
  const path = join(folder, 'lost.lock');
  const lock = taken(path);
  rmSync(path);
  const other = taken(path);
  expect([lock.holds(), other.holds()]).toEqual([false, true]);
  lock.release();
  expect(other.holds()).toBe(true);
  other.release();
});
