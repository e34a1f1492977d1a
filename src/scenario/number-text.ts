import type { Wording } from '../base/quantity.ts';

/** The parts of a typed number: `about 19%/yr` is wording `about`, number `19`, unit `%/yr`. */
export interface NumberText {
  readonly wording: Wording;
  readonly low: string;
  /** Upper edge of `9% to 10%/yr`; undefined for a single number. */
  readonly high: string | undefined;
  readonly unit: string;
}

export type NumberTextProblem =
  | { readonly code: 'number-thousands-separator' | 'number-decimal-comma'; readonly facts: { found: string; write: string } }
  | { readonly code: 'number-looks-grouped'; readonly facts: { found: string; write: string; orElse: string } }
  | { readonly code: 'number-not-finite'; readonly facts: { found: string } }
  | { readonly code: 'number-not-read'; readonly facts: { found: string; example: string } };

const WORDINGS: readonly (readonly [RegExp, Wording])[] = [
  [/^(?:about|around|approximately|approx\.?|~)\s*/i, 'about'],
  [/^(?:over|above|more than|>)\s*/i, 'over'],
  [/^(?:under|below|less than|<)\s*/i, 'under'],
  [/^at least\s+/i, 'at-least'],
  [/^at most\s+/i, 'at-most'],
];
/** Longest text that is read as a number. */
const LONGEST = 500;
const NUMBER = /^[+-]?(?:\d[\d.,_'’]*(?:[eE][+-]?\d+)?|\.\d+)/;

/**
 * Splits a typed number into wording, digits and unit, and refuses what could be read in two ways: `7.840`, `7,840`, `26,5%`.
 * @example readNumberText('9% to 10%/yr', '10%/yr') // {ok: true, value: {wording: 'range', low: '9', high: '10', unit: '%/yr'}}
 */
export function readNumberText(
  source: string,
  example: string,
): { readonly ok: true; readonly value: NumberText } | { readonly ok: false; readonly problem: NumberTextProblem } {
  const unreadable = { ok: false, problem: { code: 'number-not-read', facts: { found: source, example } } } as const;
  let rest = source.trim().replace(/\s+/g, ' ');
  if (rest.length > LONGEST) return unreadable;
  let wording: Wording = 'exactly';
  for (const [pattern, word] of WORDINGS) {
    if (pattern.test(rest)) {
      [rest, wording] = [rest.replace(pattern, ''), word];
      break;
    }
  }
  const first = takeNumber(rest);
  if (first === undefined) return unreadable;
  const firstProblem = numberProblem(first.digits, first.rest, source);
  if (firstProblem) return { ok: false, problem: firstProblem };
  const range = /^(.*?)\s*(?:\bto\b|–|(?<=^|[\d%\s])-(?=\s*\d))\s*(.*)$/.exec(first.rest);
  if (range === null) return { ok: true, value: { wording, low: first.digits, high: undefined, unit: first.rest.trim() } };
  if (wording !== 'exactly') return unreadable;
  const second = takeNumber((range[2] as string).trim());
  if (second === undefined) return unreadable;
  const secondProblem = numberProblem(second.digits, second.rest, source);
  if (secondProblem) return { ok: false, problem: secondProblem };
  const lowUnit = (range[1] as string).trim();
  const unit = second.rest.trim();
  // `9% to 10%/yr`: the first number may leave out the end of the unit, never name another one.
  if (!unit.startsWith(lowUnit)) return unreadable;
  return { ok: true, value: { wording: 'range', low: first.digits, high: second.digits, unit } };
}

function takeNumber(text: string): { digits: string; rest: string } | undefined {
  const match = NUMBER.exec(text);
  return match === null ? undefined : { digits: match[0], rest: text.slice(match[0].length) };
}

function numberProblem(digits: string, rest: string, source: string): NumberTextProblem | undefined {
  const with_ = (plain: string) => source.replace(digits, plain);
  const grouped = /^\s\d{3}\b/.test(rest);
  if (grouped) {
    const whole = /^(?:\s\d{3}\b)+/.exec(rest)?.[0] ?? '';
    return {
      code: 'number-thousands-separator',
      facts: { found: source, write: source.replace(digits + whole, digits + whole.replace(/\s/g, '')) },
    };
  }
  if (/^[+-]?\d{1,3}([,_'’]\d{3})+(\.\d+)?$/.test(digits)) {
    return { code: 'number-thousands-separator', facts: { found: source, write: with_(digits.replace(/[,_'’]/g, '')) } };
  }
  if (/^[+-]?\d{1,3}(\.\d{3})+,\d+$/.test(digits)) {
    return { code: 'number-decimal-comma', facts: { found: source, write: with_(digits.replace(/\./g, '').replace(',', '.')) } };
  }
  if (/^[+-]?\d+,\d+$/.test(digits)) {
    return { code: 'number-decimal-comma', facts: { found: source, write: with_(digits.replace(',', '.')) } };
  }
  if (/^[+-]?[1-9]\d{0,2}(\.\d{3})+$/.test(digits)) {
    const once = digits.split('.').length === 2;
    const orElse = once ? (digits.endsWith('0') ? digits.replace(/0+$/, '').replace(/\.$/, '') : `${digits}0`) : '';
    return {
      code: 'number-looks-grouped',
      facts: { found: source, write: with_(digits.replace(/\./g, '')), orElse: orElse && with_(orElse) },
    };
  }
  if (!/^[+-]?(\d+(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/.test(digits)) {
    return { code: 'number-not-read', facts: { found: source, example: '7840' } };
  }
  if (!Number.isFinite(Number(digits))) return { code: 'number-not-finite', facts: { found: source } };
  return undefined;
}
