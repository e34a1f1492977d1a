import type { Quantity } from '../../base/quantity.ts';
import type { Term } from './term.ts';

/** What a trace has to know of a unit. */
export interface TracedUnit {
  readonly text: string;
  readonly percent: boolean;
  readonly perYear: boolean;
  /** A difference of shares, which is told in percentage points. */
  readonly points?: boolean;
}

/** Where a number comes from. */
export type Source =
  /** Typed in the scenario or taken from a figure. */
  | { readonly kind: 'number'; readonly quantity: Quantity }
  /** Worked out here. */
  | { readonly kind: 'step' }
  /** Worked out by another derivation; null where none of that name can be asked for. */
  | { readonly kind: 'elsewhere'; readonly subject: string | null; readonly year: number }
  /** It follows from the list of sites: a planned year, whether a site stands in the base year. */
  | { readonly kind: 'layout' };

/** One number of a derivation. */
export interface TracedValue {
  /** `parks.leased@2030`, or the path of a number in the scenario. */
  readonly id: string;
  /** The name in formulas; the year is left out where it is the year of the derivation. */
  readonly name: string;
  /** The name in a table of sites. */
  readonly column: string;
  readonly value: number;
  readonly unit: TracedUnit;
  /** A number that somebody wrote: all its digits are shown. */
  readonly exact: boolean;
  /** A calendar year. */
  readonly calendar: boolean;
  readonly source: Source;
}

/** What a step works out. */
export type StepTitle =
  | { readonly kind: 'series'; readonly series: string; readonly year: number }
  | { readonly kind: 'aggregate'; readonly pool: string; readonly aggregate: string; readonly year: number }
  | { readonly kind: 'site'; readonly pool: string; readonly site: string; readonly state: string; readonly year: number }
  | { readonly kind: 'gate'; readonly pool: string; readonly year: number }
  | { readonly kind: 'limit'; readonly limit: string; readonly year: number }
  | { readonly kind: 'variable'; readonly name: string; readonly year: number }
  | { readonly kind: 'over-sites'; readonly pool: string; readonly line: string | null; readonly year: number }
  /** `of` is the whole path of the number in the scenario, with `:each` or `:rate` for what follows from it. */
  | { readonly kind: 'number'; readonly path: string; readonly of: string }
  | { readonly kind: 'metric'; readonly target: string; readonly year: number }
  | { readonly kind: 'gap' | 'gap-percent' | 'required-rate' | 'catch-up-rate' | 'acceleration'; readonly target: string };

/** What has to be said of a step besides its arithmetic. */
export type StepNote =
  | { readonly kind: 'record'; readonly last: number }
  | { readonly kind: 'after-record'; readonly last: number }
  | { readonly kind: 'condition'; readonly condition: Term; readonly holds: boolean }
  | { readonly kind: 'growth'; readonly from: number; readonly years: number }
  | { readonly kind: 'filled'; readonly from: number; readonly to: number }
  | { readonly kind: 'held'; readonly since: number }
  | { readonly kind: 'backwards' }
  | { readonly kind: 'in-site-order' }
  | { readonly kind: 'left-out'; readonly sites: number }
  | { readonly kind: 'no-value' };

/** One site, or several of a cohort with the same numbers. */
export interface SiteRow {
  readonly pool: string;
  readonly line: string;
  /** The site's own name where the row stands for one site. */
  readonly site: string;
  readonly count: number;
  readonly term: Term;
  readonly result: string;
}

/** A sum over sites, or a value that is handed from site to site. */
export interface SiteTable {
  readonly kind: 'sum' | 'running';
  readonly rows: readonly SiteRow[];
}

/** One step: a value and how it follows from others. */
export interface TraceStep {
  /** Of the value that it gives. */
  readonly id: string;
  readonly title: StepTitle;
  /** In names; null where nothing is worked out. */
  readonly formula: Term | null;
  /** With numbers; the same but for sums. */
  readonly substitution: Term | null;
  readonly notes: readonly StepNote[];
  readonly table: SiteTable | null;
}

/** A derivation: every value that it shows, and its steps in the order in which they can be worked out. */
export interface Trace {
  readonly year: number;
  readonly values: ReadonlyMap<string, TracedValue>;
  readonly steps: readonly TraceStep[];
}
