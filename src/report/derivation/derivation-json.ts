import { namedIn } from '../../assessment/trace/named-in.ts';
import type { Source, Trace, TracedValue, TraceStep } from '../../assessment/trace/trace.ts';
import type { FigureOrigin } from '../../scenario/figure-origin.ts';
import { type Notation, PLAIN_NOTATION } from '../../text/derivation/notation.ts';
import { type Shown, sayNames, sayNumbers } from '../../text/derivation/say-term.ts';
import { shownDigits } from '../../text/derivation/shown-digits.ts';

const SCHEMA_VERSION = 1;

export interface DerivationJsonOptions {
  readonly version: string;
  /** As it was asked for. */
  readonly subject: string;
  readonly file: string;
  readonly origins: ReadonlyMap<string, FigureOrigin>;
}

/** A derivation for other programs: the same in every language; shares are fractions, rounded as they are shown. */
export function derivationJson(trace: Trace, { version, subject, file, origins }: DerivationJsonOptions) {
  const shown: Shown = { values: trace.values, digits: shownDigits(trace) };
  return {
    parkreach: version,
    schemaVersion: SCHEMA_VERSION,
    scenario: file,
    subject,
    year: trace.year,
    steps: trace.steps.map((step) => stepJson(step, shown, origins)),
  };
}

function stepJson(step: TraceStep, shown: Shown, origins: ReadonlyMap<string, FigureOrigin>) {
  const { id, formula, substitution, table, title } = step;
  const value = shown.values.get(id) as TracedValue;
  return {
    id,
    name: value.name,
    kind: title.kind,
    formula: formula === null ? null : sayNames(formula, shown, PLAIN_NOTATION, formula.kind === 'over-sites'),
    substitution: substitution === null ? null : sayNumbers(substitution, shown, PLAIN_NOTATION),
    result: shownNumber(id, shown, PLAIN_NOTATION),
    unit: value.unit.text,
    ...(table !== null && {
      sites: table.rows.map(({ pool, site, line, count, term, result }) => ({
        ...{ pool, line, site, count },
        substitution: sayNumbers(term, shown, PLAIN_NOTATION),
        result: shownNumber(result, shown, PLAIN_NOTATION),
      })),
    }),
    notes: step.notes.map((note) =>
      note.kind === 'condition'
        ? {
            ...note,
            condition: sayNames(note.condition, shown, PLAIN_NOTATION),
            substitution: sayNumbers(note.condition, shown, PLAIN_NOTATION),
          }
        : note,
    ),
    from: namedIn(step).map((part) => {
      const { name, unit, source } = shown.values.get(part) as TracedValue;
      return { id: part, name, value: shownNumber(part, shown, PLAIN_NOTATION), unit: unit.text, ...sourceJson(source, origins) };
    }),
  };
}

/** As shown; null where there is no value. */
function shownNumber(id: string, { digits }: Shown, notation: Notation): number | null {
  const text = notation.number(digits.get(id) ?? { digits: '', percent: false }, false);
  return text === 'missing' ? null : Number(text);
}

function sourceJson(source: Source, origins: ReadonlyMap<string, FigureOrigin>) {
  if (source.kind !== 'number')
    return { source: source.kind, ...(source.kind === 'elsewhere' && { subject: source.subject, year: source.year }) };
  const { place, provenance } = source.quantity;
  const origin = provenance.figure === undefined ? undefined : origins.get(provenance.figure);
  return {
    source: provenance.kind,
    file: place.file,
    line: place.line,
    ...(provenance.figure !== undefined && { figure: provenance.figure }),
    ...(origin !== undefined && { printed: origin.printed, place: origin.place, document: origin.document ?? origin.source }),
    ...(provenance.why !== undefined && { why: provenance.why }),
  };
}
