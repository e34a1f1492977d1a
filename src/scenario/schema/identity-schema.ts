/** What the audit of a plan's arithmetic takes: the same keys in a scenario and in a file of seeds/. */
const name = '^[a-z][a-z0-9_]*(-[a-z0-9_]+)*$';

export const unknown = {
  description: 'A quantity that no document states and that may follow from what is stated.',
  type: 'object',
  properties: {
    label: { $ref: '#/$defs/text', description: 'What it is.' },
    unit: { type: 'string', description: 'Its unit.', examples: ['billion VND', '"%/yr"'] },
    prices: { type: 'string', description: 'Price basis of money.', examples: ['constant 2010'] },
    range: {
      type: 'string',
      description: 'Least and most that it can be. Without it nothing is below zero, and no growth rate below -99 %.',
      examples: ['0% to 100%'],
    },
  },
  additionalProperties: false,
} as const;

const formula = {
  type: 'string',
  description: 'What should hold: two sides with `=`, `<=` or `>=` between them.',
  examples: ['parks-2035 = parks-before + parks-new'],
} as const;

export const identity = {
  description: 'What should hold between figures: a formula, or a map with the formula and more.',
  type: ['string', 'object'],
  properties: {
    formula,
    readings: {
      type: 'array',
      items: {
        type: 'object',
        properties: { formula, label: { $ref: '#/$defs/text', description: 'The reading in words.' } },
        required: ['formula'],
        additionalProperties: false,
      },
      minItems: 2,
      description: 'Several ways to read the text, instead of `formula`; all are carried on, the first first.',
    },
    label: { $ref: '#/$defs/text', description: 'The identity in words.' },
    expected: {
      type: 'boolean',
      default: false,
      description: 'true: it is only to be expected, and a mismatch is a warning, no contradiction.',
    },
    prices: {
      enum: ['mixed'],
      description:
        'mixed: it holds constant prices against current ones, as growth rates and shares do. A mismatch is a warning, with the change of relative prices that would explain it. Where figures name different price bases it is so anyway.',
    },
    years: {
      type: 'number',
      minimum: 1,
      description: 'Years over which relative prices change, with `prices: mixed`: the change is then told a year.',
      examples: [10],
    },
    note: { $ref: '#/$defs/text', description: 'What to know about it: shown with what the audit finds.' },
  },
  additionalProperties: false,
} as const;

/** The two sections, as properties of a file. */
export const auditSections = {
  unknowns: {
    type: 'object',
    description: 'Quantities that are not stated and that identities name, each under its id.',
    patternProperties: { [name]: { $ref: '#/$defs/unknown' } },
    additionalProperties: false,
  },
  identities: {
    type: 'object',
    description: 'What should hold between the figures, for `parkreach audit`; each under its id.',
    patternProperties: { [name]: { $ref: '#/$defs/identity' } },
    additionalProperties: false,
  },
} as const;
