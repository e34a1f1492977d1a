import type { Problem } from '../base/problem.ts';
import { sortProblems } from '../base/problem.ts';
import type { CommandContext } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { nodeHost } from './node-host.ts';
import { terminalOf } from './terminal.ts';

/** Shows all problems of the input, in words under their lines, or as JSON. */
export async function showProblems({ language }: CommandContext, problems: readonly Problem[], json: boolean): Promise<number> {
  const { sayProblem } = await import('../text/say-problem.ts');
  const said = sortProblems(problems).map((problem) => ({
    ...problem,
    ...sayProblem(problem as Parameters<typeof sayProblem>[0], language),
  }));
  if (json) {
    const list = said.map(({ code, place, path, message, hint }) => ({
      code,
      file: place.file,
      line: place.line,
      column: place.column,
      path: path ?? '',
      message,
      hint,
    }));
    process.stdout.write(`${JSON.stringify({ problems: list }, null, 2)}\n`);
    return EXIT.problems;
  }
  const { renderProblems } = await import('../render/render-problems.ts');
  const { width } = terminalOf(undefined);
  const colour = process.stderr.isTTY === true && !process.env['NO_COLOR'];
  process.stderr.write(renderProblems(said, { language, sourceOf, width, colour }));
  return EXIT.problems;
}

function sourceOf(file: string): string | undefined {
  const found = nodeHost.read(file);
  return 'bytes' in found ? new TextDecoder().decode(found.bytes) : undefined;
}
