/** What a box asks of one factor; null asks nothing. An open side is null. */
export type Restriction =
  | { readonly kind: 'range'; readonly low: number | null; readonly high: number | null }
  | { readonly kind: 'set'; readonly values: readonly number[] }
  | null;

/** A part of the space of the factors, by factor. */
export type Box = readonly Restriction[];

/** Samples by their inputs, each a case of interest or not. */
export interface Cases {
  readonly n: number;
  /** Whether a factor takes a few values that need no order. */
  readonly choice: readonly boolean[];
  /** factors x n, row by row. */
  readonly inputs: Float64Array;
  /** 1 for a case of interest. */
  readonly interest: Uint8Array;
}

/** How well a box tells the cases of interest from the rest. */
export interface BoxFit {
  /** Share of all cases of interest that lie in it. */
  readonly coverage: number;
  /** Share of the cases in it that are of interest. */
  readonly density: number;
  /** Share of all cases that lie in it. */
  readonly mass: number;
  readonly restricted: number;
}

/** A box with another restriction on one factor. */
export function restrict(box: Box, factor: number, restriction: Restriction): Box {
  return box.map((own, index) => (index === factor ? restriction : own));
}

/** Whether an input satisfies a restriction; its ends belong to a range. */
function allows(restriction: Restriction, input: number): boolean {
  if (restriction === null) return true;
  if (restriction.kind === 'set') return restriction.values.includes(input);
  return (restriction.low === null || input >= restriction.low) && (restriction.high === null || input <= restriction.high);
}

/** Marks the cases that lie in a box: 1 inside. */
export function casesIn({ n, inputs }: Cases, box: Box): Uint8Array {
  const inside = new Uint8Array(n).fill(1);
  for (const [factor, restriction] of box.entries()) {
    if (restriction === null) continue;
    for (let i = 0; i < n; i++) if (!allows(restriction, inputs[factor * n + i])) inside[i] = 0;
  }
  return inside;
}

/** Counts the cases inside, and those of interest among them. */
export function countInside({ interest }: Cases, inside: Uint8Array): { readonly cases: number; readonly hits: number } {
  let [cases, hits] = [0, 0];
  for (let i = 0; i < inside.length; i++) {
    cases += inside[i];
    hits += inside[i] & interest[i];
  }
  return { cases, hits };
}

/**
 * Coverage, density and mass of a box.
 *
 * @param totals cases and cases of interest that shares are taken of
 */
export function fitOf(
  { cases, hits }: { readonly cases: number; readonly hits: number },
  totals: { readonly cases: number; readonly hits: number },
  box: Box,
): BoxFit {
  return {
    coverage: totals.hits === 0 ? 0 : hits / totals.hits,
    density: cases === 0 ? 0 : hits / cases,
    mass: cases / totals.cases,
    restricted: box.filter((restriction) => restriction !== null).length,
  };
}
