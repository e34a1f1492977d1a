import { auditSections } from './schema/identity-schema.ts';
import { scenarioSchema } from './schema/scenario-schema.ts';

const { text, unknown, identity } = scenarioSchema.$defs;
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
        title: { $ref: '#/$defs/text', description: 'Title of the document.' },
        issuer: { type: 'string', description: 'Who issued it.', examples: ["Provincial people's council"] },
        date: { type: 'string', description: 'Date of issue, as far as it is known.', examples: ['2021-07-14'] },
        kind: {
          enum: ['plan', 'record', 'norm'],
          description: 'plan: what was promised; record: what was observed; norm: law and standards.',
        },
        file: { type: 'string', description: 'Name of the text of the document.' },
        language: { enum: ['vi', 'en'], description: 'Language of the document.' },
        boundary: { type: 'string', description: 'The administrative boundary that the figures refer to.' },
        note: { type: 'string', description: 'Anything else about the source.' },
      },
      required: ['title', 'kind'],
      additionalProperties: false,
    },
    figures: {
      type: 'object',
      description: 'The figures, each under its id: small letters, digits and `-`.',
      patternProperties: {
        '^[a-z][a-z0-9-]*$': {
          type: 'object',
          properties: {
            label: { $ref: '#/$defs/text', description: 'What the figure is, as printed.' },
            value: { ...number, description: 'The figure with its unit and wording.', examples: ['about 19%/yr'] },
            values: {
              type: 'object',
              patternProperties: { '^\\d{4}$': number },
              additionalProperties: false,
              description: 'Several years of one quantity, instead of `value`.',
              examples: [{ 2023: '9', 2024: '11' }],
            },
            readings: {
              type: 'array',
              items: number,
              minItems: 2,
              description: 'Several readings of one printed figure, instead of `value`; the first is used.',
              examples: [[46, 52]],
            },
            year: { type: 'integer', description: 'The year of a level.', examples: [2030] },
            period: { type: 'string', description: 'The years of a rate or flow.', examples: ['2021-2030'] },
            prices: { type: 'string', description: 'Price basis of money.', examples: ['constant 2010', 'current'] },
            scope: { type: 'string', description: 'What the figure covers.' },
            printed: {
              type: ['string', 'array'],
              items: { type: 'string' },
              description: 'The figure as printed in the source.',
            },
            place: { type: 'string', description: 'Where it stands in the document.', examples: ['section II, point 2'] },
            source: { type: 'string', description: "Where a record's figure was published." },
            trust: {
              enum: ['sourced', 'computed', 'remembered'],
              description:
                'How far to rely on it: read in its source, computed from such figures, or remembered without a source.',
            },
            boundary: { type: 'string', description: "The figure's boundary, where it is not the document's." },
            note: { type: 'string', description: 'Anything else about the figure.' },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    ...auditSections,
  },
  required: ['document', 'figures'],
  additionalProperties: false,
  $defs: { text, unknown, identity },
} as const;
