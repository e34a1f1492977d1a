import type { Language } from './language.ts';

const SEPARATORS: Readonly<Record<Language, { readonly group: string; readonly decimal: string }>> = {
  en: { group: ',', decimal: '.' },
  vi: { group: '.', decimal: ',' },
};

/** Stands where there is no value. */
export const NO_VALUE = '–';

/** Keeps a number and its sign on one line; what is drawn shows it as a space. */
export const HARD_SPACE = '\u00a0';

/** The percent sign as it follows a number: Vietnamese documents write `60%`, English ones here `60 %`. */
export function percentSign(language: Language): string {
  return language === 'vi' ? '%' : `${HARD_SPACE}%`;
}

/**
 * A number with the separators of a language, rounded to so many decimals; trailing zeros are left out unless all digits are
 * `fixed`, so that numbers stand below each other.
 *
 * @example formatNumber(2200000, 0, 'vi') // '2.200.000'
 * @example formatNumber(26.54, 1, 'vi') // '26,5'
 * @example formatNumber(-0.001, 1, 'en') // '0'
 */
export function formatNumber(value: number, decimals: number, language: Language, fixed = false): string {
  if (!Number.isFinite(value)) return NO_VALUE;
  const { group, decimal } = SEPARATORS[language];
  const [whole = '0', fraction = ''] = digitsOf(Math.abs(value), decimals);
  const rest = fixed ? fraction : fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const negative = value < 0 && /[1-9]/.test(whole + rest);
  return `${negative ? '-' : ''}${grouped}${rest === '' ? '' : `${decimal}${rest}`}`;
}

/** Whole digits and decimals; from 1e21 on the decimal notation of JavaScript ends, whole numbers do not. */
function digitsOf(value: number, decimals: number): readonly string[] {
  return value < 1e21 ? value.toFixed(Math.max(0, Math.min(decimals, 20))).split('.') : [BigInt(value).toString()];
}

/** Decimals that a level deserves: none from a hundred on, three digits down to one, two below. */
export function decimalsOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 100 || size < 1e-12 || isWhole(size)) return 0;
  return size >= 1 ? 2 - Math.floor(Math.log10(size)) : 1 - Math.floor(Math.log10(size));
}

/**
 * A level at the precision that it deserves. Where it is not the number that it stands beside, it does not look like it either.
 *
 * @param beside the number that it is compared with, undefined where it stands alone
 * @example formatLevel(7036.892, 'en') // '7,037'
 * @example formatLevel(28.9996, 'en', 29) // '28.9996'
 */
export function formatLevel(value: number, language: Language, beside?: number): string {
  const least = decimalsOf(value);
  if (beside === undefined || !Number.isFinite(value) || close(value, beside)) return formatNumber(value, least, language);
  const other = formatExact(beside, language);
  for (let decimals = least; decimals <= 12; decimals++) {
    const text = formatNumber(value, decimals, language);
    if (text !== other) return text;
  }
  return other;
}

/** A number with every digit that somebody wrote, and none of the noise of binary fractions. */
export function formatExact(value: number, language: Language): string {
  return formatNumber(Number(value.toPrecision(12)), 12, language);
}

/**
 * A change with its sign; no change is `0`.
 * @example formatChange(-803.1, 'en') // '-803'
 */
export function formatChange(value: number, language: Language, decimals = decimalsOf(value)): string {
  const text = formatNumber(value, decimals, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/**
 * Years as spans.
 * @example formatYears([2028, 2029, 2030, 2033]) // '2028-2030, 2033'
 */
export function formatYears(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= 1e-9 * Math.max(1, value);
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
