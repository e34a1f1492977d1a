import type { Place } from '../../base/place.ts';
import type { Quantity } from '../../base/quantity.ts';
import type { Figure } from '../../scenario/read-figures.ts';
import { comparableText, type DocumentLanguage, findFragment } from './document-text.ts';
import { numbersIn, type PrintedNumber, wordingOf } from './printed-numbers.ts';

/** What keeps a figure from being found as printed. */
export type Unverified = 'not-in-text' | 'number-differs' | 'wording-differs';

export interface Finding {
  readonly figure: Figure;
  readonly place: Place;
  readonly printed: string;
  readonly reason: Unverified;
}

/**
 * Checks the printed fragments of a figure against the text of its document: each occurs in it, and their numbers are the
 * figure's: both of a range, those of every year, any of several readings. Fragments without a number are counted.
 *
 * @param text the document, made comparable
 * @returns what could not be found; nothing where all was
 */
export function verifyFigure(figure: Figure, text: string, language: DocumentLanguage): readonly Finding[] {
  const fragments = figure.printed.map((printed) => {
    const comparable = comparableText(printed.text, language);
    return { ...printed, comparable, at: findFragment(text, comparable) };
  });
  const first = fragments[0];
  if (first === undefined) return [];
  const finding = (reason: Unverified, { text: printed, place }: typeof first): Finding => ({ figure, place, printed, reason });
  const absent = fragments.filter(({ at }) => at === -1).map((fragment) => finding('not-in-text', fragment));
  if (absent.length > 0) return absent;
  const numbers = fragments.flatMap(({ comparable }) => numbersIn(comparable));
  const holds = (quantity: Quantity) => (numbers.length === 0 ? counts(quantity, fragments.length) : includes(numbers, quantity));
  const byYear = figure.values.map(({ quantity }) => quantity);
  const found = figure.readings.length > 0 ? figure.readings.some(holds) : byYear.every(holds);
  if (!found) return [{ ...finding('number-differs', first), printed: fragments.map((fragment) => fragment.text).join('; ') }];
  const [only] = figure.readings;
  if (only === undefined || figure.readings.length > 1 || fragments.length > 1 || only.wording === 'range') return [];
  const said = wordingOf(first.comparable, text.slice(Math.max(0, first.at - 20), first.at));
  return said === only.wording ? [] : [finding('wording-differs', first)];
}

/** Names that are counted: as many fragments as the figure says. */
function counts({ value, uncertainty }: Quantity, fragments: number): boolean {
  return uncertainty === null && value === fragments;
}

/** Whether every number of a quantity, as typed, is printed: as it stands, or with the word that scales it. */
function includes(numbers: readonly PrintedNumber[], { printed, unit }: Quantity): boolean {
  return printed
    .map(Number)
    .every((wanted) =>
      numbers.some(
        ({ value, scale }) =>
          value === wanted || (scale !== 1 && close(value * scale, unit.percent ? wanted : wanted * unit.scale)),
      ),
    );
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}
