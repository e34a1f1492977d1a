import { quantity, wholeYear, why } from './number-schema.ts';

export const series = {
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

export const target = {
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
