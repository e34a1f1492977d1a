import { namedIn } from '../../assessment/trace/named-in.ts';
import type { Term } from '../../assessment/trace/term.ts';
import { evaluateTerm, valuesIn } from '../../assessment/trace/term.ts';
import type { StepNote, Trace, TracedValue, TraceStep } from '../../assessment/trace/trace.ts';
import type { FigureOrigin } from '../../scenario/figure-origin.ts';
import type { DerivationTexts } from '../../text/derivation/derivation-texts.ts';
import type { Notation } from '../../text/derivation/notation.ts';
import { DERIVATION_TEXTS } from '../../text/derivation/say-derivation.ts';
import { type Shown, sayNames, sayNumbers } from '../../text/derivation/say-term.ts';
import { shownDigits } from '../../text/derivation/shown-digits.ts';
import { HARD_SPACE } from '../../text/format-number.ts';
import type { Language } from '../../text/language.ts';
import { unitWords } from '../../text/unit-words.ts';
import type { Derivation, DerivationStep, DerivationTable } from './derivation.ts';
import { type SourceContext, saySource } from './say-source.ts';
import { sayTitle, siteLabel } from './say-title.ts';
import { type AskedFor, sayAskedFor, sayVerdict } from './say-verdict.ts';

export interface DerivationOptions {
  readonly language: Language;
  readonly notation: Notation;
  /** A unit beside a number, in the notation. */
  readonly unit: (words: string, before: ' ' | '/') => string;
}

/** A trace with all that it is told with. */
export interface TracedScenario extends AskedFor {
  readonly trace: Trace;
  readonly file: string;
  readonly origins: ReadonlyMap<string, FigureOrigin>;
}

