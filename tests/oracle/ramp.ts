import { linearThrough } from './by-year.ts';
import { atLeast } from './comparison.ts';
import type { Ramp } from './oracle-input.ts';

/** `r(a)`, the occupancy wanted at age `a` (model.md 3, "Ramps"). */
export function rampAt(ramp: Ramp, age: number): number {
  switch (ramp.shape) {
    case 'linear':
      return ramp.from + (ramp.to - ramp.from) * Math.min(1, age / ramp.years);
    case 'saturating':
      return ramp.to - (ramp.to - ramp.from) * Math.exp(-saturatingSpeed(ramp) * age);
    case 's-curve': {
      const k = (2 * Math.log(100)) / ramp.years;
      return ramp.from + ((ramp.to - ramp.from) * (101 / (1 + 100 * Math.exp(-k * age)) - 1)) / 100;
    }
    case 'points':
      return linearThrough(pointsFromZero(ramp), age);
  }
}

function saturatingSpeed(ramp: { years: number } | { k: number }): number {
  return 'k' in ramp ? ramp.k : Math.log(10) / ramp.years;
}

/** Points that say nothing of age 0 start at `from`, as every ramp does. */
function pointsFromZero(ramp: Ramp & { shape: 'points' }): (readonly [number, number])[] {
  const statesStart = ramp.points.some(([age]) => age === 0);
  return statesStart ? [...ramp.points] : [[0, ramp.from], ...ramp.points];
}

/** The same ramp, started from a given occupancy at age 0. Stated points after age 0 stay. */
export function startedFrom(ramp: Ramp, occupancy: number): Ramp {
  if (ramp.shape === 'points') {
    return { ...ramp, from: occupancy, points: ramp.points.filter(([age]) => age > 0) };
  }
  return { ...ramp, from: occupancy };
}

/** The highest value that a ramp reaches or comes as near to as one likes. */
function highestOf(ramp: Ramp): number {
  if (ramp.shape === 'points') return Math.max(...pointsFromZero(ramp).map(([, value]) => value));
  return Math.max(ramp.from, ramp.to);
}

/** A site that operates at the end of its record goes on along `ramp` from `age`, or wants nothing more (`null`). */
export type Continuation = { readonly ramp: Ramp; readonly age: number } | null;

/** model.md 3, after `R`: where on its ramp a site of a recorded occupancy stands. */
export function continueFrom(ramp: Ramp, occupancy: number): Continuation {
  if (atLeast(occupancy, highestOf(ramp))) return null;
  if (occupancy < rampAt(ramp, 0)) return { ramp: startedFrom(ramp, occupancy), age: 0 };
  return { ramp, age: leastAge(ramp, occupancy) };
}

/** `a*`, the least age with `r(a*) = occupancy`, for an occupancy from the start to below the highest value. */
export function leastAge(ramp: Ramp, occupancy: number): number {
  switch (ramp.shape) {
    case 'linear':
      return (ramp.years * (occupancy - ramp.from)) / (ramp.to - ramp.from);
    case 'saturating':
      return -Math.log((ramp.to - occupancy) / (ramp.to - ramp.from)) / saturatingSpeed(ramp);
    case 's-curve': {
      const k = (2 * Math.log(100)) / ramp.years;
      const progress = (occupancy - ramp.from) / (ramp.to - ramp.from);
      return -Math.log((101 / (1 + 100 * progress) - 1) / 100) / k;
    }
    case 'points': {
      let before: readonly [number, number] | null = null;
      for (const [age, value] of pointsFromZero(ramp)) {
        if (before === null) {
          if (value === occupancy) return age;
        } else if (value >= occupancy) {
          return before[0] + ((age - before[0]) * (occupancy - before[1])) / (value - before[1]);
        }
        before = [age, value];
      }
      throw new Error('the ramp never reaches this occupancy');
    }
  }
}
