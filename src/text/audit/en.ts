import type { AuditTexts } from './audit-words.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The audit in English. */
export const auditEn: AuditTexts = {
  title: 'The arithmetic of the plan',
  headings: {
    contradiction: 'Contradictions',
    warning: 'Warnings',
    slip: 'Suspected slips',
    ambiguous: 'To be read in several ways',
    follows: 'What follows',
    consistent: 'What agrees',
  },
  summary: ({ contradiction, warning, slip, ambiguous, follows, consistent }) =>
    `${plural(contradiction, 'contradiction', 'contradictions')}, ${plural(warning, 'warning', 'warnings')}, ${plural(slip, 'suspected slip', 'suspected slips')}, ${ambiguous} to be read in several ways; ${plural(follows, 'quantity follows', 'quantities follow')}, ${plural(consistent, 'check holds', 'checks hold')}.`,
  nothing: 'There is nothing to hold against each other: the file has no identities.',
  reasons: {
    none: 'These figures cannot all be right.',
    limit: 'A limit is passed: a part is larger than its whole.',
    rounding: 'They agree only if zeros at the end of whole numbers are rounding.',
    prices: 'At one price basis these do not agree; relative prices would have to change.',
    expectation: 'What is to be expected is not so.',
    'part-of-range': 'Only a part of the stated range agrees with the rest.',
    unit: 'The unit does not fit.',
    magnitude: 'The number differs from the printed one by a power of ten.',
    separator: 'The number differs from the printed one as if a decimal comma were a thousands separator, or the reverse.',
    scope: 'Read as it stands it does not fit; in another scope it does.',
  },
  columns: {
    figure: 'Figure',
    printed: 'Stated',
    needed: 'Would have to be',
    unknown: 'Follows',
    value: 'Value',
    between: 'Between',
    reading: 'Reading',
    outcome: 'Then',
  },
  holds: 'fits',
  fails: 'does not fit',
  slack: (halfUnits) =>
    `Rounding cannot explain it: each figure would have to be off by ${halfUnits} half units of its last printed digit, and rounding allows one.`,
  noSlack: 'No rounding of these figures explains it.',
  drift: (low, high, yearly) =>
    `Relative prices would have to change by ${low === high ? low : `${low} to ${high}`}${yearly ? ' a year' : ' in all'}.`,
  driftAtLeast: (edge, yearly) => `Relative prices would have to change by ${edge}${yearly ? ' a year' : ' in all'}, or further.`,
  factor: (figure, factor) =>
    `It would fit if ${figure} were ${factor} times as large: perhaps a slip of magnitude or of a separator.`,
  otherReadings: (count) => `${plural(count, 'other reading does', 'other readings do')} not fit.`,
  or: 'or',
  atLeast: (value) => `${value} or more`,
  atMost: (value) => `${value} or less`,
  between: (low, high) => `${low} to ${high}`,
  anything: 'anything',
};
