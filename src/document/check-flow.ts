import type { RawEntry, RawList, RawMap, RawNode } from './compose-yaml.ts';
import { keyBeforeTightColon } from './diagnose-syntax.ts';
import type { FoundProblem } from './document-problem.ts';

/** How many pieces a parenthesis may enclose: a limit that keeps the search linear. */
const MAXIMUM_PIECES = 20;

export interface FlowMapCheck {
  readonly found: readonly FoundProblem[];
  /** Entries that are no keys, but pieces of a value. */
  readonly pieces: ReadonlySet<RawEntry>;
}

/**
 * Pieces of `{...}` that are no `key: value`, above all a value that YAML cut at its commas without an error:
 * `{metric: cagr(output, 2020, 2030)}` has a key `2030)`, `{area: 7,840 ha}` a key `840 ha`.
 */
export function checkFlowMap({ entries }: RawMap, text: string): FlowMapCheck {
  const found: FoundProblem[] = [];
  const pieces = new Set<RawEntry>();
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as RawEntry;
    if (entry.bare) {
      const problem = barePiece(entry.key, text);
      if (problem) found.push(problem);
      if (problem) pieces.add(entry);
      continue;
    }
    const last = endOfCut(entries, i, text);
    if (last === i) continue;
    const { start } = entry.value;
    const end = endOf(entries[last] as RawEntry);
    const key = text.slice(entry.key.start, entry.key.end);
    found.push({ code: 'map-cut-by-comma', start, end, facts: { key, text: text.slice(start, end) } });
    for (const piece of entries.slice(i + 1, last + 1)) pieces.add(piece);
    i = last;
  }
  return { found, pieces };
}

/** The last piece that belongs to the value of entry `first`: bare ones, and what its parentheses enclose. */
function endOfCut(entries: readonly RawEntry[], first: number, text: string): number {
  const { value } = entries[first] as RawEntry;
  if (!isPlain(value)) return first;
  let last = first;
  const open = openParentheses(text.slice(value.start, value.end));
  for (let i = first + 1, depth = open; depth > 0 && i < Math.min(entries.length, first + MAXIMUM_PIECES); i++) {
    const { key } = entries[i] as RawEntry;
    depth += openParentheses(text.slice(key.start, endOf(entries[i] as RawEntry)));
    if (depth <= 0) last = i;
  }
  for (let next = entries[last + 1]; next?.bare && !barePieceOfItsOwn(next.key); next = entries[last + 1]) last++;
  return last;
}

function barePiece(key: RawNode, text: string): FoundProblem | undefined {
  const { start, end } = key;
  if (key.kind !== 'scalar') return undefined; // refused as a key
  const piece = text.slice(start, end);
  if (isDots(piece)) return { code: 'map-dots', start, end, facts: {} };
  const before = keyBeforeTightColon(piece);
  if (before !== undefined) return { code: 'yaml-colon-without-space', start, end, facts: { key: before, text: piece } };
  return { code: 'yaml-key-without-colon', start, end, facts: { text: piece } };
}

/** A bare piece that is a slip of its own rather than the rest of the value before it. */
function barePieceOfItsOwn(key: RawNode): boolean {
  return !isPlain(key) || isDots(key.text) || keyBeforeTightColon(key.text) !== undefined;
}

/** Pieces of `[...]` between which a parenthesis stays open: `[cagr(output, 2020, 2030)]`. */
export function checkFlowList({ items }: RawList, text: string): FoundProblem[] {
  const found: FoundProblem[] = [];
  for (let i = 0; i < items.length; i++) {
    const first = items[i] as RawNode;
    if (!isPlain(first)) continue;
    let depth = openParentheses(first.text);
    for (let j = i + 1; depth > 0 && j < Math.min(items.length, i + MAXIMUM_PIECES); j++) {
      const item = items[j] as RawNode;
      depth += openParentheses(text.slice(item.start, item.end));
      if (depth > 0) continue;
      const at = { start: first.start, end: item.end };
      found.push({ code: 'list-cut-by-comma', ...at, facts: { text: text.slice(at.start, at.end) } });
      i = j;
    }
  }
  return found;
}

function isPlain(node: RawNode): node is Extract<RawNode, { kind: 'scalar' }> {
  return node.kind === 'scalar' && node.style === 'plain';
}

function isDots(text: string): boolean {
  return /^(\.{2,}|…)$/.test(text);
}

function endOf({ key, value, bare }: RawEntry): number {
  return bare ? key.end : Math.max(key.end, value.end);
}

function openParentheses(text: string): number {
  let open = 0;
  for (const character of text) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  return open;
}
