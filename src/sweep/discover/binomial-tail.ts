import { exp, ln } from '../../base/power.ts';

/**
 * The probability that at least `hits` of `n` independent trials succeed, each with probability `q`.
 *
 * @param q 0..1
 * @example binomialTail(2, 3, 0.5) // 0.5
 */
export function binomialTail(hits: number, n: number, q: number): number {
  if (hits <= 0) return 1;
  if (hits > n || q <= 0) return 0;
  if (q >= 1) return 1;
  // The sum runs away from the mean, where terms fall: what is below the mean is taken from 1.
  const up = hits > n * q;
  let term = probability(up ? hits : hits - 1, n, q);
  let sum = term;
  if (up) for (let k = hits; k < n && term > 0; k++) sum += term *= ((n - k) / (k + 1)) * (q / (1 - q));
  else for (let k = hits - 1; k > 0 && term > 0; k--) sum += term *= (k / (n - k + 1)) * ((1 - q) / q);
  return up ? Math.min(1, sum) : Math.max(0, 1 - sum);
}

/** The probability of exactly k successes. */
function probability(k: number, n: number, q: number): number {
  let logarithm = k * ln(q) + (n - k) * ln(1 - q);
  for (let i = 1; i <= Math.min(k, n - k); i++) logarithm += ln((n - i + 1) / i);
  return exp(logarithm);
}
