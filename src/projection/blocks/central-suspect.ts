import type { Model } from '../../model/compile-model.ts';
import { fitsDomain, isExplained } from '../check-finite.ts';
import type { Projection } from '../project-numbers.ts';
import type { Setup } from './setup.ts';

/** Where a computed number that differs from sample to sample lies outside what its key takes. */
export function domainSuspect(model: Model, { graph, isFactor, parameter }: Setup): number {
  let found: number | undefined;
  for (const [index, { domain }] of model.parameters.entries()) {
    if (domain === 'any' || !isFactor(index)) continue;
    const value = parameter(index);
    const zero = graph.constant(0);
    const low = domain === 'positive' ? graph.binary('>=', zero, value) : graph.binary('>', zero, value);
    const bad = domain === 'share' ? graph.or(low, graph.binary('>', value, graph.constant(1))) : low;
    found = found === undefined ? bad : graph.or(found, bad);
  }
  return found ?? -1;
}

/** Whether a number that no sample changes is one that the numbers reader would report. */
export function isCentralSuspect(
  projection: Projection,
  isFactor: (parameter: number) => boolean,
  needed: ReadonlySet<number>,
  varies: (variable: number, year: number) => boolean,
): boolean {
  const { model, parameters, through } = projection;
  if (model.parameters.some(({ domain }, index) => !isFactor(index) && !fitsDomain(parameters[index] as number, domain)))
    return true;
  for (const variable of needed) {
    if ((model.variables[variable] as Model['variables'][number]).pool !== null) continue;
    for (let year = model.base; year <= through; year++) {
      if (!varies(variable, year) && !isExplained(projection, variable, year)) return true;
    }
  }
  return false;
}
