import type { Model } from '../model/compile-model.ts';
import type { Expression } from '../model/expression.ts';

/** What some expressions rest on, through all years. */
export interface Needed {
  readonly variables: ReadonlySet<number>;
  readonly parameters: ReadonlySet<number>;
}

/** Every variable and parameter that some expressions rest on. */
export function neededBy(model: Model, roots: readonly Expression[]): Needed {
  const variables = new Set<number>();
  const parameters = new Set<number>();
  const direct = model.readsOf(roots);
  const pending = [...direct.now, ...direct.before];
  for (const parameter of direct.parameters) parameters.add(parameter);
  for (let variable = pending.pop(); variable !== undefined; variable = pending.pop()) {
    if (variables.has(variable)) continue;
    variables.add(variable);
    const reads = model.reads[variable] as Model['reads'][number];
    for (const parameter of reads.parameters) parameters.add(parameter);
    pending.push(...reads.now, ...reads.before);
  }
  return { variables, parameters };
}
