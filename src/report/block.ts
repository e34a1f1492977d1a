/** What a piece of text means for the eye; it always means the same in words too. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'good' | 'near' | 'bad' | 'unknown';

/** A piece of text of one tone. */
export interface Piece {
  readonly text: string;
  readonly tone: Tone;
}

/** A line of text: plain, or in pieces. */
export type Inline = string | readonly Piece[];

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** 0 is always shown; where the width is short, the column with the highest number goes first. */
  readonly priority: number;
  /** Whether its text may go over several lines. */
  readonly wraps: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Inline[])[];
  /** Columns that are repeated when the others do not fit side by side; null where a table is not divided. */
  readonly repeat: number | null;
  /** The column that names the rows, where columns that find no room stand in a table below; without it they are left out. */
  readonly below?: number;
}

/** A year a cell: one sign, and what the signs mean. */
export interface CalendarBlock {
  readonly kind: 'calendar';
  readonly years: readonly number[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly Piece[] }[];
  readonly legend: readonly { readonly sign: Piece; readonly meaning: string }[];
}

/** Content without format: what a terminal, a page or a file then draws. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: Inline }
  /** Sentences, each on a line of its own. */
  | { readonly kind: 'sentence'; readonly lines: readonly Inline[] }
  | TableBlock
  | CalendarBlock
  | { readonly kind: 'list'; readonly items: readonly Inline[] }
  /** A word, and what belongs under it. */
  | { readonly kind: 'facts'; readonly items: readonly { readonly term: string; readonly content: readonly Block[] }[] }
  /** What may be read last. */
  | { readonly kind: 'note'; readonly lines: readonly string[] };

/** A piece of text in a tone. */
export function piece(text: string, tone: Tone = 'plain'): Piece {
  return { text, tone };
}

/** A column that is always shown. */
export function column(title: string, align: 'left' | 'right' = 'left', wraps = align === 'left', priority = 0): Column {
  return { title, align, wraps, priority };
}
