import type { Inline, Piece } from '../report/block.ts';
import { displayWidth } from './display-width.ts';
import { shownText } from './shown-text.ts';

/** A line of pieces that fits. */
export type Line = readonly Piece[];

/** What stands between two spaces, with the columns that it takes. */
export interface Word {
  readonly pieces: Line;
  readonly width: number;
}

/** The words of a text; a hard space does not part them. */
export function wordsOf(text: Inline): readonly Word[] {
  const words: { pieces: Piece[]; width: number }[] = [];
  let open = false;
  for (const { text: raw, tone } of typeof text === 'string' ? [{ text, tone: 'plain' } as const] : text) {
    for (const [index, part] of shownText(raw).split(' ').entries()) {
      if (index > 0) open = false;
      if (part === '') continue;
      const last = words.at(-1);
      const width = displayWidth(part);
      if (open && last !== undefined) {
        last.pieces.push({ text: part, tone });
        last.width += width;
      } else words.push({ pieces: [{ text: part, tone }], width });
      open = true;
    }
  }
  return words;
}

/** Columns of words on one line. */
export function widthOf(words: readonly Word[]): number {
  return words.reduce((sum, { width }) => sum + width + 1, words.length === 0 ? 0 : -1);
}

export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

/** Lines that {@link wrapWords} gives, without making them; a word that has to be broken counts as its parts. */
export function countLines(words: readonly Word[], width: number, hang = 0): number {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + 1 + word.width <= width) used += 1 + word.width;
    else {
      if (used > 0) lines += 1;
      const start = lines > 1 ? hang : 0;
      lines += Math.max(0, Math.ceil((word.width + start) / width) - 1);
      used = Math.min(width, start + word.width);
    }
  }
  return lines;
}

/**
 * Breaks words into lines of at most `width` columns; a word that is longer is broken where the line ends.
 *
 * @param hang columns by which every line but the first is set in; less where the width is small
 */
export function wrapWords(words: readonly Word[], width: number, hang = 0): readonly Line[] {
  const indent = Math.max(0, Math.min(hang, width - 4));
  const lines: Piece[][] = [[]];
  let used = 0;
  let fresh = true;
  const next = () => {
    lines.push(indent > 0 ? [{ text: ' '.repeat(indent), tone: 'plain' }] : []);
    used = indent;
    fresh = true;
  };
  const add = (text: string, tone: Piece['tone'], size: number) => {
    lines.at(-1)?.push({ text, tone });
    used += size;
    fresh = false;
  };
  for (const word of words) {
    if (!fresh && used + 1 + word.width > width) next();
    else if (!fresh) add(' ', 'plain', 1);
    for (const { text, tone } of word.pieces) {
      let rest = text;
      for (let size = displayWidth(rest); used + size > width; size = displayWidth(rest)) {
        const head = headOf(rest, width - used);
        if (head === '' && fresh) break;
        if (head !== '') add(head, tone, displayWidth(head));
        rest = rest.slice(head.length);
        next();
      }
      if (rest !== '') add(rest, tone, displayWidth(rest));
    }
  }
  return lines;
}

/** A text in lines of at most `width` columns. */
export function wrapText(text: Inline, width: number, hang = 0): readonly Line[] {
  return wrapWords(wordsOf(text), width, hang);
}

/** As much of a text as fits, marks with their letters. */
function headOf(text: string, width: number): string {
  let head = '';
  let used = 0;
  for (const letter of text) {
    used += displayWidth(letter);
    if (used > width) break;
    head += letter;
  }
  return head;
}
