import { reachOf } from '../assessment/metric-reach.ts';
import type { TargetAssessment } from '../assessment/target-assessment.ts';
import { satisfies } from '../assessment/wanted-band.ts';
import type { Metric } from '../model/compile-metric.ts';
import type { Model } from '../model/compile-model.ts';
import type { CheckTexts } from '../text/check/check-texts.ts';
import type { Shortfall } from '../text/check/verdict-texts.ts';
import { formatExact, NO_VALUE } from '../text/format-number.ts';
import { type SaidUnit, sayAmount, sayChange, sayDifference, sayQuantity, sayStated } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { sayLabel } from './labels.ts';

/** The unit that a target is told in: that of its wanted number, else that of what it measures. */
export function unitOfTarget({ target, unit }: Metric): SaidUnit {
  if (target.wanted !== null) return target.wanted.quantity.unit;
  return { text: unit?.text ?? '', percent: unit?.nature === 'share', perYear: unit?.perYear ?? false };
}

export function targetLabel({ target }: TargetAssessment, language: Language): string {
  return sayLabel(target.label, target.id, language);
}

/** The wanted number with its wording and unit; without its deadline. */
export function sayWanted({ target, metric, band }: TargetAssessment, language: Language, texts: CheckTexts): string {
  const { wanted } = target;
  if (wanted === null || band === null) return texts.verdict.noNumber;
  const unit = unitOfTarget(metric);
  if (wanted.operator !== 'between')
    return texts.verdict.wanted(wanted.operator, sayStated(wanted.quantity.value, unit, language));
  const { lower = wanted.quantity.value, upper = wanted.quantity.value } = band;
  return texts.verdict.between(formatExact(unit.percent ? lower * 100 : lower, language), sayStated(upper, unit, language));
}

/** The number that a value stands beside, so that two numbers that differ never look the same. */
function wantedNumber({ band }: TargetAssessment): number | undefined {
  return band?.stated ?? band?.lower ?? band?.upper;
}

/** A value of the target, with its unit or without. */
export function sayValue(assessment: TargetAssessment, value: number | null, language: Language, withUnit: boolean): string {
  if (value === null) return NO_VALUE;
  const unit = unitOfTarget(assessment.metric);
  const say = withUnit ? sayQuantity : sayAmount;
  return say(value, unit, language, wantedNumber(assessment));
}

/** The gap with its sign, without its unit. */
export function sayGap({ gap, metric, band, projected }: TargetAssessment, language: Language): string {
  if (gap === null || projected === null) return NO_VALUE;
  return sayChange(isNothing(gap, band?.stated ?? projected) ? 0 : gap, unitOfTarget(metric), language, projected);
}

/** The gap in words: what is missing, or how far beyond; null where there is no value. */
export function sayShortfall(
  assessment: TargetAssessment,
  value: number | null,
  language: Language,
  texts: CheckTexts,
): string | null {
  const { band, metric } = assessment;
  if (band === null || value === null) return null;
  const gap =
    band.stated !== null
      ? value - band.stated
      : value < (band.lower ?? value)
        ? value - (band.lower ?? value)
        : Math.max(0, value - (band.upper ?? value));
  const kind = shortfallOf(assessment, value, gap);
  const unit = unitOfTarget(metric);
  const plain = !unit.percent && unit.text === '';
  const size = Math.abs(gap);
  const whole = Math.abs(size - Math.round(size)) < 1e-9 * Math.max(1, size);
  return texts.verdict.shortfall(
    kind,
    plain && whole ? texts.verdict.smallNumber(Math.round(size)) : sayDifference(gap, unit, language, value),
  );
}

function shortfallOf({ band, target }: TargetAssessment, value: number, gap: number): Shortfall {
  if (band === null || isNothing(gap, band.stated ?? value)) return 'none';
  const holds = satisfies(value, band);
  if (!holds) return gap < 0 ? 'short' : 'too-much';
  if (target.wanted?.operator === 'about' && isInsideRounding(gap, target.wanted.quantity.halfUnit)) return 'rounding';
  return gap > 0 ? 'above' : 'below';
}

function isInsideRounding(gap: number, halfUnit: number): boolean {
  return Math.abs(gap) <= halfUnit * (1 + 1e-9);
}

/** Less than the comparison of targets tells apart. */
function isNothing(gap: number, beside: number): boolean {
  return Math.abs(gap) <= 1e-9 * Math.abs(beside);
}

/** Whether a metric has a value of its own in every year: one that names its years has one for all. */
export function movesByYear(model: Model, { expression }: Metric): boolean {
  return expression !== null && reachOf(model, expression).years.length === 0;
}
