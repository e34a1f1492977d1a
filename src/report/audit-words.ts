import type { Interval } from '../assessment/audit/interval.ts';
import type { AuditNetwork, AuditVariable } from '../assessment/audit/network.ts';
import type { StatedNumber } from '../assessment/audit/stated-interval.ts';
import type { Unit } from '../base/unit.ts';
import { auditTexts } from '../text/audit/audit-texts.ts';
import { evidenceTexts } from '../text/evidence/evidence-texts.ts';
import { decimalsOf, formatNumber, percentSign } from '../text/format-number.ts';
import { sayStated } from '../text/format-quantity.ts';
import type { Language } from '../text/language.ts';
import { unitWords } from '../text/unit-words.ts';
import { sayLabel } from './labels.ts';

/** Most decimals that tell two edges apart. */
const MOST_DECIMALS = 3;

/** A variable by its label, else by its id. */
export function sayVariable({ variables }: AuditNetwork, index: number, language: Language): string {
  const { id, label } = variables[index] as AuditVariable;
  return sayLabel(label, id, language);
}

/** An interval in the unit of a variable, at digits that tell its edges apart. */
export function sayInterval(interval: Interval, { unit, readings }: AuditVariable, language: Language): string {
  const isYear = readings.some(({ text }) => /^(19|20|21)\d\d$/.test(text));
  const texts = auditTexts(language);
  const lo = shown(interval.lo, unit);
  const hi = shown(interval.hi, unit);
  const suffix = suffixOf(unit, language);
  if (!Number.isFinite(lo) && !Number.isFinite(hi)) return texts.anything;
  const amount = (value: number) => (isYear ? `${Math.round(value)}` : formatNumber(value, digits(lo, hi, unit), language));
  if (!Number.isFinite(hi)) return texts.atLeast(`${amount(lo)}${suffix}`);
  // A rate at the foot of what a rate may be, or a year 0: nothing holds that side.
  const isRate = unit?.percent === true && unit.perYear;
  if (!Number.isFinite(lo) || (isRate && lo < -90) || (isYear && lo <= 0)) return texts.atMost(`${amount(hi)}${suffix}`);
  if (amount(lo) === amount(hi)) return `${amount(lo)}${suffix}`;
  return `${texts.between(amount(lo), amount(hi))}${suffix}`;
}

/** A figure as it is typed, in words; a year without a sign between its digits. */
export function sayReading({ text, wording, unit, low, high }: StatedNumber, language: Language): string {
  if (/^(19|20|21)\d\d$/.test(text)) return text;
  const words = evidenceTexts(language);
  const own = (value: number) => (unit.percent ? value : Number((value / unit.scale).toPrecision(15)));
  if (wording === 'range')
    return words.range(
      sayStated(own(low), { ...unit, text: '', perYear: false }, language),
      sayStated(own(high), unit, language),
    );
  const said = sayStated(own(low), unit, language);
  return wording === 'exactly' ? said : words.wording[wording](said);
}

/** One value in the unit of a variable, no finer than its interval. */
export function sayCentral(value: number, interval: Interval, { unit }: AuditVariable, language: Language): string {
  const decimals = digits(shown(interval.lo, unit), shown(interval.hi, unit), unit);
  return `${formatNumber(shown(value, unit), Math.max(decimals, Math.min(2, decimalsOf(shown(value, unit)))), language)}${suffixOf(unit, language)}`;
}

/** A change of prices: `-5.3 %`. */
export function sayDrift(change: number, language: Language): string {
  return `${formatNumber(change * 100, 1, language)}${percentSign(language)}`;
}

function shown(value: number, unit: Unit | null): number {
  if (unit === null) return value;
  return unit.percent ? value * 100 : value / unit.scale;
}

function suffixOf(unit: Unit | null, language: Language): string {
  if (unit === null) return '';
  if (unit.percent) return `${percentSign(language)}${unit.perYear ? (language === 'vi' ? '/năm' : '/yr') : ''}`;
  const words = unit.text === 'index' ? '' : unitWords(unit.text, language);
  return words === '' ? '' : ` ${words}`;
}

function digits(lo: number, hi: number, unit: Unit | null): number {
  const width = hi - lo;
  const size = Math.max(...[lo, hi].map((edge) => (Number.isFinite(edge) ? Math.abs(edge) : 0)));
  const least = unit?.percent === true ? 1 : Math.min(2, decimalsOf(size));
  if (!Number.isFinite(width) || width <= 1e-9 * size) return Math.max(least, Math.min(3, decimalsOf(size)));
  return Math.max(0, Math.min(MOST_DECIMALS, Math.max(least, 1 - Math.floor(Math.log10(width)))));
}
