import type { RateForm } from '../assessment/growth-rates.ts';
import type { Language } from './language.ts';

/**
 * The formula that gives a rate in a spreadsheet, as it is typed in a language.
 *
 * Where the decimal sign is a comma, as in Vietnamese, spreadsheets take a semicolon between arguments: a comma would be read
 * as part of a number.
 *
 * @param form geometric: `RRI(years, from, to)`; linear: the change divided by the years
 * @param from value at the start, shares as fractions
 * @param percent whether the values are shares, which are then written in percent
 * @example spreadsheetFormula('geometric', 10, 1322, 7840, false, 'en') // '=RRI(10,1322,7840)'
 * @example spreadsheetFormula('linear', 10, 0.497, 0.6, true, 'vi') // '=(60-49,7)/10'
 */
export function spreadsheetFormula(
  form: RateForm,
  years: number,
  from: number,
  to: number,
  percent: boolean,
  language: Language,
): string {
  const write = (value: number) => plainNumber(percent ? value * 100 : value, language);
  if (form === 'geometric') return `=RRI(${[`${years}`, write(from), write(to)].join(language === 'vi' ? ';' : ',')})`;
  return from < 0 ? `=(${write(to)}+${write(-from)})/${years}` : `=(${write(to)}-${write(from)})/${years}`;
}

/** Ten digits without groups, which a spreadsheet would not read. */
function plainNumber(value: number, language: Language): string {
  const rounded = Number(value.toPrecision(10));
  return `${rounded === 0 ? 0 : rounded}`.replace('.', language === 'vi' ? ',' : '.');
}
