import type { CommandName, CommandTexts, OptionName } from '../text/commands/command-texts.ts';
import { COMMANDS, OPTIONS } from './command-line.ts';

/** The help of one command, or of all. */
export function showHelp(command: CommandName | undefined, texts: CommandTexts, version: string, width: number): string {
  return command === undefined ? overview(texts, version, width) : helpOf(command, texts, width);
}

function overview(texts: CommandTexts, version: string, width: number): string {
  const names = Object.keys(COMMANDS) as CommandName[];
  const commands = names.map((name) => [usageOf(name), texts.summaries[name]] as const);
  const options = [
    ['-h, --help', texts.words.help],
    ['--version', texts.words.version],
  ] as const;
  return [
    `parkreach ${version}`,
    ...wrap(texts.title, width, 0),
    '',
    ...section(texts.words.commands, columns(commands, width)),
    ...section(texts.words.options, columns(options, width)),
    ...section(texts.words.examples, examplesOf([...texts.examples.check, ...texts.examples.init], width)),
    ...wrap(texts.exitCodes, width, 0),
    '',
  ].join('\n');
}

function helpOf(command: CommandName, texts: CommandTexts, width: number): string {
  const { positional, options } = COMMANDS[command];
  const { name, second } = positional;
  const given = [name, ...(second === undefined ? [] : [second])].map((item) => [`<${item}>`, texts.positionals[item]] as const);
  const rows = options.map((name) => [`--${name}${valueAt(name)}`, texts.options[name] + choicesOf(name, texts)] as const);
  return [
    `parkreach ${usageOf(command)}`,
    ...wrap(texts.summaries[command], width, 0),
    '',
    ...section(texts.words.positionals, columns(given, width)),
    ...section(texts.words.options, columns([...rows, ['-h, --help', texts.words.help]], width)),
    ...section(texts.words.examples, examplesOf(texts.examples[command], width)),
    '',
  ].join('\n');
}

function usageOf(command: CommandName): string {
  const { name, required, many, second } = COMMANDS[command].positional;
  const shown = `${name === 'scenarios' || name === 'sources' || name === 'seeds' ? name.slice(0, -1) : name}${many ? '...' : ''}`;
  return `${command} ${required ? `<${shown}>` : `[${shown}]`}${second === undefined ? '' : ` <${second}>`}`;
}

/** What stands after an option, where its own name does not say it. */
const PLACEHOLDERS: Partial<Readonly<Record<OptionName, string>>> = {
  set: 'path=value',
  only: 'a,b',
  width: 'n',
  until: 'year',
  documents: 'folder',
  target: 'id',
  level: 'percent',
  vary: 'path=range',
  groups: 'name=paths',
  sweep: 'file',
  out: 'file',
  threads: 'n',
  n: 'n',
  seed: 'n',
};

function valueAt(name: OptionName): string {
  return OPTIONS[name].type === 'boolean' ? '' : ` <${PLACEHOLDERS[name] ?? name}>`;
}

function choicesOf(name: OptionName, texts: CommandTexts): string {
  const { choices } = OPTIONS[name];
  return choices === undefined ? '' : ` (${texts.words.choices}: ${choices.join(', ')})`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return [`${title}:`, ...lines, ''];
}

function columns(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  const left = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.flatMap(([name, text]) => {
    const [first = '', ...rest] = wrap(text, width - left, 0);
    return [`  ${name.padEnd(left - 2)}${first}`, ...rest.map((line) => ' '.repeat(left) + line)];
  });
}

function examplesOf(examples: CommandTexts['examples']['check'], width: number): readonly string[] {
  return examples.flatMap(([command, what]) => [`  ${command}`, ...wrap(what, width - 6, 6)]);
}

function wrap(text: string, width: number, indent: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((item) => ' '.repeat(indent) + item);
}
