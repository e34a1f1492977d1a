import type { Language } from '../language.ts';
import type { CommandTexts } from './command-texts.ts';
import { commandsEn } from './en.ts';
import { commandsVi } from './vi.ts';

/** What the help and the messages of the command line say in one language. */
export function commandTexts(language: Language): CommandTexts {
  return language === 'vi' ? commandsVi : commandsEn;
}
