import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file under another name, and gives it its own once it lies whole on the disk: under its own name there is the old
 * file or the new one, never a part.
 */
export async function writeWhole(path: string, write: (draft: string) => Promise<void> | void): Promise<void> {
  const draft = `${path}.tmp`;
  // A database that was being written when its process ended has left a log beside it.
  for (const left of [draft, `${draft}.wal`]) rmSync(left, { force: true });
  try {
    await write(draft);
    flush(draft, 'r+');
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  flushFolder(dirname(path));
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
