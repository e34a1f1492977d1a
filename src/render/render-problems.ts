import { comparePlaces, type Place } from '../base/place.ts';
import { displayWidth } from './display-width.ts';

/** A problem in the words of a language. */
export interface SaidProblem {
  readonly code: string;
  readonly place: Place;
  readonly path?: string | undefined;
  readonly message: string;
  readonly hint: string;
}

export interface ProblemsOptions {
  /** The text of a file that places name, undefined where it cannot be shown. */
  readonly sourceOf: (file: string) => string | undefined;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** The last line: how many problems there are. */
  readonly count: string;
}

const INDENT = '    ';

/**
 * Problems as a terminal shows them, in the order of their places, each at the line that it is about:
 *
 *     scenarios/plan.yaml:12:9  `7,840 ha` has a sign between its thousands.
 *         area: 7,840 ha
 *               ^^^^^^^^
 *         Write `7840 ha`.
 */
export function renderProblems(problems: readonly SaidProblem[], options: ProblemsOptions): string {
  const lines = new Map<string, readonly string[] | undefined>();
  const lineOf = ({ file, line }: Place): string | undefined => {
    if (!lines.has(file))
      lines.set(
        file,
        options
          .sourceOf(file)
          ?.replace(/^\ufeff/, '')
          .split(/\r?\n/),
      );
    return lines.get(file)?.[line - 1];
  };
  const blocks = [...problems]
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map((problem) => renderProblem(problem, lineOf(problem.place), options));
  return `${[...blocks, options.count].join('\n\n')}\n`;
}

function renderProblem(
  { place, message, hint }: SaidProblem,
  line: string | undefined,
  { width, colour }: ProblemsOptions,
): string {
  const paint = (code: string, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const head = visible(`${place.file}:${place.line}:${place.column}`);
  const [first = '', ...rest] = wrap(message, width, head.length + 2);
  const excerpt =
    line === undefined || line.trim() === '' ? undefined : excerptOf(line, place, Math.max(20, width - INDENT.length));
  return [
    `${paint('36', head)}  ${paint('1', first)}`,
    ...rest.map((text) => INDENT + paint('1', text)),
    ...(excerpt === undefined ? [] : [INDENT + excerpt.text, INDENT + paint('31', excerpt.marks)]),
    ...wrap(hint, width - INDENT.length, 0).map((text) => INDENT + text),
  ].join('\n');
}

/** A line of the file cut to so many columns around a place, and the carets that stand under the place. */
function excerptOf(
  line: string,
  { column, length = 1 }: Place,
  columns: number,
): { readonly text: string; readonly marks: string } {
  const shown = (from: number, to?: number): string => visible(line.slice(from, to));
  const start = Math.min(column - 1, line.length);
  const end = Math.min(start + Math.max(1, length), Math.max(line.length, start + 1));
  let from = line.length - line.trimStart().length;
  if (from > start) from = start;
  // A long line is shown from some way before the place on.
  if (displayWidth(shown(from)) > columns && displayWidth(shown(from, start)) > columns / 2) {
    from = start;
    while (from > 0 && displayWidth(shown(from - 1, start)) <= columns / 3) from--;
    while (from < start && /^\p{M}/u.test(line.slice(from))) from++;
  }
  const before = from > line.length - line.trimStart().length ? '…' : '';
  const text = before + shown(from);
  const indent = displayWidth(before + shown(from, start));
  const marks = ' '.repeat(indent) + '^'.repeat(Math.max(1, Math.min(displayWidth(shown(start, end)), columns - indent)));
  return { text: cut(text, columns), marks };
}

/** What a terminal can show without moving its cursor: a tab is one column, a control character a dot. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced
  return text.replace(/\t/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '·');
}

function cut(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = 1;
  for (const character of text) {
    width += displayWidth(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

/** A sentence in lines of so many columns, of which the first has less room; a word that is longer stands alone. */
function wrap(text: string, width: number, indent: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - indent;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > room) {
      lines.push(line);
      line = word;
      room = width - INDENT.length;
    } else line = longer;
  }
  return [...lines, line].map(visible);
}
