import { valuesIn } from './term.ts';
import type { TraceStep } from './trace.ts';

/** Every value that a step names, in its arithmetic, its table and its conditions. */
export function namedIn({ substitution, table, notes }: TraceStep): readonly string[] {
  const conditions = notes.flatMap((note) => (note.kind === 'condition' ? [note.condition] : []));
  const terms = [...(substitution === null ? [] : [substitution]), ...(table?.rows ?? []).map(({ term }) => term), ...conditions];
  return [...new Set(terms.flatMap(valuesIn))];
}
