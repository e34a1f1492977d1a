import { comparableText } from '../assessment/verify/document-text.ts';
import { type Finding, verifyFigure } from '../assessment/verify/verify-figure.ts';
import { decodeSource } from '../document/decode-source.ts';
import type { FigureFile } from '../scenario/read-figures.ts';
import { besideFile, type Host } from './host.ts';

/** A seed file checked against its document. */
export interface VerifiedSeed {
  readonly seed: FigureFile;
  /** Why the document could not be read; null where it was. */
  readonly missing: 'not-found' | 'not-readable' | null;
  /** Printed fragments that were looked for, and figures that print none. */
  readonly fragments: number;
  readonly withoutPrinted: number;
  /** Fragments that stand in the document, with their numbers and wording. */
  readonly found: number;
  readonly findings: readonly Finding[];
}

/** Checks every printed figure of the seeds that name a document against its text in a folder. */
export function verify(host: Host, folder: string, seeds: readonly FigureFile[]): readonly VerifiedSeed[] {
  return seeds.flatMap((seed) => (seed.document.file === null ? [] : [verifySeed(host, folder, seed, seed.document.file)]));
}

function verifySeed(host: Host, folder: string, seed: FigureFile, file: string): VerifiedSeed {
  const counts = {
    fragments: seed.figures.reduce((sum, figure) => sum + figure.printed.length, 0),
    withoutPrinted: seed.figures.filter((figure) => figure.printed.length === 0).length,
  };
  const found = host.read(besideFile(`${folder.replace(/\/$/, '')}/seed`, file));
  if ('reason' in found)
    return { seed, missing: found.reason === 'not-found' ? 'not-found' : 'not-readable', ...counts, found: 0, findings: [] };
  const decoded = typeof found.source === 'string' ? ({ ok: true, text: found.source } as const) : decodeSource(found.source);
  if (!decoded.ok) return { seed, missing: 'not-readable', ...counts, found: 0, findings: [] };
  const { language } = seed.document;
  const text = comparableText(decoded.text, language);
  const findings = seed.figures.flatMap((figure) => verifyFigure(figure, text, language));
  return { seed, missing: null, ...counts, found: counts.fragments - findings.length, findings };
}
