import { failure, type Result, success } from '../../base/result.ts';
import { checkGroups } from './check-groups.ts';
import { checkOutput } from './check-output.ts';
import type { DesignedOutput } from './designed-output.ts';
import type { Refusal } from './refusal.ts';

/** What one factor alone does to an output while all others keep their central values. */
export interface Swing {
  readonly factor: number;
  /** Ascending by input. */
  readonly points: readonly { readonly input: number; readonly value: number }[];
  /** Least and greatest output, the central one included. */
  readonly least: number;
  readonly most: number;
}

export interface Tornado {
  readonly central: number;
  /** Widest first; in the order of the plan among equals. */
  readonly swings: readonly Swing[];
}

/** Sorts the factors by how far each alone moves an output. */
export function tornado(output: DesignedOutput<'one-at-a-time'>): Result<Tornado, Refusal> {
  const refusal = checkOutput(output) ?? checkGroups(output);
  return refusal === null ? success(swingsOf(output)) : failure([refusal]);
}

function swingsOf({ plan, values }: DesignedOutput<'one-at-a-time'>): Tornado {
  const central = values[0];
  let at = 1;
  const swings = plan.design.points.map((inputs, factor): Swing => {
    const points = inputs.map((input, index) => ({ input, value: values[at + index] })).sort((a, b) => a.input - b.input);
    at += inputs.length;
    const all = [central, ...points.map(({ value }) => value)];
    return { factor, points, least: Math.min(...all), most: Math.max(...all) };
  });
  return { central, swings: swings.sort((a, b) => b.most - b.least - (a.most - a.least)) };
}
