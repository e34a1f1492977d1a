import yargs from 'yargs';
import { nearest } from '../base/nearest.ts';
import type { CommandName, CommandTexts, OptionName } from '../text/commands/command-texts.ts';
import { COMMANDS, OPTIONS } from './command-line.ts';

/** What was asked for, or what is wrong with how it was asked. */
export type ParsedArguments = { readonly ok: true; readonly value: Arguments } | { readonly ok: false; readonly message: string };

export interface Arguments {
  readonly positionals: readonly string[];
  readonly flags: ReadonlySet<OptionName>;
  readonly texts: ReadonlyMap<OptionName, string>;
  readonly set: readonly string[];
  readonly vary: readonly string[];
  readonly groups: readonly string[];
}

/**
 * Reads the arguments of one command. Only that command is told to yargs, as its default: a named one would have its help
 * laid out on every run.
 */
export function parseArguments(command: CommandName, argv: readonly string[], { messages }: CommandTexts): ParsedArguments {
  const { positional, options } = COMMANDS[command];
  const parser = yargs([...argv])
    .help(false)
    .version(false)
    .exitProcess(false)
    .showHelpOnFail(false)
    .parserConfiguration({
      'camel-case-expansion': false,
      'strip-aliased': true,
      'boolean-negation': false,
      'duplicate-arguments-array': true,
      'dot-notation': false,
      'parse-positional-numbers': false,
      'greedy-arrays': false,
    });
  for (const name of options) {
    const { type, array } = OPTIONS[name];
    parser.option(name, { type: type === 'boolean' ? 'boolean' : 'string', array: array === true, requiresArg: false });
  }
  const parsed = parser.parseSync() as Readonly<Record<string, unknown>>;
  const bad = (message: string): ParsedArguments => ({ ok: false, message });
  const positionals = (parsed['_'] as readonly unknown[]).map(String);
  for (const name of Object.keys(parsed)) {
    if (name === '_' || name === '$0' || options.includes(name as OptionName)) continue;
    return bad(messages.unknownOption(name, nearest(name, options) ?? null));
  }
  const flags = new Set<OptionName>();
  const texts = new Map<OptionName, string>();
  const lists = new Map<OptionName, readonly string[]>();
  for (const name of options) {
    const value = parsed[name];
    const { type, array, choices, span } = OPTIONS[name];
    if (value === undefined) continue;
    if (type === 'boolean') {
      if (value === true || (Array.isArray(value) && value.at(-1) === true)) flags.add(name);
      continue;
    }
    const values = (Array.isArray(value) ? value : [value]).map(String);
    if (values.length === 0 || values.some((item) => item === '')) return bad(messages.optionNeedsValue(name));
    if (array) lists.set(name, values);
    const last = values.at(-1) as string;
    if (choices !== undefined && !choices.includes(last)) return bad(messages.badChoice(name, last, choices.join(', ')));
    if (span !== undefined && !/^\d+$/.test(last)) return bad(messages.badNumber(name, last, ...span));
    texts.set(name, last);
  }
  if (positional.required && positionals.length === 0)
    return bad(messages.missingScenario(`parkreach ${command} scenarios/bac-giang.yaml`));
  const most = positional.second === undefined ? 1 : 2;
  if (!positional.many && positionals.length > most) return bad(messages.extraArgument(positionals[most] as string));
  const [first] = positionals;
  if (positional.choices !== undefined && first !== undefined && !positional.choices.includes(first)) {
    return bad(messages.badChoice(command, first, positional.choices.join(', ')).replace('--', ''));
  }
  const list = (name: OptionName) => lists.get(name) ?? [];
  const lasting = { set: list('set'), vary: list('vary'), groups: list('groups') };
  return { ok: true, value: { positionals, flags, texts, ...lasting } };
}
