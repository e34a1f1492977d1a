import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file under another name, and gives it its own once it lies whole on the disk: under its own name there is the old
 * file or the new one, never a part.
 */
export async function writeWhole(path: string, write: (draft: string) => Promise<void> | void): Promise<void> {
  const draft = draftOf(path);
  removeDraft(path);
  try {
    await write(draft);
    flush(draft, 'r+');
    renameSync(draft, path);
  } catch (error) {
    removeDraft(path);
    throw error;
  }
  flushFolder(dirname(path));
}

/** Removes what a process that ended while it was writing has left. */
function removeDraft(path: string): void {
  // A database has a log beside it.
  for (const left of [draftOf(path), `${draftOf(path)}.wal`]) rmSync(left, { force: true });
}

function draftOf(path: string): string {
  return `${path}.tmp`;
}

function flush(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The new name lasts once its folder has been flushed, which some systems do not let anyone do. */
function flushFolder(folder: string): void {
  try {
    flush(folder, 'r');
  } catch {
    // The file itself is safe; at worst a power cut brings its old name back.
  }
}
