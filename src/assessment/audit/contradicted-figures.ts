import type { AuditResult } from './finding.ts';
import type { AuditNetwork, AuditVariable } from './network.ts';

/** The figures that have a part in a contradiction, as `file.id`, each once, in alphabetical order. */
export function contradictedFigures({ variables }: AuditNetwork, { findings }: AuditResult): readonly string[] {
  const figures = findings.flatMap(({ kind, figures: own }) => (kind === 'contradiction' ? own : []));
  return [...new Set(figures.map(({ variable }) => (variables[variable] as AuditVariable).id))].sort();
}
