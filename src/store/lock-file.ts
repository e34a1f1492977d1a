import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who writes a file. */
interface Owner {
  readonly process: number;
  readonly host: string;
  /** When the process started, as the system counts it; null where it does not tell. Numbers of processes are used again. */
  readonly started: string | null;
  readonly token: string;
}

/** A file that is ours to write until it is released. */
export interface Lock {
  /** Whether it is still ours: nobody has taken it away. */
  readonly holds: () => boolean;
  readonly release: () => void;
}

export type TakenLock = Lock | { readonly heldBy: number; readonly host: string; readonly here: boolean };

/** A lock that nobody finishes writing is not waited for. */
const MOST_TRIES = 20;

/**
 * Takes the lock of a file: a second file that comes into being whole, with the process that owns it. A lock whose process is
 * gone is taken over; one of another machine cannot be told from a live one, and is left alone.
 */
export function takeLock(path: string): TakenLock {
  const own: Owner = { process: process.pid, host: hostname(), started: startOf(process.pid), token: randomUUID() };
  const draft = `${path}.${own.token}`;
  writeFileSync(draft, JSON.stringify(own), { flag: 'wx' });
  try {
    for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
      if (isLinked(draft, path)) return lockOf(path, own.token);
      const owner = ownerOf(path);
      if (owner === undefined) continue;
      if (owner === 'unreadable') removeIf(path, (found) => found === 'unreadable', own.token);
      else if (owner.host !== own.host) return { heldBy: owner.process, host: owner.host, here: false };
      else if (isAlive(owner)) return { heldBy: owner.process, host: owner.host, here: true };
      else removeIf(path, (found) => found !== 'unreadable' && found.token === owner.token, own.token);
    }
    return { heldBy: 0, host: own.host, here: true };
  } finally {
    rmSync(draft, { force: true });
  }
}

function lockOf(path: string, token: string): Lock {
  const holds = (): boolean => {
    const owner = ownerOf(path);
    return owner !== undefined && owner !== 'unreadable' && owner.token === token;
  };
  return {
    holds,
    release: () => {
      if (holds()) rmSync(path, { force: true });
    },
  };
}

/** Gives a file a second name, unless the name is taken. */
function isLinked(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    if ((error as NodeJS.ErrnoException).code !== 'EPERM' && (error as NodeJS.ErrnoException).code !== 'ENOSYS') throw error;
  }
  // Some file systems have no second names: there the file is made at once, as long as nobody else does.
  try {
    writeFileSync(path, readFileSync(draft), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a stale lock away. It is renamed first: of several that try, one succeeds, and a fresh lock is put back. */
function removeIf(path: string, isStale: (owner: Owner | 'unreadable') => boolean, token: string): void {
  const aside = `${path}.${token}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const owner = ownerOf(aside);
  if (owner !== undefined && !isStale(owner)) isLinked(aside, path);
  rmSync(aside, { force: true });
}

function ownerOf(path: string): Owner | 'unreadable' | undefined {
  try {
    const owner = JSON.parse(readFileSync(path, 'utf8')) as Owner;
    return typeof owner === 'object' && typeof owner?.process === 'number' && typeof owner.token === 'string'
      ? owner
      : 'unreadable';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : 'unreadable';
  }
}

function isAlive({ process: id, started }: Owner): boolean {
  try {
    process.kill(id, 0);
  } catch (error) {
    // A process that may not be signalled is there all the same.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(id);
  return now !== 'ended' && (started === null || now === null || now === started);
}

/** When a process started, by the clock of Linux since it was booted; null on other systems. */
function startOf(id: number): string | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
    // The name of the command may hold spaces; it ends at the last bracket. After it come the state, and the start as 20th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : (fields[19] ?? null);
  } catch {
    return null;
  }
}
