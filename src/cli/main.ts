import { version } from '../../package.json';
import { nearest } from '../base/nearest.ts';
import { commandTexts } from '../text/commands/say-commands.ts';
import type { CommandContext } from './command.ts';
import { COMMANDS, isCommand } from './command-line.ts';
import { EXIT } from './exit-codes.ts';
import { chooseLanguage } from './language.ts';
import { writeOutput } from './write-output.ts';

/** The door of the command: reads the command's name, loads what it needs, runs it, and leaves with its exit code. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const at = argv.indexOf('--lang');
  const given = at === -1 ? argv.find((item) => item.startsWith('--lang='))?.slice(7) : argv[at + 1];
  const language = chooseLanguage(given, process.env);
  const texts = commandTexts(language);
  if (name === '--version' || name === '-v') {
    writeOutput(`${version}\n`);
    return EXIT.ok;
  }
  const wantsHelp = argv.some((item) => item === '--help' || item === '-h') || name === undefined || name === 'help';
  const command = name !== undefined && isCommand(name) ? name : undefined;
  if (wantsHelp) {
    const { showHelp } = await import('./show-help.ts');
    writeOutput(showHelp(command, texts, version, Math.min(process.stdout.columns ?? 80, 100)));
    return EXIT.ok;
  }
  if (command === undefined) {
    const near = nearest(name as string, Object.keys(COMMANDS)) ?? null;
    process.stderr.write(`${texts.messages.unknownCommand(name as string, near)}\n${texts.messages.tryHelp}\n`);
    return EXIT.problems;
  }
  const { runCommand } = await import('./run-command.ts');
  const context: CommandContext = { command, argv: rest, language, texts, version };
  return runCommand(context);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const { messages } = commandTexts(chooseLanguage(undefined, process.env));
    process.stderr.write(
      `${messages.bug}\nparkreach ${version}, Node ${process.version}\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = EXIT.bug;
  },
);
