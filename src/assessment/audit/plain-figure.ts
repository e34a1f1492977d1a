import type { FindingFigure } from './finding.ts';
import { type AuditNetwork, type AuditVariable, numberOf, type Picks } from './network.ts';
import { intervalOf } from './stated-interval.ts';

/** A figure as it was printed, with nothing found about it. */
export function plainFigure(network: AuditNetwork, variable: number, picks: Picks): FindingFigure {
  const number = numberOf(network, variable, picks);
  const interval = number === undefined ? (network.variables[variable] as AuditVariable).bounds : intervalOf(number);
  return { variable, interval, needed: null, factor: null };
}
