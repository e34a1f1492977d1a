import type { Box, Cases, Restriction } from './box.ts';

/** Share of a factor's spread by which a bound may move to become readable. */
const TOLERANCE = 0.01;

/** Moves the bounds of a box to the roundest numbers near by, so that the box that is printed is the box that was counted. */
export function readableBounds({ n, inputs }: Cases, box: Box): Box {
  return box.map((restriction, factor): Restriction => {
    if (restriction === null || restriction.kind === 'set') return restriction;
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let i = factor * n; i < (factor + 1) * n; i++) {
      least = Math.min(least, inputs[i]);
      most = Math.max(most, inputs[i]);
    }
    const slack = TOLERANCE * (most - least);
    const readable = (bound: number | null) => (bound === null ? null : roundest(bound, slack));
    return { kind: 'range', low: readable(restriction.low), high: readable(restriction.high) };
  });
}

/**
 * The number with the fewest digits within a distance of another; steps of 1, 2 and 5 times a power of ten.
 *
 * @example roundest(239.7, 2.4) // 240
 */
export function roundest(value: number, slack: number): number {
  if (slack <= 0) return value;
  let power = Math.ceil(Math.log10(slack)) + 1;
  for (;;) {
    for (const digit of [5, 2, 1]) {
      // Dividing by a whole number keeps 0.3 what it is; multiplying by 0.1 does not.
      const [up, down] = power >= 0 ? [digit * 10 ** power, 1] : [digit, 10 ** -power];
      const steps = (value * down) / up;
      // Whole numbers so large have no fraction to lose, and what has none cannot become rounder.
      if (!(Math.abs(steps) < 2 ** 53)) return value;
      const near = (Math.round(steps) * up) / down;
      if (Math.abs(near - value) <= slack) return near;
    }
    power--;
  }
}
