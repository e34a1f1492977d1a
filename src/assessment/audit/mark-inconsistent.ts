import type { Assessment } from '../assess.ts';

/**
 * Verdicts with what an audit found: a target whose figure has a part in a contradiction is inconsistent, with the verdict of the
 * projection beside it. What the record has met or missed stays so, with the reason.
 * @param contradicted figures as `file.id`
 */
export function markInconsistent(assessment: Assessment, contradicted: readonly string[]): Assessment {
  if (contradicted.length === 0) return assessment;
  const targets = assessment.targets.map((target) => {
    const figure = target.target.wanted?.quantity.provenance.figure;
    if (figure === undefined || !contradicted.includes(figure)) return target;
    const isRecorded = target.verdict === 'met' || target.verdict === 'missed';
    return {
      ...target,
      verdict: isRecorded ? target.verdict : ('inconsistent' as const),
      reasons: [...target.reasons, 'inconsistent' as const],
    };
  });
  return { ...assessment, targets };
}
