import type { DerivationTexts } from './derivation-texts.ts';

/** Derivations in English. */
export const enDerivation: DerivationTexts = {
  title: ({ label, year }) => `How it follows: ${withYear(label, year)}`,
  mode: {
    'from-today': 'From today: what is on record counts, the plan goes on from there.',
    'as-planned': 'As planned: what has happened since the base year is left aside.',
  },
  precision: 'Work out each step with the digits shown, and its result is the one shown.',
  points: 'points',
  bracketsExplained: '[a ≥ b] is 1 where it holds, else 0.',
  siteOrder: (first, sites) =>
    `The steps are those of ${first}, the first of ${sites} sites; the others differ by their place in the queue.`,
  step: (number) => `Step ${number}`,
  titles: {
    ofYear: withYear,
    ofPool: (what, pool) => `${pool}: ${what}`,
    ofSite: (what, site) => `${site}: ${what}`,
    gate: 'gate (1 is open)',
    limit: (label) => `Share of all wishes that ${label} grants`,
    overSites: 'sum over sites',
    each: ', each site',
    rate: ', as a pace of filling',
    gap: 'Gap to what is wanted',
    gapPercent: 'Gap in percent of what is wanted',
    requiredRate: 'Rate needed from the base year',
    catchUpRate: 'Rate needed from the last record',
    acceleration: 'How many times faster than so far',
  },
  siteValues: {
    established: 'established (1 is yes)',
    waiting: 'due and not yet established (1 is yes)',
    passed: 'let through by the gate (1 is yes)',
    approvals_left: 'decisions left in the year',
    queued_area: 'established and queued land before it',
    cleared: 'cleared land',
    clearance_need: 'land still to be cleared',
    clearance_left: 'clearance left in the year',
    ready: 'years since enough land was cleared',
    operating: 'operating (1 is yes)',
    age: 'age on its ramp',
    ramp_start: 'occupancy at the start of its ramp',
    full: 'past the end of its ramp (1 is yes)',
    recorded_occupancy: 'occupancy at the end of the record',
    wanted: 'land wanted in the year',
    leased: 'leased land',
  },
  notes: {
    record: (last) => `Up to ${last} the record holds.`,
    afterRecord: (last) => `The record ends in ${last}; after it the rule goes on.`,
    condition: (holds) =>
      holds ? 'The formula is this one because it holds that' : 'The formula is this one because it does not hold that',
    growth: (from, years) =>
      `n = ${years} ${years === 1 ? 'year' : 'years'} of growth: the first is ${from + 1}, from the end of ${from}.`,
    filled: (from, to) => `Filled between the points of ${from} and ${to}.`,
    held: (since) => `Held since the last point, of ${since}.`,
    backwards: 'The plan does not print it: worked out backwards from the later figure.',
    inSiteOrder: 'Handed from site to site, in site order.',
    leftOut: (sites) =>
      sites === 1 ? 'One site changes nothing and is left out.' : `${sites} sites change nothing and are left out.`,
    noValue: 'It has no value in this year.',
  },
  table: {
    sites: 'Sites',
    site: 'Site',
    calculation: 'Calculation',
    each: 'Each',
    after: 'Left after it',
    start: 'at the start',
  },
  sources: {
    heading: 'Where the numbers come from:',
    kinds: { stated: 'stated', observed: 'on record', derived: 'derived', assumed: 'assumed' },
    printed: (text) => `printed “${text}”`,
    at: (place) => `at ${place}`,
    step: (number) => `step ${number}`,
    asIn: (number) => `as in step ${number}`,
    elsewhere: (command) => `see ${command}`,
    yearBefore: (year) => `its value at the end of ${year}`,
    layout: 'from the list of sites',
  },
  verdict: {
    heading: 'Verdict',
    wanted: (wanted, deadline) => `Wanted: ${wanted} ${deadline}.`,
    band: (low, high) =>
      low !== null && high !== null
        ? `Rounded as printed, that is from ${low} to ${high}.`
        : `Rounded as printed, that is ${low !== null ? `from ${low} up` : `up to ${high}`}.`,
    satisfied: (value, holds) => `${value} ${holds ? 'satisfies' : 'does not satisfy'} it.`,
    verdict: (word) => `Verdict: ${word}.`,
    reached: (year) => `First reached in ${year}.`,
    never: (last) => `Not reached up to ${last}.`,
    spreadsheet: (formula) => `In a spreadsheet: ${formula}`,
    nothing: 'No number is stated, or nothing is measured: there is nothing to work out.',
  },
};

/** A label with its year, where it does not name it already. */
function withYear(label: string, year: number): string {
  return label.includes(`${year}`) ? label : `${label}, ${year}`;
}
