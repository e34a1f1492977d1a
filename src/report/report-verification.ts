import type { Finding } from '../assessment/verify/verify-figure.ts';
import type { FigureFile } from '../scenario/read-figures.ts';
import { evidenceTexts } from '../text/evidence/evidence-texts.ts';
import type { Language } from '../text/language.ts';
import { type Block, column, type Inline, piece } from './block.ts';

/** A seed file checked against its document. */
export interface CheckedSeed {
  readonly seed: FigureFile;
  readonly missing: 'not-found' | 'not-readable' | null;
  readonly fragments: number;
  readonly withoutPrinted: number;
  readonly found: number;
  readonly findings: readonly Finding[];
}

/** Whether the figures stand in their documents as printed: document by document, then what could not be found. */
export function reportVerification(
  seeds: readonly CheckedSeed[],
  { language }: { readonly language: Language },
): readonly Block[] {
  const texts = evidenceTexts(language);
  const sum = (key: 'found' | 'fragments' | 'withoutPrinted') => seeds.reduce((total, seed) => total + seed[key], 0);
  const complete = seeds.every(({ missing, findings }) => missing === null && findings.length === 0);
  const findings = seeds.flatMap((seed) => seed.findings);
  return [
    {
      kind: 'sentence',
      lines: [
        [piece(texts.verified(sum('found'), sum('fragments')), 'strong')],
        [complete ? piece(texts.allFound, 'good') : piece(texts.someMissing, 'bad')],
      ],
    },
    documentsTable(seeds, sum('withoutPrinted') > 0, language),
    ...(findings.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: texts.unfound } as const, findingsTable(findings, language)]),
  ];
}

function documentsTable(seeds: readonly CheckedSeed[], someWithout: boolean, language: Language): Block {
  const texts = evidenceTexts(language);
  const { documents } = texts;
  return {
    kind: 'table',
    columns: [
      column(documents.seed),
      column(documents.document),
      column(documents.found, 'left', false),
      ...(someWithout ? [column(documents.withoutPrinted, 'right', false, 1)] : []),
    ],
    rows: seeds.map(({ seed, missing, fragments, found, withoutPrinted }): readonly Inline[] => [
      seed.file,
      missing === null ? (seed.document.file ?? '') : [piece(`${seed.document.file} `), piece(texts.missing[missing], 'bad')],
      [piece(documents.of(found, fragments), found === fragments ? 'good' : 'bad')],
      ...(someWithout ? [`${withoutPrinted}`] : []),
    ]),
    repeat: null,
  };
}

function findingsTable(findings: readonly Finding[], language: Language): Block {
  const texts = evidenceTexts(language);
  const { unfoundColumns: columns } = texts;
  return {
    kind: 'table',
    columns: [column(columns.place), column(columns.figure), column(columns.printed), column(columns.reason)],
    rows: findings.map(({ place, figure, printed, reason }) => [
      `${place.file}:${place.line}`,
      figure.id,
      printed,
      [piece(texts.reasons[reason], 'bad')],
    ]),
    repeat: null,
  };
}
