import type { Model } from '../model/compile-model.ts';
import type { Constraint } from '../model/land/constraints.ts';
import type { Projection } from '../projection/project-numbers.ts';

/** A constraint with the years in which it held something back. */
export interface ActingConstraint {
  readonly constraint: Constraint;
  readonly years: readonly number[];
}

/** Every constraint that acts in some year up to the last one asked for, in the order of the pipeline. */
export function actingConstraints(projection: Projection, through: number): readonly ActingConstraint[] {
  const { model } = projection;
  return model.constraints.flatMap((constraint) => {
    const years: number[] = [];
    for (let year = model.base + 1; year <= through; year++) if (acts(model, projection, constraint, year)) years.push(year);
    return years.length === 0 ? [] : [{ constraint, years }];
  });
}

function acts(model: Model, projection: Projection, constraint: Constraint, year: number): boolean {
  const value = projection.row(constraint.variable, year)[0] as number;
  // Less than a square metre is the rounding of hectares.
  if (constraint.kind !== 'limit') return value > (constraint.kind === 'clearance' ? 1e-4 : 0.5);
  return value < 1 - 1e-12 && constraint.pools.some((pool) => bindingLimit(model, projection, pool, year)?.id === constraint.id);
}

/** The limit that rations a pool in a year: the smallest share, the first in file order among equals; none where it is 1. */
export function bindingLimit(model: Model, projection: Projection, pool: string, year: number): Constraint | undefined {
  let binding: Constraint | undefined;
  let least = 1;
  for (const constraint of model.constraints) {
    if (constraint.kind !== 'limit' || !constraint.pools.includes(pool)) continue;
    const share = projection.row(constraint.variable, year)[0] as number;
    if (share < least) [binding, least] = [constraint, share];
  }
  return binding;
}
