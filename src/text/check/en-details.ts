import type { Likelihood } from '../../assessment/likelihood.ts';
import type { DetailTexts } from './detail-texts.ts';

const SMALL = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const KINDS = { stated: 'stated', observed: 'observed', derived: 'derived', assumed: 'assumed' } as const;

const LIKELIHOOD: Readonly<Record<Likelihood, string>> = {
  'very-likely': 'Very likely',
  likely: 'Likely',
  even: 'About as likely as not',
  unlikely: 'Unlikely',
  'very-unlikely': 'Very unlikely',
};

/** What is said of a single target, in English. */
export const enDetails: DetailTexts = {
  terms: {
    measured: 'Measured',
    why: 'Why',
    needs: 'It takes',
    pace: 'Pace',
    rating: 'Rating',
    held: 'Held back by',
    reaches: 'Reached if',
    keeps: 'Kept while',
    restsOn: 'Rests on',
  },
  pace: {
    sentence: ({ from, now, best, reached, passed }) => {
      const parts = [
        ...(from === null
          ? []
          : [from.there ? `there already in ${from.year}` : `${passed ? 'needed' : 'needs'} ${from.perYear} from ${from.year}`]),
        ...(best === null
          ? []
          : [
              `best ${best.years === 1 ? 'year' : `${SMALL[best.years] ?? best.years} years`} on record ${best.perYear} (${best.span})`,
            ]),
        ...(reached
          ? ['from today nothing more']
          : now === null
            ? []
            : [from === null || from.there ? `needs ${now.perYear} from ${now.year}` : `from today ${now.perYear}`]),
      ];
      return parts.join(', ');
    },
    fromBase: (year) => `from ${year}`,
    fromNow: (year) => `from ${year}`,
    observed: (span) => `record ${span}`,
    times: (factor) => (factor === '1' ? 'the pace of the record' : `${factor} times the record`),
    refusal: (refusal) =>
      ({
        'no-years': 'no year lies between',
        'non-positive-base': 'it starts at 0 or below',
        'non-positive-now': 'it stands at 0 or below',
        'non-positive-target': 'no growth rate leads to 0 or less',
        'no-movement': 'the record has not moved',
        'not-finite': 'a value is missing',
      })[refusal],
    noGrowthFromBase: (year, reason) => `no growth rate from ${year}: ${reason}`,
  },
  rulebooks: {
    classes: {
      achieved: 'achieved',
      'cannot-assess': 'cannot be rated',
      'on-track': 'on track',
      'acceleration-needed': 'acceleration needed',
      limited: 'limited progress',
      deterioration: 'deterioration',
      'stagnation-or-regression': 'stagnation or regression',
      sun: 'sunny',
      'slightly-cloudy': 'slightly cloudy',
      cloudy: 'cloudy',
      thunderstorm: 'thunderstorm',
      'some-progress': 'some progress',
      'no-progress': 'no progress',
      worsening: 'worsening',
      'well-off-track': 'well off track',
      'wrong-way': 'wrong way',
    },
    by: (rulebook) => `by ${rulebook}`,
    measure: (rulebook, value) => {
      switch (rulebook) {
        case 'statcan-2025':
        case 'unsd-2022':
          return `${value} times the growth needed`;
        case 'unsd-2023':
          return `closes ${value} of the gap`;
        case 'destatis':
          return `misses by ${value} of the way left`;
        case 'aarr':
          return `${value} on record`;
        case 'linear-acceleration':
          return `needs ${value} times its record`;
      }
    },
    refusals: {
      'no-years': 'no year lies between',
      'non-positive-base': 'the base is 0 or less',
      'non-positive-now': 'the last value is 0 or less',
      'non-positive-target': 'the wanted value is 0 or less',
      'non-positive-value': 'a recorded value is 0 or less',
      'no-movement': 'the record has not moved',
      'not-finite': 'a value is missing',
      'no-record': 'nothing is on record',
      'direction-not-stated': 'no direction is wanted',
      'deadline-not-after-record': 'the deadline has passed',
      'too-few-years': 'too few years are on record',
      'past-target': 'the record is past the wanted value',
      'base-at-target': 'the base is the wanted value',
      'base-past-target': 'the base is past the wanted value',
    },
    notes: {
      'made-for-levels': 'made for levels, here also used on a share',
      'made-for-reductions': 'made for figures that should fall',
      'source-rounds': 'the source rounds first',
    },
    columns: { rule: 'Rule', class: 'Says', measure: 'Because' },
    title: 'The record by all published rules',
    noRecord: 'Without a record that a rule could judge:',
  },
  constraint: (kind, name, pool) => {
    const words = {
      gate: 'the gate',
      approvals: 'the approvals limit',
      quota: 'the land quota',
      clearance: 'the clearance limit',
      delay: 'the delay',
      build: 'the building time',
      limit: name ?? 'a limit',
      'take-up': 'the take-up limit',
    }[kind];
    return pool === null ? words : `${words} (${pool})`;
  },
  without: (value) => `without it ${value}`,
  nothingHelps: 'nothing that would help if it alone were lifted.',
  unchanged: (constraints) => `No change if lifted alone: ${constraints.join('; ')}.`,
  worse: (constraints) => `Worse if lifted alone: ${constraints.map(({ name, value }) => `${name} (then ${value})`).join('; ')}.`,
  lever: {
    value: (direction, value) => `${direction === 'at-least' ? 'at least' : 'at most'} ${value}`,
    instead: (central) => `instead of ${central}`,
    tooLittle: (names, more) => `Not enough alone, within its range: ${names.join('; ')}${more > 0 ? `; ${more} more` : ''}.`,
    noneAlone: (names, more) =>
      `no assumption alone is enough within its range: ${names.join('; ')}${more > 0 ? `; ${more} more` : ''}.`,
    always: (names, more) => `any one of these moves within its range: ${names.join('; ')}${more > 0 ? `; ${more} more` : ''}.`,
    none: 'no assumption with a range bears on it',
    landKeys: {
      delay: 'delay',
      build: 'building time',
      approvals: 'approvals a year',
      clearance: 'site clearance',
      take_up: 'market take-up',
      quota: 'land quota',
      leasable: 'leasable share',
      open_at: 'cleared share at opening',
      occupancy: 'occupancy',
      cleared: 'cleared land',
      area: 'area',
      'gate.occupancy': 'threshold of the gate',
      'gate.or_unleased_at_most': 'unleased land at the gate',
      'ramp.years': 'years to fill',
      'ramp.k': 'pace of filling',
      'ramp.to': 'highest occupancy',
      'ramp.from': 'first occupancy',
    },
    ofOwner: (name, owner) => (owner === null ? name : `${name} (${owner})`),
    inYear: (name, year) => `${name} in ${year}`,
    growth: 'growth',
    base: 'starting point',
  },
  probability: (word, share, low, high) =>
    `${LIKELIHOOD[word]}: reached in ${share} of the samples (95 % interval ${low} to ${high}).`,
  reasons: (reason, { series, pools }) => {
    switch (reason) {
      case 'no-number-stated':
        return 'The plan states no number for it.';
      case 'no-metric':
        return 'The scenario does not say what is measured.';
      case 'base-missing':
        return `No starting point is known: ${series.join(', ')}.`;
      case 'circular':
        return 'It would be judged against itself: the projection is made from this very figure.';
      case 'no-value-at-deadline':
        return 'At the deadline there is nothing yet to measure it by.';
      case 'within-rounding':
        return 'It misses by less than the figure was rounded to.';
      case 'typed-target':
        return 'The wanted number is typed in the scenario, not taken from a document.';
      case 'record-against-gate':
        return `Sites were established while the gate as written was shut: ${pools.join(', ')}.`;
      case 'samples-disagree':
        return 'The verdict follows the share of samples that reach it; the central projection alone gives another.';
      case 'inconsistent':
        return "The plan's own figures contradict the wanted one: parkreach audit shows which.";
    }
  },
  recorded: (value, year) => `${value} on record in ${year}.`,
  restsOn: (counts, sites) => {
    const words = counts.map(({ kind, count }) => `${count} ${KINDS[kind]}`);
    if (words.length === 0) return sites ? 'the number of sites and their years, no other number' : 'no numbers';
    return `${words.join(', ')} ${counts.at(-1)?.count === 1 ? 'number' : 'numbers'}`;
  },
};
