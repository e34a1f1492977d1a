import type { Place } from './place.ts';
import type { Provenance } from './provenance.ts';
import type { Unit } from './unit.ts';

/** How a number was worded: `about 19 %` is not 19 %. */
export type Wording = 'exactly' | 'about' | 'over' | 'under' | 'at-least' | 'at-most' | 'range';

/** What may vary: the support and the shape that a sweep draws from. */
export type Uncertainty =
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular' | 'pert'; readonly low: number; readonly likely: number; readonly high: number }
  | {
      readonly kind: 'normal';
      readonly mean: number;
      readonly sd: number;
      readonly low: number | null;
      readonly high: number | null;
    }
  | { readonly kind: 'quantiles'; readonly shape: 'normal' | 'lognormal'; readonly p5: number; readonly p95: number }
  | { readonly kind: 'choices'; readonly values: readonly number[] };

/** The price basis of money: at the prices of one year, or of each year. */
export type Prices = `constant ${number}` | 'current';

/** A number with everything that came with it. Shares and rates are fractions; the rest is in `unit`. */
export interface Quantity {
  readonly kind: 'given';
  /** The central value: as stated, the likely one, else the middle of the range. */
  readonly value: number;
  readonly unit: Unit;
  readonly prices: Prices | null;
  readonly wording: Wording;
  /** The number as it was written, without its wording and unit; several for a range. */
  readonly printed: readonly string[];
  /** Half a unit of the last printed digit, in the unit of `value`. */
  readonly halfUnit: number;
  readonly uncertainty: Uncertainty | null;
  /** One draw for all years of a run, or a new one every year. */
  readonly draw: 'per run' | 'per year';
  readonly provenance: Provenance;
  readonly place: Place;
  readonly path: string;
}

/** A number that is computed from named assumptions: `= 6.5 * fill_pace`. */
export interface FormulaQuantity {
  readonly kind: 'formula';
  readonly text: string;
  /** The unit that its key asks for; null where the key takes any. */
  readonly unit: Unit | null;
  readonly prices: Prices | null;
  readonly domain: Domain;
  readonly place: Place;
  readonly path: string;
}

/** The values that a key takes. */
export type Domain = 'any' | 'not-negative' | 'positive' | 'share';

export type AnyQuantity = Quantity | FormulaQuantity;
