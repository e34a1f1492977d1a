import { nearest } from '../base/nearest.ts';
import type { Place } from '../base/place.ts';
import type { Prices, Wording } from '../base/quantity.ts';
import { parseUnit, UNIT_NAMES, type Unit } from '../base/unit.ts';
import type { DocumentNode } from '../document/document-node.ts';
import { type IdentityText, readIdentity } from './identity-text.ts';
import { readNumberText } from './number-text.ts';
import { parsePrices } from './parse-prices.ts';
import { report } from './read-context.ts';
import { readLabel } from './read-label.ts';
import type { Label } from './scenario.ts';
import type { ScenarioProblem } from './scenario-problem.ts';
import { entriesOf, entryOf, textOf, textsOf, valueAt } from './sources.ts';

/** A number of a figure, as it was typed. */
export interface FigureNumber {
  readonly text: string;
  readonly wording: Wording;
  readonly low: string;
  readonly high: string | undefined;
  readonly unit: Unit;
}

/** A figure as the audit sees it: one number, or several readings of it. */
export interface AuditFigure {
  /** Its id; with the year for one of several years: `output.2020`. */
  readonly id: string;
  readonly label: Label;
  readonly numbers: readonly FigureNumber[];
  readonly prices: Prices | null;
  readonly printed: readonly string[];
  readonly standsAt: string | null;
  readonly place: Place;
}

export interface UnknownText {
  readonly id: string;
  readonly label: Label;
  readonly unit: Unit | null;
  readonly prices: Prices | null;
  readonly range: FigureNumber | null;
  readonly place: Place;
}

export interface IdentityEntry {
  readonly id: string;
  readonly label: Label;
  readonly note: Label;
  readonly expected: boolean;
  readonly mixed: boolean;
  readonly years: number | null;
  readonly readings: readonly {
    readonly label: Label;
    readonly text: string;
    readonly formula: IdentityText;
    readonly place: Place;
  }[];
  readonly place: Place;
}

/** What one file gives to an audit. */
export interface AuditSource {
  readonly name: string;
  readonly title: Label;
  readonly language: 'vi' | 'en' | null;
  readonly figures: readonly AuditFigure[];
  readonly unknowns: readonly UnknownText[];
  readonly identities: readonly IdentityEntry[];
}

/** Reads the figures, unknowns and identities of a seed file or scenario whose shape has been checked. */
export function readAuditSource(name: string, root: DocumentNode, problems: ScenarioProblem[]): AuditSource {
  const document = valueAt(root, 'document');
  const language = textOf(valueAt(document, 'language'));
  return {
    name,
    title: readLabel(valueAt(document, 'title') ?? valueAt(root, 'title')),
    language: language === 'vi' || language === 'en' ? language : null,
    figures: entriesOf(valueAt(root, 'figures')).flatMap(({ key, keyPlace, value }) =>
      readFigures(key, keyPlace, value, problems),
    ),
    unknowns: entriesOf(valueAt(root, 'unknowns')).map(({ key, keyPlace, value }) => readUnknown(key, keyPlace, value, problems)),
    identities: entriesOf(valueAt(root, 'identities')).flatMap(({ key, keyPlace, value }) =>
      readEntry(key, keyPlace, value, problems),
    ),
  };
}

function readFigures(id: string, place: Place, node: DocumentNode, problems: ScenarioProblem[]): AuditFigure[] {
  const common = {
    label: readLabel(valueAt(node, 'label')),
    prices: parsePrices(textOf(valueAt(node, 'prices')) ?? '') ?? null,
    printed: textsOf(valueAt(node, 'printed')),
    standsAt: textOf(valueAt(node, 'place')) ?? textOf(valueAt(node, 'source')) ?? null,
  };
  const numberAt = (at: DocumentNode) => readNumber(at, `figures.${id}`, problems) ?? [];
  const years = entriesOf(valueAt(node, 'values')).map(
    ({ key, value }): AuditFigure => ({ ...common, id: `${id}.${key}`, numbers: [numberAt(value)].flat(), place: value.place }),
  );
  const readings = valueAt(node, 'readings');
  const value = valueAt(node, 'value');
  const given = value !== undefined ? [value] : readings?.kind === 'list' ? readings.items : [];
  if (given.length === 0) return years;
  return [{ ...common, id, numbers: given.flatMap(numberAt), place: value?.place ?? place }, ...years];
}

