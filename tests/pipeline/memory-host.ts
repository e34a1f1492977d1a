import type { Host } from '../../src/pipeline/host.ts';

/** A host whose files are texts by their path. */
export function memoryHost(files: Readonly<Record<string, string>>): Host {
  return {
    read: (path) => {
      const text = files[path];
      return text === undefined ? { reason: 'not-found' } : { source: new TextEncoder().encode(text) };
    },
  };
}
