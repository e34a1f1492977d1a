/** Some lines of a file, with the numbers that they have in it. */
export interface Excerpt {
  readonly text: string;
  /** Number of each line in the whole file, from 1. */
  readonly lines: readonly number[];
}

/**
 * The lines before a section, and of the section the entries to keep with the fields to keep: reading a file of many entries
 * for a few of them then costs what those few cost. Undefined where the text is not plain enough to tell its entries apart by
 * their indentation, or where an entry to keep is not there or there twice: such a file is read as a whole.
 * @example excerptEntries('figures:\n  a:\n    value: 1\n  b:\n    value: 2\n', 'figures', new Set(['b']), new Set(['value']))
 * // lines 1, 4 and 5
 */
export function excerptEntries(
  text: string,
  section: string,
  keep: ReadonlySet<string>,
  fields: ReadonlySet<string>,
): Excerpt | undefined {
  if (keep.size === 0) return undefined;
  // Anchors, documents and tabs can reach across entries.
  if (/^(?:---|\.\.\.|%)|^[ ]*\t|(?:^|[\s[{,:-])[&*][A-Za-z0-9]|\r(?!\n)/m.test(text)) return undefined;
  const start = `\n${text}`.indexOf(`\n${section}:`);
  const first =
    start === -1 ? null : /^[^\n]*:[ ]*(?:#[^\n]*)?\n(?:[ ]*(?:#[^\n]*)?\r?\n)*([ ]+)[^ #\r\n]/.exec(text.slice(start));
  const indent = first?.[1];
  if (indent === undefined) return undefined;
  const pieces: { readonly from: number; readonly lines: readonly string[] }[] = [];
  const header = text.slice(0, text.indexOf('\n', start));
  pieces.push({ from: 0, lines: header.split('\n').map((line) => (/^ *#/.test(line) ? '' : line)) });
  // A later section may have keys of the same names.
  const next = /\n[^\s#]/g;
  next.lastIndex = header.length;
  const end = next.exec(text)?.index ?? text.length;
  const body = text.slice(0, end + 1);
  for (const key of keep) {
    const entry = `\n${indent}${key}:`;
    const at = body.indexOf(entry, start);
    if (at === -1 || body.indexOf(entry, at + 1) !== -1) return undefined;
    pieces.push({ from: at + 1, lines: entryLines(text, at + 1, indent.length, fields) });
  }
  pieces.sort((a, b) => a.from - b.from);
  const kept: string[] = [];
  const lines: number[] = [];
  let counted = 0;
  let number = 1;
  for (const piece of pieces) {
    for (let at = text.indexOf('\n', counted); at !== -1 && at < piece.from; at = text.indexOf('\n', at + 1)) number++;
    counted = piece.from;
    for (const [offset, line] of piece.lines.entries()) {
      if (line === '') continue;
      kept.push(line);
      lines.push(number + offset);
    }
  }
  return { text: `${kept.join('\n')}\n`, lines };
}

/** The lines of one entry; those of fields that are not kept are empty. */
function entryLines(text: string, from: number, indent: number, fields: ReadonlySet<string>): readonly string[] {
  const lines: string[] = [];
  let fieldIndent: number | undefined;
  let kept = true;
  for (let at = from; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? text.length : end);
    at = end === -1 ? text.length : end + 1;
    const depth = line.search(/[^ ]/);
    const blank = depth === -1 || line[depth] === '#' || line[depth] === '\r';
    if (!blank && lines.length > 0) {
      if (depth <= indent) break;
      fieldIndent ??= depth;
      // A field goes with all that is indented deeper; one that is no plain key is left to the parser.
      const field = depth === fieldIndent ? /^ *([a-z_]+):/.exec(line)?.[1] : undefined;
      if (depth === fieldIndent) kept = field === undefined || fields.has(field);
    }
    lines.push(blank || !kept ? '' : line);
  }
  return lines;
}
