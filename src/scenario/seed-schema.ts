import { scenarioSchema } from './schema.ts';

const { text } = scenarioSchema.$defs;
const number = { type: ['string', 'number'] } as const;

/** The format of a file in seeds/: one source document or statistical record, and every figure in it. */
export const seedSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://parkreach.example/seed.schema.json',
  title: 'parkreach evidence',
  description: 'The figures of one document or statistical record, each with its place.',
  type: 'object',
  properties: {
    document: {
      type: 'object',
      description: 'The source itself.',
      properties: {
        title: { $ref: '#/$defs/text' },
        issuer: { type: 'string', description: 'Who issued it.' },
        date: { type: 'string', description: 'Date of issue, as far as it is known.' },
        kind: {
          enum: ['plan', 'record', 'norm'],
          description: 'plan: figures are stated; record: figures are observed; norm: law and standards.',
        },
        file: { type: 'string', description: 'Name of the text file that `verify` looks in.' },
        language: { enum: ['vi', 'en'] },
        boundary: { type: 'string', description: 'The administrative boundary that the figures refer to.' },
        note: { type: 'string' },
      },
      required: ['title', 'kind'],
      additionalProperties: false,
    },
    figures: {
      type: 'object',
      patternProperties: {
        '^[a-z][a-z0-9-]*$': {
          type: 'object',
          properties: {
            label: { $ref: '#/$defs/text' },
            value: { ...number, description: 'The figure with its unit and wording: `about 19%/yr`.' },
            values: {
              type: 'object',
              patternProperties: { '^\\d{4}$': number },
              additionalProperties: false,
              description: 'Several years of one quantity.',
            },
            readings: {
              type: 'array',
              items: number,
              minItems: 2,
              description: 'Several readings of one printed figure; the first is used.',
            },
            year: { type: 'integer', description: 'The year of a level.' },
            period: { type: 'string', description: 'The years of a rate or flow: `2021-2030`.' },
            prices: { type: 'string', description: 'Price basis of money: `constant 2010` or `current`.' },
            scope: { type: 'string', description: 'What the figure covers.' },
            printed: {
              type: ['string', 'array'],
              items: { type: 'string' },
              description: 'The figure as printed in the source.',
            },
            place: { type: 'string', description: 'Where it stands in the document.' },
            source: { type: 'string', description: "Where a record's figure was published." },
            trust: {
              enum: ['sourced', 'computed', 'remembered'],
              description: 'read in its source, computed from such figures, or not sourced.',
            },
            boundary: { type: 'string' },
            note: { type: 'string' },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
  required: ['document', 'figures'],
  additionalProperties: false,
  $defs: { text },
} as const;
