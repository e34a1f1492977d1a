import type { Model } from '../model/compile-model.ts';
import { evaluateScalar, parameterContext } from './evaluate-scalar.ts';

/** Numbers that take the place of parameters: by index. */
export type Overrides = ReadonlyMap<number, number>;

/** Writes the central value of every parameter; computed ones follow the numbers that they rest on. */
export function fillParameters(model: Model, into: Float64Array): void {
  const context = parameterContext(into);
  for (const [index, { expression, quantity }] of model.parameters.entries()) {
    into[index] = expression === null ? (quantity?.value ?? Number.NaN) : evaluateScalar(expression, context);
  }
}
