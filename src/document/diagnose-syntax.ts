import type { YamlFinding, YamlMark } from './compose-yaml.ts';
import { MAXIMUM_FINDINGS } from './document-limits.ts';
import type { FoundProblem } from './document-problem.ts';
import { lineStart, openIndentations, skipBlankLines, tabOfIndentation, wholeLine } from './text-lines.ts';

/** Codes about tags, each of which is refused where it stands. */
const OF_TAGS = ['TAG_RESOLVE_FAILED', 'BAD_COLLECTION_TYPE', 'MULTIPLE_TAGS'];

/** Slips of indentation, and what is only their consequence in the lines below. */
const SHIFTED = ['yaml-indentation', 'yaml-continued-value', 'yaml-list-and-map-mixed'];
const SHIFTING = ['yaml-tab', ...SHIFTED];

interface Context {
  readonly text: string;
  readonly lineOf: (offset: number) => number;
  /** Where a value was taken for a key, where a key spans lines: both at once is a value continued by a deeper line. */
  readonly blocksAsKeys: ReadonlySet<number>;
  readonly multilineKeys: ReadonlySet<number>;
  /** Start of every quoted text that spans lines, by its end. */
  readonly longQuotes: ReadonlyMap<number, number>;
}

/**
 * What the YAML library found, as what a planner did: the library reports the rule that was broken, mostly some way behind
 * the slip. Of the consequences of one slip on one line, the first that is understood is kept.
 */
export function diagnoseSyntax(
  reported: readonly YamlFinding[],
  marks: readonly YamlMark[],
  known: readonly FoundProblem[],
  text: string,
  lineOf: (offset: number) => number,
): FoundProblem[] {
  const findings = reported.filter(({ yamlCode }) => !OF_TAGS.includes(yamlCode));
  if (findings.length === 0 && known.length === 0) return [];
  const quotes = marks.filter(({ kind, start, end }) => kind === 'quoted' && text.slice(start, end).includes('\n'));
  const longQuotes = new Map(quotes.map(({ start, end }) => [end, start]));
  const startsOf = (code: string): ReadonlySet<number> => {
    return new Set(findings.filter(({ yamlCode }) => yamlCode === code).map(({ start }) => start));
  };
  const blocksAsKeys = startsOf('BLOCK_AS_IMPLICIT_KEY');
  const multilineKeys = startsOf('MULTILINE_IMPLICIT_KEY');
  const context = { text, lineOf, blocksAsKeys, multilineKeys, longQuotes };
  const first = [...findings].sort((a, b) => a.start - b.start).slice(0, MAXIMUM_FINDINGS);
  const all = [...known, ...first.flatMap((finding) => diagnose(finding, context) ?? [])];

  const byLine = new Map<number, FoundProblem[]>();
  for (const problem of all) {
    const line = lineOf(problem.start);
    const others = byLine.get(line);
    if (others) others.push(problem);
    else byLine.set(line, [problem]);
  }
  const told = [...byLine.values()].flatMap((problems) => {
    const sorted = [...problems].sort((a, b) => rank(a) - rank(b) || a.start - b.start);
    const same = sorted.filter(({ code }, i) => i === 0 || (code === sorted[0]?.code && code !== 'yaml-syntax'));
    return same.filter(({ start }, i) => i === 0 || start !== same[i - 1]?.start);
  });
  // a wrong indent shifts what all lines below it belong to
  const shifted = Math.min(...told.filter(({ code }) => SHIFTING.includes(code)).map(({ start }) => start));
  return told.filter(({ code, start }) => start <= shifted || !SHIFTED.includes(code));
}

function rank({ code }: FoundProblem): number {
  return code === 'yaml-tab' ? 0 : code === 'yaml-syntax' ? 2 : 1;
}

