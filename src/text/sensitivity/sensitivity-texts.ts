import type { Language } from '../language.ts';
import { sensitivityEn } from './en.ts';
import type { SensitivityTexts } from './sensitivity-words.ts';
import { sensitivityVi } from './vi.ts';

/** The sentences about what moves a target by language: one that is missing does not compile. */
export function sensitivityTexts(language: Language): SensitivityTexts {
  return language === 'vi' ? sensitivityVi : sensitivityEn;
}
