import type { Language } from '../language.ts';
import type { DiscoverTexts } from './discover-words.ts';
import { discoverEn } from './en.ts';
import { discoverVi } from './vi.ts';

/** The sentences of scenario discovery by language: one that is missing does not compile. */
export function discoverTexts(language: Language): DiscoverTexts {
  return language === 'vi' ? discoverVi : discoverEn;
}
