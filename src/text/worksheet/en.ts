import type { WorksheetTexts } from './worksheet-texts.ts';

/** Exercise sheets in English. */
export const enWorksheet: WorksheetTexts = {
  title: (plan) => `Exercises: ${plan}`,
  intro: 'Show the formula, the numbers put into it, and the result. The key works with the digits given here.',
  name: 'Name',
  question: (number) => `Question ${number}`,
  given: 'Given:',
  answer: 'Answer',
  key: 'Key to the answers',
  nothing: 'The scenario has nothing to ask about: no growth, no target with a number, no share and no land.',
  growth: ({ label, from, year }) =>
    `${label}: from the end of ${from} it grows by compound growth. How many years of growth are there to the end of ${year}, and what is the value then?`,
  requiredRate: ({ label, from, year }) =>
    `${label}: what growth per year, compounding, leads from the value of ${from} to what is wanted in ${year}?`,
  share: (label, year) => `${label}: what is the share in ${year}?`,
  occupancies: (pool, year) =>
    `${pool}: what is the occupancy in ${year} over the land of the sites that operate, and over that of all that are established? Why do the two differ?`,
  cohort: (label, count, from, to) =>
    `${label}: ${count} sites are planned from ${from} to ${to}, spread evenly. In which year is each of them due?`,
  yearsOfGrowth: (years) => (years === 1 ? 'One year of growth.' : `${years} years of growth.`),
  denominators: 'The second counts land too that is decided but not yet served: an occupancy always names its denominator.',
  cohortRule: 'p(k) = from + ⌊k × (to - from + 1) / n⌋, for k = 0 to n - 1',
  yearsOf: (years) => `Years: ${years}.`,
};