/** The slip behind a finding, undefined where another finding tells it. */
function diagnose(finding: YamlFinding, context: Context): FoundProblem | undefined {
  const { yamlCode, detail, start, end } = finding;
  const { text } = context;
  const tab = tabOfIndentation(text, start);
  if (tab !== undefined) return { code: 'yaml-tab', start: tab, end: tab + 1, facts: {} };
  const at = { start, end };
  const source = text.slice(start, end);

  switch (yamlCode) {
    case 'TAB_AS_INDENT': {
      const found = Math.max(start, text.indexOf('\t', start));
      return { code: 'yaml-tab', start: found, end: found + 1, facts: {} };
    }
    case 'BAD_DQ_ESCAPE': {
      const facts = { escape: text.slice(start, start + 2) };
      return { code: 'yaml-bad-escape', start, end: start + 2, facts };
    }
    case 'BAD_SCALAR_START':
      return { code: 'yaml-plain-start', ...wholeLine(text, start), facts: { character: text[start] as string } };
    case 'BAD_ALIAS':
      if (/[*&]/.test(text[start] ?? '')) return { code: 'yaml-plain-start', ...at, facts: { character: text[start] as string } };
      break;
    case 'KEY_OVER_1024_CHARS':
      return { code: 'yaml-key-too-long', ...at, facts: { limit: 1024 } };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return blockAsKey(finding, context);
    case 'MULTILINE_IMPLICIT_KEY':
      return multilineKey(finding, context);
    case 'BAD_INDENT':
      if (detail.includes('must be sufficiently indented')) return undefined; // told at the bracket
      return indentation(text, start);
    case 'BLOCK_IN_FLOW':
      if (/^("[^"]*"|'[^']*')\s+[^\s:]/.test(source)) return undefined; // told as a missing comma
      if (/^-\s/.test(source)) return { code: 'yaml-dash-in-brackets', ...wholeLine(text, start), facts: {} };
      return { code: 'map-colon-cut', ...at, facts: { text: source } };
    case 'MISSING_CHAR':
      if (/^Missing closing|must end with/.test(detail)) return undefined; // told at the quote and at the bracket
      if (detail.startsWith('Comments must')) return { code: 'yaml-comment-without-space', ...at, facts: {} };
      if (/^Missing (,|space)/.test(detail))
        return text[start] === ':' ? undefined : { code: 'yaml-missing-comma', ...at, facts: {} };
      if (detail.startsWith('Sequence item without')) return indentation(text, start);
      if (detail.startsWith('Implicit map keys')) return bareLine(source, start, end);
      break;
    case 'UNEXPECTED_TOKEN':
      return unexpected(finding, context);
  }
  return asItIs(finding);
}

/** A finding in the words of the library. */
export function asItIs({ yamlCode, detail, start, end }: YamlFinding): FoundProblem {
  return { code: 'yaml-syntax', start, end, facts: { yamlCode, detail } };
}

function unexpected(finding: YamlFinding, { text, longQuotes }: Context): FoundProblem | undefined {
  const { detail, start, end } = finding;
  const at = { start, end };
  const source = text.slice(start, end);
  if (/flow-(map|seq|error)-end/.test(detail)) return undefined; // told as a bracket too many, or at the open one
  if (/^Unexpected , in|empty item in/.test(detail)) {
    const comma = text.indexOf(',', start);
    return { code: 'yaml-extra-comma', start: comma, end: comma + 1, facts: {} };
  }
  if (detail === 'Unexpected scalar token') return { code: 'yaml-missing-comma', ...at, facts: {} };
  const before = text.slice(lineStart(text, start), start);
  if (/^Block scalar header|^Not a YAML token/.test(detail)) {
    const sign = /(?<=^|\s)[>|]/.exec(before);
    if (sign)
      return { code: 'yaml-plain-start', ...wholeLine(text, lineStart(text, start) + sign.index), facts: { character: sign[0] } };
  }
  if (detail.startsWith('Unexpected block-seq-ind')) {
    if (before.trim() === '') return { code: 'yaml-list-and-map-mixed', ...wholeLine(text, start), facts: {} };
    return { code: 'yaml-dash-after-key', ...wholeLine(text, start), facts: {} };
  }
  if (/^Unexpected \S+ (at node end|token in YAML (stream|document))/.test(detail)) {
    const spoken = before.trimEnd();
    if (spoken === '') return afterTheRoot(finding, text);
    const quote = longQuotes.get(start - (before.length - spoken.length));
    if (quote !== undefined)
      return { code: 'yaml-unclosed-quote', ...wholeLine(text, quote), facts: { quote: text[quote] as string } };
    if (/["']$/.test(spoken)) return { code: 'yaml-text-after-quote', ...at, facts: { text: source } };
    if (/[}\]]$/.test(spoken)) return { code: 'yaml-missing-comma', ...at, facts: {} };
    const word = spoken.lastIndexOf(' ') + 1;
    if (spoken[word] === '*') {
      return { code: 'yaml-plain-start', ...wholeLine(text, lineStart(text, start) + word), facts: { character: '*' } };
    }
  }
  return asItIs(finding);
}

/** A line that is no part of what the document began with: a list, or a map that is indented deeper. */
function afterTheRoot(finding: YamlFinding, text: string): FoundProblem {
  const first = skipBlankLines(text, 0);
  const line = wholeLine(text, finding.start);
  if (/^-\s/.test(text.slice(first, first + 2))) return { code: 'yaml-list-and-map-mixed', ...line, facts: {} };
  const spaces = finding.start - lineStart(text, finding.start);
  const allowed = first - lineStart(text, first);
  return spaces < allowed ? { code: 'yaml-indentation', ...line, facts: { spaces, allowed: [allowed] } } : asItIs(finding);
}

/** A colon within a value: on its own line, or on a line below that YAML joined to it. */
function blockAsKey(finding: YamlFinding, context: Context): FoundProblem | undefined {
  const { start } = finding;
  if (finding.detail.startsWith('A block sequence')) return indentation(context.text, start);
  const line = wholeLine(context.text, start);
  const source = context.text.slice(line.start, line.end);
  if (/^[?:](\s|$)/.test(source)) return { code: 'yaml-plain-start', ...line, facts: { character: source[0] as string } };
  // where the colon is on a line below, the finding about the key of several lines tells it
  if (context.multilineKeys.has(start)) return undefined;
  return { code: 'yaml-plain-with-colon', ...line, facts: { text: source } };
}

/** Lines that YAML joined into one key: the first has no colon, or the last is indented deeper than a finished value. */
function multilineKey(finding: YamlFinding, { text, lineOf, blocksAsKeys, longQuotes }: Context): FoundProblem | undefined {
  const { start, end } = finding;
  const source = text.slice(start, end);
  if (/^-(\s|$)/.test(source)) return undefined; // a list out of place, told as such
  if (longQuotes.get(end) === start)
    return { code: 'yaml-unclosed-quote', ...wholeLine(text, start), facts: { quote: text[start] as string } };
  if (!source.includes('\n')) return asItIs(finding);
  const first = wholeLine(text, start);
  if (blocksAsKeys.has(start)) {
    const lastPart = source.slice(source.lastIndexOf('\n')).trimStart();
    const last = wholeLine(text, end - lastPart.length);
    const facts = { text: text.slice(first.start, first.end), firstLine: lineOf(start) };
    return { code: 'yaml-continued-value', ...last, facts };
  }
  return bareLine(text.slice(first.start, first.end), first.start, first.end);
}

/** A line of a map without `: `. */
function bareLine(source: string, start: number, end: number): FoundProblem | undefined {
  const text = (/^[^\r\n]*/.exec(source) as RegExpExecArray)[0].trimEnd();
  if (text === '' || /^-(\s|$)/.test(text)) return undefined; // a list out of place, told as such
  const at = { start, end };
  if (/^-\S/.test(text)) return { code: 'yaml-dash-without-space', ...at, facts: { text } };
  const key = keyBeforeTightColon(text);
  if (key !== undefined) return { code: 'yaml-colon-without-space', ...at, facts: { key, text } };
  return { code: 'yaml-key-without-colon', ...at, facts: { text } };
}

/** @example keyBeforeTightColon('area:5 ha') // 'area' */
export function keyBeforeTightColon(text: string): string | undefined {
  return /^([^\s:,()]+):(?!\/\/)\S/.exec(text)?.[1];
}

/** A line whose indentation fits no map or list above it. */
function indentation(text: string, offset: number): FoundProblem {
  const content = skipBlankLines(text, offset);
  const spaces = content - lineStart(text, content);
  const allowed = openIndentations(text, lineStart(text, content));
  const line = wholeLine(text, content);
  if (allowed.includes(spaces)) return { code: 'yaml-list-and-map-mixed', ...line, facts: {} };
  return { code: 'yaml-indentation', ...line, facts: { spaces, allowed } };
}
