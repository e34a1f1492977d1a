/**
 * The format of a scenario file, stated once: the types, the editors' JSON Schema, the checker and the format page all
 * come from here. A description is what a planner reads while typing.
 */
const identifier = '^[a-z][a-z0-9_]*$';
const dottedPath = '^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$';
const period = '^\\d{4}( ?(-|to) ?\\d{4})?$';

const text = {
  description: 'A label: plain text, or one text per language as {en: ..., vi: ...}.',
  type: ['string', 'object'],
  properties: { en: { type: 'string' }, vi: { type: 'string' } },
  additionalProperties: false,
} as const;

const quantity = {
  description:
    'A number with its unit (`500 ha/yr`, `about 19%/yr`, `9% to 10%/yr`), a figure from seeds/ as {from: file.id}, a formula over named assumptions (`= 6.5 * fill_pace`), or an uncertain number as {range: 60 to 300 ha/yr, likely: 150 ha/yr}.',
  type: ['string', 'number', 'object'],
  properties: {
    from: { type: 'string', description: 'A figure of a file in seeds/: `file.id`.' },
    value: { type: ['string', 'number'], description: 'The number, where something else (why, prices) goes with it.' },
    range: { type: 'string', description: 'All values that are possible: `60 to 300 ha/yr`.' },
    likely: { type: ['string', 'number'], description: 'The most likely value: used in the central projection.' },
    shape: {
      enum: ['triangular', 'pert', 'normal', 'lognormal'],
      description: 'The distribution, where the numbers allow several.',
    },
    mean: { type: ['string', 'number'], description: 'Mean of a normal distribution.' },
    sd: { type: ['string', 'number'], description: 'Standard deviation of a normal distribution.' },
    p5: { type: ['string', 'number'], description: 'Value that 5 % of draws stay below.' },
    p95: { type: ['string', 'number'], description: 'Value that 95 % of draws stay below.' },
    choices: {
      type: 'array',
      items: { type: ['string', 'number'] },
      minItems: 1,
      description: 'Equally likely values; the first is the central one.',
    },
    draw: { enum: ['per run', 'per year'], description: 'One draw for all years (default), or a new one every year.' },
    prices: { type: 'string', description: 'Price basis of money: `constant 2010` or `current`.' },
    why: { type: 'string', description: 'Why this number: printed with the results that rest on it.' },
  },
  additionalProperties: false,
} as const;

const byPeriod = {
  description:
    'A number for all years, or one for each period: {2021-2025: 9%/yr, 2026-2030: 12%/yr}. Periods may neither overlap nor leave a hole; the last value holds afterwards.',
  type: ['string', 'number', 'object'],
  patternProperties: { [period]: { $ref: '#/$defs/quantity' } },
  properties: quantity.properties,
  additionalProperties: false,
} as const;

const byYear = {
  description: 'Numbers by year: {2020: 49.7%, 2030: 60%}, or a figure of seeds/ that has several years: {from: file.id}.',
  type: 'object',
  patternProperties: { '^\\d{4}$': { $ref: '#/$defs/quantity' } },
  properties: { from: quantity.properties.from },
  additionalProperties: false,
} as const;

const denominator = {
  enum: ['operating', 'cleared', 'established', 'gross'],
  description:
    'The land that occupancy is measured over: leasable land of operating sites, all cleared leasable land, leasable land of established sites, or gross land of established sites.',
} as const;

const wholeYear = { type: 'integer', minimum: 1900, maximum: 2200 } as const;

const ramp = {
  description: 'How a site fills, from the year in which it opens: occupancy by age.',
  type: 'object',
  properties: {
    shape: { enum: ['linear', 'saturating', 's-curve', 'points'], description: 'Shape of the path (default: linear).' },
    from: { $ref: '#/$defs/quantity', description: 'Occupancy at age 0 (default 0%).' },
    to: { $ref: '#/$defs/quantity', description: 'Occupancy at the end of the ramp.' },
    years: { $ref: '#/$defs/quantity', description: 'Length: all of the way (linear), 90 % of it (saturating), 99 % (s-curve).' },
    k: { $ref: '#/$defs/quantity', description: 'Saturating only: the rate itself, instead of years.' },
    points: {
      type: 'object',
      patternProperties: { '^\\d+(\\.\\d+)?$': { $ref: '#/$defs/quantity' } },
      additionalProperties: false,
      description: 'Occupancy by age: {1: 20%, 3: 55%, 6: 85%}; linear between, held after the last.',
    },
  },
  additionalProperties: false,
} as const;

