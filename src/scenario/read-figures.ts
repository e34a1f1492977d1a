import type { Place } from '../base/place.ts';
import type { Provenance } from '../base/provenance.ts';
import type { Quantity } from '../base/quantity.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { DocumentNode } from '../document/document-node.ts';
import { ANYTHING } from './expectations.ts';
import { parsePrices } from './parse-prices.ts';
import { type ReadContext, report } from './read-context.ts';
import { readLabel } from './read-label.ts';
import { readTyped } from './read-quantity.ts';
import type { Label } from './scenario.ts';
import type { ScenarioProblem } from './scenario-problem.ts';
import { entriesOf, integerOf, textOf, valueAt } from './sources.ts';

/** How a document's figures stand: promised by a plan, observed in a record, or set by law. */
export type Standing = 'stated' | 'observed' | 'norm';
export type Trust = 'sourced' | 'computed' | 'remembered';

/** A fragment of a document, as it is printed there. */
export interface PrintedFragment {
  readonly text: string;
  /** Where the seed file holds it. */
  readonly place: Place;
}

/** One figure of a document with all that is said of it. */
export interface Figure {
  readonly id: string;
  readonly label: Label;
  /** One number for each reading of the text; without any, the figure has values by year or none. */
  readonly readings: readonly Quantity[];
  readonly values: readonly { readonly year: number; readonly quantity: Quantity }[];
  readonly year: number | null;
  readonly period: string | null;
  readonly prices: string | null;
  readonly scope: string | null;
  readonly printed: readonly PrintedFragment[];
  /** Where it stands in the document. */
  readonly section: string | null;
  readonly source: string | null;
  readonly trust: Trust | null;
  readonly boundary: string | null;
  readonly note: string | null;
  readonly place: Place;
}

/** A seed file read as a whole: the document and every figure in it. */
export interface FigureFile {
  readonly name: string;
  readonly file: string;
  readonly standing: Standing;
  readonly document: {
    readonly title: Label;
    readonly issuer: string | null;
    readonly date: string | null;
    readonly file: string | null;
    readonly language: 'vi' | 'en';
    readonly boundary: string | null;
    readonly note: string | null;
  };
  readonly figures: readonly Figure[];
}

const STANDINGS: Readonly<Record<string, Standing>> = { plan: 'stated', record: 'observed', norm: 'norm' };

/** Reads every figure of a seed file whose shape has been checked, for those who read the evidence itself. */
export function readFigures(name: string, root: DocumentNode): Result<FigureFile, ScenarioProblem> {
  const problems: ScenarioProblem[] = [];
  const context: ReadContext = {
    evidence: new Map(),
    units: [],
    base: 0,
    to: 0,
    report: (problem) => problems.push(problem),
  };
  const document = valueAt(root, 'document');
  const said = (key: string) => textOf(valueAt(document, key)) ?? null;
  const standing = STANDINGS[said('kind') ?? ''] ?? 'stated';
  const figures = entriesOf(valueAt(root, 'figures')).map(({ key, keyPlace, value }) =>
    readFigure(context, `${name}.${key}`, key, keyPlace, value, standing),
  );
  if (problems.length > 0) return failure(problems);
  const [issuer, date, file] = [said('issuer'), said('date'), said('file')];
  return success({
    name,
    file: root.place.file,
    standing,
    document: {
      title: readLabel(valueAt(document, 'title')),
      language: said('language') === 'en' ? 'en' : 'vi',
      ...{ issuer, date, file, boundary: said('boundary'), note: said('note') },
    },
    figures,
  });
}

function readFigure(
  context: ReadContext,
  name: string,
  id: string,
  place: Place,
  node: DocumentNode,
  standing: Standing,
): Figure {
  const said = (key: string) => textOf(valueAt(node, key)) ?? null;
  const prices = said('prices');
  if (prices !== null && parsePrices(prices) === undefined)
    report(context, 'prices-not-read', place, `figures.${id}.prices`, { found: prices });
  const basis = prices === null ? null : (parsePrices(prices) ?? null);
  const quantityOf = (typed: DocumentNode, path: string): readonly Quantity[] => {
    if (typed.kind !== 'scalar') return [];
    const kind = standing === 'observed' ? 'observed' : 'stated';
    const provenance: Provenance = { kind, place: typed.place, figure: name };
    // A plan may leave out the price basis of its money: that is said, and no fault of the file.
    const read = readTyped(context, typed, typed, path, { ...ANYTHING, prices: null }, { provenance, prices: basis });
    return read === undefined ? [] : [read];
  };
  const single = valueAt(node, 'value');
  const readings = valueAt(node, 'readings');
  const typed = single !== undefined ? [single] : readings?.kind === 'list' ? readings.items : [];
  return {
    id,
    label: readLabel(valueAt(node, 'label')),
    readings: typed.flatMap((item) => quantityOf(item, `figures.${id}`)),
    values: entriesOf(valueAt(node, 'values'))
      .flatMap((entry) =>
        quantityOf(entry.value, `figures.${id}.values.${entry.key}`).map((quantity) => ({ year: Number(entry.key), quantity })),
      )
      .sort((a, b) => a.year - b.year),
    year: integerOf(valueAt(node, 'year')) ?? null,
    period: said('period'),
    prices,
    scope: said('scope'),
    printed: fragmentsOf(valueAt(node, 'printed')),
    section: said('place'),
    source: said('source'),
    trust: said('trust') as Trust | null,
    boundary: said('boundary'),
    note: said('note'),
    place,
  };
}

function fragmentsOf(node: DocumentNode | undefined): readonly PrintedFragment[] {
  const items = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
  return items.flatMap((item) => {
    const text = textOf(item);
    return text === undefined ? [] : [{ text, place: item.place }];
  });
}
