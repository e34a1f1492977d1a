/** What a number counts: base units with exponents, and the factor that the unit's prefix multiplies them by. */
export interface Unit {
  /** As written, one space between words: `billion VND/ha`. Empty for a bare number. */
  readonly text: string;
  /** Base units by name with their exponents, in alphabetical order: `VND^1 ha^-1`; empty for a share or a count. */
  readonly dimension: string;
  /** One of these units in base units: 1e9 for `billion VND`, 0.01 for `%`. */
  readonly scale: number;
  /** Written with a percent sign: values are kept as fractions, and printed with it. */
  readonly percent: boolean;
  /** Per year, which growth rates and flows are and levels are not. */
  readonly perYear: boolean;
}

const PREFIXES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Every base unit by the spellings that it may have; the factor converts to the first base unit of its kind. */
const ATOMS: Readonly<Record<string, readonly [base: string, scale: number]>> = {
  ha: ['ha', 1],
  km2: ['ha', 100],
  m2: ['ha', 1e-4],
  yr: ['yr', 1],
  year: ['yr', 1],
  years: ['yr', 1],
  month: ['yr', 1 / 12],
  months: ['yr', 1 / 12],
  day: ['day', 1],
  days: ['day', 1],
  VND: ['VND', 1],
  USD: ['USD', 1],
  worker: ['worker', 1],
  workers: ['worker', 1],
  job: ['job', 1],
  jobs: ['job', 1],
  person: ['person', 1],
  persons: ['person', 1],
  people: ['person', 1],
  household: ['household', 1],
  households: ['household', 1],
  firm: ['firm', 1],
  firms: ['firm', 1],
  project: ['project', 1],
  projects: ['project', 1],
  product: ['product', 1],
  products: ['product', 1],
  kW: ['kW', 1],
  MW: ['kW', 1e3],
  MVA: ['MVA', 1],
  kWh: ['kWh', 1],
  MWh: ['kWh', 1e3],
  m3: ['m3', 1],
  m: ['m', 1],
  km: ['m', 1e3],
  t: ['t', 1],
  tonne: ['t', 1],
  tonnes: ['t', 1],
  index: ['index', 1],
  count: ['', 1],
  ratio: ['', 1],
  park: ['', 1],
  parks: ['', 1],
  cluster: ['', 1],
  clusters: ['', 1],
  site: ['', 1],
  sites: ['', 1],
  unit: ['unit', 1],
  units: ['unit', 1],
};

/** The unit of a bare number: a count, a year, a factor. */
export const NO_UNIT: Unit = { text: '', dimension: '', scale: 1, percent: false, perYear: false };
export const PERCENT: Unit = { text: '%', dimension: '', scale: 0.01, percent: true, perYear: false };
export const PERCENT_PER_YEAR: Unit = { text: '%/yr', dimension: '', scale: 0.01, percent: true, perYear: true };

/** The spellings that `parseUnit` knows, for messages. */
export const UNIT_NAMES: readonly string[] = ['%', ...Object.keys(ATOMS)];

/**
 * A unit from its text: an optional number word, a base unit, then any number of `/unit`. `extra` names units that a
 * scenario declares itself. Undefined where the text is not a unit.
 * @example parseUnit('billion VND/ha')?.dimension // 'VND^1 ha^-1'
 */
export function parseUnit(source: string, extra: readonly string[] = []): Unit | undefined {
  const text = source
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/');
  if (text === '') return NO_UNIT;
  const exponents = new Map<string, number>();
  let scale = 1;
  let percent = false;
  let perYear = false;
  for (const [position, part] of text.split('/').entries()) {
    const words = part.split(' ');
    const name = words.pop() as string;
    const sign = position === 0 ? 1 : -1;
    for (const word of words) {
      const factor = Object.hasOwn(PREFIXES, word) ? PREFIXES[word] : undefined;
      if (factor === undefined || words.length > 1) return undefined;
      scale *= sign === 1 ? factor : 1 / factor;
    }
    if (name === '%' && position === 0 && words.length === 0) {
      percent = true;
      scale *= 0.01;
      continue;
    }
    const known = Object.hasOwn(ATOMS, name) ? ATOMS[name] : extra.includes(name) ? ([name, 1] as const) : undefined;
    if (known === undefined) return undefined;
    const [base, factor] = known;
    scale *= sign === 1 ? factor : 1 / factor;
    if (base === 'yr' && sign === -1) perYear = true;
    if (base !== '') exponents.set(base, (exponents.get(base) ?? 0) + sign);
  }
  // A growth rate is a plain fraction in formulas: (1 + g) is the factor of one year.
  if (percent && exponents.get('yr') === -1) exponents.delete('yr');
  return { text, dimension: dimensionOf(exponents), scale, percent, perYear };
}

/** Product (`sign` 1) or quotient (`sign` -1) of two dimensions. */
export function combineDimensions(a: string, b: string, sign: 1 | -1): string {
  const exponents = exponentsOf(a);
  for (const [base, exponent] of exponentsOf(b)) exponents.set(base, (exponents.get(base) ?? 0) + sign * exponent);
  return dimensionOf(exponents);
}

/** A dimension raised to a whole or broken power. */
export function raiseDimension(dimension: string, power: number): string {
  return dimensionOf(new Map([...exponentsOf(dimension)].map(([base, exponent]) => [base, exponent * power])));
}

/** Whether a unit counts money, which then has to name its price basis. */
export function isMoney(unit: Unit): boolean {
  return /\b(VND|USD)\^/.test(unit.dimension);
}

function exponentsOf(dimension: string): Map<string, number> {
  if (dimension === '') return new Map();
  return new Map(
    dimension.split(' ').map((part) => {
      const [base, exponent] = part.split('^') as [string, string];
      return [base, Number(exponent)];
    }),
  );
}

function dimensionOf(exponents: ReadonlyMap<string, number>): string {
  return [...exponents]
    .filter(([, exponent]) => exponent !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([base, exponent]) => `${base}^${exponent}`)
    .join(' ');
}