const gate = {
  description: "A rule of law or policy that new sites must pass: last year's occupancy of the pool has to reach a threshold.",
  type: 'object',
  properties: {
    occupancy: { $ref: '#/$defs/quantity', description: 'Occupancy that opens the gate.' },
    over: { $ref: '#/$defs/denominator' },
    or: {
      type: 'array',
      minItems: 1,
      description: 'Alternatives: the gate is open too when one of these holds.',
      items: {
        type: 'object',
        properties: {
          unleased: { $ref: '#/$defs/quantity', description: 'Unleased land is at most this.' },
          occupancy: { $ref: '#/$defs/quantity', description: 'Occupancy is at least this.' },
          over: { $ref: '#/$defs/denominator' },
        },
        additionalProperties: false,
      },
    },
    in_force: {
      type: ['string', 'integer'],
      description: 'Years in which the rule is in force: `2024 to 2030`, `from 2024`, `until 2023`.',
    },
    law: { type: 'string', description: 'Where the rule is written.' },
  },
  required: ['occupancy'],
  additionalProperties: false,
} as const;

const yearOrCounts = {
  type: ['integer', 'object'],
  description: 'The year; for a cohort how many sites in each year: {2022: 3, 2024: 4}. A plain year means all of them.',
  patternProperties: { '^\\d{4}$': { type: 'integer', minimum: 0 } },
  additionalProperties: false,
} as const;

const site = {
  description: 'One site, or a cohort of `count` equal sites.',
  type: 'object',
  properties: {
    label: { $ref: '#/$defs/text' },
    count: { $ref: '#/$defs/quantity', description: 'How many sites this line stands for (default 1).' },
    area: { $ref: '#/$defs/quantity', description: 'Gross area; of a cohort the total, divided equally.' },
    leasable: { $ref: '#/$defs/quantity', description: "Share of the gross area that can be leased (default: the pool's)." },
    planned: { type: ['integer', 'string'], description: 'Planned year of establishment, or `2021 to 2027` for a cohort.' },
    status: { enum: ['established'], description: 'Established in the base year but not yet operating.' },
    occupancy: {
      $ref: '#/$defs/quantity',
      description: 'Operating in the base year, with this occupancy of its cleared leasable land.',
    },
    cleared: {
      $ref: '#/$defs/quantity',
      description: 'Cleared land in the base year (default: all of an operating site, none of an established one).',
    },
    build: { $ref: '#/$defs/quantity', description: "Years from clearance to opening (default: the pool's)." },
    delay: { $ref: '#/$defs/quantity', description: "Years added to the planned year (default: the pool's)." },
    open_at: {
      $ref: '#/$defs/quantity',
      description: "Share of the area that must be cleared before building counts (default: the pool's).",
    },
    ramp: { $ref: '#/$defs/ramp', description: "Replaces the pool's ramp as a whole." },
    exempt: { type: ['boolean', 'string'], description: 'Ignores the gate: true, or the reason.' },
    until: { ...wholeYear, description: 'Withdrawn from the start of this year.' },
    expands: { type: 'string', pattern: identifier, description: 'The site that this one enlarges: it adds area and no count.' },
    district: { type: 'string', pattern: identifier },
    use: {
      type: 'object',
      patternProperties: { [identifier]: { $ref: '#/$defs/quantity' } },
      additionalProperties: false,
      description: "Use of a limit per leased hectare, by the limit's name, where this site differs.",
    },
    record: {
      description: 'What has happened since the base year.',
      type: 'object',
      properties: {
        established: { $ref: '#/$defs/yearOrCounts' },
        operating: { $ref: '#/$defs/yearOrCounts' },
        cleared: { $ref: '#/$defs/byYear' },
        occupancy: { $ref: '#/$defs/byYear' },
      },
      additionalProperties: false,
    },
    why: { type: 'string' },
  },
  required: ['area'],
  additionalProperties: false,
} as const;

