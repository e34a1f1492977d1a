import { failure, type Result, success } from '../../base/result.ts';
import { type FactorGroup, groupsOf } from '../groups-of.ts';
import { STRETCH } from './bootstrap-room.ts';
import { bootstrapSums, type FillProducts } from './bootstrap-sums.ts';
import { checkOutput } from './check-output.ts';
import { type Convergence, compareHalves } from './convergence.ts';
import { createBootstrap } from './create-bootstrap.ts';
import type { DesignedOutput } from './designed-output.ts';
import { type Estimate, estimateFrom } from './estimate.ts';
import type { Refusal } from './refusal.ts';
import type { BootstrapOptions } from './sobol-indices.ts';

/** How far an output moves when a factor, or all factors of a group, run through their whole range, in the unit of the output. */
export interface MorrisEffect {
  /** Mean effect: near 0 where ups and downs offset each other; null of several factors, which move up and down at once. */
  readonly mean: Estimate | null;
  /** Mean size of the effect. */
  readonly size: Estimate;
  /** Standard deviation of the effects: large where the effect hangs on other factors, or bends; null where there is no mean. */
  readonly deviation: number | null;
}

export interface MorrisEffects {
  /** In the order of `groupsOf`. */
  readonly effects: readonly MorrisEffect[];
  /** Of the sizes, as shares of the largest. */
  readonly convergence: Convergence;
}

const FEWEST = 10;

/**
 * Elementary effects of a Morris design with bootstrap intervals over trajectories.
 *
 * An effect is the change of the output over the change of the factor's level, `p / (2 (p - 1))` of its range for p levels. A
 * move that leaves the input as it was (two levels of one choice) has no effect. Of a group only the size of its effect counts, all
 * its factors having moved, each up or down.
 *
 * @param inputs factors x samples, row by row
 * @source Morris (1991), doi:10.1080/00401706.1991.10484804; mean size: Campolongo et al. (2007),
 *   doi:10.1016/j.envsoft.2006.10.004
 */
export function morrisEffects(
  output: DesignedOutput<'morris'>,
  inputs: Float64Array,
  { level, resamples, seed }: BootstrapOptions,
): Result<MorrisEffects, Refusal> {
  const refusal = checkOutput(output);
  if (refusal !== null) return failure([refusal]);
  const { n } = output.plan.design;
  const groups = groupsOf(output.plan);
  const k = groups.length;
  if (n < FEWEST) return failure([{ code: 'too-few-samples', found: n, needed: FEWEST }]);
  const single = singleEffects(output, groups, inputs);
  const fill: FillProducts = (products, from, to) => {
    for (let group = 0; group < k; group++)
      for (let i = from; i < to; i++) {
        const effect = single[group * n + i];
        products[group * STRETCH + i - from] = effect;
        products[(k + group) * STRETCH + i - from] = Math.abs(effect);
      }
  };
  const sums = bootstrapSums(createBootstrap(2 * k, n), fill, resamples, seed);
  const meanOf = (row: number, r: number) => sums[2 * k * r + row] / n;
  const estimate = (row: number): Estimate => {
    const resampled = Float64Array.from({ length: resamples }, (_, r) => meanOf(row, r + 1));
    return estimateFrom(meanOf(row, 0), resampled, level);
  };
  const effects = groups.map(({ members }, factor): MorrisEffect => {
    const size = estimate(k + factor);
    if (members.length > 1) return { mean: null, size, deviation: null };
    const mean = estimate(factor);
    let squares = 0;
    for (let i = factor * n; i < (factor + 1) * n; i++) squares += (single[i] - mean.value) ** 2;
    return { mean, size, deviation: Math.sqrt(squares / (n - 1)) };
  });
  const largest = Math.max(...effects.map(({ size }) => size.value));
  const sizes = effects.map(({ size }) => size);
  const convergence = compareHalves(
    sizes,
    sizes.map(({ value }) => value / largest),
    sizes.map((_, factor) => meanSize(single, factor * n, n >> 1) / largest),
  );
  return success({ effects, convergence });
}

/** Of every trajectory the effect of every group: groups x trajectories. */
function singleEffects(
  { plan, values }: DesignedOutput<'morris'>,
  groups: readonly FactorGroup[],
  inputs: Float64Array,
): Float64Array {
  const { n, levels } = plan.design;
  const k = groups.length;
  const delta = levels / (2 * (levels - 1));
  // The place of an input among the levels: choices rise in the order in which they are written.
  const places = plan.factors.map(({ law }) =>
    law.kind === 'choices' ? (input: number) => law.values.indexOf(input) : (input: number) => input,
  );
  const effects = new Float64Array(k * n);
  for (let trajectory = 0; trajectory < n; trajectory++) {
    for (let step = 0; step < k; step++) {
      const row = trajectory * (k + 1) + step;
      const change = values[row + 1] - values[row];
      for (let group = 0; group < k; group++)
        for (const factor of groups[group].members) {
          const at = factor * values.length + row;
          const place = places[factor];
          const rise = place(inputs[at + 1]) - place(inputs[at]);
          if (rise !== 0) effects[group * n + trajectory] = (Math.sign(rise) * change) / delta;
        }
    }
  }
  return effects;
}

function meanSize(effects: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += Math.abs(effects[i]);
  return sum / count;
}
