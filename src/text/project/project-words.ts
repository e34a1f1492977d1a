/** What the yearly table calls the results for the land of a pool. */
export type AggregateName =
  | 'established.count'
  | 'established.area'
  | 'operating.count'
  | 'operating.area'
  | 'cleared'
  | 'leased'
  | 'leasable'
  | 'unleased'
  | 'occupancy'
  | 'take_up';

export type DenominatorName = 'operating' | 'cleared' | 'established' | 'gross';
export type SiteState = 'leased' | 'cleared' | 'established' | 'operating';

/** Every sentence of a yearly table. */
export interface ProjectTexts {
  readonly title: (base: number, to: number) => string;
  readonly mode: Readonly<Record<'from-today' | 'as-planned', string>>;
  readonly series: string;
  readonly aggregates: Readonly<Record<AggregateName, string>>;
  readonly over: (name: string, denominator: DenominatorName) => string;
  readonly states: Readonly<Record<SiteState, string>>;
  readonly columns: { readonly variable: string; readonly name: string; readonly unit: string };
  readonly observed: string;
  readonly filled: string;
  readonly prices: (prices: string) => string;
  /** Rows of single sites, and of other denominators, that the table leaves out. */
  readonly leftOut: (rows: number, example: string) => string;
  readonly nothing: string;
}
