import type { Span } from '../scenario/scenario.ts';
import type { Expression } from './expression.ts';
import { type Cell, cellOf, type ModelBuilder } from './model-builder.ts';

/** The number in force in each year; the last one holds afterwards. */
export function spansTable(builder: ModelBuilder, name: string, spans: readonly Span[], base: number): Expression {
  const last = Math.max(...spans.map((span) => span.to), base + 1);
  const cells = Array.from({ length: last - base }, (_, index): Cell => {
    const year = base + 1 + index;
    const span = spans.find((item) => year >= item.from && year <= item.to) ?? spans.at(-1);
    return span === undefined ? 0 : cellOf(builder.parameter(span.quantity));
  });
  return builder.table(name, null, base + 1, cells.length, cells);
}
