import type { Derivation } from '../../../src/report/derivation/derivation.ts';
import { calculate, precisionOf } from './calculator.ts';

/** Works out every step of a derivation from the text that it shows; gives the steps that do not come out as shown. */
export function wrongSteps({ steps }: Derivation, language: 'en' | 'vi'): readonly string[] {
  return steps.flatMap(({ name, lines, table, notes, result }) => {
    const numbers = lines.length > 1 ? lines.at(-2) : undefined;
    const own = numbers === undefined || isNames(numbers, lines.length) ? [] : [[numbers, result] as const];
    const rows = (table?.rows ?? []).flatMap((row) => (row.length === 4 ? [[row[2] ?? '', row[3] ?? ''] as const] : []));
    const conditions = notes.flatMap(({ text, math }) =>
      math === null ? [] : [[math.slice(math.lastIndexOf(': ') + 2), /not hold|là sai/.test(text) ? '0' : '1'] as const],
    );
    return [...own, ...rows, ...conditions].flatMap(([shown, wanted]) => {
      const { decimals, percent } = precisionOf(wanted, language);
      const value = calculate(wanted.replaceAll('\u00a0', ' ').match(/^-?[\d.,∞–]+/)?.[0] ?? '', language);
      // A whole number must come out to four digits, and nothing as nothing.
      const least = value === 0 ? 9 : decimals > 0 ? decimals : Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value))));
      const tolerance = 0.5000001 * 10 ** -least + 1e-13 * Math.abs(value);
      const comesOut = (ties: 'as-shown' | 'the-other-way'): boolean => {
        const found = calculate(shown, language, ties) * (percent ? 100 : 1);
        if (Number.isNaN(value)) return Number.isNaN(found);
        return found === value || Math.abs(found - value) <= tolerance || (value < 1e-6 && Math.abs(found) < 1e-6);
      };
      if (comesOut('as-shown') || comesOut('the-other-way')) return [];
      return [`${name} = ${shown} = ${calculate(shown, language)}, shown ${wanted}`];
    });
  });
}

/** A formula of one value, in its name: the result is its number. */
function isNames(line: string, lines: number): boolean {
  return lines === 2 && /[a-zA-Z_]{2}/.test(line.replace(/\b(min|max|exp|ln)\b/g, ''));
}