const pool = {
  description: 'A pool of sites under common rules: the parks, or the clusters.',
  type: 'object',
  properties: {
    label: { $ref: '#/$defs/text' },
    leasable: { $ref: '#/$defs/quantity', description: 'Share of gross land that can be leased.' },
    occupancy_over: {
      $ref: '#/$defs/denominator',
      description: 'Denominator of a bare `occupancy`, `leasable`, `unleased` (default: operating).',
    },
    gate: {
      type: ['object', 'array'],
      description: 'One gate, or a list of gates that must all be open.',
      $ref: '#/$defs/gates',
    },
    approvals: { $ref: '#/$defs/byPeriod', description: 'Decisions a year, at most (default: no cap).' },
    quota: { $ref: '#/$defs/byPeriod', description: 'Land quota: the established area stays within it.' },
    clearance: { $ref: '#/$defs/byPeriod', description: 'Land that can be cleared in a year (default: no limit).' },
    take_up: { $ref: '#/$defs/byPeriod', description: 'Land that the market takes up in a year, at most.' },
    build: { $ref: '#/$defs/quantity', description: 'Years from clearance to opening (default 0 yr).' },
    delay: { $ref: '#/$defs/quantity', description: 'Years added to every planned year (default 0 yr).' },
    open_at: {
      $ref: '#/$defs/quantity',
      description: 'Share of the area that must be cleared before building counts (default 100%).',
    },
    ramp: { $ref: '#/$defs/ramp' },
    recorded_to: { ...wholeYear, description: "Last year of the sites' record (default: the last year in any of them)." },
    observed: {
      type: 'object',
      description:
        'Recorded aggregates, such as `established.count: {2023: 9}`: they serve rates and met or missed, never states.',
      patternProperties: { [dottedPath]: { $ref: '#/$defs/byYear' } },
      additionalProperties: false,
    },
    districts: {
      type: 'array',
      items: { type: 'string', pattern: identifier },
      description: 'All districts, also those without a site yet.',
    },
    sites: {
      type: 'object',
      patternProperties: { [identifier]: { $ref: '#/$defs/site' } },
      additionalProperties: false,
      minProperties: 1,
    },
  },
  required: ['sites'],
  additionalProperties: false,
} as const;

const limit = {
  description: 'A limit that rations take-up over one or several pools.',
  type: 'object',
  properties: {
    label: { $ref: '#/$defs/text' },
    kind: {
      enum: ['flow', 'stock'],
      description: 'flow: so much a year (capital); stock: so much in all (labour, power, water).',
    },
    amount: {
      ...byPeriod,
      properties: {
        ...quantity.properties,
        series: { type: 'string', pattern: identifier, description: 'The series that gives the amount by year.' },
      },
    },
    use: {
      description: 'Use per leased hectare: one number, or one for each pool.',
      type: ['string', 'number', 'object'],
      properties: quantity.properties,
      patternProperties: { [identifier]: { $ref: '#/$defs/quantity' } },
      additionalProperties: false,
    },
    over: {
      type: 'array',
      items: { type: 'string', pattern: identifier },
      minItems: 1,
      description: 'The pools that the limit covers.',
    },
    prices: quantity.properties.prices,
  },
  required: ['kind', 'amount', 'over'],
  additionalProperties: false,
} as const;

const series = {
  description: 'A yearly series: grown at stated rates, drawn through stated points, or computed by a formula.',
  type: 'object',
  properties: {
    label: { $ref: '#/$defs/text' },
    unit: { type: 'string', description: 'Unit of the values: `billion VND`, `workers`, `index`, or "%" in quotes.' },
    kind: { enum: ['level', 'share', 'rate', 'flow', 'index'], description: 'What the number is (default: by its unit).' },
    direction: { enum: ['increase', 'decrease'], description: 'The wanted direction (default: increase).' },
    prices: quantity.properties.prices,
    base: {
      ...quantity,
      description: 'Value in the base year; {derive_from: file.id} computes it backwards from a later figure.',
      properties: {
        ...quantity.properties,
        derive_from: { type: 'string', description: 'A later figure of seeds/ that the growth rates are to reach: `file.id`.' },
        year: { ...wholeYear, description: 'The year of a typed `derive_value`.' },
        derive_value: { type: ['string', 'number'], description: 'A typed later value, instead of a figure; needs `year`.' },
      },
    },
    growth: { $ref: '#/$defs/byPeriod', description: 'Growth rate, for all years or by period.' },
    path: { $ref: '#/$defs/byYear', description: 'Stated points by year.' },
    fill: {
      enum: ['linear', 'geometric', 'step'],
      description: 'How a path is filled between points (default: linear for shares and rates, else geometric).',
    },
    formula: {
      type: 'string',
      description: 'Arithmetic over other series, land aggregates and assumptions: `va / (va + rest)`.',
    },
    observed: { $ref: '#/$defs/byYear', description: 'Recorded values: they replace the rule up to the last recorded year.' },
    why: { type: 'string' },
  },
  required: ['unit'],
  additionalProperties: false,
} as const;

