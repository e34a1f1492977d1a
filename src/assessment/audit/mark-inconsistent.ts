import type { Assessment } from '../assess.ts';
import type { AuditResult } from './finding.ts';
import type { AuditNetwork } from './network.ts';

/**
 * Verdicts with what an audit found: a target whose figure has a part in a contradiction is inconsistent, with the verdict of the
 * projection beside it. What the record has met or missed stays so, with the reason.
 */
export function markInconsistent(assessment: Assessment, network: AuditNetwork, { findings }: AuditResult): Assessment {
  const contradicted = new Set(
    findings
      .filter(({ kind }) => kind === 'contradiction')
      .flatMap(({ figures }) => figures.map(({ variable }) => network.variables[variable]?.id)),
  );
  const targets = assessment.targets.map((target) => {
    const figure = target.target.wanted?.quantity.provenance.figure;
    if (figure === undefined || !contradicted.has(figure)) return target;
    const isRecorded = target.verdict === 'met' || target.verdict === 'missed';
    return {
      ...target,
      verdict: isRecorded ? target.verdict : ('inconsistent' as const),
      reasons: [...target.reasons, 'inconsistent' as const],
    };
  });
  return { ...assessment, targets };
}
