import type { CommandName, CommandTexts } from '../text/commands/command-texts.ts';
import type { Language } from '../text/language.ts';
import type { Arguments } from './parse-arguments.ts';

/** What every command is told. */
export interface CommandContext {
  readonly command: CommandName;
  readonly argv: readonly string[];
  readonly language: Language;
  readonly texts: CommandTexts;
  readonly version: string;
}

/** A command once its arguments have been read. */
export type Command = (context: CommandContext, given: Arguments) => Promise<number> | number;
