import { Composer, isAlias, isMap, isPair, isScalar, isSeq, Lexer, Parser } from 'yaml';
import { MAXIMUM_DEPTH, MAXIMUM_FINDINGS, MAXIMUM_TOKENS } from './document-limits.ts';
import type { FoundProblem } from './document-problem.ts';

/** A YAML value before anything is checked: offsets into the text, aliases unresolved. */
export type RawNode = RawMap | RawList | RawScalar | RawAlias;

interface RawValue {
  readonly start: number;
  readonly end: number;
  readonly anchor?: string;
}
export interface RawEntry {
  readonly key: RawNode;
  readonly value: RawNode;
  /** No colon after the key. */
  readonly bare: boolean;
}
export interface RawMap extends RawValue {
  readonly kind: 'map';
  /** Written in braces. */
  readonly flow: boolean;
  readonly entries: readonly RawEntry[];
}
export interface RawList extends RawValue {
  readonly kind: 'list';
  readonly flow: boolean;
  readonly items: readonly RawNode[];
}
export interface RawScalar extends RawValue {
  readonly kind: 'scalar';
  readonly style: 'plain' | 'quoted' | 'block';
  readonly text: string;
  readonly value: string | number | boolean | null;
}
export interface RawAlias extends RawValue {
  readonly kind: 'alias';
  readonly name: string;
}

/** What the YAML library has to say, in its own code and words. */
export interface YamlFinding {
  readonly yamlCode: string;
  readonly detail: string;
  readonly start: number;
  readonly end: number;
}

/** A bracket, the forced end of brackets by a line that is not indented enough, or a text in quotes. */
export interface YamlMark {
  readonly kind: '{' | '}' | '[' | ']' | 'forced-end' | 'quoted';
  readonly start: number;
  readonly end: number;
}

export interface ComposedYaml {
  /** Undefined where there is nothing, or nothing that could be read. */
  readonly root: RawNode | undefined;
  /** Parts of YAML that are refused, and limits exceeded. */
  readonly refused: readonly FoundProblem[];
  readonly findings: readonly YamlFinding[];
  readonly marks: readonly YamlMark[];
  /** The reading stopped before the end: what follows is unknown. */
  readonly stopped: boolean;
}

/**
 * YAML 1.2 text to raw values: the one door to the YAML library. It drives the library token by token, because its parser
 * and composer recurse: depth and number of tokens are limited while they grow. Linear in the length of the text.
 */
export function composeYaml(text: string): ComposedYaml {
  try {
    return compose(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const crash = { yamlCode: 'IMPOSSIBLE', detail, start: 0, end: 0 };
    return { root: undefined, refused: [], findings: [crash], marks: [], stopped: true };
  }
}

function compose(text: string): ComposedYaml {
  const refused: FoundProblem[] = [];
  const findings: YamlFinding[] = [];
  const marks: YamlMark[] = [];
  let documents = 0;
  let tokens = 0;
  let scalarNext = false;
  let stopped = false;
  let tooDeep: FoundProblem | undefined;

  const refuse = (problem: FoundProblem): void => {
    refused.push(problem);
    stopped ||= refused.length >= MAXIMUM_FINDINGS;
  };

  const parser = new Parser();
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, merge: false, logLevel: 'silent' });
  // an error object costs 30 microseconds, and one text can hold a million: the composer is made to give bare facts
  const onError = (at: ErrorSource, yamlCode: string, detail: string): void => {
    if (findings.length < 10 * MAXIMUM_FINDINGS) findings.push({ yamlCode, detail, ...rangeOfError(at) });
  };
  Object.assign(composer, { onError });

  // false: nothing more can be learnt from what follows
  const take = (token: Parameters<Composer['next']>[0]): boolean => {
    if (token.type === 'directive') {
      const { offset: start, source } = token;
      refuse({ code: 'yaml-directive', start, end: start + source.length, facts: { directive: source } });
      return true;
    }
    if (token.type === 'document' && ++documents > 1) {
      const { offset: start } = token;
      if (documents === 2) refuse({ code: 'yaml-several-documents', start, end: start + 3, facts: {} });
      return false;
    }
    for (const _previous of composer.next(token));
    return token.type !== 'error';
  };

  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    const end = start + lexeme.length;
    const kind = scalarNext ? undefined : markOf(lexeme);
    if (kind) marks.push({ kind, start, end });
    else if (!scalarNext && lexeme[0] === '!') refuse({ code: 'yaml-tag', start, end, facts: { tag: lexeme } });
    scalarNext = !scalarNext && lexeme === SCALAR_FOLLOWS;
    for (const token of parser.next(lexeme)) stopped = !take(token) || stopped;

    if (++tokens > MAXIMUM_TOKENS) {
      const tooMany: FoundProblem = { code: 'yaml-too-many-nodes', start, end, facts: { limit: MAXIMUM_TOKENS } };
      return { root: undefined, refused: [...refused, tooMany], findings: [], marks: [], stopped: true };
    }
    if (isTooDeep(parser.stack)) {
      tooDeep = { code: 'yaml-too-deep', start, end, facts: { limit: MAXIMUM_DEPTH } };
      stopped = true;
    }
    if (stopped) break;
  }
  for (const token of parser.end()) if (!(stopped && token.type === 'error')) take(token);

  const [document] = [...composer.end(true, text.length)];
  for (const { code, message, pos } of document?.errors ?? []) {
    findings.push({ yamlCode: code, detail: message, start: pos[0], end: pos[1] });
  }
  if (!tooDeep) return { root: rawNode(document?.contents, text.length), refused, findings, marks, stopped };
  return { root: undefined, refused: [...refused, tooDeep], findings, marks, stopped };
}

