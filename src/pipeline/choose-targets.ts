import type { TargetAssessment } from '../assessment/target-assessment.ts';
import { nearest } from '../base/nearest.ts';
import type { PreparedSweep } from './prepare-sweep.ts';
import { isOpen } from './sweep-outcome.ts';

/** Why a target is not analysed. */
export type Unanswerable =
  | { readonly code: 'unknown-target'; readonly name: string; readonly nearest: string | null }
  /** The record decides it, or no number is there to judge it by. */
  | { readonly code: 'closed-target'; readonly name: string; readonly verdict: TargetAssessment['verdict'] }
  | { readonly code: 'no-open-target' };

/** The open targets, or the one that is named, each with its place among the judges of the plan. */
export function chooseTargets(
  { plan, checked }: PreparedSweep,
  wanted: string | undefined,
):
  | { readonly ok: true; readonly value: readonly { readonly assessment: TargetAssessment; readonly position: number }[] }
  | { readonly ok: false; readonly unanswerable: Unanswerable } {
  const refuse = (unanswerable: Unanswerable) => ({ ok: false, unanswerable }) as const;
  const { targets } = checked.assessment;
  const all = plan.judges.flatMap(({ target }, position) => {
    const assessment = targets[target];
    return assessment === undefined || !isOpen(assessment) ? [] : [{ assessment, position }];
  });
  if (wanted === undefined) return all.length === 0 ? refuse({ code: 'no-open-target' }) : { ok: true, value: all };
  const found = targets.find(({ target }) => target.id === wanted);
  if (found === undefined) {
    const ids = targets.map(({ target }) => target.id);
    return refuse({ code: 'unknown-target', name: wanted, nearest: nearest(wanted, ids) ?? null });
  }
  const own = all.filter(({ assessment }) => assessment === found);
  return own.length === 0 ? refuse({ code: 'closed-target', name: wanted, verdict: found.verdict }) : { ok: true, value: own };
}
