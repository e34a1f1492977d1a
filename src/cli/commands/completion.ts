import type { Command } from '../command.ts';
import { COMMANDS, OPTIONS } from '../command-line.ts';
import { EXIT } from '../exit-codes.ts';
import { writeOutput } from '../write-output.ts';

/** `parkreach completion`: a script for bash, zsh or fish, made from the same description as the help. */
export const completionCommand: Command = (_context, { positionals }) => {
  const shell = positionals[0] ?? 'bash';
  writeOutput(
    shell === 'fish'
      ? fish()
      : shell === 'zsh'
        ? `#compdef parkreach\nautoload -U +X bashcompinit && bashcompinit\n${bash()}`
        : bash(),
  );
  return EXIT.ok;
};

function bash(): string {
  const subcommand = ['$', '{COMP_WORDS[1]}'].join('');
  const cases = Object.entries(COMMANDS).map(
    ([name, { options }]) => `    ${name}) words="${options.map((option) => `--${option}`).join(' ')} --help" ;;`,
  );
  const choices = Object.entries(OPTIONS).flatMap(([name, { choices: list }]) =>
    list === undefined ? [] : [`    --${name}) COMPREPLY=($(compgen -W "${list.join(' ')}" -- "$word")); return ;;`],
  );
  return [
    '_parkreach() {',
    '  local word="$2" before="$3" words',
    '  case "$before" in',
    ...choices,
    '  esac',
    `  case "${subcommand}" in`,
    ...cases,
    `    *) words="${Object.keys(COMMANDS).join(' ')} --help --version" ;;`,
    '  esac',
    '  if [[ "$word" == -* || $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "$words" -- "$word"));',
    '  else COMPREPLY=($(compgen -f -- "$word")); fi',
    '}',
    'complete -o filenames -F _parkreach parkreach',
    '',
  ].join('\n');
}

function fish(): string {
  const commands = Object.keys(COMMANDS);
  const lines = Object.entries(COMMANDS).flatMap(([name, { options }]) =>
    options.map((option) => {
      const { choices } = OPTIONS[option];
      return `complete -c parkreach -n '__fish_seen_subcommand_from ${name}' -l ${option}${choices === undefined ? '' : ` -xa '${choices.join(' ')}'`}`;
    }),
  );
  return [`complete -c parkreach -n '__fish_use_subcommand' -fa '${commands.join(' ')}'`, ...lines, ''].join('\n');
}
