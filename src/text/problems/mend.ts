/** What to write instead, as far as it follows from what was written: text in, text out, the same in every language. */

/**
 * A value in quotes, as the file takes it.
 * @example quoted('Bắc Giang: plan') // '"Bắc Giang: plan"'
 */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /["\\]/.test(line) ? `'${line.replaceAll("'", "''")}'` : `"${line}"`;
}

/**
 * A value that holds a comma: a number without it, anything else in quotes.
 * @example withoutComma('7,840 ha') // '7840 ha'
 * @example withoutComma('26,5%') // '26.5%'
 */
export function withoutComma(text: string): string {
  const number = /^([+-]?\d+(?:,\d+)+)(?![\d.,])(.*)$/.exec(text.trim());
  if (number === null) return quoted(text);
  const [, digits = '', rest = ''] = number;
  return `${/^[+-]?\d{1,3}(,\d{3})+$/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.')}${rest}`;
}

/** A number below zero without its sign. */
export function withoutMinus(text: string): string {
  return text.replace('-', '').trim();
}

/**
 * A fraction as the percentage that may be meant; undefined where the number is no fraction.
 * @example asPercent('0.19', '0.19%/yr') // '19%/yr'
 */
export function asPercent(found: string, write: string): string | undefined {
  const digits = /\d*\.\d+/.exec(found)?.[0];
  const value = Number(digits);
  if (digits === undefined || !(value > 0 && value < 1)) return undefined;
  return write.replace(digits, `${Number((value * 100).toPrecision(12))}`);
}

/**
 * A range with its smaller number first; undefined where it cannot be told from the text.
 * @example inOrder('300 to 60 ha/yr') // '60 to 300 ha/yr'
 */
export function inOrder(range: string): string | undefined {
  const parts = /^([+-]?[\d.]+)([^\d\s]*) (to|-|–) ([+-]?[\d.]+)(.*)$/.exec(range.trim());
  return parts === null ? undefined : `${parts[4]}${parts[2]} ${parts[3]} ${parts[1]}${parts[5]}`;
}

/** The whole numbers around a broken one: `22.5` lies between `22` and `23`. */
export function wholeNumbersAround(text: string): readonly string[] {
  const value = Number.parseFloat(text.replace(/^\D+/, ''));
  return Number.isFinite(value) ? [`${Math.floor(value)}`, `${Math.ceil(value)}`] : [];
}

/**
 * A period cut to the years from `first` on; undefined where nothing is left of it.
 * @example fromYear('2019-2025', 2021) // '2021-2025'
 */
export function fromYear(period: string, first: number): string | undefined {
  const last = Number(/(\d{4})$/.exec(period)?.[1]);
  return last > first ? `${first}-${last}` : last === first ? `${first}` : undefined;
}

/** A period or range of two years in their order. */
export function yearsInOrder(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** `key: value`, from a text in which the space after the colon is missing. */
export function withSpaceAfterColon(text: string): string {
  return text.replace(':', ': ');
}

/** A line of YAML that shows how a key is written, for the keys that a section must have. */
const EXAMPLES: Readonly<Record<string, string>> = {
  title: 'title: Bắc Giang 2021-2030',
  period: 'period: {base: 2020, to: 2030}',
  base: 'base: 2020',
  to: 'to: 2030',
  area: 'area: 120 ha',
  occupancy: 'occupancy: 60%',
  unit: 'unit: billion VND',
  kind: 'kind: flow',
  amount: 'amount: 180000 workers',
  over: 'over: [parks]',
  year: 'year: 2030',
};

/** How a key is written, with an example value where one is known. */
export function exampleOf(key: string): string {
  return Object.hasOwn(EXAMPLES, key) ? (EXAMPLES[key] as string) : `${key}:`;
}
