import type { BinaryOperation } from '../../model/expression.ts';
import { HARD_SPACE } from '../format-number.ts';
import type { Language } from '../language.ts';
import type { ShownValue } from './shown-digits.ts';

/** How arithmetic is written: on a terminal, in LaTeX, or for another program. */
export interface Notation {
  readonly name: (name: string) => string;
  readonly number: (shown: ShownValue, calendar: boolean) => string;
  readonly operation: (operation: BinaryOperation, left: string, right: string) => string;
  readonly functionOf: (name: 'exp' | 'ln', operand: string) => string;
  readonly overSites: (of: string) => string;
  readonly brackets: (inside: string) => string;
  /** Whether a quotient is drawn as a fraction, which needs no brackets. */
  readonly fractions: boolean;
  readonly missing: string;
}

/** A fraction cannot be broken into lines: where a part of it is written with more letters, it is divided by `/`. */
const LONGEST_PART = 160;
/** Beyond this a number stands for no limit at all. */
const ENDLESS = 1e300;

/** For the eye: `2,200,000 / (1 + 19 %)^10`. */
export function textNotation(language: Language): Notation {
  return {
    name: (name) => name,
    number: (shown, calendar) => (calendar ? shown.digits : localNumber(shown, language, HARD_SPACE, '∞')),
    operation: (operation, left, right) => {
      switch (operation) {
        case '+':
        case '-':
        case '/':
          return `${left} ${operation} ${right}`;
        case '*':
          return `${left}${HARD_SPACE}×${HARD_SPACE}${right}`;
        case 'pow':
          return `${left}^${right}`;
        case 'min':
        case 'max':
          return `${operation}(${left}; ${right})`;
        case '>=':
          return `[${left} ≥ ${right}]`;
        case '>':
          return `[${left} > ${right}]`;
      }
    },
    functionOf: (name, operand) => `${name}(${operand})`,
    overSites: (of) => `Σ${HARD_SPACE}${of}`,
    brackets: (inside) => `(${inside})`,
    fractions: false,
    missing: '–',
  };
}

/** For LaTeX: `\frac{2{,}200{,}000}{(1 + 19\,\%)^{10}}`. */
export function latexNotation(language: Language): Notation {
  return {
    name: (name) => `\\text{${escapeLatex(name).replaceAll('Σ', '$\\Sigma$').replaceAll('×', '$\\times$')}}`,
    number: (shown, calendar) =>
      shown.digits === '' || calendar
        ? shown.digits || '\\text{--}'
        : localNumber(shown, language, '\\,', '\\infty')
            .replace(/[.,](?=\d)/g, (mark) => `{${mark}}`)
            .replace('%', '\\%'),
    operation: (operation, left, right) => {
      switch (operation) {
        case '+':
        case '-':
          return `${left} ${operation} ${right}`;
        case '*':
          return `${left} \\times ${right}`;
        case '/':
          return Math.max(left.length, right.length) > LONGEST_PART
            ? `${apart(left)} / ${apart(right)}`
            : `\\frac{${left}}{${right}}`;
        case 'pow':
          return `${left}^{${right.replace(/^\\frac\{([^{}]*)\}\{([^{}]*)\}$/, '$1/$2')}}`;
        case 'min':
        case 'max':
          return `\\${operation}${grouped('(', `${left};\\ \\allowbreak ${right}`, ')')}`;
        case '>=':
          return grouped('[', `${left} \\ge ${right}`, ']');
        case '>':
          return grouped('[', `${left} > ${right}`, ']');
      }
    },
    functionOf: (name, operand) => `\\${name}${grouped('(', operand, ')')}`,
    overSites: (of) => `\\sum ${of}`,
    brackets: (inside) => grouped('(', inside, ')'),
    fractions: true,
    missing: '\\text{--}',
  };
}

/** A part of a quotient in one line: a sum or product in brackets. */
function apart(part: string): string {
  return / (?:[-+/]|\\times) /.test(part) ? grouped('(', part, ')') : part;
}

/** Brackets that grow with a fraction inside. Others keep their size: only within such can a line be broken. */
function grouped(open: string, inside: string, close: string): string {
  return inside.includes('\\frac') ? `\\left${open}${inside}\\right${close}` : `${open}${inside}${close}`;
}

/** For other programs, the same in every language; shares are fractions. */
export const PLAIN_NOTATION: Notation = {
  name: (name) => name,
  number: plainNumber,
  operation: (operation, left, right) => {
    switch (operation) {
      case 'pow':
        return `${left}^${right}`;
      case 'min':
      case 'max':
        return `${operation}(${left}, ${right})`;
      case '>=':
      case '>':
        return `(${left} ${operation} ${right})`;
      default:
        return `${left} ${operation} ${right}`;
    }
  },
  functionOf: (name, operand) => `${name}(${operand})`,
  overSites: (of) => `sum(${of})`,
  brackets: (inside) => `(${inside})`,
  fractions: false,
  missing: 'missing',
};

/** Special characters of LaTeX in running text. */
export function escapeLatex(text: string): string {
  return text
    .replace(/[\\{}$&#%_^~]/g, (letter) =>
      letter === '\\'
        ? '\\textbackslash{}'
        : letter === '^'
          ? '\\textasciicircum{}'
          : letter === '~'
            ? '\\textasciitilde{}'
            : `\\${letter}`,
    )
    .replaceAll(HARD_SPACE, '~');
}

function plainNumber({ digits, percent }: ShownValue): string {
  return digits === '' ? 'missing' : percent ? `${Number(`${digits}e-2`)}` : digits;
}

/** Digits with the separators of a language; all of them are kept. */
function localNumber({ digits, percent }: ShownValue, language: Language, space: string, endless: string): string {
  if (digits === '') return '–';
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction] = digits.replace('-', '').split('.');
  if (Number(digits) >= ENDLESS || Number(digits) <= -ENDLESS) return `${digits.startsWith('-') ? '-' : ''}${endless}`;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const text = `${digits.startsWith('-') ? '-' : ''}${grouped}${fraction === undefined ? '' : decimal + fraction}`;
  return percent ? `${text}${language === 'vi' ? '' : space}%` : text;
}
