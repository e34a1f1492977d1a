import { besideFile, type Host } from './host.ts';

/** A seed file as it was found: its name, its path, and all that is in it. */
export interface SeedText {
  readonly name: string;
  readonly path: string;
  readonly source: string | Uint8Array;
}

/** Where a seed of a name may lie: in `seeds` beside or within the folder of a file, or beside the file itself. */
export function seedPaths(beside: string, name: string): readonly string[] {
  return [`../seeds/${name}.yaml`, `seeds/${name}.yaml`, `${name}.yaml`].map((relative) => besideFile(beside, relative));
}

/** The first of these files that can be read. */
export function findSeed(host: Host, beside: string, name: string): SeedText | undefined {
  for (const path of seedPaths(beside, name)) {
    const found = host.read(path);
    if ('source' in found) return { name, path, source: found.source };
  }
  return undefined;
}
