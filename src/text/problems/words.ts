/** Longest piece of a file that a sentence repeats. */
const LONGEST_PIECE = 60;
/** Most items of a list that a sentence names. */
const MOST_ITEMS = 12;

/**
 * A piece of a file, as it is typed there: in backticks (in quotes where it holds one), on one line, cut where it is long.
 * @example code('7840 ha') // '`7840 ha`'
 */
export function code(piece: string | number): string {
  const line = `${piece}`.replace(/\s+/g, ' ').trim() || '""';
  const characters = [...line];
  const shown = characters.length > LONGEST_PIECE ? `${characters.slice(0, LONGEST_PIECE - 1).join('')}…` : line;
  return shown.includes('`') ? `“${shown}”` : `\`${shown}\``;
}

/** Bytes as whole megabytes. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e6)}`;
}

/** What a planner typed or is to type, whole: a path, a command. */
export function typed(text: string): string {
  return text.includes('`') ? `“${text}”` : `\`${text}\``;
}

/** Pieces of a file in a row: `a`, `b`, `c`; the rest of a long row is left out. */
export function codes(pieces: readonly (string | number)[]): string {
  const shown = pieces.slice(0, MOST_ITEMS).map(code).join(', ');
  return pieces.length > MOST_ITEMS ? `${shown}, …` : shown;
}

/**
 * Pieces of a file of which one is meant, or all: the last is joined by a word of the language.
 * @example oneOf(['a', 'b', 'c'], 'or') // '`a`, `b` or `c`'
 */
export function oneOf(pieces: readonly (string | number)[], word: string): string {
  const last = pieces.at(-1);
  if (last === undefined || pieces.length === 1 || pieces.length > MOST_ITEMS) return codes(pieces);
  return `${codes(pieces.slice(0, -1))} ${word} ${code(last)}`;
}

/** A number without the noise of binary fractions. */
export function plain(value: number): string {
  return `${Number(value.toPrecision(12))}`;
}
