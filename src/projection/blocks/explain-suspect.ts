import type { Model } from '../../model/compile-model.ts';
import type { ModelProblem } from '../../model/model-problem.ts';
import { checkFinite } from '../check-finite.ts';
import { project } from '../project-numbers.ts';

/** Says of one sample whether the numbers reader finds fault with it. */
export type ExplainSuspect = (values: ArrayLike<number>) => readonly ModelProblem[];

/**
 * What is wrong with samples that a block reader flags, by the numbers reader, which decides: a computed number that its key
 * does not take, or the first variable that leaves the finite numbers. Nothing where the flag was overcautious.
 *
 * @param factors indices of the parameters that differ from sample to sample
 * @param through last year that the samples are wanted for
 * @returns takes the values of the factors of one sample, in order; each call is a projection
 */
export function createSuspectExplainer(model: Model, factors: readonly number[], through = model.last): ExplainSuspect {
  const projection = project(model, { through });
  const trials = projection.trials({ through, only: new Set(model.variables.keys()) });
  return (values) => {
    trials.run(new Map(factors.map((parameter, row) => [parameter, values[row] as number])));
    return checkFinite(projection);
  };
}
