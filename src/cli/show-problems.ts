import { type Problem, sortProblems } from '../base/problem.ts';
import type { CommandContext } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { nodeHost } from './node-host.ts';
import { terminalOf } from './terminal.ts';
import { writeOutput } from './write-output.ts';

/** Shows all problems of the input, in words under their lines, or as JSON. */
export async function showProblems({ language }: CommandContext, problems: readonly Problem[], json: boolean): Promise<number> {
  const { sayProblem, sayProblemCount } = await import('../text/say-problem.ts');
  const said = sortProblems(problems).map((problem) => ({
    ...problem,
    ...sayProblem(problem as Parameters<typeof sayProblem>[0], language),
  }));
  if (json) {
    const { problemsJson } = await import('../render/problems-json.ts');
    writeOutput(`${JSON.stringify(problemsJson(said), null, 2)}\n`);
    return EXIT.problems;
  }
  const { renderProblems } = await import('../render/render-problems.ts');
  const files = new Set(said.map(({ place }) => place.file)).size;
  const { width, colour } = terminalOf(undefined, process.stderr);
  process.stderr.write(renderProblems(said, { sourceOf, width, colour, count: sayProblemCount(said.length, files, language) }));
  return EXIT.problems;
}

function sourceOf(file: string): string | undefined {
  const found = nodeHost.read(file);
  if (!('source' in found)) return undefined;
  return typeof found.source === 'string' ? found.source : new TextDecoder().decode(found.source);
}
