/** Why a file cannot be read. */
export type Unreadable = 'not-found' | 'a-folder' | 'not-allowed' | 'too-large';

/** What a host lends the pipeline: the only way to anything outside. */
export interface Host {
  /** A file as text, or as bytes where it is not UTF-8, or why it cannot be read. Paths use `/`. */
  readonly read: (path: string) => { readonly source: string | Uint8Array } | { readonly reason: Unreadable };
  /** The names in a folder, where the host can list them; undefined where there is no such folder. `.` is its own. */
  readonly list?: (folder: string) => readonly string[] | undefined;
}

/** A path relative to the folder of a file. */
export function besideFile(file: string, relative: string): string {
  if (relative.startsWith('/') || /^[A-Za-z]:\//.test(relative)) return relative;
  const parts = file.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const joined = parts.join('/');
  return joined === '' ? '.' : joined;
}
