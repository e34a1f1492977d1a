import type { Piece, Tone } from '../report/block.ts';
import type { Line } from './wrap-text.ts';

/** Codes of ECMA-48: bold, faint, and the basic colours, which follow the theme of the terminal. */
const CODES: Readonly<Record<Tone, string>> = {
  plain: '',
  strong: '1',
  quiet: '2',
  good: '32',
  near: '33',
  bad: '31',
  unknown: '36',
};

/** A line as text, in colour where it is wanted; nothing is left at its end. */
export function paint(line: Line, colour: boolean): string {
  return joined(trimEnd(line))
    .map(({ text, tone }) => {
      const plain = text.replaceAll('\u00a0', ' ');
      return colour && CODES[tone] !== '' && plain.trim() !== '' ? `\u001b[${CODES[tone]}m${plain}\u001b[0m` : plain;
    })
    .join('');
}

/** Neighbours of one tone as one piece; a space between two of them is theirs. */
function joined(line: Line): Line {
  const pieces: Piece[] = [];
  for (const [index, piece] of line.entries()) {
    const last = pieces.at(-1);
    const between = piece.text === ' ' && last?.tone === line[index + 1]?.tone;
    if (last !== undefined && (between || last.tone === piece.tone))
      pieces[pieces.length - 1] = { text: last.text + piece.text, tone: last.tone };
    else pieces.push(piece);
  }
  return pieces;
}

function trimEnd(line: Line): Line {
  const last = line.at(-1);
  if (last === undefined) return line;
  const text = last.text.trimEnd();
  if (text === last.text) return line;
  return text === '' ? trimEnd(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
}
