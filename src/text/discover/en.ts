import type { DiscoverTexts } from './discover-words.ts';

/** The conditions under which a target is reached, in English. */
export const discoverEn: DiscoverTexts = {
  done: (runs, factors, seed, layout) =>
    `${runs} runs over ${factors === 1 ? 'one assumption' : `${factors} assumptions`} at once (${layout}, seed ${seed}).`,
  baseRate: (outcome, share) => `Over all runs it is ${outcome} in ${share}.`,
  box: (outcome, density, conditions) =>
    `${outcome === 'reached' ? 'Reached' : 'Missed'} in ${density} of runs when ${join(conditions)}.`,
  next: (outcome, density, conditions) => `Otherwise still ${outcome} in ${density} of runs when ${join(conditions)}.`,
  fit: (outcome, coverage, mass) =>
    `That is where ${coverage} of all runs that ${outcome === 'reached' ? 'reach' : 'miss'} it lie (coverage); ${mass} of all runs meet these conditions.`,
  notDense: (wanted) => `No conditions were found that make it so in ${wanted} of runs; these come closest.`,
  covered: (outcome, boxes, share) =>
    `Together these ${boxes} sets of conditions hold ${share} of the runs that ${outcome === 'reached' ? 'reach' : 'miss'} it.`,
  none: (outcome) => `No conditions on the assumptions set the runs apart in which it is ${outcome}.`,
  atLeast: (factor, value) => `${factor} ≥ ${value}`,
  atMost: (factor, value) => `${factor} ≤ ${value}`,
  between: (factor, low, high) => `${factor} is ${low} to ${high}`,
  oneOf: (factor, values) =>
    `${factor} is ${values.length === 1 ? values[0] : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`}`,
  never: (_, any) => `The target is ${any ? 'reached' : 'missed'} in every run: there are no conditions to find.`,
  refused: (reason) => `Conditions cannot be found: ${reason}.`,
  columns: {
    condition: 'Condition',
    range: 'Searched',
    without: 'Without it',
    chance: 'By chance',
    conditions: 'Conditions',
    density: 'Density',
    coverage: 'Coverage',
    mass: 'Of all runs',
  },
  tradeOff: 'Wider or purer: the boxes on the way to the first',
  chosen: 'starting point of the box above',
  underThousandth: '< 0.001',
  notes: (outcome, wanted) => [
    `Density: the share of runs in the box in which the target is ${outcome}. Coverage: the share of all such runs that lie in the box. A wider box covers more and is less pure.`,
    `Of the boxes on the way the one with the best balance of both is taken (harmonic mean), among those of at least ${wanted} density where there are any; its sides are then moved out as far as density allows, conditions that chance explains are given up, and bounds are rounded. The figures are those of the rounded box.`,
    'Without it: the density if this one condition is dropped. By chance: the probability that chance alone would make the condition look as useful.',
    'The conditions describe these runs: they are worth as much as the ranges that were varied, and the density was found on the runs that it is told of.',
  ],
};

function join(conditions: readonly string[]): string {
  return conditions.length < 2 ? conditions.join('') : `${conditions.slice(0, -1).join(', ')} and ${conditions.at(-1)}`;
}
