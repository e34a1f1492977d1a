import { failure, type Result, success } from '../../base/result.ts';
import { checkGroups } from './check-groups.ts';
import { checkOutput } from './check-output.ts';
import type { DesignedOutput } from './designed-output.ts';
import type { Refusal } from './refusal.ts';

/** How often one factor alone turns a verdict round. */
export interface FactorFlips {
  readonly factor: number;
  readonly points: number;
  readonly flips: number;
  /** The input nearest to the central one that does. */
  readonly nearest: number;
}

export interface Flips {
  /** Whether the central sample reaches the target. */
  readonly central: boolean;
  readonly points: number;
  readonly flips: number;
  /** Factors that turn it round, those that do so most often first. */
  readonly factors: readonly FactorFlips[];
}

/**
 * Which factors turn a verdict round when they move alone.
 *
 * @param output 1 where a sample reaches the target, 0 where it does not
 */
export function flips(output: DesignedOutput<'one-at-a-time'>): Result<Flips, Refusal> {
  const refusal = checkOutput(output) ?? checkGroups(output);
  if (refusal !== null) return failure([refusal]);
  const { plan, values } = output;
  let at = 1;
  const all = plan.design.points.map((points, factor): FactorFlips => {
    const { central } = plan.factors[factor];
    const turned = points.filter((_, index) => values[at + index] !== values[0]);
    at += points.length;
    const nearest = turned.reduce(
      (best, input) => (Math.abs(input - central) < Math.abs(best - central) ? input : best),
      turned[0] ?? Number.NaN,
    );
    return { factor, points: points.length, flips: turned.length, nearest };
  });
  const found = all.filter((item) => item.flips > 0);
  return success({
    central: values[0] === 1,
    points: values.length - 1,
    flips: found.reduce((sum, item) => sum + item.flips, 0),
    factors: found.sort((a, b) => b.flips / b.points - a.flips / a.points),
  });
}
