import type { Figure, FigureFile } from '../scenario/read-figures.ts';
import { evidenceTexts } from '../text/evidence/evidence-texts.ts';
import type { Language } from '../text/language.ts';
import { type Block, column, type Inline, type Piece, piece } from './block.ts';
import { sayFigure, sayReadings } from './figure-words.ts';
import { sayLabel } from './labels.ts';

/** The figures of some documents as content: each document with what is known of it, then its figures. */
export function reportFigures(files: readonly FigureFile[], { language }: { readonly language: Language }): readonly Block[] {
  const texts = evidenceTexts(language);
  const total = files.reduce((sum, { figures }) => sum + figures.length, 0);
  return [
    ...files.flatMap((file) => documentBlocks(file, language)),
    ...(files.length === 1 ? [] : [{ kind: 'note', lines: [texts.allFigures(total, files.length)] } as const]),
  ];
}

function documentBlocks({ name, standing, document, figures }: FigureFile, language: Language): readonly Block[] {
  const texts = evidenceTexts(language);
  const { issuer, date, boundary, file } = document;
  const facts = [
    [texts.facts.issuer, issuer],
    [texts.facts.date, date],
    [texts.facts.boundary, boundary],
    [texts.facts.document, file],
  ] as const;
  const known = facts.flatMap(([term, text]) =>
    text === null ? [] : [{ term, content: [{ kind: 'sentence', lines: [text] } as const] }],
  );
  return [
    { kind: 'heading', level: 2, text: name },
    {
      kind: 'sentence',
      lines: [
        [piece(sayLabel(document.title, name, language), 'strong')],
        `${texts.standing[standing]}; ${texts.figures(figures.length)}`,
      ],
    },
    ...(known.length === 0 ? [] : [{ kind: 'facts', items: known } as const]),
    figures.length === 0 ? { kind: 'sentence', lines: [texts.noFigures] } : figuresTable(figures, language),
  ];
}

function figuresTable(figures: readonly Figure[], language: Language): Block {
  const { columns } = evidenceTexts(language);
  return {
    kind: 'table',
    columns: [
      column(columns.figure),
      column(columns.value),
      column(columns.year, 'left', true),
      column(columns.where, 'left', true, 1),
    ],
    rows: figures.flatMap((figure) => figureRows(figure, language)),
    repeat: null,
  };
}

/** One row, or one a year. */
function figureRows(figure: Figure, language: Language): readonly (readonly Inline[])[] {
  const name: Inline = [piece(`${sayLabel(figure.label, figure.id, language)} `), piece(figure.id, 'quiet')];
  const prices = figure.prices === null ? '' : `, ${evidenceTexts(language).prices(figure.prices)}`;
  const years = figure.period ?? (figure.year === null ? '' : `${figure.year}`);
  const where = whereOf(figure, language);
  const single: readonly Inline[] = [name, `${sayReadings(figure.readings, language)}${prices}`, years, where];
  if (figure.values.length === 0) return [single];
  return figure.values.map(({ year, quantity }, index) => [
    index === 0 ? name : '',
    `${sayFigure(quantity, language)}${index === 0 ? prices : ''}`,
    `${year}`,
    // At the end, where many lines part no year from the next.
    index === figure.values.length - 1 ? where : '',
  ]);
}

/** Its place in the document or its source, and what limits it: how far it is trusted, its scope, its own boundary. */
function whereOf({ section, source, trust, scope, boundary }: Figure, language: Language): readonly Piece[] {
  const texts = evidenceTexts(language);
  const places = [section, source === section ? null : source].filter((item) => item !== null);
  const limits = [
    scope,
    trust === null || trust === 'sourced' ? null : texts.trust[trust],
    boundary === null ? null : texts.boundary(boundary),
  ].filter((item) => item !== null);
  return [
    piece(places.join('; ')),
    ...(limits.length === 0 ? [] : [piece(`${places.length === 0 ? '' : '; '}${limits.join('; ')}`, 'quiet')]),
  ];
}
