import type { ComparedVariable, Outcome, Side } from '../assessment/backtest/compare-with-record.ts';
import type { Unit } from '../base/unit.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { backtestTexts } from '../text/backtest/backtest-texts.ts';
import { NO_VALUE } from '../text/format-number.ts';
import { formatPercent, sayDifference } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { PROJECT_TEXTS } from '../text/project/project-texts.ts';
import type { AggregateName, DenominatorName } from '../text/project/project-words.ts';
import { poolLabel, seriesLabel } from './labels.ts';

/** The name of a variable as printed: a series by its label, an aggregate by its pool and what it is. */
export function variableLabel({ of }: ComparedVariable, scenario: Scenario, language: Language): string {
  if ('series' in of) return seriesLabel(scenario, of.series, language);
  const texts = PROJECT_TEXTS[language];
  const pool = poolLabel(scenario, of.pool, language);
  if (Object.hasOwn(texts.aggregates, of.aggregate))
    return `${pool}: ${lowerFirst(texts.aggregates[of.aggregate as AggregateName])}`;
  const [name = '', over = ''] = of.aggregate.split('.');
  return `${pool}: ${lowerFirst(texts.over(texts.aggregates[name as AggregateName], over as DenominatorName))}`;
}

/** How far a projection was off, in percent of what happened; a rate in points. */
export function sayOff(outcome: Outcome, unit: Unit, language: Language): string {
  const { error, side, relativeError, observed } = outcome;
  if (error === null || side === null) return NO_VALUE;
  const amount = relativeError === null ? sayDifference(error, unit, language, observed) : saySize(relativeError, language);
  return backtestTexts(language).off(side, amount);
}

/** A mean relative error with its side in words. */
export function sayMean(mean: number, language: Language): string {
  const side: Side = Math.abs(mean) < 1e-9 ? 'right' : mean > 0 ? 'too-high' : 'too-low';
  return backtestTexts(language).off(side, saySize(mean, language));
}

/** The size of a relative error. */
export function saySize(error: number, language: Language): string {
  return formatPercent(Math.abs(error), language);
}

/** Within a sentence a name does not begin with a capital letter, unless the whole word is in capitals. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
