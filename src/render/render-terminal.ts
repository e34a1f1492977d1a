import type { Block, Inline } from '../report/block.ts';
import { paint } from './colour.ts';
import { renderCalendar } from './render-calendar.ts';
import { renderTable } from './render-table.ts';
import { type Line, lineWidth, widthOf, wordsOf, wrapText } from './wrap-text.ts';

export interface TerminalOptions {
  /** Columns; no line is wider. */
  readonly width?: number;
  readonly colour?: boolean;
}

/** Below this no table can be read. */
const NARROWEST = 24;

/** Blocks as text for a terminal, with a line break at the end. */
export function renderTerminal(blocks: readonly Block[], { width = 80, colour = false }: TerminalOptions = {}): string {
  const lines = drawBlocks(blocks, Math.max(NARROWEST, Math.floor(width)));
  return `${lines.map((line) => paint(line, colour)).join('\n')}\n`;
}

/** Blocks with an empty line between them; what belongs to a heading of the third level follows at once. */
function drawBlocks(blocks: readonly Block[], width: number): readonly Line[] {
  return blocks.flatMap((block, index): readonly Line[] => {
    const before = blocks[index - 1];
    const close = before === undefined || before.kind === 'heading';
    return [...(close ? [] : [[]]), ...drawBlock(block, width)];
  });
}

function drawBlock(block: Block, width: number): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return drawHeading(block.text, block.level, width);
    case 'sentence':
      return block.lines.flatMap((line) => wrapText(line, width));
    case 'table':
      return renderTable(block, width);
    case 'calendar':
      return renderCalendar(block, width);
    case 'list':
      return block.items.flatMap((item) => indent(wrapText(item, width - 2), '• '));
    case 'facts':
      return drawFacts(block.items, width);
    case 'note':
      return block.lines.flatMap((line) => wrapText([{ text: line, tone: 'quiet' }], width));
  }
}

function drawHeading(text: Inline, level: 1 | 2 | 3, width: number): readonly Line[] {
  const pieces = typeof text === 'string' ? ([{ text, tone: level === 1 ? 'quiet' : 'strong' }] as const) : text;
  const lines = wrapText(pieces, width);
  const last = lines.at(-1) ?? [];
  const rest = width - lineWidth(last) - 1;
  if (level === 2 && rest > 0) return [...lines.slice(0, -1), [...last, { text: ` ${'─'.repeat(rest)}`, tone: 'quiet' }]];
  return lines;
}

/** Words on the left, what belongs to each on the right; where that is too narrow, below it. */
function drawFacts(items: Extract<Block, { kind: 'facts' }>['items'], width: number): readonly Line[] {
  const longest = Math.max(0, ...items.map(({ term }) => widthOf(wordsOf(term))));
  const inner = width - 2 - longest - 2;
  return items.flatMap(({ term, content }): readonly Line[] => {
    const name: Line = [{ text: term, tone: 'quiet' }];
    if (inner < 30) {
      const lines = content.flatMap((block) => drawBlock(block, width - 4));
      return [...indent(wrapText(name, width - 2), '  '), ...indent(lines, '    ')];
    }
    const lines = content.flatMap((block) => drawBlock(block, inner));
    const padding = ' '.repeat(longest + 2);
    return lines.map(
      (line, index): Line =>
        index === 0
          ? [{ text: '  ', tone: 'plain' }, ...name, { text: padding.slice(widthOf(wordsOf(term))), tone: 'plain' }, ...line]
          : [{ text: `  ${padding}`, tone: 'plain' }, ...line],
    );
  });
}

/** Sets lines in; the first may begin with a sign. */
function indent(lines: readonly Line[], first: string): readonly Line[] {
  return lines.map((line, index): Line => [{ text: index === 0 ? first : ' '.repeat(first.length), tone: 'plain' }, ...line]);
}
