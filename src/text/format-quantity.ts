import type { Unit } from '../base/unit.ts';
import {
  decimalsOf,
  formatChange,
  formatExact,
  formatLevel,
  formatNumber,
  HARD_SPACE,
  NO_VALUE,
  percentSign,
} from './format-number.ts';
import type { Language } from './language.ts';
import { unitWords } from './unit-words.ts';

/** What a text has to know of a unit. */
export type SaidUnit = Pick<Unit, 'text' | 'percent' | 'perYear'>;

const POINTS: Readonly<Record<Language, (amount: string) => string>> = {
  en: (amount) => (/^[+-]?1$/.test(amount) ? 'point' : 'points'),
  vi: () => `điểm${HARD_SPACE}%`,
};
const YEAR: Readonly<Record<Language, string>> = { en: 'yr', vi: 'năm' };
const EACH_YEAR: Readonly<Record<Language, string>> = { en: 'a year', vi: 'mỗi năm' };

/** A share in percent: one decimal, two digits below one percent. */
export function formatPercent(share: number, language: Language, beside?: number): string {
  if (!Number.isFinite(share)) return NO_VALUE;
  const percent = share * 100;
  const least = Math.abs(percent) >= 1 ? 1 : decimalsOf(percent);
  let text = formatNumber(percent, least, language);
  const differs = beside !== undefined && Math.abs(share - beside) > 1e-9;
  const other = beside === undefined ? '' : formatExact(beside * 100, language);
  for (let decimals = least + 1; differs && text === other && decimals <= 10; decimals++)
    text = formatNumber(percent, decimals, language);
  return `${text}${percentSign(language)}`;
}

/** A value of a unit without the unit; a share keeps its percent sign. `beside` is the number that it is compared with. */
export function sayAmount(value: number, unit: SaidUnit, language: Language, beside?: number): string {
  return unit.percent ? formatPercent(value, language, beside) : formatLevel(value, language, beside);
}

/** A value with its unit. */
export function sayQuantity(value: number, unit: SaidUnit, language: Language, beside?: number): string {
  return withUnit(sayAmount(value, unit, language, beside), unit, language);
}

/** A number that somebody stated, with all its digits and its unit. */
export function sayStated(value: number, unit: SaidUnit, language: Language): string {
  const amount = unit.percent ? `${formatExact(value * 100, language)}${percentSign(language)}` : formatExact(value, language);
  return withUnit(amount, unit, language);
}

/** A difference with its sign and without its unit, no finer than the value it belongs to; of shares in percentage points. */
export function sayChange(value: number, unit: SaidUnit, language: Language, beside: number): string {
  if (!unit.percent) return formatChange(value, language, changeDecimals(value, beside));
  const amount = formatChange(value * 100, language, pointDecimals(value));
  return `${amount} ${POINTS[language](amount)}`;
}

/** The size of a difference, with its unit; no finer than the value it belongs to. */
export function sayDifference(value: number, unit: SaidUnit, language: Language, beside: number): string {
  const size = Math.abs(value);
  const points = formatNumber(size * 100, pointDecimals(value), language);
  if (unit.percent) return `${points}${HARD_SPACE}${POINTS[language](points)}`;
  return withUnit(formatNumber(size, changeDecimals(value, beside), language), unit, language);
}

/** A change per year in the unit of a series: `652 ha/yr`, `1.03 points/yr`, `2.3 a year`. */
export function sayPerYear(value: number, unit: SaidUnit, language: Language): string {
  const words = besideNumber(unit, language);
  const points = formatNumber(value * 100, Math.max(2, pointDecimals(value)), language);
  if (unit.percent) return `${points}${HARD_SPACE}${POINTS[language](points)}/${YEAR[language]}`;
  const amount = formatLevel(value, language);
  if (words === '') return `${amount} ${EACH_YEAR[language]}`;
  return unit.perYear
    ? `${amount}${HARD_SPACE}${words} ${EACH_YEAR[language]}`
    : `${amount}${spaceBefore(words)}${words}/${YEAR[language]}`;
}

/** A growth rate: `19.5 %/yr`. */
export function sayGrowth(rate: number, language: Language): string {
  return `${formatPercent(rate, language)}/${YEAR[language]}`;
}

function withUnit(amount: string, unit: SaidUnit, language: Language): string {
  if (unit.percent) return unit.perYear ? `${amount}/${YEAR[language]}` : amount;
  const words = besideNumber(unit, language);
  return words === '' ? amount : `${amount}${spaceBefore(words)}${words}`;
}

/** A short unit stays with its number; a long one may go to the next line. */
function spaceBefore(words: string): string {
  return words.length <= 6 ? HARD_SPACE : ' ';
}

function pointDecimals(share: number): number {
  return Math.abs(share) >= 0.01 ? 1 : decimalsOf(share * 100);
}

/** The words of a unit as they follow a number; an index has none. */
function besideNumber({ text }: SaidUnit, language: Language): string {
  return text === 'index' ? '' : unitWords(text, language);
}

/** As many decimals as the value beside it has, unless nothing would be left. */
function changeDecimals(value: number, beside: number): number {
  const own = decimalsOf(value);
  const decimals = Math.min(own, decimalsOf(beside));
  return Math.abs(value) < 0.5 / 10 ** decimals ? own : decimals;
}