function readNumber(node: DocumentNode, path: string, problems: ScenarioProblem[]): FigureNumber | undefined {
  const text = textOf(node) ?? '';
  const context = { report: (problem: ScenarioProblem) => problems.push(problem) };
  const read = readNumberText(text, '7840 ha');
  if (!read.ok) return report(context, read.problem.code, node.place, path, read.problem.facts as never);
  const { wording, low, high, unit: unitText } = read.value;
  const unit = parseUnit(unitText);
  if (unit !== undefined) return { text, wording, low, high, unit };
  const near = nearest(unitText, UNIT_NAMES);
  return report(context, 'unit-unknown', node.place, path, { found: unitText, ...(near !== undefined && { nearest: near }) });
}

function readUnknown(id: string, place: Place, node: DocumentNode, problems: ScenarioProblem[]): UnknownText {
  const typed = valueAt(node, 'unit');
  const text = textOf(typed);
  const unit = text === undefined ? undefined : parseUnit(text);
  if (text !== undefined && unit === undefined) {
    const near = nearest(text, UNIT_NAMES);
    problems.push({
      code: 'unit-unknown',
      place: typed?.place ?? place,
      path: `unknowns.${id}.unit`,
      facts: { found: text, ...(near !== undefined && { nearest: near }) },
    });
  }
  const range = valueAt(node, 'range');
  return {
    id,
    label: readLabel(valueAt(node, 'label')),
    unit: unit ?? null,
    prices: parsePrices(textOf(valueAt(node, 'prices')) ?? '') ?? null,
    range: range === undefined ? null : (readNumber(range, `unknowns.${id}.range`, problems) ?? null),
    place,
  };
}

function readEntry(id: string, place: Place, node: DocumentNode, problems: ScenarioProblem[]): IdentityEntry[] {
  const path = `identities.${id}`;
  const list = valueAt(node, 'readings');
  const given = list?.kind === 'list' ? list.items : [node];
  const readings = given.flatMap((item) => {
    const at = item.kind === 'scalar' ? item : entryOf(item, 'formula')?.value;
    const text = textOf(at);
    if (at === undefined || text === undefined) {
      problems.push({ code: 'identity-without-formula', place, path, facts: { identity: id } });
      return [];
    }
    const read = readIdentity(text);
    if (read.ok)
      return [
        {
          label: item.kind === 'map' && list !== undefined ? readLabel(valueAt(item, 'label')) : {},
          text: text.trim(),
          formula: read.value,
          place: at.place,
        },
      ];
    problems.push({ code: 'identity-not-read', place: at.place, path, facts: { text, found: read.found, fault: read.fault } });
    return [];
  });
  if (readings.length === 0) return [];
  const years = Number(textOf(valueAt(node, 'years')));
  return [
    {
      id,
      label: readLabel(valueAt(node, 'label')),
      note: readLabel(valueAt(node, 'note')),
      expected: textOf(valueAt(node, 'expected')) === 'true',
      mixed: textOf(valueAt(node, 'prices')) === 'mixed',
      years: Number.isFinite(years) ? years : null,
      readings,
      place,
    },
  ];
}

/** The names in an identity, each once. */
export function namesIn({ left, right }: IdentityText): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: IdentityText['left']): void => {
    switch (node.kind) {
      case 'number':
        return;
      case 'name':
        names.add(node.name);
        return;
      case 'sum':
        for (const term of node.terms) visit(term.node);
        return;
      case 'product':
        for (const factor of node.factors) visit(factor.node);
        return;
      case 'power':
        visit(node.base);
    }
  };
  visit(left);
  visit(right);
  return names;
}
