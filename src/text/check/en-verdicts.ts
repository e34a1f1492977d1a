import type { DesignKind } from '../../base/sweep-section.ts';
import type { GateFacts, HeadlineFacts, ReachedFacts, Timing, VerdictTexts } from './verdict-texts.ts';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const verdicts = {
  met: 'met',
  missed: 'missed',
  reachable: 'reachable',
  tight: 'tight',
  'out-of-reach': 'out of reach',
  inconsistent: 'inconsistent',
  undetermined: 'undetermined',
} as const;

const DESIGNS: Readonly<Record<DesignKind, string>> = {
  sobol: 'Sobol sequence',
  'latin-hypercube': 'Latin hypercube',
  random: 'random draws',
  saltelli: 'Saltelli design',
  morris: 'Morris design',
  grid: 'grid',
  'one-at-a-time': 'one assumption at a time',
};

/** The first lines and the table of verdicts in English. */
export const enVerdicts: VerdictTexts = {
  verdicts,
  wanted: (wording, value) =>
    `${{ 'at-least': 'at least', 'at-most': 'at most', about: 'about', equals: 'exactly' }[wording]} ${value}`,
  between: (low, high) => `${low} to ${high}`,
  deadline,
  shortfall: (kind, amount) => {
    switch (kind) {
      case 'short':
        return `${amount} short`;
      case 'too-much':
        return `${amount} too much`;
      case 'above':
        return `${amount} above`;
      case 'below':
        return `${amount} below`;
      case 'rounding':
        return `${amount} off, within the rounding of the figure`;
      case 'none':
        return 'as wanted';
    }
  },
  smallNumber: (value) => SMALL[value] ?? `${value}`,
  headline,
  undetermined: (label, timing, year, reason) => `${label} ${deadline(timing, year)}: cannot be judged. ${reason}`,
  noneJudged: (targets, noNumbers) =>
    `None of the ${SMALL[targets] ?? targets} targets can be judged${noNumbers ? ': the plan states no number for any of them' : ''}.`,
  shutOften: (years, first, last) => `in ${years} of the years ${first}-${last}`,
  contradicted: "The plan's own figures contradict the wanted one.",
  noTargets: 'The scenario states no targets: there is nothing to judge.',
  rulebooksDisagree: (classes) => {
    const [first, ...rest] = classes.map(({ name, count }) => `${name} by ${SMALL[count] ?? count}`);
    return `Published rules do not agree about its record so far: ${[first, ...rest].join(', ')}.`;
  },
  countOf: (targets) => (targets === 1 ? 'One target:' : `Of ${targets} targets:`),
  mode: (mode, base, recordedTo) => {
    if (mode === 'as-planned') return `As planned: everything runs from ${base}, and what has happened since is left aside.`;
    return recordedTo === null
      ? `From ${base}: nothing is on record since.`
      : `From today: what is on record up to ${recordedTo} counts, the plan goes on from there.`;
  },
  central: (ranges) =>
    `Verdicts are by the central projection: one value for each number, no sampling.${ranges ? ' With --probability they are by samples from the ranges.' : ''}`,
  sampled: ({ samples, failed, design, seed }) =>
    `Verdicts are by the share of ${samples} samples that reach each target (${DESIGNS[design]}, seed ${seed}${failed === null ? '' : `; ${failed} failed and do not count`}); the other numbers are those of the central projection. A probability is worth as much as the ranges that were drawn from.`,
  columns: {
    verdict: 'Verdict',
    target: 'Target',
    wanted: (year) => (year === null ? 'Wanted' : `Wanted by ${year}`),
    projected: 'Projected',
    gap: 'Gap',
    reached: 'Met in',
    probability: 'Probability',
  },
  noNumber: 'no number',
  standingBeside: (value, verdict) =>
    `By arithmetic alone ${value === null ? '' : `it comes to ${value} and `}would be ${verdicts[verdict]}.`,
};

function headline({ label, wanted, timing, year, value, recorded, shortfall, reached, gate, without }: HeadlineFacts): string {
  const name = wanted === null ? label : `${label}, ${wanted},`;
  const facts = [
    value === null ? 'no value then' : `${value} ${recorded ? 'on record' : 'projected'}`,
    ...(shortfall === null ? [] : [shortfall]),
    ...(reached === null ? [] : [reachedWords(reached)]),
  ];
  const causes = [
    ...(gate === null ? [] : [gateWords(gate)]),
    ...(without === null ? [] : [`without ${without.constraint} it would be ${without.value}`]),
  ];
  return `${name} ${deadline(timing, year)}: ${[facts.join(', '), ...causes].join('; ')}.`;
}

function deadline(timing: Timing, year: number): string {
  if (timing === 'reach-by') return `in some year up to ${year}`;
  return timing === 'by' ? `by ${year}` : `in every year from ${year}`;
}

function reachedWords(reached: ReachedFacts): string {
  if (reached.kind === 'never') return `not reached by ${reached.last}`;
  return reached.kind === 'year' ? `reached in ${reached.year}` : `reached in ${reached.year} but not held`;
}

function gateWords({ threshold, pool, shut }: GateFacts): string {
  const name = `the ${threshold === null ? '' : `${threshold} `}gate${pool === null ? '' : ` (${pool})`}`;
  return shut === null ? `${name} stays open` : `${name} is shut ${shut}`;
}
