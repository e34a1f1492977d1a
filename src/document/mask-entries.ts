/**
 * A block file with every entry of one section blanked out but those to keep, and of those every field but the ones to keep:
 * what stays keeps its line and column, and what is blank costs nothing to parse. Undefined where the text is not plain
 * enough to tell its entries apart by their indentation, or where a key to keep is not there: such a file is read as a whole.
 * @example maskEntries('figures:\n  a:\n    value: 1\n  b:\n    value: 2\n', 'figures', new Set(['b']), new Set(['value'])) // lines 2 and 3 are empty
 */
export function maskEntries(
  text: string,
  section: string,
  keep: ReadonlySet<string>,
  fields: ReadonlySet<string>,
): string | undefined {
  // Anchors, documents and tabs can reach across entries.
  if (/^(?:---|\.\.\.|%)|^[ ]*\t|(?:^|[\s[{,:-])[&*][A-Za-z0-9]|\r(?!\n)/m.test(text)) return undefined;
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`${section}:`));
  if (start === -1 || !/^[^:]+:\s*(?:#.*)?$/.test(lines[start] as string)) return undefined;
  const found = new Set<string>();
  let indent: number | undefined;
  let inner: number | undefined;
  let kept = true;
  let keptField = true;
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at] as string;
    const depth = line.search(/[^ ]/);
    if (depth === -1 || line[depth] === '#' || line[depth] === '\r') continue;
    if (depth === 0) break;
    indent ??= depth;
    if (depth < indent) return undefined;
    if (depth === indent) {
      const key = /^ *([A-Za-z0-9_-]+):(?:\s|$)/.exec(line)?.[1];
      if (key === undefined || found.has(key)) return undefined;
      found.add(key);
      kept = keep.has(key);
      inner = undefined;
      keptField = true;
    } else {
      inner ??= depth;
      if (depth < inner) return undefined;
      // A field goes with all that is indented deeper; one that is no plain key is left to the parser.
      if (depth === inner) keptField = fields.has(/^ *([a-z_]+):/.exec(line)?.[1] ?? '') || !/^ *[a-z_]+:/.test(line);
    }
    if (!kept || !keptField) lines[at] = '';
  }
  for (const key of keep) if (!found.has(key)) return undefined;
  return lines.join('\n');
}
