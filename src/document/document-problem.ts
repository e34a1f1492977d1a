import type { ProblemOf } from '../base/problem.ts';

/** The code says it all. */
type NoFacts = Readonly<Record<string, never>>;

/** Everything that can be wrong with a document before its content is looked at, with what the message may mention. */
export interface DocumentFacts {
  // the file as a whole
  'file-empty': NoFacts;
  /** `byte` counts from 0; `encoding` where the file gives itself away. */
  'file-not-utf8': { readonly byte: number; readonly encoding: 'utf-16' | 'unknown' };
  'file-nul': NoFacts;
  /** A carriage return without a line feed: the line ends of the old Macintosh. */
  'file-cr-only': NoFacts;
  /** A character that no text holds: `U+0002`, half of a surrogate pair, a byte order mark in the middle. */
  'file-control-character': { readonly codePoint: string };
  'yaml-too-large': { readonly bytes: number; readonly limit: number };
  'yaml-too-deep': { readonly limit: number };
  /** More keys, values, signs and blanks than the limit. */
  'yaml-too-many-nodes': { readonly limit: number };

  // parts of YAML that the format does without
  'yaml-directive': { readonly directive: string };
  'yaml-several-documents': NoFacts;
  'yaml-tag': { readonly tag: string };
  'yaml-merge-key': NoFacts;
  'yaml-alias-unknown': { readonly name: string };
  'yaml-alias-circular': { readonly name: string };
  /** The aliases of the file repeat more values than the limit. */
  'yaml-alias-explosion': { readonly name: string; readonly limit: number };

  // indentation and lines
  'yaml-tab': NoFacts;
  /** `spaces` before the line, `allowed` where it could stand. */
  'yaml-indentation': { readonly spaces: number; readonly allowed: readonly number[] };
  /** A line indented deeper than a key that already has its value: YAML joins the two. */
  'yaml-continued-value': { readonly text: string; readonly firstLine: number };
  /** A list item between the keys of a map, or a key between the items of a list. */
  'yaml-list-and-map-mixed': NoFacts;
  /** `key: - item` on one line. */
  'yaml-dash-after-key': NoFacts;
  /** `-item`, where `- item` is meant. */
  'yaml-dash-without-space': { readonly text: string };
  /** A line or a piece of `{...}` that is no `key: value`. */
  'yaml-key-without-colon': { readonly text: string };
  /** `key:value` where `key: value` is meant. */
  'yaml-colon-without-space': { readonly key: string; readonly text: string };
  'yaml-key-too-long': { readonly limit: number };
  /** `#` straight after a value. */
  'yaml-comment-without-space': NoFacts;

  // quotes and brackets
  'yaml-unclosed-quote': { readonly quote: string };
  'yaml-text-after-quote': { readonly text: string };
  /** An escape that `"..."` does not know, such as `\p`: `'...'` takes it as it is. */
  'yaml-bad-escape': { readonly escape: string };
  /** A value with `: ` in it, which needs quotes. */
  'yaml-plain-with-colon': { readonly text: string };
  /** A value that begins with a sign of YAML (`%`, `@`, `*`, `>`, ...), which needs quotes. */
  'yaml-plain-start': { readonly character: string };
  'yaml-unclosed-bracket': { readonly bracket: string; readonly closing: string };
  'yaml-mismatched-bracket': {
    readonly bracket: string;
    readonly opening: string;
    readonly openingLine: number;
    readonly closing: string;
  };
  'yaml-extra-bracket': { readonly bracket: string };
  'yaml-missing-comma': NoFacts;
  'yaml-extra-comma': NoFacts;
  /** A list by dashes inside brackets. */
  'yaml-dash-in-brackets': NoFacts;
  /** A value of `{...}` that YAML cut at its commas; `text` is the whole of it. */
  'map-cut-by-comma': { readonly key: string; readonly text: string };
  /** A piece of `[...]` that YAML cut at the commas within its parentheses. */
  'list-cut-by-comma': { readonly text: string };
  /** A value of `{...}` with `: ` in it. */
  'map-colon-cut': { readonly text: string };
  /** `{...}` typed with its three dots. */
  'map-dots': NoFacts;

  // keys
  'yaml-duplicate-key': { readonly key: string; readonly firstLine: number };
  /** The same key twice in two spellings of Unicode (composed and decomposed) that look alike. */
  'key-not-normalised-duplicate': { readonly key: string; readonly firstLine: number };
  'key-forbidden': { readonly key: string };
  /** A map, a list or an alias as a key. */
  'key-not-text': { readonly found: 'map' | 'list' | 'alias' };
  'key-empty': NoFacts;
  /** A space that is not a plain space (no-break, zero-width, ...) in or around a key. */
  'key-odd-space': { readonly key: string; readonly codePoint: string };

  // values
  'value-not-finite': { readonly text: string };
  'value-control-character': { readonly codePoint: string };

  // anything else; `yamlCode` and `detail` are those of the YAML library, in English
  'yaml-syntax': { readonly yamlCode: string; readonly detail: string };

  // overrides by path
  'override-no-equals': { readonly text: string };
  'override-bad-path': { readonly path: string };
  /** `missing` does not stand under `parent` ('' = the top), where `keys` stand. */
  'override-unknown-parent': {
    readonly path: string;
    readonly missing: string;
    readonly parent: string;
    readonly nearest?: string;
    readonly keys: readonly string[];
  };
  /** The path goes on below `at`, which is no map. */
  'override-through-value': { readonly path: string; readonly at: string; readonly found: 'list' | 'scalar' };
}

export type DocumentProblem = ProblemOf<DocumentFacts>;

/** A problem whose place is still a pair of offsets into the text. */
export type FoundProblem = {
  [Code in keyof DocumentFacts & string]: {
    readonly code: Code;
    readonly start: number;
    readonly end: number;
    readonly path?: string;
    readonly facts: DocumentFacts[Code];
  };
}[keyof DocumentFacts & string];
