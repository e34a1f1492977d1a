import { halfUnitOf } from '../../base/printed-precision.ts';
import type { Wording } from '../../base/quantity.ts';
import type { Unit } from '../../base/unit.ts';
import type { Interval } from './interval.ts';

/** A figure as it was read in one way: its number, how it was worded, and how exactly it was printed. In base units. */
export interface StatedNumber {
  readonly text: string;
  readonly wording: Wording;
  readonly unit: Unit;
  /** The number itself; the middle of a range. */
  readonly central: number;
  readonly low: number;
  readonly high: number;
  /** Half a unit of the last digit; 0 for what is counted. */
  readonly half: number;
  /** The same where zeros at the end of a whole number are not taken for digits. */
  readonly roundHalf: number;
}

/** Things that are counted one by one. */
const COUNTED = /^(?:(?:worker|job|person|household|firm|project|product|unit)\^1)?$/;

/**
 * A typed number in base units. `exactly` holds every printed digit, so that 7840 ha is within half a hectare; `about` takes
 * zeros at the end of a whole number for rounding.
 */
export function statedNumber(text: string, wording: Wording, unit: Unit, low: string, high: string | undefined): StatedNumber {
  const from = scaled(low, unit);
  const to = high === undefined ? from : scaled(high, unit);
  const counted = !unit.percent && unit.scale === 1 && COUNTED.test(unit.dimension);
  const coarse = halfUnitOf(low) * unit.scale;
  const fine = counted && !low.includes('.') ? 0 : low.includes('.') ? coarse : unit.scale / 2;
  const isYear = counted && /^(19|20|21)\d\d$/.test(low);
  const rounded = coarse > unit.scale / 2 && !isYear;
  const roundHalf = rounded ? coarse : fine;
  const half = wording === 'about' ? Math.max(coarse, fine) : fine;
  return {
    text,
    wording,
    unit,
    low: from,
    high: to,
    central: from + (to - from) / 2,
    half,
    roundHalf: Math.max(roundHalf, half),
  };
}

/** Digits as a number in base units. */
function scaled(digits: string, unit: Unit): number {
  return unit.percent && !/e/i.test(digits) ? Number(`${digits}e-2`) : Number(digits) * unit.scale;
}

/**
 * Everything that a stated number may mean.
 * @param stretch how many half units rounding is allowed to give; 1 is what was printed
 * @param round whether zeros at the end may be rounding
 */
export function intervalOf({ wording, low, high, half, roundHalf, unit }: StatedNumber, stretch = 1, round = false): Interval {
  const own = round ? roundHalf : half;
  const more = (stretch - 1) * (own || unit.scale / 2);
  switch (wording) {
    case 'exactly':
    case 'about':
      return { lo: low - own - more, hi: high + own + more };
    case 'range':
      return { lo: low - more, hi: high + more };
    case 'over':
    case 'at-least':
      return { lo: low - more - (round ? own : 0), hi: Infinity };
    case 'under':
    case 'at-most':
      return { lo: -Infinity, hi: high + more + (round ? own : 0) };
  }
}
