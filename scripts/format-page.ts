/**
 * The format page, docs/format.md: the words of format.template.md around tables of the schema, the units and the names that
 * formulas know. A part of the format that has no place on the page stops the generator.
 */
import { readFileSync } from 'node:fs';
import { parseUnit, UNIT_NAMES } from '../src/base/unit.ts';
import type { SITE_FUNCTIONS } from '../src/model/formula/site-functions.ts';
import type { METRIC_FUNCTIONS, SERIES_FUNCTIONS } from '../src/model/formula/time-functions.ts';
import { AGGREGATES, DENOMINATORS, SITE_QUANTITIES } from '../src/scenario/aggregates.ts';
import { FIRST_YEAR } from '../src/scenario/known-years.ts';
import { scenarioSchema } from '../src/scenario/schema/scenario-schema.ts';
import { seedSchema } from '../src/scenario/seed-schema.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** What may stand behind a key that refers to a shared definition. */
const REFERENCES: Readonly<Record<string, string>> = {
  text: '[label](#labels)',
  quantity: '[number](#numbers)',
  assumption: '[number](#numbers), with a `label`',
  byPeriod: '[number, or numbers by period](#years-and-periods)',
  byYear: '[numbers by year](#years-and-periods)',
  yearOrCounts: 'year, or counts by year',
  ramp: '[ramp](#ramps)',
  gates: '[gate, or list of gates](#gates)',
  unknown: '[unknown](#the-arithmetic-of-a-plan)',
  identity: '[identity](#the-arithmetic-of-a-plan)',
  sweep: '[sweep](#sweeps)',
};
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: 'true or false',
  integer: 'year',
  number: 'number',
  object: 'map',
  'string number': '[number](#numbers)',
  'string number object': '[number](#numbers)',
  'boolean string': 'true or false, or text',
  'string array': 'text, or list of texts',
  'array object': 'list of paths, or map',
  'integer string': 'year, or years',
  'string integer': 'year, or years',
};

const AGGREGATE_MEANINGS: Readonly<Record<string, string>> = {
  'established.count': 'Sites established by the end of the year; expansions do not count.',
  'established.area': 'Gross land of these sites and of established expansions.',
  'operating.count': 'Sites in operation; expansions do not count.',
  'operating.area': 'Gross land of these sites and of expansions in operation.',
  cleared: 'Gross land that is cleared.',
  leased: 'Leased land.',
  leasable: "Leasable land, over the pool's `occupancy_over`.",
  unleased: 'Leasable land that is not leased, over the same.',
  occupancy: 'Leased land over leasable land, over the same.',
  take_up: 'Land leased during the year; no value in the base year.',
  'leasable.operating': 'Leasable cleared land of the sites in operation.',
  'leasable.cleared': 'Leasable part of all cleared land.',
  'leasable.established': 'Leasable part of all established land, cleared or not.',
  'leasable.gross': 'All established land, gross.',
};
const SITE_MEANINGS: Readonly<Record<string, string>> = {
  area: 'Gross area.',
  leasable: 'Leasable part of the cleared land.',
  cleared: 'Gross land that is cleared.',
  leased: 'Leased land.',
  unleased: 'Leasable cleared land that is not leased.',
  occupancy: 'Leased land over leasable cleared land.',
  established: '1 once it is established, else 0.',
  operating: '1 once it operates, else 0.',
  age: 'Years in operation, the opening year included.',
};

type FunctionName =
  | (typeof SERIES_FUNCTIONS | typeof METRIC_FUNCTIONS | typeof SITE_FUNCTIONS)[number]
  | `${'min' | 'max' | 'pow' | 'exp' | 'ln' | 'year' | 'districts' | 'total over years'}`;
const FUNCTIONS: Readonly<Record<FunctionName, readonly [use: string, meaning: string]>> = {
  prev: ['prev(x)', 'The value of the year before; none in the base year.'],
  base: ['base(x)', 'The value in the base year.'],
  total: ['total(x)', 'The sum from the first year of the plan to this one.'],
  'total over years': ['total(x, 2026, 2030)', 'The sum over these years, both included. In metrics only.'],
  at: ['at(x, 2030)', 'The value in that year. In metrics only.'],
  cagr: ['cagr(x, 2025, 2035)', 'The mean growth a year between two years: a rate, judged against `9%/yr`. In metrics only.'],
  count: ['count(parks, occupancy >= 0.6)', 'How many operating sites satisfy the condition: `>=`, `<=`, `>` or `<`.'],
  sum: ['sum(parks, unleased)', 'The sum over the operating sites.'],
  lowest: ['lowest(parks, occupancy)', 'The lowest value among the operating sites.'],
  highest: ['highest(parks, occupancy)', 'The highest value among them.'],
  districts: [
    'count(districts(parks), established.count >= 1)',
    'In `count`, `sum`, `lowest` and `highest`: over the districts of a pool, with the totals of each.',
  ],
  min: ['min(a, b)', 'The smaller of two or more.'],
  max: ['max(a, b)', 'The larger of two or more.'],
  pow: ['pow(a, 2)', 'A power; `a ^ 2` is the same.'],
  exp: ['exp(x)', 'e to the power of a plain number.'],
  ln: ['ln(x)', 'The natural logarithm of a plain number.'],
  year: ['year', 'The year itself, such as 2030: a name, not a function.'],
};

