import type { BacktestTexts } from './backtest-words.ts';

/** A back-test in English. */
export const backtestEn: BacktestTexts = {
  title: (until, recordedTo) =>
    `Projected with what was known at the end of ${until}, and held against the record up to ${recordedTo}.`,
  counts: (compared, tooHigh, tooLow) =>
    `Of ${compared} projected values ${tooHigh} ${tooHigh === 1 ? 'was' : 'were'} too high, ${tooLow} too low and ${compared - tooHigh - tooLow} right.`,
  unprojected: (values) =>
    `${values === 1 ? '1 value on record has' : `${values} values on record have`} no projection beside ${values === 1 ? 'it' : 'them'}: nothing was known then to start from.`,
  means: (signed, absolute) => `On average they were ${signed}, and ${absolute} off either way.`,
  worst: (variable, year, error) => `Furthest off: ${variable} in ${year}, ${error}.`,
  off: (side, amount) => ({ 'too-high': `${amount} too high`, 'too-low': `${amount} too low`, right: 'right' })[side],
  variables: 'What was projected and what happened',
  horizons: 'Errors by years ahead',
  byVariable: 'Errors by variable',
  targets: 'Targets that have fallen due',
  yearsAhead: (years) => (years === 1 ? '1 year' : `${years} years`),
  columns: {
    variable: 'Variable',
    year: 'Year',
    projected: 'Projected',
    recorded: 'On record',
    error: 'Error',
    inWords: 'Projection was',
    ahead: 'Ahead',
    compared: 'Values',
    mean: 'Mean error',
    absolute: 'Mean size',
    tooHigh: 'Too high',
    tooLow: 'Too low',
    target: 'Target',
    verdictThen: 'Would have been',
    happened: 'Happened',
  },
  right: 'right',
  wrong: 'wrong',
  open: 'left open',
  marks: '• published; ○ summed from the record of the sites',
  notes: [
    'An error is projected less recorded: above zero the projection was too high. Within the rounding of a published figure it was right.',
    'In mean errors those too high and too low offset each other; in mean sizes they do not. Each value counts alike.',
    'Only what was observed later is forgotten. Assumptions, sites and planned years are as they are written today, and may know more than was known then; so may the record of the sites.',
  ],
  problems: {
    untilMissing: 'From which year? Write for example: parkreach backtest scenarios/bac-giang.yaml --until 2022',
    untilNotAfterBase: (until, base) =>
      `--until ${until} is not after the base year ${base}: nothing has happened by then. Write --until ${base + 1} or later.`,
    nothingRecordedAfter: (until, recordedTo, latest) => {
      if (recordedTo === null)
        return `Nothing is on record in this scenario, so there is nothing to compare with after ${until}.`;
      if (latest === null)
        return `The record ends in ${recordedTo}: no year after the base year is known with another one after it.`;
      return `Nothing is on record after ${until}: the record ends in ${recordedTo}. Write --until ${latest} or earlier.`;
    },
  },
};
