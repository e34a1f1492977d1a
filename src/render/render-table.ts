import type { Column, Piece, TableBlock } from '../report/block.ts';
import { type FilledColumn, fitColumns, GUTTER, HANG } from './fit-columns.ts';
import { type Line, lineWidth, type Word, widthOf, wordsOf, wrapWords } from './wrap-text.ts';

/** Width at which a column that wraps is counted when a table is divided. */
const WRAPPED = 18;

/** A table as lines: its head, a rule, its rows; where it is too wide it is divided, with its first columns repeated. */
export function renderTable({ columns, rows, repeat, below }: TableBlock, width: number): readonly Line[] {
  const filled = columns.map(
    (column, index): FilledColumn => ({
      column,
      title: wordsOf([{ text: column.title, tone: 'quiet' }]),
      cells: rows.map((row) => wordsOf(row[index] ?? '')),
    }),
  );
  const groups = repeat !== null ? divide(filled, repeat, width) : below !== undefined ? stack(filled, below, width) : [filled];
  return groups.flatMap((group, index): readonly Line[] => [...(index === 0 ? [] : [[]]), ...drawTable(group, width)]);
}

function drawTable(columns: readonly FilledColumn[], width: number): readonly Line[] {
  const { shown, widths } = fitColumns(columns, width);
  const kept = shown.map((index) => columns[index] as FilledColumn);
  const titled = kept.some(({ title }) => title.length > 0);
  const rule: Line = widths.flatMap((columnWidth, position) => [
    ...(position === 0 ? [] : [blank(GUTTER)]),
    { text: '─'.repeat(columnWidth), tone: 'quiet' } as const,
  ]);
  const rows = Math.max(0, ...kept.map(({ cells }) => cells.length));
  const head = titled ? [...drawRow(kept, widths, ({ title }) => title, true), rule] : [];
  return [
    ...head,
    ...Array.from({ length: rows }, (_, row) => drawRow(kept, widths, ({ cells }) => cells[row] ?? [], false)).flat(),
  ];
}

/** The lines of one row; a head stands on its rule, cells begin at the top. */
function drawRow(
  columns: readonly FilledColumn[],
  widths: readonly number[],
  pick: (column: FilledColumn) => readonly Word[],
  head: boolean,
): readonly Line[] {
  const wrapped = columns.map((filled, position) =>
    wrapWords(pick(filled), widths[position] as number, filled.column.align === 'left' && !head ? HANG : 0),
  );
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) =>
    wrapped.flatMap((lines, position): Line => {
      const line = lines[head ? index - height + lines.length : index] ?? [];
      const { align } = (columns[position] as FilledColumn).column;
      return [...(position === 0 ? [] : [blank(GUTTER)]), ...pad(line, widths[position] as number, align)];
    }),
  );
}

/** Groups of columns that fit side by side, each with the repeated ones first. */
function divide(columns: readonly FilledColumn[], repeat: number, width: number): readonly (readonly FilledColumn[])[] {
  const needed = ({ column, title, cells }: FilledColumn) => {
    const most = Math.max(widthOf(title), ...cells.map(widthOf));
    return column.wraps ? Math.min(most, WRAPPED) : most;
  };
  const space = (list: readonly FilledColumn[]) => list.reduce((sum, column) => sum + needed(column) + GUTTER, -GUTTER);
  const whole = space(columns) <= width;
  const first = columns.slice(0, repeat).filter(({ column }) => column.priority === 0 || whole);
  const groups: FilledColumn[][] = [];
  for (const column of columns.slice(repeat)) {
    const last = groups.at(-1);
    if (last !== undefined && space([...first, ...last, column]) <= width) last.push(column);
    else groups.push([column]);
  }
  return groups.map((group) => [...first, ...group]);
}

/** The columns that fit side by side, then those that do not, each time under the column that names the rows. */
function stack(columns: readonly FilledColumn[], name: number, width: number): readonly (readonly FilledColumn[])[] {
  const { shown } = fitColumns(columns, width);
  const left = columns.filter((_, index) => !shown.includes(index));
  if (left.length === 0) return [columns];
  const told = (row: number) => left.some(({ cells }) => (cells[row] ?? []).length > 0);
  // The first of them stays now, wherever it would fit: so there is one less each time.
  const rest = [columns[name] as FilledColumn, ...left].map(({ column, title, cells }, index) => ({
    column: index < 2 ? { ...column, priority: 0 } : column,
    title,
    cells: cells.filter((_, row) => told(row)),
  }));
  return [shown.map((index) => columns[index] as FilledColumn), ...stack(rest, 0, width)];
}

function pad(line: Line, width: number, align: Column['align']): Line {
  const space = Math.max(0, width - lineWidth(line));
  if (space === 0) return line;
  return align === 'right' ? [blank(space), ...line] : [...line, blank(space)];
}

function blank(width: number): Piece {
  return { text: ' '.repeat(width), tone: 'plain' };
}
