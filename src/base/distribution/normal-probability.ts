import { exp } from '../power.ts';

/** The density of the standard normal distribution at 0: 1 / sqrt(2 pi). */
const PEAK = 0.3989422804014327;
/** Where the series, whose sum is then taken from 1/2, hands over to the fraction. */
const FAR = 2;
/** Levels of the continued fraction: from 2 on it no longer changes in binary64. */
const LEVELS = 120;

/**
 * The probability that a standard normal number falls below `z`, also far out in the lower tail: its relative error is
 * below 1e-14 down to -5, then grows with `z^2`, to 3e-13 at -37.
 *
 * Near: `1/2 + f(z) (z + z^3/3 + z^5/(3 5) + ...)`, `f` the density. Far: `f(z) / (z + 1/(z + 2/(z + 3/(z + ...))))` is the tail.
 * @example normalProbability(-1.959963984540054) // 0.024999999999999967
 * @source Abramowitz and Stegun: Handbook of mathematical functions, 26.2.11 and 26.2.14
 */
export function normalProbability(z: number): number {
  const distance = z < 0 ? -z : z;
  const density = PEAK * exp(-0.5 * distance * distance);
  if (distance > FAR) {
    let fraction = distance;
    for (let level = LEVELS; level > 0; level--) fraction = distance + level / fraction;
    return z < 0 ? density / fraction : 1 - density / fraction;
  }
  let term = distance;
  let sum = term;
  for (let k = 3; term > 1e-18 * sum; k += 2) {
    term *= (distance * distance) / k;
    sum += term;
  }
  return z < 0 ? 0.5 - density * sum : 0.5 + density * sum;
}
