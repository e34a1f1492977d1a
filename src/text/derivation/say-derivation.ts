import type { Language } from '../language.ts';
import type { DerivationTexts } from './derivation-texts.ts';
import { enDerivation } from './en.ts';
import { viDerivation } from './vi.ts';

/** The sentences by language: one that is missing does not compile. */
export const DERIVATION_TEXTS: Readonly<Record<Language, DerivationTexts>> = { en: enDerivation, vi: viDerivation };
