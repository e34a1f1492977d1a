import type { Language } from '../language.ts';
import type { DetailTexts } from './detail-texts.ts';
import { enDetails } from './en-details.ts';
import { enNotes } from './en-notes.ts';
import { enVerdicts } from './en-verdicts.ts';
import type { NoteTexts } from './note-texts.ts';
import type { VerdictTexts } from './verdict-texts.ts';
import { viDetails } from './vi-details.ts';
import { viNotes } from './vi-notes.ts';
import { viVerdicts } from './vi-verdicts.ts';

/** Every sentence of a check. */
export interface CheckTexts {
  readonly verdict: VerdictTexts;
  readonly detail: DetailTexts;
  readonly note: NoteTexts;
}

/** The sentences by language: one that is missing does not compile. */
export const CHECK_TEXTS: Readonly<Record<Language, CheckTexts>> = {
  en: { verdict: enVerdicts, detail: enDetails, note: enNotes },
  vi: { verdict: viVerdicts, detail: viDetails, note: viNotes },
};
