import { normalProbability } from '../base/distribution/normal-probability.ts';
import { createPertTable, pertQuantile } from '../base/distribution/pert-quantile.ts';
import { ln } from '../base/power.ts';
import type { Uncertainty } from '../base/quantity.ts';
import { DEVIATIONS_OF_P95 } from '../base/support-of.ts';
import { type LawSteps, PLAIN_STEPS, type RowLoop } from './draw/plain-steps.ts';

export interface LawLoops {
  readonly fromUniform: RowLoop;
  readonly fromScore: RowLoop;
}

/**
 * The two loops of a law. Each is the quantile function over a row: it never falls as its argument rises, stays within the
 * support, and uses + - * /, square roots and the project's own exp and ln alone, so that every machine gets the same bits.
 *
 * | law | value at u |
 * | --- | --- |
 * | uniform | `low + (high - low) u` |
 * | triangular | `low + sqrt(u (high - low)(likely - low))` up to the likely value, then the same from `high` down |
 * | pert | `low + (high - low) q(u)`, `q` the quantile of beta(1 + 4 m, 5 - 4 m), `m` the place of the likely value |
 * | normal | `mean + sd z(u)`; cut off: `z(F(low) + u (F(high) - F(low)))`, taken from the nearer tail |
 * | quantiles | `c + s z(u)` or `exp(c + s z(u))`, `c` the middle of the (logarithms of the) two, `s` their distance / 3.2897 |
 * | choices | the values in the order in which they are listed, with equal weights |
 */
export function lawLoops(law: Uncertainty, steps: LawSteps = PLAIN_STEPS): LawLoops {
  switch (law.kind) {
    case 'uniform':
      return bounded((row, from, count) => {
        steps.linear(row, from, count, law.low, law.high - law.low);
        steps.clamp(row, from, count, -Infinity, law.high);
      });
    case 'triangular':
      return bounded(triangularLoop(steps, law.low, law.likely, law.high));
    case 'pert':
      return bounded(pertLoop(law.low, law.likely, law.high));
    case 'choices':
      return bounded(choicesLoop(law.values));
    case 'quantiles': {
      const [low, high] = law.shape === 'normal' ? [law.p5, law.p95] : [ln(law.p5), ln(law.p95)];
      const [middle, spread] = [(low + high) / 2, (high - low) / (2 * DEVIATIONS_OF_P95)];
      const { fromUniform, fromScore } = normalLoops(steps, middle, spread);
      if (law.shape === 'normal') return { fromUniform, fromScore };
      return { fromUniform: inTurn(fromUniform, steps.raise), fromScore: inTurn(fromScore, steps.raise) };
    }
    case 'normal':
      if (law.low === null && law.high === null) return normalLoops(steps, law.mean, law.sd);
      return bounded(truncatedLoop(steps, law.mean, law.sd, law.low ?? -Infinity, law.high ?? Infinity));
  }
}

/** A law with a bounded support takes scores by way of their probabilities. */
function bounded(fromUniform: RowLoop): LawLoops {
  const toUniform = (row: Float64Array, from: number, count: number): void => {
    for (let at = from; at < from + count; at++) row[at] = normalProbability(row[at] as number);
  };
  return { fromUniform, fromScore: inTurn(toUniform, fromUniform) };
}

function inTurn(first: RowLoop, second: RowLoop): RowLoop {
  return (row, from, count) => {
    first(row, from, count);
    second(row, from, count);
  };
}

function triangularLoop(steps: LawSteps, low: number, likely: number, high: number): RowLoop {
  const width = high - low;
  const left = width * (likely - low);
  const right = width * (high - likely);
  const turn = width === 0 ? 0 : (likely - low) / width;
  return (row, from, count) => steps.triangular(row, from, count, low, likely, high, left, right, turn);
}

function pertLoop(low: number, likely: number, high: number): RowLoop {
  const width = high - low;
  const table = createPertTable(width === 0 ? 0.5 : (likely - low) / width);
  return (row, from, count) => {
    for (let at = from; at < from + count; at++) {
      const value = low + width * pertQuantile(table, row[at] as number);
      row[at] = Math.min(value, high);
    }
  };
}

function choicesLoop(values: readonly number[]): RowLoop {
  const choices = Float64Array.from(values);
  const last = choices.length - 1;
  return (row, from, count) => {
    for (let at = from; at < from + count; at++) {
      const choice = Math.floor((row[at] as number) * choices.length);
      row[at] = choices[Math.min(choice, last)] as number;
    }
  };
}

function normalLoops(steps: LawSteps, mean: number, sd: number): LawLoops {
  const place: RowLoop = (row, from, count) => steps.linear(row, from, count, mean, sd);
  return { fromUniform: inTurn(steps.scores, place), fromScore: place };
}

function truncatedLoop(steps: LawSteps, mean: number, sd: number, low: number, high: number): RowLoop {
  // In the upper tail probabilities are too near to 1 to be told apart: there the mirror image is drawn.
  const flip = low > mean ? -1 : 1;
  const [first, last] = flip === 1 ? [low - mean, high - mean] : [mean - high, mean - low];
  const start = sd > 0 ? normalProbability(first / sd) : 0;
  const width = (sd > 0 ? normalProbability(last / sd) : 1) - start;
  return (row, from, count) => {
    if (flip === -1) steps.mirror(row, from, count);
    steps.linear(row, from, count, start, width);
    steps.scores(row, from, count);
    steps.linear(row, from, count, mean, flip * sd);
    steps.clamp(row, from, count, low, high);
  };
}
