import { auditSections, identity, unknown } from './identity-schema.ts';
import { assumption, byPeriod, byYear, denominator, identifier, quantity, text, wholeYear } from './number-schema.ts';
import { series, target } from './plan-schema.ts';
import { gate, limit, pool } from './pool-schema.ts';
import { ramp, site, yearOrCounts } from './site-schema.ts';
import { sweep, varied } from './sweep-schema.ts';

/**
 * The format of a scenario file, stated once: the types, the editors' JSON Schema, the checker and the format page all
 * come from here. A description is what a planner reads while typing; `examples` and `default` are as one would type them.
 */
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
