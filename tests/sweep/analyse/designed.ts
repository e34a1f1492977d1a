import type { AnyOutput } from '../../../src/sweep/analyse/designed-output.ts';
import type { SamplePlan } from '../../../src/sweep/design.ts';
import { inputsOf } from '../../../src/sweep/inputs-of.ts';
import type { Outcome } from './outputs.ts';

/** Runs a function over the samples of a plan. */
export function runPlan<Plan extends SamplePlan>(
  outcome: Outcome,
  plan: Plan,
): { readonly inputs: Float64Array; readonly output: { readonly plan: Plan; readonly values: Float64Array } & AnyOutput } {
  const inputs = inputsOf(plan);
  const k = plan.factors.length;
  const n = inputs.length / k;
  const values = Float64Array.from({ length: n }, (_, i) =>
    outcome(Array.from({ length: k }, (_, factor) => inputs[factor * n + i] as number)),
  );
  return { inputs, output: { plan, values } };
}
