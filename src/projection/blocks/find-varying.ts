import type { Model } from '../../model/compile-model.ts';
import type { Projection } from '../project-numbers.ts';
import { createKnownValues, type KnownValues } from './known-values.ts';

/** Which variables differ from sample to sample in which years. */
export function findVarying(
  projection: Projection,
  isFactor: (parameter: number) => boolean,
  needed: ReadonlySet<number>,
): { readonly varies: (variable: number, year: number) => boolean; readonly knownIn: (year: number) => KnownValues } {
  const { model, through } = projection;
  const count = model.variables.length;
  const found = new Uint8Array(count * (through - model.base + 1));
  const varies = (variable: number, year: number): boolean => found[(year - model.base) * count + variable] === 1;
  const known: KnownValues[] = [];
  const knownIn = (year: number): KnownValues => {
    const made = known[year - model.base] ?? createKnownValues(projection, isFactor, varies, year);
    known[year - model.base] = made;
    return made;
  };
  const order = model.order.filter((variable) => needed.has(variable));
  for (let year = model.base; year <= through; year++) {
    const { isKnown } = knownIn(year);
    for (const variable of order) {
      const { initial, step } = model.variables[variable] as Model['variables'][number];
      if (!isKnown(year === model.base ? initial : step)) found[(year - model.base) * count + variable] = 1;
    }
  }
  return { varies, knownIn };
}