const target = {
  description: 'What the plan wants: a metric, a comparison with a number, and a year.',
  type: 'object',
  properties: {
    label: { $ref: '#/$defs/text' },
    metric: { type: 'string', description: 'A series, a land aggregate (`parks.established.count`), or a formula over them.' },
    at_least: { $ref: '#/$defs/quantity' },
    at_most: { $ref: '#/$defs/quantity' },
    about: { $ref: '#/$defs/quantity', description: 'A band of half a unit of the last printed digit.' },
    equals: { $ref: '#/$defs/quantity' },
    between: { $ref: '#/$defs/quantity', description: 'Two edges: `9% to 10%/yr`.' },
    by: { ...wholeYear, description: 'Judged at the end of this year.' },
    reach_by: { ...wholeYear, description: 'Reached in any year up to this one.' },
    hold_from: { ...wholeYear, description: "Held in every year from this one to the plan's last." },
    direction: {
      enum: ['increase', 'decrease', 'none'],
      description: 'The wanted direction; none judges both edges of `about`.',
    },
    linear: { type: 'boolean', description: 'Required rates per year as a difference, not as a growth rate.' },
    milestones: {
      type: 'object',
      patternProperties: { '^\\d{4}$': { $ref: '#/$defs/quantity' } },
      additionalProperties: false,
      description: 'Interim values by year, judged like the target itself.',
    },
    needs: { $ref: '#/$defs/text', description: 'What would have to be stated before the target could be judged.' },
    why: { type: 'string' },
  },
  additionalProperties: false,
} as const;

export const scenarioSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://parkreach.example/scenario.schema.json',
  title: 'parkreach scenario',
  description: 'An industrial-park plan: what it starts from, what it assumes, what it wants.',
  type: 'object',
  properties: {
    title: { $ref: '#/$defs/text', description: 'Title of the scenario.' },
    region: { $ref: '#/$defs/text', description: 'Province or district.' },
    boundary: { type: 'string', description: 'The administrative boundary that all figures refer to.' },
    period: {
      type: 'object',
      description: 'Base year (the last year before the plan) and last year.',
      properties: {
        base: { ...wholeYear, description: 'Base year: growth starts in the year after it.' },
        to: { ...wholeYear, description: 'Last year of the plan.' },
      },
      required: ['base', 'to'],
      additionalProperties: false,
    },
    include: {
      type: ['string', 'array'],
      items: { type: 'string' },
      description: 'Scenario files that this one is laid over, key by key.',
    },
    evidence: {
      type: 'array',
      items: { type: 'string' },
      description: 'Files in seeds/ whose figures may be taken with {from: file.id}.',
    },
    units: {
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$' },
      description: "Units of this scenario's own, such as `looms`.",
    },
    assumptions: {
      type: 'object',
      description: 'Named numbers that may be used below after "=".',
      patternProperties: { [identifier]: { $ref: '#/$defs/quantity' } },
      additionalProperties: false,
    },
    series: {
      type: 'object',
      patternProperties: { [identifier]: { $ref: '#/$defs/series' } },
      additionalProperties: false,
    },
    land: {
      type: 'object',
      description: 'The land pipeline: pools of sites.',
      patternProperties: { [identifier]: { $ref: '#/$defs/pool' } },
      additionalProperties: false,
    },
    limits: {
      type: 'object',
      description: 'Limits over one or several pools.',
      patternProperties: { [identifier]: { $ref: '#/$defs/limit' } },
      additionalProperties: false,
    },
    targets: {
      type: 'object',
      patternProperties: { [identifier]: { $ref: '#/$defs/target' } },
      additionalProperties: false,
      minProperties: 1,
    },
    variants: {
      type: 'object',
      description: 'Named sets of overrides by dotted path: {slow_market: {land.parks.take_up: 60 ha/yr}}.',
      patternProperties: { [identifier]: { type: 'object' } },
      additionalProperties: false,
    },
  },
  required: ['title', 'period', 'targets'],
  additionalProperties: false,
  $defs: {
    text,
    quantity,
    byPeriod,
    byYear,
    denominator,
    ramp,
    gate,
    gates: { if: { type: 'array' }, then: { items: { $ref: '#/$defs/gate' } }, else: { $ref: '#/$defs/gate' } },
    yearOrCounts,
    site,
    pool,
    limit,
    series,
    target,
  },
} as const;
