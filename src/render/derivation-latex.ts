import type { Derivation, DerivationStep } from '../report/derivation/derivation.ts';

/**
 * A derivation as a LaTeX fragment, for a document with `amsmath`, `utf8` input and, for Vietnamese, `\usepackage[T5]{fontenc}`.
 * Arithmetic comes in the LaTeX notation; words are escaped here.
 */
export function derivationLatex({ title, intro, steps, sourcesHeading, verdict }: Derivation): string {
  const blocks = [
    `% \\usepackage{amsmath} \\usepackage[utf8]{inputenc} \\usepackage[T5]{fontenc}\n\\section*{${escapeText(title)}}`,
    intro.map(escapeText).join('\n'),
    ...steps.flatMap((step) => stepBlocks(step, sourcesHeading)),
    ...(verdict === null ? [] : [`\\subsection*{${escapeText(verdict.heading)}}`, itemize(verdict.lines.map(escapeText))]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function stepBlocks(step: DerivationStep, sourcesHeading: string): readonly string[] {
  const [first = '', ...rest] = step.lines;
  const equation = [`  ${step.name} &= ${first}`, ...rest.map((line) => `  &= ${line}`)].join(' \\\\\n');
  const { table } = step;
  return [
    `\\subsection*{${step.number}. ${escapeText(step.title)}}`,
    `\\begin{align*}\n${equation}\n\\end{align*}`,
    ...(table === null ? [] : [tableOf(table)]),
    ...step.notes.map(({ text, math }) => (math === null ? escapeText(text) : `${escapeText(text)} $${math}$`)),
    ...(step.sources.length === 0
      ? []
      : [`${escapeText(sourcesHeading)}\n${itemize(step.sources.map(({ name, text }) => `$${name}$: ${escapeText(text)}`))}`]),
  ];
}

function tableOf({ columns, rows }: NonNullable<DerivationStep['table']>): string {
  const marks = columns.map((_, index) => (index === 1 || (index === 2 && columns.length === 4) ? 'l' : 'r')).join('');
  const lines = rows.map((row) => row.map((cell, index) => (index < 2 ? escapeText(cell) : `$${cell}$`)).join(' & '));
  const body = [columns.map(escapeText).join(' & ').concat(' \\\\ \\hline'), ...lines.map((line) => `${line} \\\\`)];
  return `\\begin{center}\\begin{tabular}{${marks}}\n${body.map((line) => `  ${line}`).join('\n')}\n\\end{tabular}\\end{center}`;
}

function itemize(lines: readonly string[]): string {
  return `\\begin{itemize}\n${lines.map((line) => `  \\item ${line}`).join('\n')}\n\\end{itemize}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '\u00a0': '~',
  '≥': '$\\ge$',
  '≤': '$\\le$',
  '×': '$\\times$',
  '“': '``',
  '”': "''",
  '…': '\\dots{}',
  '–': '--',
};

function escapeText(text: string): string {
  return text.replace(/[\\{}$&#%_^~\u00a0≥≤×“”…–]/g, (letter) => SPECIAL[letter] ?? `\\${letter}`);
}
