import type { ProjectTexts } from './project-words.ts';

const LAND = { operating: 'operating', cleared: 'cleared', established: 'established', gross: 'gross' } as const;

/** The yearly table in English. */
export const enProject: ProjectTexts = {
  title: (base, to) => `Projection ${base}-${to}`,
  mode: {
    'from-today': 'From today: what is on record counts, the plan goes on from there.',
    'as-planned': 'As planned: what has happened since the base year is left aside.',
  },
  series: 'Series',
  aggregates: {
    'established.count': 'Established',
    'established.area': 'Established land',
    'operating.count': 'Operating',
    'operating.area': 'Operating land',
    cleared: 'Cleared land',
    leased: 'Leased land',
    leasable: 'Leasable land',
    unleased: 'Unleased land',
    occupancy: 'Occupancy',
    take_up: 'Take-up',
  },
  over: (name, denominator) => `${name}, ${LAND[denominator]}`,
  states: { leased: 'leased', cleared: 'cleared', established: 'established', operating: 'operating' },
  columns: { variable: '', name: 'Name', unit: 'Unit' },
  observed: 'on record',
  filled: 'filled between two records',
  prices: (prices) => (prices === 'current' ? 'current prices' : `prices of ${prices.replace(/\D+/, '')}`),
  leftOut: (rows, example) =>
    `${rows} more rows, of single sites and other denominators, are left out here: name them, as in --only ${example}, or take --csv.`,
  nothing: 'The scenario has nothing to project.',
};
