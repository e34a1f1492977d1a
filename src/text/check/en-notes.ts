import type { NoteTexts } from './note-texts.ts';

const LAND = { operating: 'operating', cleared: 'cleared', established: 'established', gross: 'gross' } as const;

/** The calendar of the gates, the notes and the comparison in English. */
export const enNotes: NoteTexts = {
  details: 'Target by target',
  gates: {
    title: 'Gates',
    legend: { recorded: 'on record', against: 'on record although shut', open: 'open', shut: 'shut' },
    occupancy: (threshold, over) => `${threshold} of ${LAND[over]} land is leased`,
    unleased: (area, over) => `at most ${area} of ${LAND[over]} land is unleased`,
    or: ' or ',
    and: '; and ',
    inForce: (from, to) =>
      from === null && to === null ? '' : ` (in force${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`})`,
    opensAt: (pool, conditions) => `${pool}: open once ${conditions}, at the end of the year before.`,
    waiting: (pool, sites, year) =>
      `${pool}: up to ${sites} ${sites === 1 ? 'site waits' : 'sites wait'} at the shut gate, most in ${year}.`,
  },
  notes: {
    title: 'Notes',
    noTakeUp: (pools) =>
      `No limit on take-up is stated for ${pools.join(', ')}: each site fills as if it were alone on the market.`,
    heldByRecord: (pool, sites, year) =>
      `${pool}: ${sites} ${sites === 1 ? 'site was' : 'sites were'} due by ${year} and ${sites === 1 ? 'is' : 'are'} not on record: planned again from ${year + 1}.`,
    againstGate: (pool, years) =>
      `${pool}: sites were established in ${years} although the gate as written was shut. Another denominator, an exemption, or a wrong figure.`,
    collision: (path, place) => `${path} is set twice; the later one holds (${place}).`,
    notModelled:
      'Not modelled: the test of each park for its own expansion, phases above 500 ha, limits on rice land, clusters whose land joins a park, and competition between parks other than through shared limits.',
    origin: ({ version, file, variant, hash }) =>
      `parkreach ${version}, ${file}${variant === null ? '' : `, variant ${variant}`}, values ${hash}`,
  },
  comparison: {
    target: 'Target',
    absent: 'not a target',
    projected: (value) => `${value} projected`,
    reached: (year) => `reached in ${year}`,
  },
};
