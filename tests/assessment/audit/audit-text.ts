import { type Audited, auditFiles } from '../../../src/pipeline/audit.ts';
import { memoryHost } from '../../pipeline/memory-host.ts';

/** Audits a plan given as the lines of its figures, unknowns and identities. */
export function auditText(
  {
    figures,
    unknowns = [],
    identities,
  }: { figures: readonly string[]; unknowns?: readonly string[]; identities: readonly string[] },
  document = 'document: {title: A plan, kind: plan, language: vi}',
): Audited {
  const section = (name: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
  const text = [document, ...section('figures', figures), ...section('unknowns', unknowns), ...section('identities', identities)];
  const audited = auditFiles(memoryHost({ 'seeds/plan.yaml': `${text.join('\n')}\n` }), ['seeds/plan.yaml']);
  if (!audited.ok) throw new Error(`${JSON.stringify(audited.problems, null, 1)}\n${text.join('\n')}`);
  return audited.value;
}

/** The findings of one kind, each by its reason, its identities and its figures. */
export function told({ network, result }: Audited, kind: string) {
  return result.findings
    .filter((finding) => finding.kind === kind)
    .map((finding) => ({
      reason: finding.reason,
      identities: finding.identities.map(({ identity }) => network.identities[identity]?.id.replace('plan.', '')),
      figures: finding.figures.map(({ variable }) => network.variables[variable]?.id.replace('plan.', '')).sort(),
      finding,
    }));
}

/** An unknown that follows. */
export function following({ network, result }: Audited, id: string) {
  const found = result.unknowns.find(({ variable }) => network.variables[variable]?.id === `plan.${id}`);
  if (found === undefined) throw new Error(`${id} does not follow`);
  return found;
}
