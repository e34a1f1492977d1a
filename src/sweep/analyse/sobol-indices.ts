import { failure, type Result, success } from '../../base/result.ts';
import { groupsOf } from '../groups-of.ts';
import { STRETCH } from './bootstrap-room.ts';
import { bootstrapSums, type FillProducts } from './bootstrap-sums.ts';
import { checkOutput } from './check-output.ts';
import { type Convergence, compareHalves } from './convergence.ts';
import { createBootstrap } from './create-bootstrap.ts';
import type { DesignedOutput } from './designed-output.ts';
import { type Estimate, estimateFrom } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import { readSaltelli, type SaltelliColumns } from './saltelli-columns.ts';

export interface BootstrapOptions {
  /** Share of the resampled values that an interval holds, above 0 and below 1. */
  readonly level: number;
  readonly resamples: number;
  readonly seed: number;
}

/** Shares of the variance of an output: what each factor or group of factors explains, in the order of `groupsOf`. */
export interface SobolIndices {
  /** Explained by the group alone: by its factors and what they do among themselves (a closed index). */
  readonly first: readonly Estimate[];
  /** Lost if the group were known: alone and together with others. */
  readonly total: readonly Estimate[];
  /** Explained by two groups together beyond what each explains alone; empty without second order. */
  readonly second: readonly { readonly groups: readonly [number, number]; readonly share: Estimate }[];
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
  const { n, secondOrder } = output.plan.design;
  const k = groupsOf(output.plan).length;
  const pairs = pairsOf(secondOrder ? k : 0);
  const take = readSaltelli(output, n, STRETCH);
  const fill: FillProducts = (products, from, to) => fillProducts(take(from, to), pairs, products, to - from);
  const rows = rowsOf(k, pairs);
  const sums = bootstrapSums(createBootstrap(rows, n), fill, resamples, seed);
  const plain = sharesOf(sums.subarray(0, rows), k, pairs, n);
  const resampled = Array.from(plain, () => new Float64Array(resamples));
  for (let r = 0; r < resamples; r++) {
    const shares = sharesOf(sums.subarray((r + 1) * rows, (r + 2) * rows), k, pairs, n);
    for (let index = 0; index < shares.length; index++) resampled[index][r] = shares[index];
  }
  const estimates = Array.from(plain, (value, index) => estimateFrom(value, resampled[index], level));
  return success({
    first: estimates.slice(0, k),
    total: estimates.slice(k, 2 * k),
    second: pairs.map((groups, index) => ({ groups, share: estimates[2 * k + index] })),
    convergence: compareHalves(estimates.slice(k, 2 * k), [...plain.subarray(0, 2 * k)], halfSample(output)),
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

type Pairs = readonly (readonly [number, number])[];

function rowsOf(k: number, pairs: Pairs): number {
  return 2 + 2 * k + pairs.length;
}

/** Rows that every index is made of: `A + B`, `A^2 + B^2`, the numerators of first, total and second order. */
function fillProducts({ a, b, ab, ba }: SaltelliColumns, pairs: Pairs, products: Float64Array, count: number): void {
  const k = ab.length;
  for (let i = 0; i < count; i++) {
    products[i] = a[i] + b[i];
    products[STRETCH + i] = a[i] * a[i] + b[i] * b[i];
  }
  for (let j = 0; j < k; j++) {
    const column = ab[j];
    const first = (2 + j) * STRETCH;
    const total = (2 + k + j) * STRETCH;
    for (let i = 0; i < count; i++) {
      const difference = column[i] - a[i];
      products[first + i] = b[i] * difference;
      products[total + i] = 0.5 * difference * difference;
    }
  }
  for (let row = 0; row < pairs.length; row++) {
    const [j, other] = pairs[row];
    const left = ba[j];
    const right = ab[other];
    const at = (2 + 2 * k + row) * STRETCH;
    for (let i = 0; i < count; i++) products[at + i] = left[i] * right[i] - a[i] * b[i];
  }
}

/** First, total and second order from the sums of the rows of products; not numbers where nothing varies. */
function sharesOf(sums: Float64Array, k: number, pairs: Pairs, n: number): Float64Array {
  const mean = sums[0] / (2 * n);
  const variance = sums[1] / (2 * n) - mean * mean;
  const shares = new Float64Array(sums.length - 2);
  if (variance <= 1e-12) return shares.fill(Number.NaN);
  for (let index = 0; index < shares.length; index++) shares[index] = sums[index + 2] / n / variance;
  for (let row = 0; row < pairs.length; row++) {
    const [j, other] = pairs[row];
    shares[2 * k + row] = shares[2 * k + row] - shares[j] - shares[other];
  }
  return shares;
}

/** First and total order from the first half of the base samples. */
function halfSample(output: DesignedOutput<'saltelli'>): readonly number[] {
  const n = output.plan.design.n >> 1;
  const k = groupsOf(output.plan).length;
  const take = readSaltelli(output, n, STRETCH);
  const sums = new Float64Array(rowsOf(k, []));
  const products = new Float64Array(sums.length * STRETCH);
  for (let from = 0; from < n; from += STRETCH) {
    const count = Math.min(n - from, STRETCH);
    fillProducts(take(from, from + count), [], products, count);
    for (let row = 0; row < sums.length; row++) {
      let sum = 0;
      for (let i = row * STRETCH; i < row * STRETCH + count; i++) sum += products[i];
      sums[row] += sum;
    }
  }
  return [...sharesOf(sums, k, [], n)];
}

function pairsOf(k: number): Pairs {
  return Array.from({ length: k }, (_, j) => j).flatMap((j) =>
    Array.from({ length: k - 1 - j }, (_, more) => [j, j + 1 + more] as const),
  );
}
