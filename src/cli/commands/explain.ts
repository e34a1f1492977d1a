import { composeWorksheet, explain } from '../../pipeline/explain.ts';
import type { Command, CommandContext } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { enginePath, nodeHost } from '../node-host.ts';
import { type DerivationFormat, renderExplained, renderWorksheet } from '../render-explained.ts';
import { showProblems } from '../show-problems.ts';
import { terminalOf } from '../terminal.ts';
import { writeOutput } from '../write-output.ts';

/** `parkreach explain`: how one number of a scenario follows, step by step; or exercises made from it. */
export const explainCommand: Command = async (context, { positionals, texts, flags, set }) => {
  const { messages } = context.texts;
  const format = (texts.get('format') ?? 'text') as DerivationFormat;
  const [scenario = '', subject] = positionals;
  const mode = flags.has('as-planned') ? 'as-planned' : 'from-today';
  if (flags.has('worksheet')) {
    const made = await composeWorksheet(nodeHost, enginePath(scenario), { mode, variant: texts.get('variant'), set });
    if (!made.ok) return showProblems(context, made.problems, format === 'json');
    writeOutput(renderWorksheet(made.value, context.language));
    return EXIT.ok;
  }
  if (subject === undefined)
    return refuse(context, format, 'missing-subject', messages.missingSubject(`parkreach explain ${scenario} output`));
  const asked = texts.get('year');
  const year = asked === undefined ? undefined : Number(asked);
  const result = await explain(nodeHost, enginePath(scenario), { subject, year, mode, variant: texts.get('variant'), set });
  if (!result.ok) return showProblems(context, result.problems, format === 'json');
  const found = result.value;
  switch (found.kind) {
    case 'unknown-subject':
      return refuse(context, format, found.kind, messages.unknownSubject(found.name, found.nearest));
    case 'year-outside':
      return refuse(context, format, found.kind, messages.yearOutside(found.year, found.first, found.last));
    case 'traced':
      writeOutput(renderExplained(found, { ...context, name: subject, format, width: terminalOf(texts.get('width')).width }));
      return EXIT.ok;
  }
};

/** Says what is wrong with what was asked for. */
function refuse({ texts }: CommandContext, format: DerivationFormat, code: string, message: string): number {
  if (format === 'json') {
    const problem = { code, file: 'command line', line: 1, column: 1, path: '', message, hint: texts.messages.tryHelp };
    writeOutput(`${JSON.stringify({ problems: [problem] }, null, 2)}\n`);
  } else process.stderr.write(`${message}\n`);
  return EXIT.problems;
}
