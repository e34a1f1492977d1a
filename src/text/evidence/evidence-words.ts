import type { Wording } from '../../base/quantity.ts';

/** Why a printed figure was not found. */
export type UnfoundReason = 'not-in-text' | 'number-differs' | 'wording-differs';

/** Every sentence about the evidence: its figures, and whether they stand in their documents as printed. */
export interface EvidenceTexts {
  readonly standing: Readonly<Record<'stated' | 'observed' | 'norm', string>>;
  readonly trust: Readonly<Record<'sourced' | 'computed' | 'remembered', string>>;
  readonly wording: Readonly<Record<Exclude<Wording, 'exactly' | 'range'>, (value: string) => string>>;
  readonly range: (low: string, high: string) => string;
  readonly readings: (values: readonly string[]) => string;
  readonly prices: (prices: string) => string;
  readonly boundary: (boundary: string) => string;
  readonly figures: (count: number) => string;
  readonly allFigures: (figures: number, files: number) => string;
  readonly noFigures: string;
  readonly facts: { readonly issuer: string; readonly date: string; readonly boundary: string; readonly document: string };
  readonly columns: { readonly figure: string; readonly value: string; readonly year: string; readonly where: string };
  readonly verified: (found: number, fragments: number) => string;
  readonly allFound: string;
  readonly someMissing: string;
  readonly documents: {
    readonly seed: string;
    readonly document: string;
    readonly found: string;
    readonly withoutPrinted: string;
    readonly of: (found: number, fragments: number) => string;
  };
  readonly missing: Readonly<Record<'not-found' | 'not-readable', string>>;
  readonly unfound: string;
  readonly reasons: Readonly<Record<UnfoundReason, string>>;
  readonly unfoundColumns: { readonly place: string; readonly figure: string; readonly printed: string; readonly reason: string };
  readonly problems: {
    readonly noSeeds: (folder: string) => string;
    readonly documentsMissing: string;
    readonly folderMissing: (folder: string) => string;
    readonly nothingToVerify: (files: readonly string[]) => string;
  };
}
