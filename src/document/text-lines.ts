/** Indentations of the lines above that are still open, from the left; looks back over at most 1,000 lines. */
export function openIndentations(text: string, before: number): number[] {
  const open: number[] = [];
  let end = before;
  for (let lines = 0; end > 0 && lines < 1000 && open[0] !== 0; lines++) {
    const start = lineStart(text, end - 1);
    const content = /^( *)[^\s#]/.exec(text.slice(start, end));
    const spaces = content?.[1]?.length;
    if (spaces !== undefined && (open[0] === undefined || spaces < open[0])) open.unshift(spaces);
    end = start;
  }
  return open;
}

/** The next character that is neither blank nor in a comment. */
export function skipBlankLines(text: string, offset: number): number {
  const blank = /\s*/y;
  for (let at = offset; ; ) {
    blank.lastIndex = at;
    at += blank.exec(text)?.[0].length ?? 0;
    if (text[at] !== '#') return at;
    const lineEnd = text.indexOf('\n', at);
    if (lineEnd === -1) return at;
    at = lineEnd;
  }
}

/** Where the indentation of the line of an offset has its first tab. */
export function tabOfIndentation(text: string, offset: number): number | undefined {
  const start = lineStart(text, offset);
  const tab = /^ *\t/.exec(text.slice(start, start + 1000));
  return tab ? start + tab[0].length - 1 : undefined;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** From an offset to the last character of its line that is no comment, in a line of reasonable length. */
export function wholeLine(text: string, start: number): { readonly start: number; readonly end: number } {
  const rest = /[^\r\n]{0,500}/y;
  rest.lastIndex = start;
  const line = (rest.exec(text)?.[0] ?? '').replace(/\s#.*/, '').trimEnd();
  return { start, end: start + (line.length || 1) };
}
