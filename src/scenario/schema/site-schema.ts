import { identifier, wholeYear, why } from './number-schema.ts';

export const ramp = {
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

export const yearOrCounts = {
  type: ['integer', 'object'],
  description: 'The year; for a cohort how many of its sites in each year: {2022: 3, 2024: 4}. A plain year means all of them.',
  patternProperties: { '^\\d{4}$': { type: 'integer', minimum: 0 } },
  additionalProperties: false,
} as const;

export const site = {
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
