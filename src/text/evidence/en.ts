import type { EvidenceTexts } from './evidence-words.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What is said of the evidence in English. */
export const evidenceEn: EvidenceTexts = {
  standing: {
    stated: 'stated: what a plan says',
    observed: 'observed: what has been recorded',
    norm: 'norm: what law and practice ask',
  },
  trust: { sourced: 'read in its source', computed: 'computed from such figures', remembered: 'remembered, without a source' },
  wording: {
    about: (value) => `about ${value}`,
    over: (value) => `over ${value}`,
    under: (value) => `under ${value}`,
    'at-least': (value) => `at least ${value}`,
    'at-most': (value) => `at most ${value}`,
  },
  range: (low, high) => `${low} to ${high}`,
  readings: (values) => values.join(' or '),
  prices: (prices) => (prices === 'current' ? 'current prices' : `prices of ${prices.replace(/\D+/g, '')}`),
  boundary: (boundary) => `boundary: ${boundary}`,
  figures: (count) => plural(count, 'figure', 'figures'),
  allFigures: (figures, files) => `${plural(figures, 'figure', 'figures')} in ${plural(files, 'file', 'files')}.`,
  noFigures: 'There are no figures in it.',
  facts: { issuer: 'Issued by', date: 'Date', boundary: 'Boundary', document: 'Document' },
  columns: { figure: 'Figure', value: 'Value', year: 'Year', where: 'Where' },
  verified: (found, fragments) =>
    `${found} of ${plural(fragments, 'printed fragment', 'printed fragments')} found in the documents.`,
  allFound: 'Every printed figure stands in its document, with its number and its wording.',
  someMissing: 'What could not be found is named below.',
  documents: {
    seed: 'Seed file',
    document: 'Document',
    found: 'Found',
    withoutPrinted: 'Print nothing',
    of: (found, fragments) => `${found} of ${fragments}`,
  },
  missing: {
    'not-found': 'missing: no such file in the folder',
    'not-readable': 'missing: the file cannot be read as UTF-8 text',
  },
  unfound: 'Not found',
  reasons: {
    'not-in-text': 'not in the text',
    'number-differs': 'the number is another one',
    'wording-differs': 'the wording is another one',
  },
  unfoundColumns: { place: 'Where', figure: 'Figure', printed: 'Printed', reason: 'Reason' },
  problems: {
    noSeeds: (folder) =>
      `There is no seed file in ${folder}/. Name one, or a scenario: parkreach figures scenarios/bac-giang.yaml`,
    documentsMissing: 'Where are the documents? Write for example: parkreach verify --documents documents',
    folderMissing: (folder) => `There is no folder ${folder}. --documents names the folder with the texts of the documents.`,
    nothingToVerify: (files) =>
      `${files.join(', ')}: no document is named, so there is nothing to check against. Write its name under document.file.`,
  },
};
