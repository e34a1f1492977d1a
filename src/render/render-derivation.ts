import type { Derivation, DerivationStep, DerivationTable } from '../report/derivation/derivation.ts';
import { displayWidth } from './display-width.ts';
import { wrapText } from './wrap-text.ts';

/** A derivation as a terminal shows it. */
export function renderDerivation({ title, intro, steps, sourcesHeading, verdict }: Derivation, width: number): string {
  const blocks = [
    [title, '='.repeat(Math.min(width, displayWidth(title))), ...intro.flatMap((line) => wrap(line, width, 0))],
    ...steps.map((step) => stepLines(step, sourcesHeading, width)),
    ...(verdict === null ? [] : [[verdict.heading, ...verdict.lines.flatMap((line) => wrap(line, width, 2))]]),
  ];
  return `${blocks.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`.replaceAll('\u00a0', ' ');
}

const INDENT = 4;

function stepLines(step: DerivationStep, sourcesHeading: string, width: number): readonly string[] {
  const [first = '', ...rest] = step.lines;
  const head = `${step.name} = `;
  // Further lines stand below the first equals sign where it is near enough.
  const margin = INDENT + (head.length <= 34 ? head.length - 2 : 4);
  const own = displayWidth(head) + INDENT + displayWidth(first) <= width;
  const equation = own
    ? [...wrap(`${head}${first}`, width, INDENT)]
    : [...wrap(step.name, width, INDENT), ...hang(`= ${first}`, width, INDENT + 4)];
  const beside = own ? margin : INDENT + 4;
  return [
    ...wrap(`${step.number}. ${step.title}`, width, 0),
    ...equation,
    ...rest.flatMap((line) => hang(`= ${line}`, width, beside)),
    ...(step.table === null ? [] : tableLines(step.table, width)),
    ...step.notes.flatMap(({ text, math }) => wrap(math === null ? text : `${text} ${math}`, width, INDENT)),
    ...(step.sources.length === 0 ? [] : wrap(sourcesHeading, width, INDENT)),
    ...step.sources.flatMap(({ name, text }) => hang(`${name}: ${text}`, width, INDENT + 2)),
  ];
}

function tableLines({ columns, rows }: DerivationTable, width: number): readonly string[] {
  const sizes = columns.map((column, index) =>
    Math.max(displayWidth(column), ...rows.map((row) => displayWidth(row[index] ?? ''))),
  );
  const room = width - INDENT - sizes.reduce((sum, size) => sum + size + 2, -2);
  const names = Math.max(8, (sizes[1] ?? 0) + Math.min(0, room));
  const worked = room + (sizes[1] ?? 0) - names;
  return [columns, ...rows].flatMap((row) => {
    const label = wrapText(row[1] ?? '', names).map((line) => line.map(({ text }) => text).join(''));
    const cells = row.map((cell, index) => {
      if (index === 1) return pad(label[0] ?? '', names);
      return index === row.length - 1 || index === 0 ? padLeft(cell, sizes[index] ?? 0) : pad(cell, sizes[index] ?? 0);
    });
    const line = ' '.repeat(INDENT) + cells.join('  ');
    const more = label.slice(1).map((text) => ' '.repeat(INDENT + (sizes[0] ?? 0) + 2) + text);
    return worked < 0 && displayWidth(line) > width ? [...narrowRow(row, width), ...more] : [line, ...more];
  });
}

/** A row that does not fit on a line: its arithmetic goes to the next. */
function narrowRow(row: readonly string[], width: number): readonly string[] {
  const [count = '', label = '', ...cells] = row;
  return [...hang(`${count} ${label}`.trim(), width, INDENT), ...hang(cells.join(' = '), width, INDENT + 4)];
}

function pad(text: string, size: number): string {
  return text + ' '.repeat(Math.max(0, size - displayWidth(text)));
}

function padLeft(text: string, size: number): string {
  return ' '.repeat(Math.max(0, size - displayWidth(text))) + text;
}

/** Lines that are all set in. */
function wrap(text: string, width: number, indent: number): readonly string[] {
  return wrapText(text, width - indent).map((line) => ' '.repeat(indent) + line.map(({ text: part }) => part).join(''));
}

/** Lines of which those after the first are set in by two more. */
function hang(text: string, width: number, indent: number): readonly string[] {
  return wrapText(text, width - indent, 2).map((line) => ' '.repeat(indent) + line.map(({ text: part }) => part).join(''));
}
