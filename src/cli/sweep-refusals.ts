import { existsSync } from 'node:fs';
import type { SweepTexts, WriteFault } from '../text/sweep/sweep-words.ts';
import type { Opened } from './sweep-files.ts';

/** Why a result file was not taken, in words. */
export function sayRefusal(
  refusal: Exclude<Opened, { readonly ok: true }>,
  path: string,
  problems: SweepTexts['problems'],
): string {
  switch (refusal.reason) {
    case 'exists':
      return problems.exists(path);
    case 'other-run':
      return problems.otherRun(path, refusal.parts);
    case 'foreign':
      return problems.foreign(refusal.journal);
    case 'locked':
      return problems.locked(path, refusal.process, refusal.lock, refusal.host);
  }
}

const FAULTS: Readonly<Record<string, WriteFault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EISDIR: 'a-folder',
  EIO: 'other',
  EFBIG: 'other',
  EMFILE: 'other',
  ENAMETOOLONG: 'other',
};

/** What kept a file from being written, as far as the system or the database says; null where the fault is another. */
export function writeFault(
  error: unknown,
): { readonly fault: WriteFault; readonly detail: string; readonly kept: (path: string) => boolean } | null {
  if (!(error instanceof Error)) return null;
  const kept = (path: string) => existsSync(`${path}.part`);
  const known = FAULTS[(error as NodeJS.ErrnoException).code ?? ''];
  if (known !== undefined) return { fault: known, detail: error.message, kept };
  if (!/\bIO Error\b/.test(error.message)) return null;
  return { fault: /No space left|quota/i.test(error.message) ? 'full' : 'other', detail: error.message, kept };
}
