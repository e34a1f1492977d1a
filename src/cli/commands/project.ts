import { projectScenario } from '../../pipeline/project.ts';
import { projectJson } from '../../pipeline/project-json.ts';
import type { Command } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { enginePath, nodeHost } from '../node-host.ts';
import { showProblems } from '../show-problems.ts';
import { terminalOf } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

/** `parkreach project`: the yearly table of a scenario. */
export const projectCommand: Command = async (context, { positionals, flags, texts, set }) => {
  const only = texts
    .get('only')
    ?.split(',')
    .map((name) => name.trim());
  const mode = flags.has('as-planned') ? 'as-planned' : 'from-today';
  const result = await projectScenario(nodeHost, enginePath(positionals[0] as string), {
    variant: texts.get('variant'),
    set,
    mode,
    only,
  });
  if (!result.ok) return showProblems(context, result.problems, flags.has('json'));
  const { unknown } = result.value;
  if (unknown.length > 0) {
    const messages = unknown.map(({ name, nearest }) => context.texts.messages.unknownVariable(name, nearest));
    if (flags.has('json')) {
      const problems = messages.map((message) => ({
        code: 'unknown-variable',
        file: 'command line',
        line: 1,
        column: 1,
        path: '--only',
        message,
        hint: '',
      }));
      writeOutput(`${JSON.stringify({ problems }, null, 2)}\n`);
    } else process.stderr.write(`${messages.join('\n')}\n`);
    return EXIT.problems;
  }
  if (flags.has('json')) writeOutput(`${JSON.stringify(projectJson(result.value, context.version), null, 2)}\n`);
  else {
    const { renderProjectCsv, renderProject } = await import('../render-check.ts');
    const options = { ...context, terminal: terminalOf(texts.get('width')), all: only !== undefined };
    writeOutput(flags.has('csv') ? renderProjectCsv(result.value, flags.has('bom')) : renderProject(result.value, options));
  }
  return EXIT.ok;
};
