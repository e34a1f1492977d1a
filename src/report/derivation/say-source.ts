import type { Source } from '../../assessment/trace/trace.ts';
import type { Why } from '../../base/provenance.ts';
import type { Quantity } from '../../base/quantity.ts';
import type { FigureOrigin } from '../../scenario/figure-origin.ts';
import type { DerivationTexts } from '../../text/derivation/derivation-texts.ts';
import type { Language } from '../../text/language.ts';
import { sayLabel } from '../labels.ts';

/** What sources are said with. */
export interface SourceContext {
  readonly texts: DerivationTexts;
  readonly language: Language;
  readonly origins: ReadonlyMap<string, FigureOrigin>;
  /** The scenario file, for the commands that are suggested. */
  readonly file: string;
  readonly numberOf: (id: string) => number | undefined;
}

/** Where a number comes from, in words. */
export function saySource(
  id: string,
  source: Source,
  { texts, language, origins, file, numberOf }: SourceContext,
): string | null {
  const { sources } = texts;
  switch (source.kind) {
    case 'number':
      return [...placesOf(source.quantity, texts, language, origins)].join(', ');
    case 'step': {
      const number = numberOf(id);
      return number === undefined ? null : sources.step(number);
    }
    case 'elsewhere': {
      const value = sources.yearBefore(source.year);
      if (source.subject === null) return value;
      return `${value}; ${sources.elsewhere(`parkreach explain ${file} ${source.subject} --year ${source.year}`)}`;
    }
    case 'layout':
      return sources.layout;
  }
}

/** Kind, file and line, figure, and where and how it is printed. */
function placesOf(
  { provenance, place }: Quantity,
  texts: DerivationTexts,
  language: Language,
  origins: ReadonlyMap<string, FigureOrigin>,
): readonly string[] {
  const { sources } = texts;
  const own = `${place.file}:${place.line}`;
  if (provenance.figure === undefined)
    return [sources.kinds[provenance.kind], own, ...(provenance.why === undefined ? [] : [sayWhy(provenance.why, language)])];
  const origin = origins.get(provenance.figure);
  return [
    sources.kinds[provenance.kind],
    own,
    provenance.figure,
    ...(origin === undefined || origin.printed.length === 0 ? [] : [sources.printed(origin.printed.join(' … '))]),
    ...(origin?.place ? [sources.at(origin.place)] : []),
    ...(origin?.source && origin.source !== origin.place ? [origin.source] : []),
  ];
}

function sayWhy(why: Why, language: Language): string {
  return typeof why === 'string' ? why : sayLabel(why, '', language);
}
