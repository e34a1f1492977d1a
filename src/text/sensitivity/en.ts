import type { Refusal } from '../../sweep/analyse/refusal.ts';
import type { SensitivityTexts, Way } from './sensitivity-words.ts';

const DESIGNS: Readonly<Record<Extract<Refusal, { readonly code: 'wrong-design' }>['found'], string>> = {
  random: 'random draws',
  'latin-hypercube': 'a Latin hypercube',
  sobol: 'a Sobol sequence',
  saltelli: 'a Saltelli design',
  morris: 'a Morris design',
  grid: 'a grid',
  'one-at-a-time': 'one assumption at a time',
};
const WAYS: Readonly<Record<Way, string>> = { up: 'up', down: 'down', both: 'both ways' };

/** What moves a target, in English. */
export const sensitivityEn: SensitivityTexts = {
  done: {
    sobol: (runs, factors, n, seed) =>
      `${runs} runs over ${assumptions(factors)} at once (Sobol indices, ${n} base samples, seed ${seed}).`,
    morris: (runs, factors, n, seed) =>
      `${runs} runs over ${assumptions(factors)}, each moved alone from many places (Morris, ${n} trajectories, seed ${seed}).`,
    oat: (runs, factors, n) =>
      `${runs} runs: each of ${assumptions(factors)} alone at ${n} points of its range, all others at their central values.`,
    rank: (runs, factors, _, seed, layout) =>
      `${runs} runs over ${assumptions(factors)} at once (ranks, ${layout}, seed ${seed}).`,
  },
  layouts: { sobol: 'Sobol sequence', 'latin-hypercube': 'Latin hypercube', random: 'random draws' },
  group: (name) => `group ${name}`,
  groups: (groups) => `Taken as one: ${groups.map(({ name, members }) => `${name} = ${members.join(', ')}`).join('; ')}.`,
  ofGroups: {
    sobol:
      'Several as one (a group, or all years of what every year draws anew), alone: what they explain together, what they do among themselves included.',
    morris:
      'Several as one (a group, or all years of what every year draws anew) move in one step, each up or down: the size of the effect counts, and there is no way and no deviation.',
  },
  from: (file, writer) => `These are the samples of ${file} (parkreach ${writer}); none was drawn anew.`,
  rounded: (asked, taken) => `${asked} were asked for; a Sobol sequence needs a power of two, so ${taken} were taken.`,
  failed: (failed, runs) => `${failed} of ${runs} runs failed; why stands at the end.`,
  noneFailed: 'No run failed.',
  spread: (low, middle, high) => `In the runs it is ${low} to ${high}: 5\u00a0% lie below, 5\u00a0% above, half below ${middle}.`,
  oneValue: (value) => `In nearly all runs it is ${value}.`,
  always: (value) => `It is ${value} in every run.`,
  reachedIn: (share) => `Reached in ${share} of the runs.`,
  sobol: {
    leads: (factor, share, interval) => `${factor} alone explains ${share} (${interval}) of the spread`,
    next: (factors) => `; ${factors.map(({ factor, share, interval }) => `${factor} ${share} (${interval})`).join(', ')}`,
    together: (share) => `About ${share} comes from assumptions acting together.`,
    noLead: (factor, share) => `No assumption explains much alone; ${factor} takes part in ${share} of the spread`,
    alsoVerdict: (share) =>
      `It also decides the verdict most: ${share} of what makes the difference between reached and missed involves it.`,
    verdict: (factor, share) =>
      `The verdict is decided most by ${factor}: ${share} of what makes the difference between reached and missed involves it.`,
    pairs: (pairs) =>
      `In pairs, beyond what each does alone: ${pairs.map(({ factors, interval }) => `${factors.join(' with ')} ${interval}`).join('; ')}.`,
    noPairs: 'No two assumptions do anything together that could be told from nothing.',
    legend: '█ alone  ░ together with others',
    notes: [
      'Alone: the share of the spread that would go if this assumption were known. In all: its share together with others; these may add up to more than 100 %.',
      'Verdict: the same, in all, for whether the target is reached.',
      'A share whose interval holds 0 is printed as ≈ 0. Intervals are on the safe side: the samples are more even than the bootstrap knows.',
    ],
  },
  morris: {
    leads: (factor, size, way) =>
      `${factor} moves it most: from one end of its range to the other by ${size} on average, ${way === 'both' ? 'up or down' : WAYS[way]}.`,
    verdict: (factor) => `The verdict turns most often with ${factor}.`,
    ways: WAYS,
    notes: [
      'Effect: the mean size of the change when this assumption runs through its whole range. Varies by: how much that hangs on the others (standard deviation).',
      'Verdict: how often the verdict would turn, of all such moves. This is a screening: which assumptions matter at all, not how much of the spread each explains.',
    ],
  },
  oat: {
    leads: (factor, from, to) => `${factor} alone moves it furthest, between ${from} and ${to}.`,
    flipsAt: (value) => `at ${value}`,
    flipsFrom: (value, way) => (way === 'up' ? `from ${value} up` : `from ${value} down`),
    flips: (count, points, share, factors) =>
      `${count} of ${points} single changes (${share}) turn the verdict: ${factors.join(', ')}.`,
    notes: [
      'Each assumption moves alone; all others keep their central values, which │ marks. What two of them do together is not seen here: --method sobol sees it.',
    ],
  },
  rank: {
    leads: (factor, value, way) => `It goes ${WAYS[way]} with ${factor} most closely (rank correlation ${value}).`,
    explained: (share) => `All assumptions together, as ranks, explain ${share} of its ups and downs.`,
    notes: [
      '1 is a strict rise with the assumption, -1 a strict fall, 0 neither. Regression: the same with the other assumptions held.',
      'Ranks see rises and falls only. Where little is explained, ask --method sobol.',
    ],
  },
  never: (reached) => `The target is ${reached ? 'reached' : 'missed'} in every run, so there is no verdict to explain.`,
  nearlyNever: (reached) =>
    `It is ${reached ? 'reached' : 'missed'} in nearly every run; too few turn out otherwise to say what decides it.`,
  neverAlone: (reached) =>
    `No single change turns the verdict: the target stays ${reached ? 'reached' : 'missed'} wherever one assumption alone is put.`,
  columns: {
    factor: 'Assumption',
    alone: 'Alone',
    inAll: 'In all',
    verdict: 'Verdict',
    size: 'Effect',
    way: 'Way',
    deviation: 'Varies by',
    atLow: 'At its lowest',
    atHigh: 'At its highest',
    flips: 'Verdict turns',
    correlation: 'Rank correlation',
    coefficient: 'Regression',
    bar: '',
  },
  nothing: '≈ 0',
  others: (names, more, least) =>
    `${least === null ? 'No effect to be seen' : `Less than ${least} from each`} of ${names.length + more === 1 ? 'one other' : `${names.length + more} others`}: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  settled: (points) =>
    `Half of the runs say the same: same order, nothing off by more than ${points} points. These are enough runs.`,
  unsettled: (points, sameOrder, command) =>
    `Not settled: half of the runs ${sameOrder ? 'give the same order' : 'give another order'}${points === null ? '' : `, off by up to ${points} points`}. For firmer numbers: ${command}.`,
  refusal: (refusal, count) => {
    switch (refusal.code) {
      case 'wrong-design':
        return `these samples were laid out as ${DESIGNS[refusal.found]}, and this analysis needs ${refusal.needed.map((kind) => DESIGNS[kind]).join(' or ')}`;
      case 'wrong-size':
        return `there are ${count(refusal.found)} results, and the design has ${count(refusal.needed)}`;
      case 'no-factors':
        return 'nothing was varied';
      case 'correlated-factors':
        return 'assumptions that move together (correlations) leave no share to each; --method rank can be asked';
      case 'grouped-factors':
        return 'this method takes assumptions one by one, and groups were asked for: --method sobol or morris take groups, --groups none leaves them out';
      case 'missing-values':
        return `it has no value in ${count(refusal.missing)} of ${count(refusal.samples)} runs`;
      case 'constant-output':
        return 'it is the same in every run';
      case 'too-few-samples':
        return `${count(refusal.found)} samples are too few; at least ${count(refusal.needed)} are needed`;
      case 'nearly-constant':
        return `only ${count(refusal.different)} of ${count(refusal.samples)} runs differ from the rest; at least ${count(refusal.needed)} are needed`;
      case 'dependent-factors':
        return 'one assumption follows from the others';
    }
  },
  refusedValue: (reason) => `What moves it cannot be said: ${reason}.`,
  refusedVerdict: (reason) => `What decides the verdict cannot be said: ${reason}.`,
  level: (percent) => `Intervals of ${percent}.`,
  problems: {
    unknownTarget: (name, nearest) =>
      `The scenario has no target "${name}".${nearest === null ? '' : ` Did you mean "${nearest}"?`}`,
    closedTarget: (name, verdict) => `Target "${name}" is ${verdict}: no assumption changes that.`,
    noOpenTarget: 'No target of the scenario is open: the record has decided them, or numbers are missing.',
    level: '--level takes a percentage from 50 to 99, without the sign: --level 90',
    tooSmall: (least) => `--n takes ${least} or more for this method.`,
  },
};

function assumptions(count: number): string {
  return count === 1 ? 'one assumption' : `${count} assumptions`;
}
