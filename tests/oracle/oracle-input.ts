/**
 * What the oracle reads: a scenario with every default, reference and unit already resolved to plain numbers.
 *
 * Shares and rates are fractions, land is hectares, lags and delays are years. `null` means "not stated".
 */

/** Values by year; the last one holds afterwards. A year before the first, or a hole, is an error. */
export type ByYear = Readonly<Record<number, number>>;

export type Denominator = 'operating' | 'cleared' | 'established' | 'gross';

export type Ramp =
  | { readonly shape: 'linear'; readonly from: number; readonly to: number; readonly years: number }
  | { readonly shape: 'saturating'; readonly from: number; readonly to: number; readonly years: number }
  | { readonly shape: 'saturating'; readonly from: number; readonly to: number; readonly k: number }
  | { readonly shape: 's-curve'; readonly from: number; readonly to: number; readonly years: number }
  | {
      readonly shape: 'points';
      /** Occupancy at age 0 where the points do not state it. */
      readonly from: number;
      readonly points: readonly (readonly [age: number, value: number])[];
    };

/** A year means all sites of the line; counts by year are the sites that reached the state in that year. */
export type Reached = number | ByYear;

export interface SiteRecord {
  readonly established: Reached | null;
  readonly operating: Reached | null;
  /** Cleared land of the whole line, ha, by year. */
  readonly cleared: ByYear | null;
  readonly occupancy: ByYear | null;
}

export interface SiteLine {
  readonly name: string;
  readonly count: number;
  /** Total gross area of the line, ha. */
  readonly area: number;
  readonly leasable: number;
  /** `null` for a line that stands in the base year. `from = to` for one planned year. */
  readonly planned: { readonly from: number; readonly to: number } | null;
  /** State in the base year of a line that stands; `null` for a planned one. */
  readonly standing: 'operating' | 'established' | null;
  /** Base-year occupancy of an operating line. */
  readonly occupancy: number | null;
  /** Base-year cleared land of the whole line, ha; `null`: all of an operating line, none of an established one. */
  readonly cleared: number | null;
  readonly delay: number;
  readonly build: number;
  readonly openAt: number;
  readonly ramp: Ramp;
  readonly exempt: boolean;
  readonly until: number | null;
  readonly expands: string | null;
  readonly district: string | null;
  readonly record: SiteRecord | null;
}

export interface GateAlternative {
  readonly kind: 'unleased at most' | 'occupancy at least';
  readonly value: number;
  /** `null`: the pool's `occupancyOver`. */
  readonly over: Denominator | null;
}

export interface Gate {
  readonly occupancy: number;
  /** `null`: the pool's `occupancyOver`. */
  readonly over: Denominator | null;
  readonly alternatives: readonly GateAlternative[];
  /** First and last year in force; `null` is open-ended. */
  readonly from: number | null;
  readonly to: number | null;
}

export interface Pool {
  readonly name: string;
  readonly occupancyOver: Denominator;
  readonly gates: readonly Gate[];
  readonly quota: ByYear | null;
  readonly clearance: ByYear | null;
  readonly approvals: ByYear | null;
  /** Flow limit on this pool alone, ha a year. */
  readonly takeUp: ByYear | null;
  readonly recordedTo: number | null;
  readonly lines: readonly SiteLine[];
}

export interface Limit {
  readonly name: string;
  readonly kind: 'flow' | 'stock';
  /** Amounts by year, or the name of the series that gives them. */
  readonly amount: ByYear | string;
  /** Use per leased ha in each pool that the limit covers. */
  readonly usePerPool: Readonly<Record<string, number>>;
  /** Use per leased ha of single lines, by pool and line, before the pool's. */
  readonly usePerLine: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export type Fill = 'linear' | 'geometric' | 'step';

export type Series =
  | {
      readonly name: string;
      readonly rule: 'growth';
      readonly base: number | null;
      readonly periods: readonly { readonly from: number; readonly to: number; readonly rate: number }[];
      readonly fill: Fill;
      readonly observed: ByYear | null;
    }
  | {
      readonly name: string;
      readonly rule: 'path';
      readonly points: ByYear;
      readonly fill: Fill;
      readonly observed: ByYear | null;
    };

export interface OracleInput {
  readonly base: number;
  readonly last: number;
  /** Years after the plan's last one. */
  readonly extra: number;
  readonly mode: 'today' | 'as-planned';
  readonly pools: readonly Pool[];
  /** Limits over pools, in file order. */
  readonly limits: readonly Limit[];
  readonly series: readonly Series[];
}
