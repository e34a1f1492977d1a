import type { SweepTexts } from './sweep-words.ts';

const PARTS = {
  engine: 'the version of parkreach',
  scenario: 'the scenario',
  mode: '--as-planned',
  factors: 'what is varied',
  design: 'the design, its number of samples or its seed',
  columns: 'what is measured',
  targets: 'the targets',
} as const;

/** A sweep in English. */
export const sweepEn: SweepTexts = {
  drawn: (design, seed, factors) => {
    const over = factors === 1 ? 'the range of one assumption' : `the ranges of ${factors} assumptions`;
    const how = {
      random: `Drawn at random from ${over}`,
      'latin-hypercube': `A Latin hypercube over ${over}`,
      sobol: `A scrambled Sobol sequence over ${over}`,
      saltelli: `A Saltelli design over ${over}`,
      morris: `Morris trajectories through ${over}`,
      grid: `Every combination of chosen points in ${over}`,
      'one-at-a-time': `Each alone at chosen points of ${over}`,
    }[design];
    return `${how}${seed === null ? '' : `, seed ${seed}`}.`;
  },
  counts: (asked, valid, failed) =>
    failed === null
      ? `${asked} samples, all of them valid.`
      : `Of ${asked} samples ${valid} are valid and ${failed} failed. Shares and quantiles are of the valid ones.`,
  rounded: (asked, drawn) => `${asked} were asked for; a Sobol sequence comes in powers of 2, hence ${drawn}.`,
  noneValid: 'No sample is valid: nothing can be said of the targets.',
  together: (targets, share, interval) =>
    `${targets === 1 ? 'The one target that is still open is' : `All ${targets} targets that are still open are`} reached${targets === 1 ? '' : ' together'} in ${share} of the samples${interval === null ? '' : ` (${interval})`}.`,
  columns: {
    verdict: 'Verdict',
    target: 'Target',
    wanted: (year) => (year === null ? 'Wanted' : `Wanted by ${year}`),
    probability: 'Probability',
    share: 'Share of points',
    interval: '95 % interval',
    central: 'Central projection',
    year: 'Year',
    centralValue: 'Central',
    without: 'No value',
    factor: 'Assumption',
    likely: 'Central',
    drawnFrom: 'Varied over',
    failure: 'Reason',
    samples: 'Samples',
    first: 'First sample',
  },
  measured: 'What the targets measure: quantiles of the samples',
  always: (value, year) => `${value} in ${year}, in every sample.`,
  missing: 'Quantiles are of the samples that have a value.',
  varied: 'What was varied',
  failures: 'Why samples failed',
  failure: (code, subject, year) =>
    code === 'not-finite'
      ? `${subject} grows beyond all numbers${year === null ? '' : ` in ${year}`}`
      : `${subject} is computed outside what it can be`,
  laws: {
    uniform: (low, high) => `${low} to ${high}`,
    triangular: (low, likely, high) => `${low} to ${high}, likely ${likely}`,
    pert: (low, likely, high) => `${low} to ${high}, likely ${likely} (PERT)`,
    normal: (mean, sd) => `normal, mean ${mean}, standard deviation ${sd}`,
    truncated: (mean, sd, low, high) => `normal, mean ${mean}, standard deviation ${sd}, within ${low} to ${high}`,
    quantiles: (shape, p5, p95) => `${shape}, 5 % below ${p5}, 5 % above ${p95}`,
    choices: (values) => `one of ${values.join(', ')}`,
    yearly: (law) => `${law}; anew every year`,
  },
  notes: {
    probability: 'A probability is a share of the samples: it is worth as much as the ranges that were drawn from.',
    errors: {
      independent: 'The interval says what the number of samples leaves open (Wilson, 95 %); it knows nothing of wrong ranges.',
      spread:
        'The interval is that of independent draws (Wilson, 95 %). These samples are spread more evenly, so that the real error is smaller.',
      dependent: 'The samples of this design share values with each other, so that no sampling error is given.',
      chosen: 'The points of this design were chosen, not drawn: a share of points is no probability.',
    },
    verdicts:
      'Reachable from two thirds of the samples on, tight from one third on or where the central projection misses by rounding alone, else out of reach.',
    quantiles: '5 % of the samples lie below the first number, half below the third, 5 % above the fifth.',
    streamed: (error) =>
      `No sample was kept in memory (--stream): these five numbers may be off by up to ${error} of themselves. Shares are exact.`,
    central: 'The central projection takes the likely value of every range, or its middle.',
  },
  footer: (seconds, threads, run) => `${seconds} s on ${threads === 1 ? '1 thread' : `${threads} threads`}; run ${run}`,
  written: (file, samples) => `Wrote ${samples} samples to ${file}.`,
  resumed: (samples) => `Going on after ${samples} samples that were kept.`,
  progress: { samples: 'samples', perSecond: 'a second', left: 'left' },
  stopped: {
    kept: (done, asked) => `Stopped. ${done} of ${asked} samples are kept: the same command goes on from there.`,
    lost: (done, asked) => `Stopped after ${done} of ${asked} samples. With --out they would have been kept.`,
  },
  query: {
    missing: 'Which file, and which question? Write for example: parkreach query plan.parquet "SELECT count(*) FROM samples"',
    format: (file) => `"${file}" is no result of a sweep: those end with .parquet, .csv or .duckdb.`,
    notFound: (file) => `There is no file ${file}.`,
    duckdb: 'Questions need DuckDB, which is not installed here. Install it: npm install @duckdb/node-api',
    oneQuestion: 'Ask one question, beginning with SELECT (or FROM, WITH, DESCRIBE, SUMMARIZE). The file is only read.',
    failed: (detail) => `The question has no answer: ${detail}`,
    more: (shown) => `The first ${shown} rows; add LIMIT or an aggregate, or take --json.`,
  },
  problems: {
    format: (file) => `--out cannot be "${file}". Let the name end with .parquet, .csv or .duckdb.`,
    duckdb: (file) =>
      `${file} needs DuckDB, which is not installed here. Install it (npm install @duckdb/node-api), or write CSV: the name then ends with .csv.`,
    exists: (file) => `${file} exists already and was left as it is. Give another name, or --fresh to replace it.`,
    otherRun: (file, parts) =>
      `An unfinished sweep into ${file} was another one; what differs: ${parts.map((part) => PARTS[part]).join('; ')}. Repeat its command to go on with it, or give --fresh to drop it and start anew.`,
    foreign: (file) => `${file} is no journal of a sweep and was left as it is. Move it away, or give --out another name.`,
    locked: (file, process, lock, host) =>
      host === null
        ? `Another sweep (process ${process}) is writing ${file}. Wait for it, or give --out another name.`
        : `A sweep on the machine ${host} (process ${process}) is writing ${file}. If it has ended, delete ${lock}.`,
    write: (fault, file, detail, kept) =>
      `${
        {
          full: `The disk is full: ${file} could not be written.`,
          'not-allowed': `You may not write ${file}.`,
          'no-folder': `The folder of ${file} does not exist.`,
          'a-folder': `${file} is a folder. Give --out the name of a file.`,
          other: `${file} could not be written: ${detail}`,
        }[fault]
      }${kept ? ' The samples that were done are kept: the same command goes on from there.' : ''}`,
    memory: (needed, there, only) =>
      `The results would take ${needed} of memory, and this machine has ${there}. ${only ? 'Keep none in memory (--stream), measure less (--only output,parks.leased) or draw' : 'Draw'} fewer samples (--n).`,
    secondOrder: '--second-order adds samples to the design saltelli alone: give --design saltelli as well.',
    freshWithoutOut: '--fresh starts a result file anew: give --out as well.',
    threads: (most) => `--threads takes 1 to ${most}.`,
  },
};
