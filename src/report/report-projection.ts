import { DENOMINATORS } from '../scenario/aggregates.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CHECK_TEXTS } from '../text/check/check-texts.ts';
import { decimalsOf, formatNumber, HARD_SPACE, NO_VALUE } from '../text/format-number.ts';
import type { Language } from '../text/language.ts';
import { PROJECT_TEXTS } from '../text/project/project-texts.ts';
import type { AggregateName, DenominatorName, ProjectTexts, SiteState } from '../text/project/project-words.ts';
import { unitWords } from '../text/unit-words.ts';
import { type Block, column, type Inline, type Piece, piece } from './block.ts';
import { poolLabel, sayLabel, seriesLabel } from './labels.ts';

/** One row of a yearly table. */
export interface YearRow {
  readonly name: string;
  readonly unit: string;
  readonly prices: string | null;
  /** By year; null where there is no value. */
  readonly values: readonly (number | null)[];
  readonly observed: readonly number[];
  readonly filled: readonly number[];
}

/** What a scenario comes to, year by year. */
export interface YearTable {
  readonly years: readonly number[];
  readonly variables: readonly YearRow[];
}

export interface ProjectedScenario extends YearTable {
  readonly scenario: Scenario;
  readonly mode: 'from-today' | 'as-planned';
  readonly file: string;
  readonly variant: string | null;
  readonly hash: string;
}

export interface ProjectionOptions {
  readonly language: Language;
  /** Of the program. */
  readonly version: string;
  /** Shows every row that the table holds, as where the rows were asked for by name. */
  readonly all?: boolean;
}

const OBSERVED = '•';
const FILLED = '○';

/** The yearly table as content: the series, then the land of each pool; single sites where they are asked for. */
export function reportProjection(
  table: ProjectedScenario,
  { language, version, all = false }: ProjectionOptions,
): readonly Block[] {
  const texts = PROJECT_TEXTS[language];
  const { scenario, years, variables, mode } = table;
  const poolOf = (name: string) => scenario.pools.find((pool) => name.startsWith(`${pool.name}.`));
  const kindOf = (name: string) => rowKind(name.slice((poolOf(name)?.name.length ?? -1) + 1), texts);
  const headline = variables.filter(({ name }) => poolOf(name) === undefined || kindOf(name).main);
  const shown = headline.length > 0 && !all ? headline : variables;
  const hidden = variables.filter((variable) => !shown.includes(variable));
  const groups = [
    { title: texts.series, rows: shown.filter(({ name }) => poolOf(name) === undefined) },
    ...scenario.pools.map((pool) => ({
      title: poolLabel(scenario, pool.name, language),
      rows: shown.filter(({ name }) => poolOf(name) === pool),
    })),
  ].filter(({ rows }) => rows.length > 0);
  const label = (row: YearRow): string => {
    const pool = poolOf(row.name);
    if (pool !== undefined)
      return kindOf(row.name).say((line) =>
        sayLabel(pool.lines.find((item) => item.name === line)?.label ?? null, line, language),
      );
    const name = seriesLabel(scenario, row.name, language);
    const prices = row.prices === null || row.unit === 'index' ? '' : texts.prices(row.prices);
    return prices === '' || name.toLowerCase().includes(prices) ? name : `${name}, ${prices}`;
  };
  const tables = groups.flatMap(({ title, rows }): readonly Block[] => [
    { kind: 'heading', level: 2, text: title },
    {
      kind: 'table',
      columns: [
        column(texts.columns.variable),
        column(texts.columns.name, 'left', false, 1),
        column(texts.columns.unit, 'left', true),
        ...years.map((year) => column(`${year}${HARD_SPACE}`, 'right', false)),
      ],
      rows: rows.map((row): readonly Inline[] => [
        label(row),
        [piece(row.name, 'quiet')],
        [piece(unitWords(row.unit, language), 'quiet')],
        ...cellsOf(row, years, language),
      ]),
      repeat: 3,
    },
  ]);
  const marks = [
    ...(shown.some((row) => row.observed.length > 0) ? [`${OBSERVED} ${texts.observed}`] : []),
    ...(shown.some((row) => row.filled.length > 0) ? [`${FILLED} ${texts.filled}`] : []),
  ];
  const example = hidden[0]?.name.split('.').slice(0, -1).join('.') ?? '';
  const notes = [
    ...(marks.length === 0 ? [] : [marks.join('   ')]),
    ...(hidden.length === 0 ? [] : [texts.leftOut(hidden.length, example)]),
  ];
  return [
    { kind: 'heading', level: 1, text: sayLabel(scenario.title, table.file, language) },
    { kind: 'sentence', lines: [`${texts.title(years[0] ?? 0, years.at(-1) ?? 0)}. ${texts.mode[mode]}`] },
    ...(groups.length === 0 ? [{ kind: 'sentence', lines: [texts.nothing] } as const] : tables),
    ...(notes.length === 0 ? [] : [{ kind: 'note', lines: notes } as const]),
    {
      kind: 'note',
      lines: [CHECK_TEXTS[language].note.notes.origin({ ...table, version })],
    },
  ];
}

/** The values of a row in one precision, with a mark where they were recorded or filled. */
function cellsOf(
  { values, unit, observed, filled }: YearRow,
  years: readonly number[],
  language: Language,
): readonly (readonly Piece[])[] {
  const percent = unit.startsWith('%');
  const numbers = values.flatMap((value) => (value === null ? [] : [percent ? value * 100 : value]));
  const size = Math.max(0, ...numbers.map(Math.abs));
  const decimals = percent
    ? 1
    : numbers.every((value) => Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, size))
      ? 0
      : Math.min(3, decimalsOf(size));
  return years.map((year, index) => {
    const value = values[index] ?? null;
    if (value === null) return [piece(NO_VALUE), piece(HARD_SPACE)];
    const mark = observed.includes(year) ? OBSERVED : filled.includes(year) ? FILLED : HARD_SPACE;
    const text = formatNumber(percent ? value * 100 : value, decimals, language, true);
    return [piece(text), piece(mark, 'quiet')];
  });
}

interface RowKind {
  /** Whether it belongs to the table that is shown when nothing else is asked for. */
  readonly main: boolean;
  readonly say: (siteLabel: (line: string) => string) => string;
}

/** What a row of a pool is: a result for all its land, the same over another denominator, or the state of a site. */
function rowKind(name: string, texts: ProjectTexts): RowKind {
  if (Object.hasOwn(texts.aggregates, name)) return { main: true, say: () => texts.aggregates[name as AggregateName] };
  const [first = '', ...rest] = name.split('.');
  const last = rest.join('.');
  if (Object.hasOwn(texts.aggregates, first) && DENOMINATORS.some((over) => over === last)) {
    return { main: false, say: () => texts.over(texts.aggregates[first as AggregateName], last as DenominatorName) };
  }
  const state = rest.at(-1) ?? '';
  const site = [first, ...rest.slice(0, -1)].join('.');
  return {
    main: false,
    say: (label) => (Object.hasOwn(texts.states, state) ? `${label(site)}, ${texts.states[state as SiteState]}` : name),
  };
}
