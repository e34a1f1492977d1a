import type { Place } from '../base/place.ts';
import type { AnyQuantity, Prices, Quantity } from '../base/quantity.ts';
import type { Unit } from '../base/unit.ts';
import type { scenarioSchema } from './schema/scenario-schema.ts';

type Definitions = typeof scenarioSchema.$defs;
type SeriesProperties = Definitions['series']['properties'];
type TargetProperties = Definitions['target']['properties'];

export type Denominator = Definitions['denominator']['enum'][number];
export type SeriesKind = SeriesProperties['kind']['enum'][number];
export type Direction = TargetProperties['direction']['enum'][number];
export type Fill = SeriesProperties['fill']['enum'][number];
export type LimitKind = Definitions['limit']['properties']['kind']['enum'][number];

/** A label in each language that has one. */
export interface Label {
  readonly en?: string;
  readonly vi?: string;
}

/** A formula as typed. */
export interface FormulaText {
  readonly text: string;
  readonly place: Place;
  readonly path: string;
}

/** A number that holds from `from` to `to`; the last span holds afterwards. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly quantity: AnyQuantity;
}

export interface YearQuantity {
  readonly year: number;
  readonly quantity: AnyQuantity;
}

export interface Assumption {
  readonly name: string;
  readonly label: Label | null;
  readonly quantity: AnyQuantity;
  readonly place: Place;
}

export type SeriesRule =
  | { readonly kind: 'growth'; readonly growth: readonly Span[]; readonly derivedFrom: DerivedBase | null }
  | { readonly kind: 'path'; readonly points: readonly YearQuantity[]; readonly fill: Fill }
  | { readonly kind: 'formula'; readonly formula: FormulaText };

/** A base that follows backwards from a later figure. */
export interface DerivedBase {
  readonly later: Quantity;
  readonly year: number;
}

export interface Series {
  readonly name: string;
  readonly label: Label;
  readonly unit: Unit;
  readonly prices: Prices | null;
  readonly kind: SeriesKind;
  readonly direction: 'increase' | 'decrease';
  readonly base: AnyQuantity | null;
  readonly rule: SeriesRule;
  /** How a gap between two points is filled. */
  readonly fill: Fill;
  readonly observed: readonly YearQuantity[];
  readonly place: Place;
  readonly path: string;
}

export type Ramp =
  | {
      readonly shape: 'linear' | 'saturating' | 's-curve';
      readonly from: AnyQuantity | null;
      readonly to: AnyQuantity;
      /** Years of the ramp, or the rate of a saturating one. */
      readonly pace: { readonly kind: 'years' | 'k'; readonly quantity: AnyQuantity };
    }
  | {
      readonly shape: 'points';
      readonly from: AnyQuantity | null;
      readonly points: readonly { readonly age: number; readonly occupancy: AnyQuantity }[];
    };

export interface GateCondition {
  readonly kind: 'occupancy' | 'unleased';
  readonly value: AnyQuantity;
  readonly over: Denominator;
}

export interface Gate {
  /** The threshold first, then its "or" alternatives. */
  readonly conditions: readonly GateCondition[];
  /** Years in force, both included; null where there is no end. */
  readonly from: number | null;
  readonly to: number | null;
  readonly law: string | null;
  readonly place: Place;
}

/** What has happened to a site, or to the sites of a cohort, since the base year. */
export interface SiteRecord {
  /** How many sites reached the state in each year. */
  readonly established: readonly { readonly year: number; readonly count: number }[];
  /** Null where no opening is stated: sites then operate from their first recorded occupancy. */
  readonly operating: readonly { readonly year: number; readonly count: number }[] | null;
  readonly cleared: readonly YearQuantity[];
  readonly occupancy: readonly YearQuantity[];
  readonly place: Place;
}

/** One line of the file: a site, or `count` equal sites. */
export interface SiteLine {
  readonly name: string;
  readonly label: Label;
  readonly count: number;
  /** Total gross area of the line. */
  readonly area: AnyQuantity;
  readonly leasable: AnyQuantity;
  readonly state: 'operating' | 'established' | 'planned';
  readonly planned: { readonly from: number; readonly to: number } | null;
  readonly occupancy: AnyQuantity | null;
  readonly cleared: AnyQuantity | null;
  readonly build: AnyQuantity | null;
  readonly delay: AnyQuantity | null;
  readonly openAt: AnyQuantity | null;
  readonly ramp: Ramp;
  readonly exempt: boolean;
  readonly until: number | null;
  readonly expands: string | null;
  readonly district: string | null;
  readonly use: ReadonlyMap<string, AnyQuantity>;
  readonly record: SiteRecord | null;
  readonly place: Place;
}

export interface Pool {
  readonly name: string;
  readonly label: Label;
  readonly occupancyOver: Denominator;
  readonly gates: readonly Gate[];
  readonly approvals: readonly Span[] | null;
  readonly quota: readonly Span[] | null;
  readonly clearance: readonly Span[] | null;
  readonly takeUp: readonly Span[] | null;
  readonly lines: readonly SiteLine[];
  readonly districts: readonly string[];
  /** Last year of the sites' record, null where nothing is recorded. */
  readonly recordedTo: number | null;
  readonly observed: readonly { readonly aggregate: string; readonly values: readonly YearQuantity[]; readonly place: Place }[];
  readonly place: Place;
}

export interface Limit {
  readonly name: string;
  readonly label: Label;
  readonly kind: LimitKind;
  readonly amount: readonly Span[] | { readonly series: string };
  /** Use per leased hectare by pool. */
  readonly use: ReadonlyMap<string, AnyQuantity>;
  readonly over: readonly string[];
  readonly place: Place;
}

export type Operator = 'at-least' | 'at-most' | 'about' | 'equals' | 'between';

export interface Wanted {
  readonly operator: Operator;
  readonly quantity: Quantity;
}

export interface Target {
  readonly id: string;
  readonly label: Label;
  readonly metric: FormulaText | null;
  readonly wanted: Wanted | null;
  readonly timing: 'by' | 'reach-by' | 'hold-from';
  readonly year: number;
  readonly direction: Direction | null;
  readonly linear: boolean | null;
  readonly needs: Label | null;
  readonly place: Place;
}

/** A scenario whose every value has been read: what the model is compiled from. */
export interface Scenario {
  readonly title: Label;
  readonly region: Label | null;
  readonly boundary: string | null;
  readonly base: number;
  readonly to: number;
  readonly assumptions: readonly Assumption[];
  readonly series: readonly Series[];
  readonly pools: readonly Pool[];
  readonly limits: readonly Limit[];
  readonly targets: readonly Target[];
  /** Files of evidence that the scenario lists. */
  readonly evidence: readonly string[];
}
