import { byPeriod, dottedPath, identifier, poolOfNumber, quantity, wholeYear } from './number-schema.ts';

export const gate = {
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

export const pool = {
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

export const limit = {
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
