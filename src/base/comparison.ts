/** Slack of every comparison with a threshold, relative to the threshold: a rounding error never flips a verdict. */
const COMPARISON_SLACK = 1e-9;

/**
 * `a >= b` with the slack: `a >= b - 1e-9 |b|`. False where a value is missing (NaN).
 * @example atLeast(0.6 - 1e-12, 0.6) // true
 */
export function atLeast(a: number, b: number): boolean {
  return a >= b - COMPARISON_SLACK * Math.abs(b);
}

/** `a <= b` with the slack: `a <= b + 1e-9 |b|`. False where a value is missing (NaN). */
export function atMost(a: number, b: number): boolean {
  return a <= b + COMPARISON_SLACK * Math.abs(b);
}
