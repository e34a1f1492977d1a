import { atLeast, atMost } from '../base/comparison.ts';
import type { Direction, Wanted } from '../scenario/scenario.ts';

/** The values that satisfy a target; an edge that is left out is open. */
export interface Band {
  readonly lower?: number;
  readonly upper?: number;
  /** The stated number: of `about` the printed one, of a band with two edges none. */
  readonly stated: number | null;
}

/** The band of a target: `about` reaches half a unit of the last printed digit, on the side that is wanted. */
export function bandOf({ operator, quantity }: Wanted, direction: Direction): Band {
  const { value, halfUnit, uncertainty } = quantity;
  switch (operator) {
    case 'at-least':
      return { lower: value, stated: value };
    case 'at-most':
      return { upper: value, stated: value };
    case 'equals':
      return { lower: value, upper: value, stated: value };
    case 'about':
      return {
        ...(direction !== 'decrease' && { lower: value - halfUnit }),
        ...(direction !== 'increase' && { upper: value + halfUnit }),
        stated: value,
      };
    case 'between':
      return uncertainty?.kind === 'uniform'
        ? { lower: uncertainty.low, upper: uncertainty.high, stated: null }
        : { lower: value, upper: value, stated: null };
  }
}

/** A band whose edges give way by half a unit of the figure as printed; that of `about` holds it already. */
export function widenedBand(band: Band, { operator, quantity }: Wanted): Band {
  if (operator === 'about') return band;
  const { lower, upper, stated } = band;
  return {
    ...(lower !== undefined && { lower: lower - quantity.halfUnit }),
    ...(upper !== undefined && { upper: upper + quantity.halfUnit }),
    stated,
  };
}

/** Whether a value lies in a band, with the slack of all comparisons; no value lies in none. */
export function satisfies(value: number, { lower, upper }: Band): boolean {
  return !Number.isNaN(value) && (lower === undefined || atLeast(value, lower)) && (upper === undefined || atMost(value, upper));
}

/** The number that rates are reckoned to: the stated one, else the edge nearest the start, the lower one among equals. */
export function rateTarget({ stated, lower, upper }: Band, start: number): number {
  if (stated !== null) return stated;
  const [low, high] = [lower ?? Number.NaN, upper ?? Number.NaN];
  return Math.abs(start - high) < Math.abs(start - low) ? high : low;
}

/** How far a value is from what is wanted, and from which number: the stated one, or the nearest edge of a band. */
export function gapTo(band: Band, value: number): { readonly gap: number; readonly wanted: number } {
  if (band.stated !== null) return { gap: value - band.stated, wanted: band.stated };
  const { lower = Number.NaN, upper = Number.NaN } = band;
  if (value < lower) return { gap: value - lower, wanted: lower };
  if (value > upper) return { gap: value - upper, wanted: upper };
  return { gap: Number.isNaN(value) ? value : 0, wanted: rateTarget(band, value) };
}
