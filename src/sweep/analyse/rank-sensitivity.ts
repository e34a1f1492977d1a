import { normalQuantile } from '../../base/distribution/normal-quantile.ts';
import { exp, ln } from '../../base/power.ts';
import { failure, type Result, success } from '../../base/result.ts';
import { checkGroups } from './check-groups.ts';
import { checkOutput } from './check-output.ts';
import { type Convergence, compareHalves } from './convergence.ts';
import type { DesignedOutput } from './designed-output.ts';
import type { Estimate } from './estimate.ts';
import { meanRanks } from './mean-ranks.ts';
import type { Refusal } from './refusal.ts';
import { solveSymmetric } from './solve-symmetric.ts';

/** How an output goes up and down with each factor, by factor in the order of the plan. */
export interface RankSensitivity {
  /** Spearman's rank correlation, -1..1. */
  readonly correlation: readonly Estimate[];
  /** Standardised coefficients of a linear regression of the output's ranks on all factors' ranks. */
  readonly coefficient: readonly number[];
  /** Share of the variance of the ranks that the regression explains. */
  readonly explained: number;
  readonly convergence: Convergence;
}

/** Plain samples: each stands for itself. */
export type PlainKind = 'random' | 'latin-hypercube' | 'sobol';

const FEWEST = 50;

/**
 * Rank correlation and rank regression. Ranks ask only whether an output rises or falls, not how steeply.
 *
 * The interval of a correlation r comes from its influence function on standardised ranks u, v: the standard error of `atanh r` is
 * `sqrt(mean((u v - r (u^2 + v^2) / 2)^2) / n) / (1 - r^2)`, which holds with ties too.
 *
 * @param inputs factors x samples, row by row
 * @param level share of repetitions that an interval is to cover
 */
export function rankSensitivity(
  output: DesignedOutput<PlainKind>,
  inputs: Float64Array,
  level: number,
): Result<RankSensitivity, Refusal> {
  const refusal = checkOutput(output) ?? checkGroups(output);
  if (refusal !== null) return failure([refusal]);
  const n = output.values.length;
  const k = output.plan.factors.length;
  const needed = Math.max(FEWEST, 5 * k);
  if (n < needed) return failure([{ code: 'too-few-samples', found: n, needed }]);
  const row = (factor: number, length: number) => inputs.subarray(factor * n, factor * n + length);
  const scores = Array.from({ length: k }, (_, factor) => standardise(meanRanks(row(factor, n))));
  const wanted = standardise(meanRanks(output.values));
  const correlation = scores.map((score) => correlate(score, wanted, level));
  const matrix = Float64Array.from({ length: k * k }, (_, cell) => meanProduct(scores[Math.floor(cell / k)], scores[cell % k]));
  // A factor that never moves explains nothing; it must not stand in the way of the others.
  for (const [factor, score] of scores.entries()) if (score.every((value) => value === 0)) matrix[factor * k + factor] = 1;
  const right = Float64Array.from(correlation, ({ value }) => value);
  const coefficient = solveSymmetric(matrix, right);
  if (coefficient === null) return failure([{ code: 'dependent-factors' }]);
  const half = n >> 1;
  const wantedHalf = standardise(meanRanks(output.values.subarray(0, half)));
  const halves = Array.from({ length: k }, (_, factor) =>
    Math.abs(meanProduct(standardise(meanRanks(row(factor, half))), wantedHalf)),
  );
  const sizes = correlation.map(sizeOf);
  return success({
    correlation,
    coefficient: [...coefficient],
    explained: coefficient.reduce((sum, value, factor) => sum + value * right[factor], 0),
    convergence: compareHalves(
      sizes,
      sizes.map(({ value }) => value),
      halves,
    ),
  });
}

/** Less the mean, over the standard deviation; zeros where all are the same. */
function standardise(values: Float64Array): Float64Array {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
  return values.map((value) => (deviation === 0 ? 0 : (value - mean) / deviation));
}

function meanProduct(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum / a.length;
}

function correlate(a: Float64Array, b: Float64Array, level: number): Estimate {
  const value = meanProduct(a, b);
  const room = 1 - value * value;
  if (room < 1e-12) return { value, low: value, high: value };
  let squares = 0;
  for (let i = 0; i < a.length; i++) squares += (a[i] * b[i] - (value * (a[i] * a[i] + b[i] * b[i])) / 2) ** 2;
  const reach = (normalQuantile(0.5 + level / 2) * Math.sqrt(squares)) / a.length / room;
  const centre = ln((1 + value) / (1 - value)) / 2;
  return { value, low: tanh(centre - reach), high: tanh(centre + reach) };
}

function tanh(x: number): number {
  return 1 - 2 / (exp(2 * x) + 1);
}

/** How strong a correlation is, either way. */
function sizeOf({ value, low, high }: Estimate): Estimate {
  const ends = [Math.abs(low), Math.abs(high)];
  return { value: Math.abs(value), low: low <= 0 && high >= 0 ? 0 : Math.min(...ends), high: Math.max(...ends) };
}
