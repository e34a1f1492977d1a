import type { CommandName } from '../text/commands/command-texts.ts';
import type { Command, CommandContext } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { parseArguments } from './parse-arguments.ts';
import { writeOutput } from './write-output.ts';

/** Reads the arguments of a command, loads its file and runs it. */
export async function runCommand(context: CommandContext): Promise<number> {
  const given = parseArguments(context.command, context.argv, context.texts);
  if (!given.ok) {
    if (context.argv.includes('--json')) {
      const place = { file: 'command line', line: 1, column: 1, path: '' };
      writeOutput(
        `${JSON.stringify({ problems: [{ code: 'arguments', ...place, message: given.message, hint: context.texts.messages.tryHelp }] })}\n`,
      );
    } else process.stderr.write(`${given.message}\n`);
    return EXIT.problems;
  }
  return (await load(context.command))(context, given.value);
}

async function load(command: CommandName): Promise<Command> {
  switch (command) {
    case 'check':
      return (await import('./commands/check.ts')).checkCommand;
    case 'audit':
      return (await import('./commands/audit.ts')).auditCommand;
    case 'project':
      return (await import('./commands/project.ts')).projectCommand;
    case 'figures':
      return (await import('./commands/figures.ts')).figuresCommand;
    case 'verify':
      return (await import('./commands/verify.ts')).verifyCommand;
    case 'backtest':
      return (await import('./commands/backtest.ts')).backtestCommand;
    case 'sweep':
      return (await import('./commands/sweep.ts')).sweepCommand;
    case 'sensitivity':
      return (await import('./commands/sensitivity.ts')).sensitivityCommand;
    case 'discover':
      return (await import('./commands/discover.ts')).discoverCommand;
    case 'query':
      return (await import('./commands/query.ts')).queryCommand;
    case 'explain':
      return (await import('./commands/explain.ts')).explainCommand;
    case 'validate':
      return (await import('./commands/validate.ts')).validateCommand;
    case 'init':
      return (await import('./commands/init.ts')).initCommand;
    case 'schema':
      return (await import('./commands/schema.ts')).schemaCommand;
    case 'completion':
      return (await import('./commands/completion.ts')).completionCommand;
  }
}
