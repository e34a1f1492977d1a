import { DESIGN_KINDS } from '../../base/sweep-section.ts';

/** What a sweep takes: the same keys under `sweep` in a scenario and at the top of a file of its own. */
export const varied = {
  description:
    'What one number varies over: a range or distribution as anywhere else, a list of values, or evenly spaced ones: `100..400/5` are five from 100 to 400. Numbers of a list may leave out their unit, where it is no percentage. `as stated` keeps the range of the scenario.',
  if: { type: 'array' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { items: { type: ['string', 'number'] }, minItems: 1 },
  else: { $ref: '#/$defs/quantity' },
} as const;

export const sweep = {
  description:
    'What `parkreach sweep`, `check --probability` and the analyses of a sweep vary, and how. The central projection does not change with it.',
  type: 'object',
  properties: {
    design: {
      enum: DESIGN_KINDS,
      description:
        'How samples are laid out: random = independent; latin-hypercube = each factor stratified; sobol = spread evenly in all directions; saltelli = for Sobol indices; morris = for screening; grid = every combination; one-at-a-time = each factor alone (default: grid where every number that varies has a list of values, else sobol).',
    },
    n: {
      type: 'integer',
      description:
        'Number of samples (default: 16384 for `parkreach sweep`, 4096 for `check --probability`); of base samples (saltelli, default 1024) or trajectories (morris, default 50). Sobol and saltelli round it up to a power of 2.',
      examples: [10000],
    },
    seed: {
      type: 'integer',
      description: 'Chooses the draws: the same scenario and seed give the same samples anywhere.',
      default: 1,
      examples: [42],
    },
    levels: {
      type: 'integer',
      description:
        'Values of each factor in morris (even; default 4) and, where a factor has a range instead of a list, in grid and one-at-a-time (default 5).',
      examples: [6],
    },
    second_order: {
      type: 'boolean',
      description: 'Saltelli only: also the samples that indices of pairs of factors need.',
      default: false,
    },
    evidence: {
      enum: ['fixed', 'printed precision'],
      description:
        'Whether figures of the evidence vary too: printed precision = over the range that was printed, else over half a unit of the last printed digit to either side.',
      default: 'fixed',
    },
    vary: {
      type: ['array', 'object'],
      description:
        'The numbers that vary, by dotted path: a list of paths, or a map from paths to what they vary over (default: every assumption with a range).',
      items: { type: 'string' },
      patternProperties: { '^[a-z]': { $ref: '#/$defs/varied' } },
      additionalProperties: false,
      examples: [['assumptions.delay', 'land.parks.take_up'], { 'land.parks.take_up': '100..400/5' }],
    },
    groups: {
      type: 'object',
      description:
        'Numbers that Sobol indices and Morris effects take as one, by a name for each group: `land: [land.parks, assumptions.delay]`. A path may name a section, with all that varies in it. A number in no group stands for itself.',
      patternProperties: {
        '^[a-z][a-z0-9_]*$': { type: 'array', items: { type: 'string' }, minItems: 1 },
      },
      additionalProperties: false,
      examples: [{ land: ['land.parks'], growth: ['series.output.growth', 'assumptions.fill_pace'] }],
    },
    correlations: {
      type: 'array',
      description: 'Pairs of numbers that vary together; all other pairs are independent.',
      items: {
        type: 'object',
        properties: {
          between: {
            type: 'array',
            items: { type: 'string' },
            description: 'The paths of two numbers that vary.',
            examples: [['assumptions.delay', 'land.parks.take_up']],
          },
          correlation: {
            type: 'number',
            description: 'Between -1 and 1: the correlation of the normal scores of the two (a Gaussian copula).',
            examples: [0.5],
          },
          why: { type: 'string', description: 'Why they go together.' },
        },
        required: ['between', 'correlation'],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const;
