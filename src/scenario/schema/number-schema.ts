export const identifier = '^[a-z][a-z0-9_]*$';
/** The name of a pool where a number may stand too: the one key of a number that takes a list is no name. */
export const poolOfNumber = '^[a-z][a-z0-9_]*(?<!^choices)$';
export const dottedPath = '^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$';
const period = '^\\d{4}( ?(-|to) ?\\d{4})?$';

export const text = {
  description: 'A label: plain text, or one text per language as {en: ..., vi: ...}.',
  type: ['string', 'object'],
  properties: {
    en: { type: 'string', description: 'The text in English.' },
    vi: { type: 'string', description: 'The text in Vietnamese.' },
  },
  additionalProperties: false,
} as const;

export const quantity = {
  description:
    'A number with its unit (`500 ha/yr`, `about 19%/yr`, `9% to 10%/yr`), a figure from seeds/ as {from: file.id}, a formula over named assumptions (`= 6.5 * fill_pace`), or an uncertain number as {range: 60 to 300 ha/yr, likely: 150 ha/yr}.',
  type: ['string', 'number', 'object'],
  properties: {
    from: {
      type: 'string',
      description: 'A figure of a file in seeds/, which `evidence` lists: `file.id`.',
      examples: ['my-province.parks-2030'],
    },
    value: {
      type: ['string', 'number'],
      description: 'The number, where something else (`why`, `prices`) goes with it.',
      examples: ['401 billion VND/ha'],
    },
    range: {
      type: 'string',
      description: 'Lowest and highest possible value; without `likely` the middle is the central value.',
      examples: ['60 to 300 ha/yr'],
    },
    likely: {
      type: ['string', 'number'],
      description: 'The most likely value within `range`: used in the central projection.',
      examples: ['150 ha/yr'],
    },
    shape: {
      enum: ['triangular', 'pert', 'normal', 'lognormal'],
      description:
        'The distribution: triangular (default) or pert for a range with `likely`, lognormal (default) or normal for `p5` and `p95`.',
    },
    mean: {
      type: ['string', 'number'],
      description: 'Mean of a normal distribution, with `sd`; a `range` cuts it off.',
      examples: ['3 yr'],
    },
    sd: {
      type: ['string', 'number'],
      description: 'Standard deviation of a normal distribution, in the same unit.',
      examples: ['0.5 yr'],
    },
    p5: {
      type: ['string', 'number'],
      description: 'Value that 5 % of draws stay below, with `p95`.',
      examples: ['300 billion VND/ha'],
    },
    p95: {
      type: ['string', 'number'],
      description: 'Value that 95 % of draws stay below.',
      examples: ['580 billion VND/ha'],
    },
    choices: {
      type: 'array',
      items: { type: ['string', 'number'] },
      minItems: 1,
      description: 'Equally likely values; the first is the central one.',
      examples: [['3 yr', '4 yr', '2 yr']],
    },
    draw: {
      enum: ['per run', 'per year'],
      default: 'per run',
      description: 'One draw for all years of a run, or a new one every year.',
    },
    prices: {
      type: 'string',
      description:
        'Price basis: `constant 2010` (prices of that year) or `current` (prices of each year). Money has to have one.',
      examples: ['constant 2010'],
    },
    why: {
      $ref: '#/$defs/text',
      description: 'Why this number: where it comes from, and how sure it is; also as {en: ..., vi: ...}.',
    },
  },
  additionalProperties: false,
} as const;

export const assumption = {
  ...quantity,
  properties: {
    label: {
      $ref: '#/$defs/text',
      description: 'What the number is, as reports call it; formulas and commands use its name.',
      examples: ['Time to fill'],
    },
    ...quantity.properties,
  },
} as const;

export const byPeriod = {
  description:
    'A number for all years, or one for each period: {2021-2025: 9%/yr, 2026-2030: 12%/yr}. Periods may neither overlap nor leave a hole; the last value holds afterwards.',
  type: ['string', 'number', 'object'],
  patternProperties: { [period]: { $ref: '#/$defs/quantity' } },
  properties: quantity.properties,
  additionalProperties: false,
} as const;

export const byYear = {
  description: 'Numbers by year: {2020: 49.7%, 2030: 60%}, or a figure of seeds/ that has its years with it: {from: file.id}.',
  type: 'object',
  patternProperties: { '^\\d{4}$': { $ref: '#/$defs/quantity' } },
  properties: { from: quantity.properties.from },
  additionalProperties: false,
} as const;

export const denominator = {
  enum: ['operating', 'cleared', 'established', 'gross'],
  description:
    'The land that leased land is compared with: operating = leasable land of the sites in operation; cleared = all cleared leasable land; established = leasable land of all established sites; gross = gross land of all established sites.',
} as const;

export const why = { $ref: '#/$defs/text', description: 'Why it is so, in your words; also as {en: ..., vi: ...}.' } as const;

export const wholeYear = { type: 'integer', minimum: 1900, maximum: 2200 } as const;
