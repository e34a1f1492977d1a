/** The language of a document: it settles which sign parts thousands and which decimals. */
export type DocumentLanguage = 'vi' | 'en';

const NUMBER = /\d+(?:[.,]\d+)*/g;
const GROUPED: Readonly<Record<DocumentLanguage, RegExp>> = {
  vi: /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/,
  en: /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
};

/**
 * A text in which the same words and numbers are the same characters: Unicode NFC, white space folded, dashes alike and without
 * space around them, numbers with a point before their decimals and nothing between their thousands.
 * @example comparableText('7.840  ha – 26,5 %', 'vi') // '7840 ha-26.5%'
 */
export function comparableText(source: string, language: DocumentLanguage): string {
  return source
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ ?- ?/g, '-')
    .replace(/ %/g, '%')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(NUMBER, (digits) => plainNumber(digits, language))
    .trim();
}

/**
 * A number of a language as a plain one; what is no such number, as a date with points, stays as it is.
 * @example plainNumber('202.371,33', 'vi') // '202371.33'
 * @example plainNumber('1.2.2021', 'vi') // '1.2.2021'
 */
export function plainNumber(digits: string, language: DocumentLanguage): string {
  const match = GROUPED[language].exec(digits);
  if (match === null) return digits;
  const whole = (match[1] as string).replace(/[.,]/g, '');
  return match[2] === undefined ? whole : `${whole}.${match[2]}`;
}

/** Where a comparable fragment occurs, as whole numbers and whole words; -1 where it does not. */
export function findFragment(text: string, fragment: string): number {
  if (fragment === '') return -1;
  for (let at = text.indexOf(fragment); at !== -1; at = text.indexOf(fragment, at + 1)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.slice(at + fragment.length, at + fragment.length + 2);
    const cutsNumber =
      (/^\d/.test(fragment) && /\d[.,]?$/.test(before)) || (/\d$/.test(fragment) && /^(?:\d|[.,]\d)/.test(after));
    const cutsWord = (/^\p{L}/u.test(fragment) && /\p{L}$/u.test(before)) || (/\p{L}$/u.test(fragment) && /^\p{L}/u.test(after));
    if (!cutsNumber && !cutsWord) return at;
  }
  return -1;
}
