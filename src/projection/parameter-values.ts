import type { Model } from '../model/compile-model.ts';
import { evaluateScalar, parameterContext } from './evaluate-scalar.ts';

/** Numbers that take the place of parameters: by index. */
export type Overrides = ReadonlyMap<number, number>;

/**
 * The value of every parameter: the central one, or what replaces it; computed ones follow the numbers that they rest on,
 * unless they are replaced themselves.
 */
export function parameterValues(
  model: Model,
  overrides: Overrides,
  into: Float64Array = new Float64Array(model.parameters.length),
): Float64Array {
  const context = parameterContext(into);
  for (const [index, parameter] of model.parameters.entries()) {
    const override = overrides.get(index);
    into[index] =
      override ??
      (parameter.expression === null ? (parameter.quantity?.value ?? Number.NaN) : evaluateScalar(parameter.expression, context));
  }
  return into;
}