/** Numbers that are refused: where (in the first plan of the page), as typed, and what to write. A test tries them all. */
export const REFUSED: readonly (readonly [path: string, typed: string, write: string, reason: string])[] = [
  ['land.parks.sites.new.area', '2,100 ha', '2100 ha', 'no thousands separators'],
  ['land.parks.sites.new.area', '2 100 ha', '2100 ha', 'no thousands separators'],
  ['land.parks.sites.new.area', '2.100 ha', '2100 ha', 'could be two thousand or two; for the latter write `2.1 ha`'],
  ['land.parks.sites.new.area', '2100', '2100 ha', 'no unit'],
  ['land.parks.sites.new.area', '-2100 ha', '2100 ha', 'below zero'],
  ['land.parks.take_up', '120 ha', '120 ha/yr', 'land a year, not land'],
  ['land.parks.build', '2', '2 yr', 'no unit'],
  ['land.parks.leasable', '67,5%', '67.5%', 'the decimal sign is a point'],
  ['land.parks.leasable', '0.675', '67.5%', 'a share has its percent sign'],
  ['land.parks.leasable', '67.5 ha', '67.5%', 'land where a share belongs'],
  ['land.parks.sites.existing.occupancy', '150%', '100%', 'more than the whole'],
  ['land.parks.sites.existing.count', '2 to 3', '3', 'a number of sites has to be known'],
  ['series.output.growth', '9%', '9%/yr', 'a rate is so much a year'],
  ['series.output.growth', '0.09', '9%/yr', 'a rate has its percent sign'],
  ['series.output.base', '170000', '170000 billion VND', 'no unit'],
  ['series.output.base', '1e400 billion VND', '170000 billion VND', 'too large to be computed with'],
  ['assumptions.delay', '3 to 0 yr', '0 to 3 yr', 'the lower edge comes first'],
];

type Part = (argument: string) => string;
const PARTS: Readonly<Record<string, Part>> = {
  keys: (name) => keyTable(name === 'seed' ? seedSchema : scenarioSchema, name),
  units: () => table(['Units', 'Of'], unitRows()),
  refused: () =>
    table(
      ['Typed', 'Write', 'Because'],
      REFUSED.map(([path, typed, write, reason]) => {
        const key = path.slice(path.lastIndexOf('.') + 1);
        return [code(`${key}: ${typed}`), code(`${key}: ${write}`), reason];
      }),
    ),
  aggregates: () => table(['Name after the pool', 'Unit', 'Meaning'], aggregateRows()),
  'site-quantities': () =>
    table(
      ['Name after the site', 'Unit', 'Meaning'],
      Object.entries(SITE_QUANTITIES).map(([name, { text }]) => [code(name), text || 'count', meaningOf(SITE_MEANINGS, name)]),
    ),
  functions: () =>
    table(
      ['Write', 'Meaning'],
      Object.values(FUNCTIONS).map(([use, meaning]) => [code(use), meaning]),
    ),
};

/** The whole page. */
export function formatPage(): string {
  const template = readFileSync(new URL('format.template.md', import.meta.url), 'utf8');
  const used: string[] = [];
  const page = template.replace(/<!-- (\S+?)(?:: (\S+))? -->/g, (_, part: string, argument = '') => {
    used.push(argument === '' ? part : `${part}: ${argument}`);
    const write = PARTS[part];
    if (write === undefined) throw new Error(`format.template.md asks for an unknown part: ${part}`);
    return write(argument);
  });
  const tables = Object.entries(scenarioSchema.$defs as Readonly<Record<string, Schema>>).flatMap(([name, definition]) =>
    definition.properties === undefined || ['assumption', 'byPeriod', 'byYear'].includes(name) ? [] : [`keys: ${name}`],
  );
  const wanted = [...Object.keys(PARTS).filter((part) => part !== 'keys'), 'keys: scenario', 'keys: seed', ...tables];
  const missing = wanted.filter((part) => !used.includes(part));
  if (missing.length > 0) throw new Error(`format.template.md leaves out: ${missing.join(', ')}`);
  return page;
}

