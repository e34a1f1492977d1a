import type { Place } from '../base/place.ts';

/** From offsets into one text to places. */
export interface TextPlaces {
  /** Line of an offset, from 1. */
  readonly lineOf: (offset: number) => number;
  /** Place of a stretch of text, its length cut at the end of the line; no length where the stretch is empty. */
  readonly placeOf: (start: number, end: number) => Place;
}

/** Places in a file, whose lines end with LF or CRLF. */
export function fileTextPlaces(text: string, file: string): TextPlaces {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = lineStarts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((lineStarts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  const placeOf = (start: number, end: number): Place => {
    const line = lineOf(start);
    const next = lineStarts[line];
    let lineEnd = next === undefined ? text.length : next - 1;
    if (text[lineEnd - 1] === '\r') lineEnd--;
    const length = Math.min(end, lineEnd) - start;
    const column = start - (lineStarts[line - 1] as number) + 1;
    return length > 0 ? { file, line, column, length } : { file, line, column };
  };
  return { lineOf, placeOf };
}

/** Places in some lines of a file: columns are their own, line numbers those of the file. */
export function excerptTextPlaces(text: string, file: string, lines: readonly number[]): TextPlaces {
  const { lineOf, placeOf } = fileTextPlaces(text, file);
  return {
    lineOf,
    placeOf: (start, end) => {
      const place = placeOf(start, end);
      return { ...place, line: lines[place.line - 1] ?? place.line };
    },
  };
}

/** Places in a text of the command line: one line each, the columns shifted by what stands before the text. */
export function argumentTextPlaces(file: string, line: number, shift: number): TextPlaces {
  return {
    lineOf: () => line,
    placeOf: (start, end) => {
      const column = start + shift + 1;
      return end > start ? { file, line, column, length: end - start } : { file, line, column };
    },
  };
}
