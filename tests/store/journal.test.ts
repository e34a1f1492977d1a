import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Journal, type JournalRecord, openJournal, type RunIdentity } from '../../src/store/journal.ts';

const folder = mkdtempSync(join(tmpdir(), 'parkreach-'));
afterAll(() => rmSync(folder, { recursive: true }));

const RUN: RunIdentity = { engine: '1', scenario: 'abc', design: '{"n":10}' };

function record(block: number): JournalRecord {
  return {
    block,
    text: block % 2 === 0 ? '' : `[“${block}”]`,
    bytes: Uint8Array.from({ length: 8 * (block + 1) }, (_, at) => at ^ block),
  };
}

/** Opens a journal and gives it with what it held. */
function open(path: string, run = RUN, fresh = false) {
  const found: JournalRecord[] = [];
  const opened = openJournal(path, run, (item) => found.push(item) > 0, fresh);
  return { opened, found: found.map(({ block, text, bytes }) => ({ block, text, bytes: Uint8Array.from(bytes) })) };
}

function journalOf({ opened }: ReturnType<typeof open>): Journal {
  if (!('journal' in opened)) throw new Error(JSON.stringify(opened));
  return opened.journal;
}

function written(name: string, blocks: readonly number[]): string {
  const path = join(folder, name);
  const journal = journalOf(open(path));
  for (const block of blocks) journal.append(record(block));
  journal.flush();
  journal.close();
  return path;
}

test('records come back in the order in which they were written, and more can follow', () => {
  const path = written('order', [3, 0, 7]);
  const again = open(path);
  expect(again.found).toEqual([3, 0, 7].map(record));
  journalOf(again).append(record(1));
  journalOf(again).close();
  const last = open(path);
  expect(last.found).toEqual([3, 0, 7, 1].map(record));
  journalOf(last).close();
});

test('a journal cut off at any byte gives the records before the cut, and goes on from there', () => {
  const path = written('cut', [0, 1, 2]);
  const whole = readFileSync(path);
  for (let length = 0; length < whole.length; length++) {
    writeFileSync(path, whole.subarray(0, length));
    const cut = open(path);
    const kept = cut.found.length;
    expect(cut.found).toEqual([0, 1, 2].slice(0, kept).map(record));
    for (const block of [0, 1, 2].slice(kept)) journalOf(cut).append(record(block));
    journalOf(cut).close();
    expect(readFileSync(path).equals(whole)).toBe(true);
  }
});

test('a changed byte anywhere in a record ends the reading there', () => {
  const path = written('changed', [0, 1, 2]);
  const whole = readFileSync(path);
  const start = whole.indexOf(0x0a) + 1;
  for (let at = start; at < whole.length; at++) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] as number) ^ 0x10;
    writeFileSync(path, bytes);
    const changed = open(path);
    expect(changed.found).toEqual([0, 1, 2].slice(0, changed.found.length).map(record));
    expect(changed.found.length).toBeLessThan(3);
    journalOf(changed).close();
  }
});

test('records of another run are none of this one', () => {
  const path = written('mine', [0]);
  const other = join(folder, 'theirs');
  const journal = journalOf(open(other, { ...RUN, scenario: 'other' }));
  journal.append(record(1));
  journal.close();
  const bytes = readFileSync(other);
  appendFileSync(path, bytes.subarray(bytes.indexOf(0x0a) + 1));
  const mine = open(path);
  expect(mine.found).toEqual([record(0)]);
  journalOf(mine).close();
});

test('another run is refused with what differs, and left as it is; a fresh one replaces it', () => {
  const path = written('refused', [0, 1]);
  const before = readFileSync(path);
  const other = { engine: '1', scenario: 'xyz', design: '{"n":20}', more: '1' };
  expect(open(path, other)).toEqual({ opened: { differs: ['scenario', 'design', 'more'] }, found: [] });
  expect(readFileSync(path).equals(before)).toBe(true);
  const fresh = open(path, other, true);
  expect(fresh.found).toEqual([]);
  journalOf(fresh).close();
  expect(open(path, RUN).opened).toHaveProperty('differs');
});

test('a file that is no journal is left as it is', () => {
  const path = join(folder, 'letter');
  for (const text of ['Dear Sir,\n', 'Dear Sir', '{"format":"something else"}\n']) {
    writeFileSync(path, text);
    expect(open(path).opened).toEqual({ foreign: true });
    expect(readFileSync(path, 'utf8')).toBe(text);
  }
  truncateSync(path, 0);
  journalOf(open(path)).close();
  expect(statSync(path).size).toBeGreaterThan(0);
});
