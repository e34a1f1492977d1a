import { NO_VALUE } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import { sweepTexts } from '../text/sweep/sweep-texts.ts';
import { type Block, column, type Inline } from './block.ts';

/** The answer to a question in SQL. */
export interface SqlAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string | boolean | null)[])[];
  readonly more: boolean;
}

/** An answer as a table: numbers with all their digits, since nobody knows which of them matter. */
export function reportAnswer({ columns, rows, more }: SqlAnswer, language: Language): readonly Block[] {
  const isNumber = (index: number) => rows.some((row) => typeof row[index] === 'number');
  return [
    {
      kind: 'table',
      columns: columns.map((name, index) => column(name, isNumber(index) ? 'right' : 'left')),
      rows: rows.map((row): readonly Inline[] => row.map((value) => (value === null ? NO_VALUE : String(value)))),
      repeat: columns.length > 1 ? 1 : null,
    },
    ...(more ? [{ kind: 'note', lines: [sweepTexts(language).query.more(rows.length)] } as const] : []),
  ];
}
