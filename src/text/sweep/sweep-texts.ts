import type { Language } from '../language.ts';
import { sweepEn } from './en.ts';
import type { SweepTexts } from './sweep-words.ts';
import { sweepVi } from './vi.ts';

/** The sentences of a sweep by language: one that is missing does not compile. */
export function sweepTexts(language: Language): SweepTexts {
  return language === 'vi' ? sweepVi : sweepEn;
}
