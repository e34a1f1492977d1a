import { nearest } from '../base/nearest.ts';
import type { ScenarioProblem } from '../scenario/scenario-problem.ts';
import type { Host, Unreadable } from './host.ts';

/** Names that a message lists. */
const MOST_NAMES = 5;
/** Where plans usually lie, seen from where the command runs. */
const USUAL_FOLDER = 'scenarios';

/** A file of the command line that could not be read, with the files that may have been meant. */
export function unreadFile(host: Host, file: string, reason: Unreadable): ScenarioProblem {
  const [name, folder] = reason === 'a-folder' ? ['', file.replace(/\/+$/, '')] : splitPath(file);
  const listed = (within: string) =>
    (host.list?.(within === '' ? '.' : within) ?? [])
      .filter((entry) => /\.ya?ml$/.test(entry))
      .sort()
      .map((entry) => (within === '' ? entry : `${within}/${entry}`));
  const there = [...listed(folder)].sort((a, b) => alike(name, splitPath(b)[0]) - alike(name, splitPath(a)[0]));
  const meant = nearestOf(name, there) ?? (folder === '' ? nearestOf(name, listed(USUAL_FOLDER)) : undefined);
  const hasFolder = host.list === undefined || folder === '' || host.list(folder) !== undefined;
  return {
    code: 'file-unread',
    place: { file, line: 1, column: 1 },
    facts: {
      file,
      name,
      folder,
      reason: reason === 'not-found' && !hasFolder ? 'no-folder' : reason,
      there: there.slice(0, MOST_NAMES),
      more: Math.max(0, there.length - MOST_NAMES),
      ...(meant !== undefined && { nearest: meant }),
    },
  };
}

/** The path whose name is most like a mistyped one; endings may be missing. */
function nearestOf(name: string, paths: readonly string[]): string | undefined {
  const bare = (path: string) => splitPath(path)[0].replace(/\.ya?ml$/, '');
  const meant = nearest(bare(name), paths.map(bare));
  return meant === undefined ? undefined : paths.find((path) => bare(path) === meant);
}

/** How many letters two names begin with alike. */
function alike(name: string, other: string): number {
  const differs = [...name].findIndex((letter, at) => letter !== other[at]);
  return differs === -1 ? name.length : differs;
}

function splitPath(path: string): readonly [name: string, folder: string] {
  const cut = path.lastIndexOf('/');
  return [path.slice(cut + 1), path.slice(0, Math.max(cut, 0))];
}
