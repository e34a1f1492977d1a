import type { ScenarioFacts } from '../../scenario/scenario-problem.ts';
import type { SweepFacts } from '../../sweep/sweep-problem.ts';
import type { Sentences } from './sentences.ts';
import { code, codes, oneOf, plain } from './words.ts';

/** What is wrong in what a sweep is asked to vary, in English. */
export const englishSweep = {
  'vary-unknown-path': ({ path, nearest, below }) => ({
    message:
      below.length > 0
        ? `${code(path)} is a section and no number that could vary.`
        : `The scenario states no number at ${code(path)}.`,
    hint:
      below.length > 0
        ? `Name a number in it: ${oneOf(below, 'or')}.`
        : nearest === undefined
          ? 'Write the path of a number as it stands in the scenario, as in `land.parks.take_up`.'
          : `Write ${code(nearest)}.`,
  }),
  'vary-formula': ({ path, formula, over }) => ({
    message: `${code(path)} is computed: ${code(`= ${formula}`)}.`,
    hint: over.length === 0 ? 'Write a number there first.' : `Vary ${oneOf(over, 'or')}.`,
  }),
  'vary-fixed': ({ path }) => ({
    message: `${code(path)} has to be known before anything is projected, so it cannot vary.`,
    hint: 'Make a variant for each of its values and run them side by side with `--variant`.',
  }),
  'vary-not-read': ({ found, example }) => ({
    message: `${code(found)} is nothing that a number can vary over.`,
    hint: `Write a list (\`1, 2, 3\`), evenly spaced values (\`100..400/5\`) or a range (\`60 to 300 ha/yr\`). A number here looks like ${code(example)}.`,
  }),
  'vary-steps': ({ found, write, single }) => ({
    message: `${code(found)} does not say how many values are to be tried, two or more.`,
    hint: `Write ${code(write)} for five of them${single === undefined ? '' : `, or ${code(single)} for a range that is drawn from`}.`,
  }),
  'vary-without-range': ({ path, value }) => ({
    message: `${code(path)} has no range in the scenario: it is ${code(value)}.`,
    hint: `Say what it varies over, as in ${code(`${path}: [${value}, ...]`)}.`,
  }),
  'vary-twice': ({ path }) => ({
    message: `${code(path)} is to vary twice.`,
    hint: 'Keep one of the two.',
  }),
  'sweep-number': ({ key, found, low, high }) => ({
    message: `${code(found)} is out of the range of ${code(key)}.`,
    hint: `Write a whole number from ${low} to ${high}.`,
  }),
  'correlation-pair': ({ count }) => ({
    message: `A correlation is between two different numbers; here ${count === 1 ? 'is 1' : `are ${count}`}.`,
    hint: 'Write two paths, as in `between: [assumptions.delay, land.parks.take_up]`.',
  }),
  'correlation-out-of-range': ({ found }) => ({
    message: `${code(found)} is no correlation.`,
    hint: 'Write a number between -1 and 1, neither of them included. Two numbers that always move together are one assumption that both use.',
  }),
  'nothing-varies': ({ evidence }) => ({
    message: 'Nothing varies: no assumption of the scenario has a range.',
    hint: `Give one a range, as in \`take_up: {range: 60 to 300 ha/yr, likely: 150 ha/yr}\`, or name a number: \`--vary land.parks.take_up=60..300/5\`${evidence ? '' : ', or let figures vary within what was printed: `evidence: printed precision`'}.`,
  }),
  'vary-not-projected': ({ path }) => ({
    message: `${code(path)} is no number that the projection computes with.`,
    hint: 'Vary an assumption, a growth rate, a number of a pool, a site or a limit.',
  }),
  'draw-per-year': ({ path, design }) => ({
    message: `${code(path)} is drawn anew every year; ${code(design)} tries chosen values, the same in all years.`,
    hint: 'Write `draw: per run`, give it a list of values, or leave it out: name the other numbers under `vary`.',
  }),
  'draw-per-year-base': ({ path }) => ({
    message: `${code(path)} is read in the base year alone, so that a draw of its own in every later year would change nothing.`,
    hint: 'Write `draw: per run`, or leave `draw` out.',
  }),
  'range-far-from-mean': ({ path, low, high }) => ({
    message: `The range of ${code(path)} (${plain(low)} to ${plain(high)}) leaves nothing of its normal distribution.`,
    hint: 'Let the range hold the mean, or write the range alone, without `mean` and `sd`.',
  }),
  'sweep-too-large': ({ size, limit, design }) => ({
    message: `The sweep would take ${plain(size)} samples; up to ${limit} are run.`,
    hint: design === 'grid' ? 'List fewer values, or write `design: sobol` with a number `n`.' : 'Write a smaller `n`.',
  }),
  'too-many-factors': ({ factors, limit, design }) => ({
    message: `${factors} numbers vary; ${code(design)} takes up to ${limit}.`,
    hint: `Name the ones that matter under \`vary\`, or write ${design === 'sobol' ? '`design: latin-hypercube`' : '`design: morris` to find them'}.`,
  }),
  'morris-levels': ({ levels }) => ({
    message: `Morris trajectories need an even number of levels, not ${levels}.`,
    hint: `Write ${oneOf([`levels: ${levels - 1}`, `levels: ${levels + 1}`].slice(levels > 2 ? 0 : 1), 'or')}.`,
  }),
  'design-without-correlations': ({ design }) => ({
    message: `${code(design)} moves each number by itself, so they cannot be correlated.`,
    hint: 'Take `correlations` out, or write `design: sobol`, `latin-hypercube` or `random`.',
  }),
  'group-not-varied': ({ name, path, nearest }) => ({
    message: `Nothing that varies is at ${code(path)}, which the group ${code(name)} names.`,
    hint:
      nearest === undefined
        ? 'Add it to `vary`, or take it out of the group.'
        : `Write ${code(nearest)}, or a section that holds what varies.`,
  }),
  'group-twice': ({ path, first, second }) => ({
    message: `${code(path)} is in two groups: ${codes([first, second])}.`,
    hint: 'Leave it in one of them; a section holds all that varies in it.',
  }),
  'correlation-not-varied': ({ path, nearest }) => ({
    message: `${code(path)} is not among the numbers that vary.`,
    hint: nearest === undefined ? 'Add it to `vary`, or take its correlation out.' : `Write ${code(nearest)}.`,
  }),
  'correlation-per-year': ({ yearly, once }) => ({
    message: `${code(yearly)} is drawn anew every year and ${code(once)} once for all years, so they cannot be correlated.`,
    hint: 'Let both be drawn alike, `draw: per year` or `draw: per run`.',
  }),
  'correlation-twice': ({ first, second }) => ({
    message: `The correlation of ${codes([first, second])} is stated twice.`,
    hint: 'Keep one of the two.',
  }),
  'correlation-impossible': ({ first, second, value, possible, factor = 0 }) => ({
    message: `${code(first)} and ${code(second)} cannot have the correlation ${plain(value)} beside the other correlations: what goes with the same number goes together, or against each other.`,
    hint:
      possible === undefined
        ? `Write weaker ones: all of them times ${plain(factor)} fit together.`
        : `Write ${code(`correlation: ${plain(possible)}`)}, or change another one.`,
  }),
} satisfies Partial<Sentences<ScenarioFacts & SweepFacts>>;
