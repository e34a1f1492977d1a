import type { Derivation, DerivationStep } from '../report/derivation/derivation.ts';

/** A derivation as Markdown, formulas as code. */
export function derivationMarkdown({ title, intro, steps, sourcesHeading, verdict }: Derivation): string {
  const blocks = [
    `# ${escapeMarks(title)}`,
    intro.map(escapeMarks).join('\n'),
    ...steps.flatMap((step) => stepBlocks(step, sourcesHeading)),
    ...(verdict === null
      ? []
      : [`## ${escapeMarks(verdict.heading)}`, verdict.lines.map((line) => `- ${sayLine(line)}`).join('\n')]),
  ];
  return `${blocks.join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

function stepBlocks(step: DerivationStep, sourcesHeading: string): readonly string[] {
  const equation = step.lines.map(
    (line, index) => `${index === 0 ? step.name : ' '.repeat(Math.min(step.name.length, 24))} = ${line}`,
  );
  const { table } = step;
  return [
    `## ${step.number}. ${escapeMarks(step.title)}`,
    ['```', ...equation, '```'].join('\n'),
    ...(table === null ? [] : [tableOf(table)]),
    ...step.notes.map(({ text, math }) => (math === null ? escapeMarks(text) : `${escapeMarks(text)} \`${math}\``)),
    ...(step.sources.length === 0
      ? []
      : [
          [escapeMarks(sourcesHeading), '', ...step.sources.map(({ name, text }) => `- \`${name}\`: ${escapeMarks(text)}`)].join(
            '\n',
          ),
        ]),
  ];
}

/** A table; counts and numbers stand to the right. */
function tableOf({ columns, rows }: NonNullable<DerivationStep['table']>): string {
  const marks = columns.map((_, index) => (index === 1 || (index === 2 && columns.length === 4) ? '---' : '---:'));
  return [columns, marks, ...rows]
    .map((row, index) => `| ${row.map((cell) => (index === 1 ? cell : escapeMarks(cell))).join(' | ')} |`)
    .join('\n');
}

/** A spreadsheet formula is code, so that nothing in it is taken as a mark. */
function sayLine(line: string): string {
  const at = line.indexOf('=');
  return at === -1 ? escapeMarks(line) : `${escapeMarks(line.slice(0, at))}\`${line.slice(at)}\``;
}

/** Words that Markdown must not take for its own marks. */
export function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
