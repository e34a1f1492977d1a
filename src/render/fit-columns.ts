import type { Column } from '../report/block.ts';
import { countLines, type Word, widthOf } from './wrap-text.ts';

/** Space between two columns. */
export const GUTTER = 2;
/** Columns by which the second line of a cell is set in. */
export const HANG = 2;
/** Least width of a column whose words are broken. */
const NARROWEST = 2;
/** More ways than this to share the width are not tried. */
const MOST_WAYS = 1500;

/** A column with the words of its cells. */
export interface FilledColumn {
  readonly column: Column;
  readonly title: readonly Word[];
  readonly cells: readonly (readonly Word[])[];
}

/** Which columns are shown, and how wide. */
export interface Fitted {
  readonly shown: readonly number[];
  readonly widths: readonly number[];
}

/** Columns that a column needs so that no word is broken, and that it takes on one line. */
interface Extent {
  readonly least: number;
  readonly most: number;
}

/** Widths for the columns of a table so that it fits, in as few lines as can be; what has a low priority is left out first. */
export function fitColumns(columns: readonly FilledColumn[], width: number): Fitted {
  const extents = columns.map(extentOf);
  const priority = (index: number) => columns[index]?.column.priority ?? 0;
  let shown = columns.map((_, index) => index);
  const total = (pick: keyof Extent) =>
    shown.reduce((sum, index) => sum + (extents[index] as Extent)[pick], GUTTER * (shown.length - 1));
  while (total('least') > width) {
    const last = shown.reduce((worst, index) => (priority(index) >= priority(worst) ? index : worst), shown[0] ?? 0);
    if (priority(last) === 0) break;
    shown = shown.filter((index) => index !== last);
  }
  const room = width - GUTTER * (shown.length - 1);
  const kept = shown.map((index) => extents[index] as Extent);
  if (total('most') <= width) return { shown, widths: kept.map(({ most }) => most) };
  if (total('least') > width) return { shown, widths: squeeze(kept, room) };
  return {
    shown,
    widths: share(
      kept,
      room,
      shown.map((index) => columns[index] as FilledColumn),
    ),
  };
}

function extentOf({ column, title, cells }: FilledColumn): Extent {
  const most = Math.max(1, widthOf(title), ...cells.map(widthOf));
  const longest = (words: readonly Word[]) =>
    Math.max(0, ...words.map((word, index) => word.width + (index > 0 && column.align === 'left' ? HANG : 0)));
  const least = Math.max(1, ...title.map((word) => word.width), ...cells.map(column.wraps ? longest : widthOf));
  return { least: Math.min(most, least), most };
}

/** The widest columns give way until all fit. */
function squeeze(extents: readonly Extent[], room: number): readonly number[] {
  const result = extents.map(({ least }) => least);
  for (let excess = result.reduce((sum, width) => sum + width, 0) - room; excess > 0; excess--) {
    const widest = result.indexOf(Math.max(...result));
    if ((result[widest] as number) <= NARROWEST) break;
    result[widest] = (result[widest] as number) - 1;
  }
  return result;
}

/** Shares what is left among the columns that want more: the way with the fewest lines, then with the fewest cells of several. */
function share(extents: readonly Extent[], room: number, columns: readonly FilledColumn[]): readonly number[] {
  const least = extents.map((extent) => extent.least);
  const spare = room - least.reduce((sum, width) => sum + width, 0);
  const open = extents.flatMap(({ least: low, most }, position) => (most > low ? [position] : []));
  const heights = open.map((position) => {
    const { column, title, cells } = columns[position] as FilledColumn;
    const { least: low, most } = extents[position] as Extent;
    const hang = column.align === 'left' ? HANG : 0;
    return Array.from({ length: Math.min(most - low, spare) + 1 }, (_, more) => [
      countLines(title, low + more),
      ...cells.map((words) => countLines(words, low + more, hang)),
    ]);
  });
  let best: readonly number[] = open.map(() => 0);
  let fewest = Number.POSITIVE_INFINITY;
  const all = (list: readonly number[]) => list.reduce((sum, count) => sum + count, 0);
  for (const way of waysToShare(
    heights.map(({ length }) => length - 1),
    spare,
  )) {
    const chosen = way.map((more, index) => (heights[index] as number[][])[more] as number[]);
    const rows = chosen[0] as number[];
    const lines = all(rows.map((_, row) => Math.max(...chosen.map((list) => list[row] as number))));
    const cost = lines + all(chosen.map(all)) / (1 + 1000 * rows.length * chosen.length);
    if (cost < fewest) [best, fewest] = [way, cost];
  }
  return least.map((width, position) => width + (best[open.indexOf(position)] ?? 0));
}

/** Every way to give the spare width away where there are few, else in equal steps. */
function waysToShare(most: readonly number[], spare: number): readonly (readonly number[])[] {
  const all = most.reduce((product, more) => product * (more + 1), 1);
  const step = Math.max(1, Math.ceil((all / MOST_WAYS) ** (1 / most.length)));
  let ways: { given: readonly number[]; left: number }[] = [{ given: [], left: spare }];
  for (const limit of most) {
    ways = ways.flatMap(({ given, left }) =>
      Array.from({ length: Math.floor(Math.min(left, limit) / step) + 1 }, (_, count) => ({
        given: [...given, count * step],
        left: left - count * step,
      })),
    );
  }
  return ways.map(({ given }) => given);
}
