import type { Language } from '../language.ts';
import { evidenceEn } from './en.ts';
import type { EvidenceTexts } from './evidence-words.ts';
import { evidenceVi } from './vi.ts';

/** The sentences about the evidence by language: one that is missing does not compile. */
export function evidenceTexts(language: Language): EvidenceTexts {
  return language === 'vi' ? evidenceVi : evidenceEn;
}
