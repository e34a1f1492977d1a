import { failure, type Result, success } from '../../base/result.ts';
import { bootstrapSums } from './bootstrap-sums.ts';
import { checkOutput } from './check-output.ts';
import { type Convergence, compareHalves } from './convergence.ts';
import type { DesignedOutput } from './designed-output.ts';
import { type Estimate, estimateFrom } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import { type SaltelliColumns, saltelliColumns } from './saltelli-columns.ts';

export interface BootstrapOptions {
  /** Share of the resampled values that an interval holds, above 0 and below 1. */
  readonly level: number;
  readonly resamples: number;
  readonly seed: number;
}

/** Shares of the variance of an output: what each factor explains. By factor, in the order of the plan. */
export interface SobolIndices {
  /** Explained by the factor alone. */
  readonly first: readonly Estimate[];
  /** Lost if the factor were known: alone and together with others. */
  readonly total: readonly Estimate[];
  /** Explained by two factors together beyond what each explains alone; empty without second order. */
  readonly second: readonly { readonly factors: readonly [number, number]; readonly share: Estimate }[];
  readonly convergence: Convergence;
}

/** Fewer base samples than this give intervals that mean nothing. */
const FEWEST = 32;
/** So many outputs of the base samples must differ from the commonest one. */
const FEWEST_DIFFERENT = 10;

/**
 * Sobol indices of a Saltelli design with bootstrap intervals.
 *
 * `S_j = mean(B (AB_j - A)) / V`, `T_j = mean((A - AB_j)^2) / 2V`, `S_jk = mean(BA_j AB_k - A B) / V - S_j - S_k`, with `V` the
 * variance of A and B together; outputs are normalised first. A resample draws base samples.
 *
 * @returns shares of the variance, 1 is all of it; estimates of small ones may fall below 0
 * @source Saltelli et al. (2010), doi:10.1016/j.cpc.2009.09.018; Saltelli (2002), doi:10.1016/S0010-4655(02)00280-1
 */
export function sobolIndices(
  output: DesignedOutput<'saltelli'>,
  { level, resamples, seed }: BootstrapOptions,
): Result<SobolIndices, Refusal> {
  const refusal = checkOutput(output) ?? checkBase(output);
  if (refusal !== null) return failure([refusal]);
  const columns = saltelliColumns(output, output.plan.design.n);
  const k = columns.ab.length;
  const products = productsOf(columns);
  const rows = products.length / columns.n;
  const plain = sharesOf(plainSums(products, rows, columns.n), k, columns.n, varianceOf(columns));
  const sums = bootstrapSums(products, rows, columns.n, resamples, seed);
  const resampled = plain.map(() => new Float64Array(resamples));
  for (let r = 0; r < resamples; r++) {
    const own = sums.subarray(r * rows, (r + 1) * rows);
    const mean = own[0] / (2 * columns.n);
    const variance = own[1] / (2 * columns.n) - mean * mean;
    for (const [index, share] of sharesOf(own, k, columns.n, variance).entries())
      resampled[index][r] = variance > 1e-12 ? share : Number.NaN;
  }
  const estimates = plain.map((value, index) => estimateFrom(value, resampled[index], level));
  const pairs = pairsOf(columns.ba.length);
  return success({
    first: estimates.slice(0, k),
    total: estimates.slice(k, 2 * k),
    second: pairs.map((factors, index) => ({ factors, share: estimates[2 * k + index] })),
    convergence: compareHalves(estimates.slice(k, 2 * k), plain.slice(0, 2 * k), halfSample(output)),
  });
}

/** What makes the base samples unfit; those with a factor exchanged may differ where they do not. */
function checkBase({ plan, values }: DesignedOutput<'saltelli'>): Refusal | null {
  const { n } = plan.design;
  if (plan.correlations.length > 0) return { code: 'correlated-factors' };
  if (n < FEWEST) return { code: 'too-few-samples', found: n, needed: FEWEST };
  const base = new Float64Array(2 * n);
  const step = values.length / n;
  for (let j = 0; j < n; j++) {
    base[j] = values[j * step];
    base[n + j] = values[(j + 1) * step - 1];
  }
  const different = countDifferent(base);
  if (different >= FEWEST_DIFFERENT) return null;
  return { code: 'nearly-constant', different, samples: 2 * n, needed: FEWEST_DIFFERENT };
}

/** How many numbers are not the one that more than half of them are; where there is no such one, at least half. */
function countDifferent(values: Float64Array): number {
  let candidate = Number.NaN;
  let lead = 0;
  for (const value of values) {
    if (lead === 0) candidate = value;
    lead += value === candidate ? 1 : -1;
  }
  let different = 0;
  for (const value of values) if (value !== candidate) different++;
  return different;
}

/** Rows that every index is made of: `A + B`, `A^2 + B^2`, the numerators of first, total and second order. */
function productsOf({ n, a, b, ab, ba }: SaltelliColumns): Float64Array {
  const k = ab.length;
  const pairs = pairsOf(ba.length);
  const products = new Float64Array((2 + 2 * k + pairs.length) * n);
  for (let i = 0; i < n; i++) {
    const [x, y] = [a[i], b[i]];
    products[i] = x + y;
    products[n + i] = x * x + y * y;
    for (let j = 0; j < k; j++) {
      const difference = ab[j][i] - x;
      products[(2 + j) * n + i] = y * difference;
      products[(2 + k + j) * n + i] = 0.5 * difference * difference;
    }
  }
  for (const [row, [j, other]] of pairs.entries()) {
    const [left, right] = [ba[j], ab[other]];
    const at = (2 + 2 * k + row) * n;
    for (let i = 0; i < n; i++) products[at + i] = left[i] * right[i] - a[i] * b[i];
  }
  return products;
}

/** First, total and second order from the sums of the rows of products. */
function sharesOf(sums: Float64Array, k: number, n: number, variance: number): readonly number[] {
  const shares = Array.from(sums.subarray(2), (sum) => sum / n / variance);
  for (const [row, [j, other]] of pairsOf(shares.length > 2 * k ? k : 0).entries())
    shares[2 * k + row] = shares[2 * k + row] - shares[j] - shares[other];
  return shares;
}

function plainSums(products: Float64Array, rows: number, n: number): Float64Array {
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let i = row * n; i < (row + 1) * n; i++) sum += products[i];
    sums[row] = sum;
  }
  return sums;
}

/** Variance of the outputs of both base matrices. */
function varianceOf({ n, a, b }: SaltelliColumns): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += a[i] + b[i];
  const mean = sum / (2 * n);
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (a[i] - mean) ** 2 + (b[i] - mean) ** 2;
  return squares / (2 * n);
}

/** First and total order from the first half of the base samples. */
function halfSample(output: DesignedOutput<'saltelli'>): readonly number[] {
  const columns = saltelliColumns(output, output.plan.design.n >> 1);
  const first = { ...columns, ba: [] };
  const products = productsOf(first);
  return sharesOf(plainSums(products, products.length / first.n, first.n), first.ab.length, first.n, varianceOf(first));
}

function pairsOf(k: number): readonly (readonly [number, number])[] {
  return Array.from({ length: k }, (_, j) => j).flatMap((j) =>
    Array.from({ length: k - 1 - j }, (_, more) => [j, j + 1 + more] as const),
  );
}
