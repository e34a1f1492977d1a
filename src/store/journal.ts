import { closeSync, fsyncSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { checksum } from './checksum.ts';

/** Everything that determines a result, by name: what is compared before a journal is gone on with. */
export type RunIdentity = Readonly<Record<string, string>>;

/** One finished part of a run. */
export interface JournalRecord {
  readonly block: number;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** A journal that is being written. */
export interface Journal {
  /** Adds a record and says where it stands; it lasts once the journal has been flushed. */
  readonly append: (record: JournalRecord) => number;
  /** The record that stands there. */
  readonly readAt: (at: number) => JournalRecord;
  readonly flush: () => void;
  readonly close: () => void;
}

export type OpenedJournal =
  | { readonly journal: Journal }
  /** The journal belongs to another run: the names of what differs. */
  | { readonly differs: readonly string[] }
  /** The file is no journal of this form. */
  | { readonly foreign: true };

const FORMAT = 'parkreach sweep journal 1';
/** Magic number, block, bytes of the text, bytes of the results, and two words of checksum. */
const HEAD_WORDS = 6;
const MAGIC = 0x6b72_6170;
/** Longest header and longest record that are taken for one. */
const LONGEST_HEADER = 64 * 1024 * 1024;
const LONGEST_RECORD = 1024 * 1024 * 1024;

/**
 * Opens the journal of a run, or begins one. A header line names the run; after it come the records in the order in which they
 * were finished, each with its checksum. What a sudden end has torn off is cut away; the rest is handed to `restore`.
 *
 * @param restore takes a record that is intact, and where it stands; false where it is none of this run after all, which ends the
 *   reading
 * @param fresh begins anew whatever stands there
 */
export function openJournal(
  path: string,
  identity: RunIdentity,
  restore: (record: JournalRecord, at: number) => boolean,
  fresh: boolean,
): OpenedJournal {
  const file = openSync(path, fresh ? 'w+' : 'a+');
  // Appending would ignore positions: a file that is not new is opened again for reading and writing.
  closeSync(file);
  const handle = openSync(path, 'r+');
  try {
    const header = readHeader(handle);
    if (header === 'foreign') {
      closeSync(handle);
      return { foreign: true };
    }
    const differs = header === 'torn' ? [] : differences(header.identity, identity);
    if (differs.length > 0) {
      closeSync(handle);
      return { differs };
    }
    const line = headerLine(identity);
    const seed = seedOf(line);
    let end = header === 'torn' ? writeAll(handle, line, 0) : header.end;
    for (let next = readRecord(handle, end, seed); next !== undefined; next = readRecord(handle, end, seed)) {
      if (!restore(next.record, end)) break;
      end = next.end;
    }
    ftruncateSync(handle, end);
    fsyncSync(handle);
    return { journal: journalAt(handle, end, seed) };
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

function journalAt(handle: number, start: number, seed: number): Journal {
  let end = start;
  let open = true;
  return {
    append: (record) => {
      const at = end;
      end = writeAll(handle, encode(record, seed), end);
      return at;
    },
    readAt: (at) => {
      const found = readRecord(handle, at, seed);
      if (found === undefined) throw new Error('the journal has changed while it was in use');
      return found.record;
    },
    flush: () => fsyncSync(handle),
    close: () => {
      if (open) closeSync(handle);
      open = false;
    },
  };
}

function headerLine(identity: RunIdentity): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ format: FORMAT, ...identity })}\n`);
}

function readHeader(handle: number): { readonly identity: RunIdentity; readonly end: number } | 'torn' | 'foreign' {
  let bytes = new Uint8Array(0);
  let newline = -1;
  while (newline < 0 && bytes.length < LONGEST_HEADER) {
    const part = readAt(handle, bytes.length, 64 * 1024);
    if (part.length === 0) break;
    bytes = Buffer.concat([bytes, part]);
    newline = bytes.indexOf(0x0a);
  }
  const begin = `{"format":"${FORMAT}"`;
  const text = new TextDecoder().decode(newline < 0 ? bytes : bytes.subarray(0, newline));
  if (newline < 0) return begin.startsWith(text) || text.startsWith(begin) ? 'torn' : 'foreign';
  if (!text.startsWith(begin)) return 'foreign';
  try {
    const { format: _, ...identity } = JSON.parse(text) as Record<string, string>;
    return { identity, end: newline + 1 };
  } catch {
    return 'foreign';
  }
}

function differences(found: RunIdentity, wanted: RunIdentity): readonly string[] {
  return [...new Set([...Object.keys(wanted), ...Object.keys(found)])].filter((name) => found[name] !== wanted[name]);
}

/** What only the records of this run are summed with. */
function seedOf(header: Uint8Array): number {
  const words = new Uint8Array(4 * Math.ceil(header.length / 4));
  words.set(header);
  return checksum(words, 0)[1];
}

function encode({ block, text, bytes }: JournalRecord, seed: number): Uint8Array {
  const said = new TextEncoder().encode(text);
  const textBytes = padded(said.length);
  const record = new Uint8Array(4 * HEAD_WORDS + textBytes + padded(bytes.length));
  const head = new Int32Array(record.buffer, 0, HEAD_WORDS);
  record.set(said, 4 * HEAD_WORDS);
  record.set(bytes, 4 * HEAD_WORDS + textBytes);
  head.set([MAGIC, block, said.length, bytes.length]);
  head.set(checksum(record.subarray(4 * HEAD_WORDS), seed ^ Math.imul(block + 1, 0x9e3779b1)), 4);
  return record;
}

function readRecord(
  handle: number,
  at: number,
  seed: number,
): { readonly record: JournalRecord; readonly end: number } | undefined {
  const start = readAt(handle, at, 4 * HEAD_WORDS);
  if (start.length < 4 * HEAD_WORDS) return undefined;
  const [magic = 0, block = 0, textLength = -1, length = -1, low, high] = new Int32Array(start.buffer, 0, HEAD_WORDS);
  if (magic !== MAGIC || block < 0 || textLength < 0 || length < 0 || textLength + length > LONGEST_RECORD) return undefined;
  const body = readAt(handle, at + 4 * HEAD_WORDS, padded(textLength) + padded(length));
  if (body.length < padded(textLength) + padded(length)) return undefined;
  const [wantedLow, wantedHigh] = checksum(body, seed ^ Math.imul(block + 1, 0x9e3779b1));
  if (low !== wantedLow || high !== wantedHigh) return undefined;
  const text = new TextDecoder().decode(body.subarray(0, textLength));
  const bytes = body.subarray(padded(textLength), padded(textLength) + length);
  return { record: { block, text, bytes }, end: at + 4 * HEAD_WORDS + body.length };
}

/** As many bytes as there are, up to so many. */
function readAt(handle: number, at: number, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const read = readSync(handle, bytes, filled, length - filled, at + filled);
    if (read === 0) break;
    filled += read;
  }
  return bytes.subarray(0, filled);
}

/** Writes all of some bytes at a place; gives the place after them. */
function writeAll(handle: number, bytes: Uint8Array, at: number): number {
  let written = 0;
  while (written < bytes.length) written += writeSync(handle, bytes, written, bytes.length - written, at + written);
  return at + bytes.length;
}

function padded(bytes: number): number {
  return 8 * Math.ceil(bytes / 8);
}
