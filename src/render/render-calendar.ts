import type { CalendarBlock, Piece } from '../report/block.ts';
import { type Line, lineWidth, widthOf, wordsOf, wrapText } from './wrap-text.ts';

/** Two digits and a space. */
const CELL = 3;
const LEAST_CELLS = 4;

/** A line a row, a sign a year under the last two digits of the year; long plans go on below. */
export function renderCalendar({ years, rows, legend }: CalendarBlock, width: number): readonly Line[] {
  const longest = Math.max(0, ...rows.map(({ label }) => widthOf(wordsOf(label))));
  const labels = Math.max(4, Math.min(longest, width - CELL * LEAST_CELLS - 2));
  const perLine = Math.max(1, Math.floor((width - labels - 1) / CELL));
  const groups = Math.ceil(years.length / perLine);
  const lines: Line[] = [];
  for (let group = 0; group < groups; group++) {
    const from = group * perLine;
    const list = years.slice(from, from + perLine);
    if (group > 0) lines.push([]);
    lines.push([
      space(labels + 1),
      ...list.map((year): Piece => ({ text: ` ${`${year % 100}`.padStart(2, '0')}`, tone: 'quiet' })),
    ]);
    for (const { label, cells } of rows) {
      const [head = [], ...more] = wrapText(label, labels);
      const signs = cells.slice(from, from + perLine).flatMap((cell): readonly Piece[] => [space(2), cell]);
      lines.push([...head, space(labels + 1 - lineWidth(head)), ...signs], ...more);
    }
  }
  const meanings = legend.flatMap(({ sign, meaning }, index): readonly Piece[] => [
    ...(index === 0 ? [] : [{ text: ' \u00a0\u00a0', tone: 'plain' } as const]),
    sign,
    { text: `\u00a0${meaning}`, tone: 'quiet' },
  ]);
  return [...lines, ...(meanings.length === 0 ? [] : wrapText(meanings, width))];
}

function space(width: number): Piece {
  return { text: ' '.repeat(Math.max(0, width)), tone: 'plain' };
}