/** Where the composer found an error: an offset, two offsets, or a token. */
type ErrorSource = number | [number, number] | { readonly offset: number; readonly source?: string };

function rangeOfError(at: ErrorSource): { readonly start: number; readonly end: number } {
  if (typeof at === 'number') return { start: at, end: at + 1 };
  if (Array.isArray(at)) return { start: at[0], end: at[1] };
  return { start: at.offset, end: at.offset + (at.source?.length ?? 1) };
}

/** Control characters by which the lexer announces a scalar and the forced end of brackets. */
const SCALAR_FOLLOWS = '\x1f';
const FORCED_END = '\x18';

function markOf(lexeme: string): YamlMark['kind'] | undefined {
  switch (lexeme[0]) {
    case '{':
    case '}':
    case '[':
    case ']':
      return lexeme[0];
    case '"':
    case "'":
      return 'quoted';
    case FORCED_END:
      return 'forced-end';
    default:
      return undefined;
  }
}

/** The stack holds the document, the collections around the current token and perhaps a scalar. */
function isTooDeep(stack: Parser['stack']): boolean {
  const top = stack[stack.length - 1];
  if (stack.length <= MAXIMUM_DEPTH + 1) return false;
  return stack.length > MAXIMUM_DEPTH + 2 || (top !== undefined && 'items' in top);
}

function rawNode(node: unknown, fallback: number): RawNode {
  const [start, end] = rangeOf(node) ?? [fallback, fallback];
  if (isAlias(node)) return { kind: 'alias', start, end, name: node.source };
  const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
  const place = anchor === undefined ? { start, end } : { start, end, anchor };
  if (isMap(node)) {
    const entries = node.items.map(({ key, value }): RawEntry => {
      const rawKey = rawNode(key, start);
      return { key: rawKey, value: rawNode(value, rawKey.end), bare: value === null };
    });
    return { kind: 'map', ...place, flow: node.flow === true, entries };
  }
  if (isSeq(node)) {
    const items = node.items.filter((item) => !isPair(item)).map((item) => rawNode(item, start));
    return { kind: 'list', ...place, flow: node.flow === true, items };
  }
  if (!isScalar(node)) return { kind: 'scalar', ...place, style: 'plain', text: '', value: null };
  const { type, source, value } = node;
  const style =
    type === 'PLAIN' || type === undefined ? 'plain' : type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED' ? 'block' : 'quoted';
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null;
  return { kind: 'scalar', ...place, style, text: source ?? '', value: plain ? value : (source ?? '') };
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = isAlias(node) || isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}
