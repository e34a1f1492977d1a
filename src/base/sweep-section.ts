import type { Place } from './place.ts';
import type { Quantity, Uncertainty } from './quantity.ts';

/** The ways in which samples may be laid out, by the names that the format gives them. */
export const DESIGN_KINDS = ['random', 'latin-hypercube', 'sobol', 'saltelli', 'morris', 'grid', 'one-at-a-time'] as const;
export type DesignKind = (typeof DESIGN_KINDS)[number];

/** Most samples of one sweep. */
export const MOST_SAMPLES = 2 ** 27;

/** What a planner says of a sweep, each part null where nothing is said. */
export interface SweepSection {
  /** Where it is said, for what concerns the whole of it. */
  readonly place: Place;
  readonly design: DesignKind | null;
  readonly n: PlacedNumber | null;
  readonly seed: PlacedNumber | null;
  readonly levels: PlacedNumber | null;
  readonly secondOrder: boolean | null;
  /** Whether figures of the evidence vary within what was printed. */
  readonly evidence: boolean | null;
  /** The numbers that vary; null for every assumption with a range. */
  readonly vary: readonly VariedNumber[] | null;
  readonly correlations: readonly StatedCorrelation[];
  readonly groups: readonly StatedGroup[];
}

export interface PlacedNumber {
  readonly value: number;
  readonly place: Place;
}

/** One number of the scenario that varies. */
export interface VariedNumber {
  readonly path: string;
  readonly place: Place;
  /** What is said of it here; null where the scenario's own range holds. */
  readonly own: VariedOver | null;
}

/** What a number varies over: a law, or points in their order. */
export type VariedOver =
  | { readonly kind: 'law'; readonly law: Uncertainty; readonly draw: Quantity['draw'] }
  | { readonly kind: 'points'; readonly values: readonly number[] };

export interface PlacedPath {
  readonly path: string;
  readonly place: Place;
}

/** Numbers that an analysis takes as one. */
export interface StatedGroup {
  readonly name: string;
  /** Of numbers, or of sections with all that varies in them. */
  readonly paths: readonly PlacedPath[];
}

/** The correlation of the normal scores of two numbers. */
export interface StatedCorrelation {
  readonly place: Place;
  readonly value: number;
  readonly first: PlacedPath;
  readonly second: PlacedPath;
}
