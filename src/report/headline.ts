import { reachOf } from '../assessment/metric-reach.ts';
import { recordOf } from '../assessment/metric-record.ts';
import { outlookOf } from '../assessment/pool-outlook.ts';
import type { Rating } from '../assessment/rulebooks/rulebook.ts';
import type { BindingConstraint, TargetAssessment } from '../assessment/target-assessment.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import type { GateFacts, HeadlineFacts, ReachedFacts } from '../text/check/verdict-texts.ts';
import { formatYears } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import { onlyThreshold, shutYears } from './gate-words.ts';
import { gainOf, poolsOf } from './held-back.ts';
import type { JudgedScenario } from './judged-scenario.ts';
import { poolLabel, sayConstraint } from './labels.ts';
import { sayReasons } from './reasons.ts';
import { movesByYear, sayShortfall, sayValue, sayWanted, targetLabel } from './target-words.ts';

/** Spans of years that a headline lists. */
const MOST_SPANS = 3;

/** The first target in one sentence: what is wanted, what comes out, when, and what stands in the way. */
export function sayHeadline(judged: JudgedScenario, language: Language, texts: CheckTexts): string {
  const assessment = judged.assessment.targets[0];
  if (assessment === undefined) return texts.verdict.noTargets;
  const { target, verdict } = assessment;
  const label = targetLabel(assessment, language);
  const { targets } = judged.assessment;
  if (targets.length > 1 && targets.every((item) => item.verdict === 'undetermined')) {
    const noNumbers = targets.every(({ reasons }) => reasons.includes('no-number-stated'));
    return texts.verdict.noneJudged(targets.length, noNumbers);
  }
  if (verdict === 'undetermined')
    return texts.verdict.undetermined(
      label,
      target.timing,
      target.year,
      sayReasons(judged, assessment, language, texts)[0] ?? '',
    );
  const recorded = verdict === 'met' || verdict === 'missed';
  const value = recorded ? recordedValue(judged, assessment) : assessment.projected;
  const held = verdict !== 'met' && !isReachable(assessment);
  const gate = gateOf(judged, assessment);
  const facts: HeadlineFacts = {
    label,
    wanted: namesNumber(label, assessment) ? null : sayWanted(assessment, language, texts),
    timing: target.timing,
    year: target.year,
    value: value === null ? null : sayValue(assessment, value, language, true),
    recorded,
    shortfall: sayShortfall(assessment, value, language, texts),
    reached: reachedFacts(judged, assessment),
    gate: gateFacts(gate, judged, language, texts),
    without: null,
  };
  // A gate that shuts after the deadline says why it is never reached, not why it is missed.
  const shutInTime = gate?.shut.some((year) => year <= target.year) ?? false;
  const without = held && !shutInTime ? bestLift(judged, assessment, language, texts) : null;
  const sentence = texts.verdict.headline({ ...facts, without });
  return verdict === 'inconsistent' ? `${sentence} ${texts.verdict.contradicted}` : sentence;
}

/** A sentence where the published rules do not agree on the first target, else nothing. */
export function sayDisagreement({ assessment }: JudgedScenario, texts: CheckTexts): string | null {
  const ratings = (assessment.targets[0]?.ratings ?? []).filter((rating) => rating.class !== 'cannot-assess');
  const levels = new Set(ratings.map((rating) => LEVELS[rating.class]));
  if (levels.size < 2) return null;
  const counts = new Map<Rating['class'], number>();
  for (const rating of ratings) counts.set(rating.class, (counts.get(rating.class) ?? 0) + 1);
  const classes = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([id, count]) => ({ name: texts.detail.rulebooks.classes[id], count }));
  return texts.verdict.rulebooksDisagree(classes);
}

/** What the classes of all rulebooks come to: only rules that differ in this disagree. */
const LEVELS: Readonly<Record<Rating['class'], 'good' | 'middling' | 'poor' | 'wrong' | 'none'>> = {
  achieved: 'good',
  'on-track': 'good',
  sun: 'good',
  'slightly-cloudy': 'good',
  'acceleration-needed': 'middling',
  'some-progress': 'middling',
  cloudy: 'middling',
  limited: 'poor',
  'no-progress': 'poor',
  'stagnation-or-regression': 'poor',
  'well-off-track': 'poor',
  deterioration: 'wrong',
  worsening: 'wrong',
  thunderstorm: 'wrong',
  'wrong-way': 'wrong',
  'cannot-assess': 'none',
};

