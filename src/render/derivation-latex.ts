import type { Derivation, DerivationStep } from '../report/derivation/derivation.ts';

/** Lines of arithmetic are paragraphs of a list, because a display would not break those that are longer than the page. */
const PREAMBLE = String.raw`\documentclass[11pt,a4paper]{article}
\usepackage{iftex}
\iftutex\usepackage{fontspec}\else\usepackage[T5]{fontenc}\fi
\usepackage{amsmath,longtable}
\usepackage[margin=25mm]{geometry}
\setlength{\parindent}{0pt}
\setlength{\parskip}{6pt}
\binoppenalty=100
\relpenalty=50
\newenvironment{calculation}
  {\begin{list}{}{\leftmargin=3.5em \itemindent=-2em \labelwidth=0pt \labelsep=0pt \topsep=0pt \itemsep=4pt \parsep=0pt}}
  {\end{list}}
\newenvironment{points}
  {\begin{list}{\textbullet}{\leftmargin=2em \topsep=0pt \itemsep=1pt \parsep=0pt}}
  {\end{list}}
\setlength{\LTpre}{4pt}
\setlength{\LTpost}{4pt}
\setlength{\LTleft}{3.5em}
\renewcommand{\arraystretch}{1.15}
\raggedright`;

/**
 * A derivation as a LaTeX document, for pdfTeX (with its fonts for Vietnamese, `vntex`) and XeTeX. What stands in it can
 * be pasted into another one with the same preamble. Arithmetic comes in the LaTeX notation; words are escaped here.
 */
export function derivationLatex({ title, intro, steps, sourcesHeading, verdict }: Derivation): string {
  const blocks = [
    PREAMBLE,
    '\\begin{document}',
    `\\section*{${escapeText(title)}}`,
    intro.map(escapeText).join('\n'),
    ...steps.flatMap((step) => stepBlocks(step, sourcesHeading)),
    ...(verdict === null ? [] : [`\\subsection*{${escapeText(verdict.heading)}}`, itemize(verdict.lines.map(escapeText))]),
    '\\end{document}',
  ];
  return `${blocks.join('\n\n')}\n`;
}

function stepBlocks(step: DerivationStep, sourcesHeading: string): readonly string[] {
  const [first = '', ...rest] = step.lines;
  const lines = [`${step.name} = ${first}`, ...rest.map((line) => `\\qquad {} = ${line}`)];
  const { table } = step;
  return [
    `\\subsection*{${step.number}. ${escapeText(step.title)}}`,
    `\\begin{calculation}\n${lines.map((line) => `  \\item $\\displaystyle ${line}$`).join('\n')}\n\\end{calculation}`,
    ...(table === null ? [] : [tableOf(table)]),
    ...step.notes.map(({ text, math }) => (math === null ? escapeText(text) : `${escapeText(text)} $${math}$`)),
    ...(step.sources.length === 0
      ? []
      : [
          `\\emph{${escapeText(sourcesHeading)}}\n${itemize(step.sources.map(({ name, text }) => `$${name}$: ${escapeText(text)}`))}`,
        ]),
  ];
}

function tableOf({ columns, rows }: NonNullable<DerivationStep['table']>): string {
  const marks = columns.map((_, index) => (index === 1 || (index === 2 && columns.length === 4) ? 'l' : 'r')).join('');
  const lines = rows.map((row) => row.map((cell, index) => (index < 2 ? escapeText(cell) : `$${cell}$`)).join(' & '));
  const body = [columns.map(escapeText).join(' & ').concat(' \\\\ \\hline'), ...lines.map((line) => `${line} \\\\`)];
  // Breaks over pages where there are many sites.
  return `\\begin{longtable}{${marks}}\n${body.map((line) => `  ${line}`).join('\n')}\n\\end{longtable}`;
}

function itemize(lines: readonly string[]): string {
  return `\\begin{points}\n${lines.map((line) => `  \\item ${line}`).join('\n')}\n\\end{points}`;
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
  '–': '\\textendash{}',
  '−': '$-$',
  '∞': '$\\infty$',
  '≈': '$\\approx$',
  '→': '$\\to$',
  '·': '$\\cdot$',
  '°': '\\textdegree{}',
  '²': '$\\mathord{}^2$',
  '³': '$\\mathord{}^3$',
  Σ: '$\\Sigma$',
};

function escapeText(text: string): string {
  return (
    text
      .replace(/[\\{}$&#%_^~\u00a0≥≤×“”…–−∞≈→·°²³Σ]/g, (letter) => SPECIAL[letter] ?? `\\${letter}`)
      // Two hyphens would become a dash.
      .replaceAll(/-(?=-)/g, '-{}')
  );
}
