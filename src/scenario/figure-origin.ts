import type { DocumentNode } from '../document/document-node.ts';
import { entriesOf, textOf, textsOf, valueAt } from './sources.ts';

/** Where a figure of evidence is printed. */
export interface FigureOrigin {
  readonly printed: readonly string[];
  /** Where in its document. */
  readonly place: string | null;
  /** Where a record's figure was published. */
  readonly source: string | null;
  /** Name of the text of the document. */
  readonly document: string | null;
}

/** Where the figures of a seed file are printed, by `file.id`. */
export function readFigureOrigins(name: string, root: DocumentNode): ReadonlyMap<string, FigureOrigin> {
  const document = textOf(valueAt(valueAt(root, 'document'), 'file')) ?? null;
  return new Map(
    entriesOf(valueAt(root, 'figures')).map(({ key, value }): [string, FigureOrigin] => [
      `${name}.${key}`,
      {
        printed: textsOf(valueAt(value, 'printed')),
        place: textOf(valueAt(value, 'place')) ?? null,
        source: textOf(valueAt(value, 'source')) ?? null,
        document,
      },
    ]),
  );
}