function keyTable(schema: Schema & { readonly $defs: unknown }, name: string): string {
  const part = name === 'scenario' || name === 'seed' ? schema : (schema.$defs as Readonly<Record<string, Schema>>)[name];
  if (part === undefined) throw new Error(`format.template.md asks for the keys of an unknown part: ${name}`);
  return table(['Key', 'Value', 'Meaning', 'Example'], keyRows(part, '', name === 'quantity'));
}

/** A row for each key, then for the keys below it; those of a number are told once. */
function keyRows(schema: Schema, prefix: string, isQuantity = false): string[][] {
  const ofNumbers = isQuantity ? [] : Object.keys(scenarioSchema.$defs.quantity.properties);
  return Object.entries(schema.properties ?? {}).flatMap(([key, part]) => {
    const name = `${prefix}${key}`;
    const needed = schema.required?.includes(key) ? ' (needed)' : '';
    const isNumber = [part.type].flat().includes('number');
    const inner = part.items?.properties ? part.items : part;
    const below = keyRows(inner, `${name}.`).filter(
      ([cell = '']) => !isNumber || !ofNumbers.some((own) => cell === code(`${name}.${own}`)),
    );
    const entries = Object.values(part.patternProperties ?? {}).flatMap((entry) => keyRows(entry, `${name}.<name>.`));
    if (part.description === undefined) throw new Error(`no description in the schema: ${name}`);
    return [[code(name) + needed, valueWords(part), meaningWords(part), exampleWords(part)], ...below, ...entries];
  });
}

function valueWords(schema: Schema): string {
  const reference = schema.$ref?.slice('#/$defs/'.length);
  if (reference === 'denominator') return valueWords(scenarioSchema.$defs.denominator);
  if (reference !== undefined) return REFERENCES[reference] ?? reference;
  if (schema.enum !== undefined) return schema.enum.map((value) => code(String(value))).join(', ');
  if (schema.items !== undefined && schema.type === 'array') {
    return schema.items.properties
      ? 'list of maps'
      : `list of ${schema.items.pattern?.startsWith('^[a-z]') ? 'names' : 'values'}`;
  }
  if (schema.pattern?.startsWith('^[a-z]')) return 'name';
  const type = [schema.type ?? []].flat().join(' ');
  if (type === 'integer' && schema.minimum !== FIRST_YEAR) return 'whole number';
  const words = TYPES[type];
  if (words === undefined) throw new Error(`no words for the type ${type}`);
  return words;
}

function meaningWords({ description = '', default: standard }: Schema): string {
  return standard === undefined ? description : `${description} Default: ${code(String(standard))}.`;
}

function exampleWords({ examples = [] }: Schema): string {
  return examples.map((example) => code(flow(example))).join(', ');
}

/** A value as it would be typed on one line. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}: ${flow(part)}`)
    .join(', ')}}`;
}

/** Units that count the same, with the factor of those that are not the first. */
function unitRows(): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of UNIT_NAMES.filter((unit) => unit !== '%')) {
    const dimension = parseUnit(name)?.dimension ?? '';
    groups.set(dimension, [...(groups.get(dimension) ?? []), code(name)]);
  }
  return [...groups].map(([dimension, names]) => [
    names.join(', '),
    UNIT_KINDS[dimension] ?? 'counted; no other unit stands for it',
  ]);
}
const UNIT_KINDS: Readonly<Record<string, string>> = {
  '': 'counts: the same as a bare number',
  'ha^1': 'land; `1 km2` = `100 ha`, `1 ha` = `10000 m2`',
  'yr^1': 'time; `18 months` = `1.5 yr`',
  'day^1': 'days; not turned into years',
  'VND^1': 'money: has a [price basis](#money)',
  'USD^1': 'money: has a [price basis](#money)',
  'index^1': 'an index, such as 2025 = 100',
  'kW^1': 'power',
  'kWh^1': 'energy',
  'MVA^1': 'power of transformers',
  'm3^1': 'water',
  'm^1': 'length',
  't^1': 'weight',
};

function aggregateRows(): string[][] {
  const isLater = (name: string) => /^(unleased|occupancy)\./.test(name);
  const rows = Object.entries(AGGREGATES)
    .filter(([name]) => !isLater(name))
    .map(([name, { text }]) => [code(name), text || 'count', meaningOf(AGGREGATE_MEANINGS, name)]);
  const over = (what: string) => DENOMINATORS.map((denominator) => code(`${what}.${denominator}`)).join(', ');
  rows.push([over('unleased'), 'ha', 'The same less leased land.']);
  rows.push([over('occupancy'), '%', 'Leased land over the same.']);
  return rows;
}

function meaningOf(meanings: Readonly<Record<string, string>>, name: string): string {
  const meaning = meanings[name];
  if (meaning === undefined) throw new Error(`format-page.ts does not say what ${name} is`);
  return meaning;
}

function code(text: string): string {
  return `\`${text}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
