import type { Finding } from './finding.ts';
import type { AuditNetwork } from './network.ts';

/** A name of a finding that stays as long as its identities do: its kind, and what it is about. */
export function findingId({ variables, identities }: AuditNetwork, finding: Finding): string {
  const [figure] = finding.figures;
  const about =
    finding.unknown !== null
      ? [variables[finding.unknown]?.id]
      : finding.identities.length === 0 || finding.reason === 'part-of-range'
        ? [variables[figure?.variable ?? -1]?.id]
        : finding.identities.map(({ identity }) => identities[identity]?.id);
  return `${finding.kind}:${finding.reason === null ? '' : `${finding.reason}:`}${about.join('+')}`;
}