/** The value that met or missed is judged by: of the record, where it differs from the projection. */
export function recordedValue({ projection }: JudgedScenario, { metric, target }: TargetAssessment): number | null {
  if (metric.expression === null) return null;
  const value = recordOf(metric.expression, projection).valueIn(target.year);
  return Number.isFinite(value) ? value : null;
}

/** Whether a label says the wanted number itself: `29 parks`. */
function namesNumber(label: string, { target }: TargetAssessment): boolean {
  const numbers = label.replace(/(\d)[.,\s](?=\d{3}\b)/g, '$1').match(/\d+([.,]\d+)?/g) ?? [];
  const printed = (target.wanted?.quantity.printed ?? []).map((text) => text.replaceAll('_', ''));
  return printed.length > 0 && printed.every((text) => numbers.some((number) => number.replace(',', '.') === text));
}

/** By the projection, whatever the figures of the plan say of each other. */
function isReachable({ verdict, projectedVerdict }: TargetAssessment): boolean {
  return (verdict === 'inconsistent' ? projectedVerdict : verdict) === 'reachable';
}

function reachedFacts({ model }: JudgedScenario, assessment: TargetAssessment): ReachedFacts | null {
  const { metric, target, verdict, yearReached } = assessment;
  if (!movesByYear(model, metric)) return null;
  if (yearReached === null) return { kind: 'never', last: model.last };
  const held = verdict === 'met' || isReachable(assessment);
  return { kind: !held && yearReached <= target.year ? 'not-held' : 'year', year: yearReached };
}

/** The first gate that bears on a target, looked at up to the year in which it is reached, to the end where it never is. */
function gateOf({ model, projection, scenario }: JudgedScenario, { metric, yearReached }: TargetAssessment) {
  if (metric.expression === null) return null;
  const reached = new Set(reachOf(model, metric.expression).aggregates.map((item) => item.pool.pool.name));
  const outlooks = outlookOf(model, projection, Math.min(projection.through, Math.max(model.to, yearReached ?? model.last)));
  const gated = outlooks.filter(({ pool, years }) => reached.has(pool) && years.some((year) => year.gateOpen !== null));
  const chosen = gated.find((outlook) => shutYears(outlook).length > 0) ?? gated[0];
  const pool = scenario.pools.find((item) => item.name === chosen?.pool);
  if (chosen === undefined || pool === undefined) return null;
  return { pool, several: reached.size > 1, shut: shutYears(chosen) };
}

function gateFacts(
  gate: ReturnType<typeof gateOf>,
  { model, scenario }: JudgedScenario,
  language: Language,
  texts: CheckTexts,
): GateFacts | null {
  if (gate === null) return null;
  return {
    threshold: onlyThreshold(gate.pool, model, language),
    pool: gate.several ? poolLabel(scenario, gate.pool.name, language) : null,
    shut: gate.shut.length === 0 ? null : sayShut(gate.shut, texts),
  };
}

/** Years in which a gate is shut: as spans while they are few. */
function sayShut(years: readonly number[], texts: CheckTexts): string {
  const spans = formatYears(years);
  if (spans.split(',').length <= MOST_SPANS) return spans;
  return texts.verdict.shutOften(years.length, years[0] ?? 0, years.at(-1) ?? 0);
}

/** The constraint whose lifting brings the target most; the first of equals. */
function bestLift(
  { model, scenario }: JudgedScenario,
  assessment: TargetAssessment,
  language: Language,
  texts: CheckTexts,
): HeadlineFacts['without'] {
  const { binding, projected } = assessment;
  if (projected === null) return null;
  const gain = (item: BindingConstraint) => gainOf(assessment, item);
  const best = binding.reduce<BindingConstraint | null>(
    (found, item) => (gain(item) > (found === null ? 0 : gain(found)) ? item : found),
    null,
  );
  if (best === null || best.liftedProjected === null || gain(best) <= 1e-9 * Math.abs(projected)) return null;
  return {
    constraint: sayConstraint(best.constraint, poolsOf(model, binding).size > 1, model, scenario, language, texts.detail),
    value: sayValue(assessment, best.liftedProjected, language, true),
  };
}
