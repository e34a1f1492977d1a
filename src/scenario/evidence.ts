import type { Place } from '../base/place.ts';
import type { ProvenanceKind } from '../base/provenance.ts';
import type { DocumentNode } from '../document/document-node.ts';
import { entriesOf, integerOf, textOf, valueAt } from './sources.ts';

/** One figure of a seed file, still as it was typed: what it means is settled by the key that takes it. */
export interface SeedFigure {
  /** `file.id` */
  readonly name: string;
  readonly kind: ProvenanceKind;
  readonly value: DocumentNode | undefined;
  readonly values: readonly { readonly year: number; readonly value: DocumentNode }[];
  readonly year: number | undefined;
  readonly period: string | undefined;
  readonly prices: string | undefined;
  readonly place: Place;
}

export interface SeedFile {
  readonly name: string;
  readonly figures: ReadonlyMap<string, SeedFigure>;
}

/** Every figure that a scenario may take, by the name of its file. */
export type Evidence = ReadonlyMap<string, SeedFile>;

/** Reads a seed file whose shape has been checked. Norms are stated: by a law, not by a plan. */
export function readSeedFile(name: string, root: DocumentNode): SeedFile {
  const kind: ProvenanceKind = textOf(valueAt(valueAt(root, 'document'), 'kind')) === 'record' ? 'observed' : 'stated';
  const figures = entriesOf(valueAt(root, 'figures')).map(({ key, keyPlace, value }): [string, SeedFigure] => {
    const readings = valueAt(value, 'readings');
    const first = readings?.kind === 'list' ? readings.items[0] : undefined;
    return [
      key,
      {
        name: `${name}.${key}`,
        kind,
        value: valueAt(value, 'value') ?? first,
        values: entriesOf(valueAt(value, 'values')).map((entry) => ({ year: Number(entry.key), value: entry.value })),
        year: integerOf(valueAt(value, 'year')),
        period: textOf(valueAt(value, 'period')),
        prices: textOf(valueAt(value, 'prices')),
        place: keyPlace,
      },
    ];
  });
  return { name, figures: new Map(figures) };
}
