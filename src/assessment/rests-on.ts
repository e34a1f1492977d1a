import type { ProvenanceKind } from '../base/provenance.ts';
import type { Model } from '../model/compile-model.ts';

/** How many numbers of each standing something uses. */
export type RestsOn = Readonly<Record<ProvenanceKind, number>>;

/** Counts the numbers behind some parameters: a figure that is used twice is one number. */
export function countNumbers(model: Model, parameters: Iterable<number>): RestsOn {
  const seen = new Set<string>();
  const counts = { stated: 0, observed: 0, derived: 0, assumed: 0 };
  for (const index of parameters) {
    const { path, provenance, expression } = model.parameters[index] as Model['parameters'][number];
    // Shares of a total and rates of a ramp are steps of the arithmetic, not numbers that somebody chose; `= pace` is pace itself.
    const name =
      provenance.figure === undefined ? path : `${provenance.figure}@${provenance.place.line}:${provenance.place.column}`;
    if (path.includes(':') || expression?.op === 'parameter' || seen.has(name)) continue;
    seen.add(name);
    counts[provenance.kind] += 1;
  }
  return counts;
}