/** A derivation in words: every step with its formula, its numbers, its result and its sources. */
export function reportDerivation(traced: TracedScenario, options: DerivationOptions): Derivation {
  const { trace, scenario, model } = traced;
  const { language } = options;
  const texts = DERIVATION_TEXTS[language];
  const shown: Shown = { values: trace.values, digits: shownDigits(trace) };
  const numbers = new Map(trace.steps.map(({ id }, index) => [id, index + 1]));
  const context: SourceContext = {
    texts,
    language,
    origins: traced.origins,
    file: traced.file,
    numberOf: (id) => numbers.get(id),
  };
  const cited = new Map<string, number>();
  const steps = trace.steps.map(
    (step, index): DerivationStep => ({
      number: index + 1,
      title: sayTitle(step.title, scenario, language, texts),
      ...equationOf(step, shown, options),
      notes: step.notes
        .filter(isFirst)
        .filter((note) => isSeen(note, shown))
        .map((note) => sayNote(note, shown, options.notation, texts)),
      table: step.table === null ? null : tableOf(step.table, traced, shown, options, texts),
      sources: sourcesOf(step, index + 1, cited, shown, context, options.notation),
    }),
  );
  const brackets = steps.some(({ lines, notes }) =>
    [...lines, ...notes.map(({ math }) => math ?? '')].some((line) => /[[]/.test(line)),
  );
  const { label, more } = sayAskedFor(traced, language, texts);
  return {
    title: texts.title({ label, year: trace.year }),
    intro: [
      texts.mode[model.mode],
      ...more,
      ...(steps.length === 0 ? [] : [texts.precision]),
      ...(brackets ? [texts.bracketsExplained] : []),
    ],
    sourcesHeading: texts.sources.heading,
    steps,
    verdict: sayVerdict(traced, language, texts),
  };
}

/** A condition that rounding errors decide cannot be seen in the digits shown: it is not said. */
function isSeen(note: StepNote, { digits }: Shown): boolean {
  if (note.kind !== 'condition') return true;
  const read = (id: string): number => {
    const found = digits.get(id);
    return found === undefined || found.digits === '' ? Number.NaN : Number(found.percent ? `${found.digits}e-2` : found.digits);
  };
  return (evaluateTerm(note.condition, read) !== 0) === note.holds;
}

function isFirst(note: StepNote, index: number, all: readonly StepNote[]): boolean {
  const text = JSON.stringify(note);
  return all.findIndex((other) => JSON.stringify(other) === text) === index;
}

/** The lines of a step; one that says nothing new is left out. */
export function equationOf({ id, formula, substitution }: TraceStep, shown: Shown, options: DerivationOptions) {
  const { notation } = options;
  const number = notation.number(shown.digits.get(id) ?? { digits: '', percent: false }, false);
  const result = sayResult(id, shown, options);
  const lines = [
    ...(formula === null ? [] : [sayNames(formula, shown, notation, formula.kind === 'over-sites')]),
    ...(substitution === null ? [] : [sayNumbers(substitution, shown, notation)]),
  ].filter((line, index, all) => line !== number && line !== all[index - 1]);
  return { name: notation.name((shown.values.get(id) as TracedValue).name), lines: [...lines, result], result };
}

/** A value with its unit. */
export function sayResult(id: string, shown: Shown, { notation, language, unit: beside }: DerivationOptions): string {
  const { unit, calendar } = shown.values.get(id) as TracedValue;
  const digits = shown.digits.get(id) ?? { digits: '', percent: false };
  const number = notation.number({ ...digits, percent: digits.percent && unit.points !== true }, calendar);
  const points = unit.points === true ? beside(DERIVATION_TEXTS[language].points, ' ') : '';
  if (unit.percent) return `${number}${points}${unit.perYear ? beside(unitWords('yr', language), '/') : ''}`;
  const words = unit.text === 'index' ? '' : unitWords(unit.text, language);
  return words === '' ? number : `${number}${beside(words, ' ')}`;
}

function sayNote(note: StepNote, shown: Shown, notation: Notation, { notes }: DerivationTexts): DerivationStep['notes'][number] {
  const plain = (text: string) => ({ text, math: null });
  switch (note.kind) {
    case 'record':
      return plain(notes.record(note.last));
    case 'after-record':
      return plain(notes.afterRecord(note.last));
    case 'condition':
      return {
        text: notes.condition(note.holds),
        math: `${sayNames(note.condition, shown, notation)}: ${sayNumbers(note.condition, shown, notation)}`,
      };
    case 'growth':
      return plain(notes.growth(note.from, note.years));
    case 'filled':
      return plain(notes.filled(note.from, note.to));
    case 'held':
      return plain(notes.held(note.since));
    case 'backwards':
      return plain(notes.backwards);
    case 'in-site-order':
      return plain(notes.inSiteOrder);
    case 'left-out':
      return plain(notes.leftOut(note.sites));
    case 'no-value':
      return plain(notes.noValue);
  }
}

function tableOf(
  table: NonNullable<TraceStep['table']>,
  { scenario }: TracedScenario,
  shown: Shown,
  { notation, language }: DerivationOptions,
  { table: words }: DerivationTexts,
): DerivationTable {
  const worked = table.rows.some(({ term, result }) => term.kind !== 'value' || term.id !== result);
  const number = (term: Term): string => sayNumbers(term, shown, notation);
  return {
    columns: [words.sites, words.site, ...(worked ? [words.calculation] : []), table.kind === 'sum' ? words.each : words.after],
    rows: table.rows.map(({ pool, line, site, count, term, result }) => [
      line === '' ? '' : `${count}`,
      line === '' ? words.start : siteLabel(scenario, pool, count > 1 ? line : site, language),
      ...(worked ? [number(term)] : []),
      number({ kind: 'value', id: result }),
    ]),
  };
}

/** Where the numbers of a step come from, in full where they first stand; those of its sites are named by the table. */
function sourcesOf(
  step: TraceStep,
  number: number,
  cited: Map<string, number>,
  shown: Shown,
  context: SourceContext,
  notation: Notation,
): DerivationStep['sources'] {
  const inRows = new Set((step.table?.rows ?? []).flatMap(({ term, result }) => [...valuesIn(term), result]));
  const found = new Map<string, string>();
  const sites = ofSites(step, shown, context);
  for (const id of namedIn(step)) {
    const value = shown.values.get(id) as TracedValue;
    // What stands for a site the year before is one command for each site: too many to list.
    if (inRows.has(id) && value.source.kind !== 'number' && context.numberOf(id) === undefined) continue;
    const before = value.source.kind === 'number' ? cited.get(id) : undefined;
    if (value.source.kind === 'number' && before === undefined) cited.set(id, number);
    const text = before === undefined ? saySource(id, value.source, context) : context.texts.sources.asIn(before);
    if (text !== null) found.set(notation.name(value.name), text);
  }
  if (sites !== null) found.set(notation.name(sites.name), sites.text);
  return [...found].map(([name, text]) => ({ name, text: text.replaceAll(HARD_SPACE, ' ') }));
}

/** Where what stands in a table for single sites is worked out: one command, with a blank where there are several sites. */
function ofSites(step: TraceStep, { values }: Shown, { texts, file }: SourceContext): { name: string; text: string } | null {
  const found = (step.table?.rows ?? []).flatMap(({ pool, term }) =>
    valuesIn(term).flatMap((id) => {
      const { source, column } = values.get(id) as TracedValue;
      return source.kind !== 'elsewhere' || source.subject === null
        ? []
        : [{ pool, column, subject: source.subject, year: source.year }];
    }),
  );
  const [first] = found;
  if (first === undefined) return null;
  const subject = found.every((item) => item.subject === first.subject) ? first.subject : `${first.pool}.…`;
  return { name: first.column, text: texts.sources.elsewhere(`parkreach explain ${file} ${subject} --year ${first.year}`) };
}
