import type { Language } from '../language.ts';
import { enWorksheet } from './en.ts';
import { viWorksheet } from './vi.ts';
import type { WorksheetTexts } from './worksheet-texts.ts';

/** The sentences by language: one that is missing does not compile. */
export const WORKSHEET_TEXTS: Readonly<Record<Language, WorksheetTexts>> = { en: enWorksheet, vi: viWorksheet };
