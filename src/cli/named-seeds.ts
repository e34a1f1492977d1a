import { readdirSync } from 'node:fs';
import { enginePath } from './node-host.ts';

const FOLDER = 'seeds';

/** The evidence that is named on the command line; without any name every file in `seeds`. */
export function namedSeeds(names: readonly string[]): readonly string[] {
  if (names.length > 0) return names.map(enginePath);
  try {
    const files = readdirSync(FOLDER).filter((name) => /\.ya?ml$/.test(name));
    return files.sort().map((name) => `${FOLDER}/${name}`);
  } catch {
    return [];
  }
}
