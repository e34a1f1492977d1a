import type { FoundProblem } from './document-problem.ts';

// control characters but tab, LF and NEL, a CR alone, halves of surrogate pairs, byte order mark, non-characters
const REFUSED = /(?![\t\n\r\u0085])[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]|\r(?!\n)/gu;

/** The first NUL, the first lone carriage return and the first other character that a text file must not hold. */
export function checkCharacters(text: string): FoundProblem[] {
  const found = new Map<string, FoundProblem>();
  for (const { index, 0: character } of text.matchAll(REFUSED)) {
    const at = { start: index, end: index + 1 };
    const problem: FoundProblem =
      character === '\0'
        ? { code: 'file-nul', ...at, facts: {} }
        : character === '\r'
          ? { code: 'file-cr-only', ...at, facts: {} }
          : { code: 'file-control-character', ...at, facts: { codePoint: codePointName(character) } };
    if (!found.has(problem.code)) found.set(problem.code, problem);
    if (found.size === 3) break;
  }
  return [...found.values()];
}

/** The first character of an unescaped text (`"\0"`) that no text should hold. */
export function refusedCharacter(text: string): string | undefined {
  for (const [character] of text.matchAll(REFUSED)) if (character !== '\r') return codePointName(character);
  return undefined;
}

/** @example codePointName('\u00a0') // 'U+00A0' */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
}
