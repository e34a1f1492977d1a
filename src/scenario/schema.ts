import { auditSections, identity, unknown } from './identity-schema.ts';
import { sweep, varied } from './sweep-schema.ts';

/**
 * The format of a scenario file, stated once: the types, the editors' JSON Schema, the checker and the format page all
 * come from here. A description is what a planner reads while typing; `examples` and `default` are as one would type them.
 */
const identifier = '^[a-z][a-z0-9_]*$';
/** The name of a pool where a number may stand too: the one key of a number that takes a list is no name. */
const poolOfNumber = '^[a-z][a-z0-9_]*(?<!^choices)$';
const dottedPath = '^[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*$';
const period = '^\\d{4}( ?(-|to) ?\\d{4})?$';

const text = {
  description: 'A label: plain text, or one text per language as {en: ..., vi: ...}.',
  type: ['string', 'object'],
  properties: {
    en: { type: 'string', description: 'The text in English.' },
    vi: { type: 'string', description: 'The text in Vietnamese.' },
  },
  additionalProperties: false,
} as const;

const quantity = {
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

const assumption = {
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

const byPeriod = {
  description:
    'A number for all years, or one for each period: {2021-2025: 9%/yr, 2026-2030: 12%/yr}. Periods may neither overlap nor leave a hole; the last value holds afterwards.',
  type: ['string', 'number', 'object'],
  patternProperties: { [period]: { $ref: '#/$defs/quantity' } },
  properties: quantity.properties,
  additionalProperties: false,
} as const;

const byYear = {
  description: 'Numbers by year: {2020: 49.7%, 2030: 60%}, or a figure of seeds/ that has its years with it: {from: file.id}.',
  type: 'object',
  patternProperties: { '^\\d{4}$': { $ref: '#/$defs/quantity' } },
  properties: { from: quantity.properties.from },
  additionalProperties: false,
} as const;

const denominator = {
  enum: ['operating', 'cleared', 'established', 'gross'],
  description:
    'The land that leased land is compared with: operating = leasable land of the sites in operation; cleared = all cleared leasable land; established = leasable land of all established sites; gross = gross land of all established sites.',
} as const;

const why = { $ref: '#/$defs/text', description: 'Why it is so, in your words; also as {en: ..., vi: ...}.' } as const;

const wholeYear = { type: 'integer', minimum: 1900, maximum: 2200 } as const;

const ramp = {
  description: 'How a site fills, from the year in which it opens: occupancy by age.',
  type: 'object',
  properties: {
    shape: {
      enum: ['linear', 'saturating', 's-curve', 'points'],
      default: 'linear',
      description: 'linear: even steps; saturating: fast first; s-curve: slow, fast, slow; points: as `points` says.',
    },
    from: { $ref: '#/$defs/quantity', description: 'Occupancy at age 0.', default: '0%', examples: ['10%'] },
    to: {
      $ref: '#/$defs/quantity',
      description: 'Occupancy at the end of the ramp. Needed, but for `points`.',
      examples: ['85%'],
    },
    years: {
      $ref: '#/$defs/quantity',
      description: 'Years to all of the way (linear), to 90 % of it (saturating), to 99 % of it (s-curve).',
      examples: ['6.5 yr'],
    },
    k: {
      $ref: '#/$defs/quantity',
      description:
        'Saturating only, instead of `years`: the share of the missing occupancy that is filled in a year is 1 - exp(-k).',
      examples: ['0.35'],
    },
    points: {
      type: 'object',
      patternProperties: { '^\\d+(\\.\\d+)?$': { $ref: '#/$defs/quantity' } },
      additionalProperties: false,
      description: 'Occupancy by age in years; linear between, held after the last. The opening year ends at age 1.',
      examples: [{ 1: '20%', 3: '55%', 6: '85%' }],
    },
  },
  additionalProperties: false,
} as const;

const gate = {
  description: "A rule of law or policy that new sites must pass: last year's occupancy of the pool has to reach a threshold.",
  type: 'object',
  properties: {
    occupancy: { $ref: '#/$defs/quantity', description: 'Occupancy that opens the gate.', examples: ['60%'] },
    over: {
      $ref: '#/$defs/denominator',
      description: "The land that this occupancy is measured over (default: the pool's `occupancy_over`).",
    },
    or: {
      type: 'array',
      minItems: 1,
      description: 'Alternatives: the gate is open too when one of these holds.',
      items: {
        type: 'object',
        properties: {
          unleased: { $ref: '#/$defs/quantity', description: 'Open where unleased land is at most this.', examples: ['50 ha'] },
          occupancy: { $ref: '#/$defs/quantity', description: 'Open where occupancy is at least this.', examples: ['75%'] },
          over: {
            $ref: '#/$defs/denominator',
            description: "The land that this alternative is measured over (default: the pool's `occupancy_over`).",
          },
        },
        additionalProperties: false,
      },
    },
    in_force: {
      type: ['string', 'integer'],
      description: 'Years in which the rule is in force: `2024 to 2030`, `from 2024`, `until 2023`, `2025` (default: always).',
      examples: ['from 2024'],
    },
    law: { type: 'string', description: 'Where the rule is written.', examples: ['Decree 35/2022, article 9'] },
  },
  required: ['occupancy'],
  additionalProperties: false,
} as const;

const yearOrCounts = {
  type: ['integer', 'object'],
  description: 'The year; for a cohort how many of its sites in each year: {2022: 3, 2024: 4}. A plain year means all of them.',
  patternProperties: { '^\\d{4}$': { type: 'integer', minimum: 0 } },
  additionalProperties: false,
} as const;

const site = {
  description: 'One site, or a cohort of `count` equal sites.',
  type: 'object',
  properties: {
    label: { $ref: '#/$defs/text', description: 'Name of the site, as printed.' },
    count: { $ref: '#/$defs/quantity', description: 'How many sites this line stands for.', default: 1, examples: [22] },
    area: {
      $ref: '#/$defs/quantity',
      description: 'Gross area; of a cohort the total, divided equally.',
      examples: ['256.68 ha'],
    },
    leasable: {
      $ref: '#/$defs/quantity',
      description: "Share of the gross area that can be leased (default: the pool's).",
      examples: ['68%'],
    },
    planned: {
      type: ['integer', 'string'],
      description: 'Planned year of establishment; for a cohort also the first and last year.',
      examples: ['2021 to 2027'],
    },
    status: { enum: ['established'], description: 'Established in the base year but not yet operating.' },
    occupancy: {
      $ref: '#/$defs/quantity',
      description: 'Operating in the base year, with this share of its cleared leasable land leased.',
      examples: ['78%'],
    },
    cleared: {
      $ref: '#/$defs/quantity',
      description: 'Cleared land in the base year (default: all of an operating site, none of an established one).',
      examples: ['120 ha'],
    },
    build: {
      $ref: '#/$defs/quantity',
      description: "Years from clearance to opening (default: the pool's).",
      examples: ['3 yr'],
    },
    delay: {
      $ref: '#/$defs/quantity',
      description: "Years added to the planned year (default: the pool's).",
      examples: ['1 yr'],
    },
    open_at: {
      $ref: '#/$defs/quantity',
      description: "Share of the area that must be cleared before building starts (default: the pool's).",
      examples: ['50%'],
    },
    ramp: { $ref: '#/$defs/ramp', description: "Replaces the pool's ramp as a whole." },
    exempt: {
      type: ['boolean', 'string'],
      description: 'Needs to pass no gate: true, or the reason.',
      default: false,
      examples: ['decided before the rule'],
    },
    until: {
      ...wholeYear,
      description: 'Withdrawn from the start of this year: its land and leases no longer count.',
      examples: [2028],
    },
    expands: {
      type: 'string',
      pattern: identifier,
      description: 'The site of the same pool that this one enlarges: it adds area and no count.',
      examples: ['existing'],
    },
    district: {
      type: 'string',
      pattern: identifier,
      description: 'The district, for results by district.',
      examples: ['luc_ngan'],
    },
    use: {
      type: 'object',
      patternProperties: { [identifier]: { $ref: '#/$defs/quantity' } },
      additionalProperties: false,
      description: 'Use per leased hectare by name of a limit, where this site differs.',
      examples: [{ labour: '120 workers/ha' }],
    },
    record: {
      description: 'What has happened since the base year: the projection from today follows it.',
      type: 'object',
      properties: {
        established: {
          $ref: '#/$defs/yearOrCounts',
          description: 'Year of establishment; for a cohort how many in each year (default: the first year of the record).',
          examples: [{ 2022: 3, 2024: 4 }],
        },
        operating: {
          $ref: '#/$defs/yearOrCounts',
          description: 'Year of opening; for a cohort how many in each year (default: the first year with an occupancy).',
          examples: [{ 2025: 1 }],
        },
        cleared: {
          $ref: '#/$defs/byYear',
          description: 'Cleared land at the end of a year.',
          examples: [{ 2023: '120 ha' }],
        },
        occupancy: {
          $ref: '#/$defs/byYear',
          description:
            'Share of the cleared leasable land that was leased at the end of a year; of a cohort, of each of its sites.',
          examples: [{ 2024: '74%' }],
        },
      },
      additionalProperties: false,
    },
    why,
  },
  required: ['area'],
  additionalProperties: false,
} as const;

const pool = {
  description: 'A pool of sites under common rules: the parks, or the clusters.',
  type: 'object',
  properties: {
    label: { $ref: '#/$defs/text', description: 'Name of the pool, as printed.' },
    leasable: {
      $ref: '#/$defs/quantity',
      description: 'Share of gross land that can be leased. Needed here or at each site.',
      examples: ['68%'],
    },
    occupancy_over: {
      $ref: '#/$defs/denominator',
      description: 'The land that a bare `occupancy`, `leasable` or `unleased` is measured over.',
      default: 'operating',
    },
    gate: {
      type: ['object', 'array'],
      description: 'One gate that new sites must pass, or a list of gates that must all be open.',
      $ref: '#/$defs/gates',
    },
    approvals: { $ref: '#/$defs/byPeriod', description: 'Decisions a year, at most (default: no cap).', examples: [4] },
    quota: {
      $ref: '#/$defs/byPeriod',
      description: 'Land quota: the established area stays within it (default: none).',
      examples: ['7840 ha'],
    },
    clearance: {
      $ref: '#/$defs/byPeriod',
      description: 'Land that can be cleared in a year (default: no limit).',
      examples: ['600 ha/yr'],
    },
    take_up: {
      $ref: '#/$defs/byPeriod',
      description: 'Land that the market leases in a year, at most (default: no limit, every site fills as if alone).',
      examples: ['150 ha/yr'],
    },
    build: { $ref: '#/$defs/quantity', description: 'Years from clearance to opening.', default: '0 yr', examples: ['3 yr'] },
    delay: { $ref: '#/$defs/quantity', description: 'Years added to every planned year.', default: '0 yr', examples: ['1 yr'] },
    open_at: {
      $ref: '#/$defs/quantity',
      description: 'Share of the area that must be cleared before building starts.',
      default: '100%',
      examples: ['50%'],
    },
    ramp: {
      $ref: '#/$defs/ramp',
      description: 'How a site fills, from the year in which it opens. Needed here or at each site.',
    },
    recorded_to: {
      ...wholeYear,
      description: "Last year that the sites' records cover (default: the last year in any of them).",
      examples: [2024],
    },
    observed: {
      type: 'object',
      description:
        'Recorded totals of the pool, by name: they serve required rates and met or missed; the projection does not start from them.',
      examples: [{ 'established.count': { 2023: 9 } }],
      patternProperties: { [dottedPath]: { $ref: '#/$defs/byYear' } },
      additionalProperties: false,
    },
    districts: {
      type: 'array',
      items: { type: 'string', pattern: identifier },
      description: 'All districts, also those without a site yet (default: those that the sites name).',
      examples: [['luc_ngan', 'viet_yen']],
    },
    sites: {
      type: 'object',
      patternProperties: { [identifier]: { $ref: '#/$defs/site' } },
      additionalProperties: false,
      minProperties: 1,
      description: 'The sites of the pool, each under its name.',
    },
  },
  required: ['sites'],
  additionalProperties: false,
} as const;

const limit = {
  description: 'A limit that rations take-up over one or several pools.',
  type: 'object',
  properties: {
    label: { $ref: '#/$defs/text', description: 'Name of the limit, as printed.' },
    kind: {
      enum: ['flow', 'stock'],
      description: 'flow: so much a year (capital); stock: so much in all (labour, power, water).',
    },
    amount: {
      ...byPeriod,
      description: 'How much there is: a number, one for each period, or {series: name}.',
      examples: ['180000 workers'],
      properties: {
        ...quantity.properties,
        series: {
          type: 'string',
          pattern: identifier,
          description: 'The series that gives the amount by year.',
          examples: ['workers'],
        },
      },
    },
    use: {
      description: 'Use per leased hectare: one number, or one for each pool (default: 1, so the amount is in hectares).',
      examples: ['82 workers/ha'],
      type: ['string', 'number', 'object'],
      properties: quantity.properties,
      patternProperties: { [poolOfNumber]: { $ref: '#/$defs/quantity' } },
      additionalProperties: false,
    },
    over: {
      type: 'array',
      items: { type: 'string', pattern: identifier },
      minItems: 1,
      description: 'The pools that the limit covers.',
      examples: [['parks', 'clusters']],
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
    label: { $ref: '#/$defs/text', description: 'Name of the series, as printed.' },
    unit: {
      type: 'string',
      description: 'Unit of the values: `billion VND`, `workers`, `index`, or "%" in quotes.',
      examples: ['billion VND'],
    },
    kind: {
      enum: ['level', 'share', 'rate', 'flow', 'index'],
      description:
        'What the number is (default by unit: "%" is a share, %/yr a rate, index an index, anything per year a flow, else a level).',
    },
    direction: { enum: ['increase', 'decrease'], default: 'increase', description: 'The wanted direction.' },
    prices: quantity.properties.prices,
    base: {
      ...quantity,
      description: 'Value in the base year; {derive_from: file.id} computes it backwards from a later figure.',
      examples: ['655000 billion VND'],
      properties: {
        ...quantity.properties,
        derive_from: {
          type: 'string',
          description: 'A later figure of seeds/ that the growth rates are to reach: `file.id`.',
          examples: ['my-province.output-2030'],
        },
        year: { ...wholeYear, description: 'The year of `derive_value`, or of a figure that has none.', examples: [2030] },
        derive_value: {
          type: ['string', 'number'],
          description: 'A typed later value, instead of a figure; needs `year`.',
          examples: ['2200000 billion VND'],
        },
      },
    },
    growth: { $ref: '#/$defs/byPeriod', description: 'Growth rate, for all years or by period.', examples: ['19%/yr'] },
    path: {
      $ref: '#/$defs/byYear',
      description: 'Stated points by year; the base year has to be one of them, or to be observed.',
      examples: [{ 2020: '49.7%', 2030: '60%' }],
    },
    fill: {
      enum: ['linear', 'geometric', 'step'],
      description: 'How a gap between two points is filled (default: linear for shares and rates, else geometric).',
    },
    formula: {
      type: 'string',
      description: 'Arithmetic over other series, totals of a pool and assumptions.',
      examples: ['va / (va + rest)'],
    },
    observed: {
      $ref: '#/$defs/byYear',
      description: 'Recorded values: they replace the rule up to the last recorded year.',
      examples: [{ 2022: '51.2%', 2024: '53%' }],
    },
    why,
  },
  required: ['unit'],
  additionalProperties: false,
} as const;

const target = {
  description: 'What the plan wants: a metric, a comparison with a number, and a year.',
  type: 'object',
  properties: {
    label: { $ref: '#/$defs/text', description: 'The target in words, as printed.' },
    metric: {
      type: 'string',
      description: 'What is judged: a series, a total of a pool, or a formula over them.',
      examples: ['parks.established.count'],
    },
    at_least: { $ref: '#/$defs/quantity', description: 'Wanted: this or more.', examples: ['7840 ha'] },
    at_most: { $ref: '#/$defs/quantity', description: 'Wanted: this or less.', examples: ['5%'] },
    about: {
      $ref: '#/$defs/quantity',
      description: 'Wanted: this, give or take half a unit of the last printed digit; beating it is no failure.',
      examples: ['19%/yr'],
    },
    equals: { $ref: '#/$defs/quantity', description: 'Wanted: exactly this.', examples: [29] },
    between: { $ref: '#/$defs/quantity', description: 'Wanted: from the first edge to the second.', examples: ['9% to 10%/yr'] },
    by: { ...wholeYear, description: 'Judged at the end of this year.', examples: [2030] },
    reach_by: { ...wholeYear, description: 'Reached in any year up to this one.', examples: [2030] },
    hold_from: { ...wholeYear, description: "Held in every year from this one to the plan's last.", examples: [2028] },
    direction: {
      enum: ['increase', 'decrease', 'none'],
      description: 'The wanted direction (default: that of the series); none judges both edges of `about`.',
    },
    linear: {
      type: 'boolean',
      description:
        'true: required rates are so much more a year; false: so many percent (default: true for shares, rates and occupancy).',
    },
    milestones: {
      type: 'object',
      patternProperties: { '^\\d{4}$': { $ref: '#/$defs/quantity' } },
      additionalProperties: false,
      description: 'Interim values by year, each judged like the target itself.',
      examples: [{ 2025: 15 }],
    },
    needs: { $ref: '#/$defs/text', description: 'What would have to be stated before the target could be judged.' },
    why,
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
    region: { $ref: '#/$defs/text', description: 'Province or district.', examples: ['Bắc Giang'] },
    boundary: {
      type: 'string',
      description: 'The administrative boundary that all figures refer to.',
      examples: ['before 2025-07-01'],
    },
    period: {
      type: 'object',
      description: 'Base year (the last year before the plan) and last year.',
      properties: {
        base: {
          ...wholeYear,
          description: 'Base year: what stands at its end is given, growth starts in the year after.',
          examples: [2020],
        },
        to: { ...wholeYear, description: 'Last year of the plan.', examples: [2030] },
      },
      required: ['base', 'to'],
      additionalProperties: false,
    },
    include: {
      type: ['string', 'array'],
      items: { type: 'string' },
      description: 'Scenario file, or files, that this one is laid over, key by key.',
      examples: ['my-plan.yaml'],
    },
    evidence: {
      type: 'array',
      items: { type: 'string' },
      description: 'Files in seeds/, without `.yaml`, whose figures may be taken with {from: file.id}.',
      examples: [['my-province']],
    },
    units: {
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_]*$' },
      description: "Units of this scenario's own.",
      examples: [['looms']],
    },
    assumptions: {
      type: 'object',
      description: 'Named numbers that may be used below after "=", and in formulas.',
      examples: [{ delay: '0 to 4 yr' }],
      patternProperties: { [identifier]: { $ref: '#/$defs/assumption' } },
      additionalProperties: false,
    },
    series: {
      type: 'object',
      description: 'Yearly series: output, value added, workers, each under its name.',
      patternProperties: { [identifier]: { $ref: '#/$defs/series' } },
      additionalProperties: false,
    },
    land: {
      type: 'object',
      description: 'Pools of sites (parks, clusters), each under its name.',
      patternProperties: { [identifier]: { $ref: '#/$defs/pool' } },
      additionalProperties: false,
    },
    limits: {
      type: 'object',
      description: 'Limits of labour, power, water or capital over one or several pools, each under its name.',
      patternProperties: { [identifier]: { $ref: '#/$defs/limit' } },
      additionalProperties: false,
    },
    targets: {
      type: 'object',
      description: 'What the plan wants, each target under its name.',
      patternProperties: { [identifier]: { $ref: '#/$defs/target' } },
      additionalProperties: false,
      minProperties: 1,
    },
    variants: {
      type: 'object',
      description: 'Other versions of the plan: named sets of values by dotted path, run with --variant.',
      examples: [{ slow_market: { 'land.parks.take_up': '60 ha/yr' } }],
      patternProperties: { [identifier]: { type: 'object', description: 'Values by dotted path.' } },
      additionalProperties: false,
    },
    sweep: { $ref: '#/$defs/sweep', description: 'What a sweep of this scenario varies, and how.' },
    ...auditSections,
  },
  required: ['title', 'period', 'targets'],
  additionalProperties: false,
  $defs: {
    text,
    quantity,
    assumption,
    byPeriod,
    byYear,
    denominator,
    ramp,
    gate,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    gates: { if: { type: 'array' }, then: { items: { $ref: '#/$defs/gate' } }, else: { $ref: '#/$defs/gate' } },
    yearOrCounts,
    site,
    pool,
    limit,
    series,
    target,
    unknown,
    identity,
    sweep,
    varied,
  },
} as const;

/** A file of its own for a sweep, for any scenario: the keys of the section. */
export const sweepSchema = {
  $schema: scenarioSchema.$schema,
  $id: 'https://parkreach.example/sweep.schema.json',
  title: 'parkreach sweep',
  ...sweep,
  $defs: { sweep, varied, quantity, text },
} as const;
