import type { CommandContext } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { writeOutput } from './write-output.ts';

/** Says what is wrong with what was asked for, in words or as JSON in the form of all problems. */
export function showArgumentProblem(
  { texts }: CommandContext,
  problem: { readonly code: string; readonly path: string; readonly message: string },
  json: boolean,
): number {
  const { code, path, message } = problem;
  const place = { file: 'command line', line: 1, column: 1, path };
  if (json)
    writeOutput(`${JSON.stringify({ problems: [{ code, ...place, message, hint: texts.messages.tryHelp }] }, null, 2)}\n`);
  else process.stderr.write(`${message}\n`);
  return EXIT.problems;
}
