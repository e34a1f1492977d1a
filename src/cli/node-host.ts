import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import type { Host } from '../pipeline/host.ts';

/** More than any scenario needs; a larger file is refused before it is read. */
const LARGEST_FILE = 16 * 1024 * 1024;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Files from Node. */
export const nodeHost: Host = {
  read: (path) => {
    let file: number | undefined;
    try {
      file = openSync(path, 'r');
      const stats = fstatSync(file);
      if (stats.isDirectory()) return { reason: 'a-folder' };
      if (stats.size > LARGEST_FILE) return { reason: 'too-large' };
      return { source: decode(readFileSync(file)) };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      return { reason: code === 'EISDIR' ? 'a-folder' : code === 'EACCES' || code === 'EPERM' ? 'not-allowed' : 'not-found' };
    } finally {
      if (file !== undefined) closeSync(file);
    }
  },
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return undefined;
    }
  },
};

/** Text where it is UTF-8; the engine finds the place of a byte that is not. */
function decode(bytes: Uint8Array): string | Uint8Array {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return bytes;
  }
}

/** A path as the engine writes it: with `/`, whatever the system. */
export function enginePath(path: string): string {
  return path.replaceAll('\\', '/');
}
