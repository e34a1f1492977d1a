import type { ProgressSpan, RulebookNote } from './rulebook.ts';

/** The notes of a rule that compounds levels: a share or a rate is judged, and the rating says so. */
export function notesOnLevels({ kind }: Pick<ProgressSpan, 'kind'>): readonly RulebookNote[] {
  return kind === 'share' || kind === 'rate' ? ['made-for-levels'] : [];
}
