import { reachOf } from '../assessment/metric-reach.ts';
import type { Reason, TargetAssessment } from '../assessment/target-assessment.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import type { Language } from '../text/language.ts';
import type { JudgedScenario } from './judged-scenario.ts';
import { poolLabel, seriesLabel } from './labels.ts';

/** Why a verdict is what it is, and what its reader must know. */
export function sayReasons(
  { model, scenario, assessment: { pools } }: Pick<JudgedScenario, 'model' | 'scenario' | 'assessment'>,
  assessment: TargetAssessment,
  language: Language,
  texts: CheckTexts,
): readonly string[] {
  const { expression } = assessment.metric;
  const reached = expression === null ? [] : reachOf(model, expression).aggregates.map((item) => item.pool.pool.name);
  const against = pools.filter((item) => item.againstGate.length > 0 && reached.includes(item.pool));
  const facts = {
    series: assessment.missingBases.map((name) => seriesLabel(scenario, name, language)),
    pools: against.map((item) => poolLabel(scenario, item.pool, language)),
  };
  // That the plan states no number is what its makers can mend, and why nothing is measured.
  const stated = (reason: Reason) => (reason === 'no-number-stated' ? 0 : 1);
  return assessment.reasons
    .filter((reason) => reason !== 'typed-target')
    .sort((a, b) => stated(a) - stated(b))
    .map((reason) => texts.detail.reasons(reason, facts));
}
