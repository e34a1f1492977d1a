import type { ProvenanceKind } from '../../base/provenance.ts';

/** States and auxiliary values of a site, by the name of their variable. */
export type SiteValue =
  | 'established'
  | 'waiting'
  | 'passed'
  | 'approvals_left'
  | 'queued_area'
  | 'cleared'
  | 'clearance_need'
  | 'clearance_left'
  | 'ready'
  | 'operating'
  | 'age'
  | 'ramp_start'
  | 'full'
  | 'recorded_occupancy'
  | 'wanted'
  | 'leased';

/** What is asked for, in words. */
export interface SubjectFacts {
  readonly label: string;
  readonly year: number;
}

/** Every sentence of a derivation. */
export interface DerivationTexts {
  readonly title: (subject: SubjectFacts) => string;
  readonly mode: Readonly<Record<'from-today' | 'as-planned', string>>;
  readonly precision: string;
  /** The unit of a difference of shares. */
  readonly points: string;
  readonly bracketsExplained: string;
  readonly siteOrder: (first: string, sites: number) => string;
  readonly step: (number: number) => string;
  readonly titles: {
    readonly ofYear: (what: string, year: number) => string;
    readonly ofPool: (what: string, pool: string) => string;
    readonly ofSite: (what: string, site: string) => string;
    readonly gate: string;
    readonly limit: (label: string) => string;
    readonly overSites: string;
    /** Behind the name of a number that is shared out among sites, or turned into a pace of filling. */
    readonly each: string;
    readonly rate: string;
    readonly gap: string;
    readonly gapPercent: string;
    readonly requiredRate: string;
    readonly catchUpRate: string;
    readonly acceleration: string;
  };
  readonly siteValues: Readonly<Record<SiteValue, string>>;
  readonly notes: {
    readonly record: (last: number) => string;
    readonly afterRecord: (last: number) => string;
    /** The condition follows. */
    readonly condition: (holds: boolean) => string;
    readonly growth: (from: number, years: number) => string;
    readonly filled: (from: number, to: number) => string;
    readonly held: (since: number) => string;
    readonly backwards: string;
    readonly inSiteOrder: string;
    readonly leftOut: (sites: number) => string;
    readonly noValue: string;
  };
  readonly table: {
    readonly sites: string;
    readonly site: string;
    readonly calculation: string;
    readonly each: string;
    readonly after: string;
    readonly start: string;
  };
  readonly sources: {
    readonly heading: string;
    readonly kinds: Readonly<Record<ProvenanceKind, string>>;
    readonly printed: (text: string) => string;
    readonly at: (place: string) => string;
    readonly step: (number: number) => string;
    readonly asIn: (number: number) => string;
    readonly elsewhere: (command: string) => string;
    readonly yearBefore: (year: number) => string;
    readonly layout: string;
  };
  readonly verdict: {
    readonly heading: string;
    readonly wanted: (wanted: string, deadline: string) => string;
    readonly band: (low: string | null, high: string | null) => string;
    readonly satisfied: (value: string, holds: boolean) => string;
    readonly verdict: (word: string) => string;
    readonly reached: (year: number) => string;
    readonly never: (last: number) => string;
    readonly spreadsheet: (formula: string) => string;
    readonly nothing: string;
  };
}
