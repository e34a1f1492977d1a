import type { ComposedWorksheet, Explained } from '../pipeline/explain.ts';
import { derivationLatex } from '../render/derivation-latex.ts';
import { derivationMarkdown } from '../render/derivation-markdown.ts';
import { renderDerivation } from '../render/render-derivation.ts';
import { worksheetMarkdown } from '../render/worksheet-markdown.ts';
import { derivationJson } from '../report/derivation/derivation-json.ts';
import { reportDerivation } from '../report/derivation/report-derivation.ts';
import { reportWorksheet } from '../report/derivation/report-worksheet.ts';
import { escapeLatex, latexNotation, textNotation } from '../text/derivation/notation.ts';
import type { Language } from '../text/language.ts';

export type DerivationFormat = 'text' | 'markdown' | 'latex' | 'json';

interface Shown {
  readonly language: Language;
  readonly version: string;
  /** The subject as it was asked for. */
  readonly name: string;
  readonly format: DerivationFormat;
  readonly width: number;
}

/** A derivation in the form that was asked for. */
export function renderExplained(
  found: Extract<Explained, { kind: 'traced' }>,
  { language, version, name, format, width }: Shown,
): string {
  const { checked, trace, subject, origins } = found;
  const { loaded, model, assessment } = checked;
  const told = { trace, subject, origins, model, assessment, year: trace.year, scenario: loaded.scenario, file: loaded.file };
  const text = () =>
    reportDerivation(told, { language, notation: textNotation(language), unit: (words, before) => before + words });
  switch (format) {
    case 'text':
      return renderDerivation(text(), width);
    case 'markdown':
      return derivationMarkdown(text());
    case 'latex': {
      const unit = (words: string, before: string) => `${before === ' ' ? '\\ ' : before}\\text{${escapeLatex(words)}}`;
      return derivationLatex(reportDerivation(told, { language, notation: latexNotation(language), unit }));
    }
    case 'json':
      return `${JSON.stringify(derivationJson(trace, { version, subject: name, file: loaded.file, origins }), null, 2)}\n`;
  }
}

/** Exercises with their key, in Markdown. */
export function renderWorksheet({ worksheet, checked: { loaded } }: ComposedWorksheet, language: Language): string {
  return worksheetMarkdown(reportWorksheet(worksheet, loaded.scenario, loaded.file, language));
}
