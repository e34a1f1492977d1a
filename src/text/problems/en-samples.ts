import type { DesignKind } from '../../base/sweep-section.ts';
import type { SamplesFacts } from '../../sweep/samples-problem.ts';
import type { Sentences } from './sentences.ts';
import { code, codes, megabytes, typed } from './words.ts';

const DESIGNS: Readonly<Record<DesignKind, string>> = {
  random: 'random draws',
  'latin-hypercube': 'a Latin hypercube',
  sobol: 'a Sobol sequence',
  saltelli: 'a Saltelli design',
  morris: 'Morris trajectories',
  grid: 'a grid',
  'one-at-a-time': 'one assumption at a time',
};
const ALTERED: Readonly<Record<SamplesFacts['samples-altered']['part'], string>> = {
  run: 'what it says of its run does not make the run that it names',
  numbering: 'its samples are not numbered from 0 on, each once',
  inputs: 'its inputs are not those that its design and seed give',
  results: 'its targets are not judged, or its failed samples do not fail, as in this scenario',
};

/** Columns that are named. */
const NAMED = 3;

/** What is wrong with a file whose samples are to be analysed, in English. */
export const englishSamples = {
  'samples-unread': ({ file, reason, detail = '' }) => {
    const name = typed(file);
    switch (reason) {
      case 'other-name':
        return {
          message: `${name} is no result of a sweep: those end with \`.parquet\`, \`.csv\` or \`.duckdb\`.`,
          hint: 'Name the file that `parkreach sweep ... --out` wrote.',
        };
      case 'not-found':
        return { message: `There is no file ${name}.`, hint: 'Name the file that `parkreach sweep ... --out` wrote.' };
      case 'unfinished':
        return {
          message: `${name} is not written yet: its sweep was interrupted, or is still running.`,
          hint: 'Repeat the command of the sweep: it goes on where it stopped.',
        };
      case 'a-folder':
        return { message: `${name} is a folder, and a file is asked for.`, hint: 'Name a result file in it.' };
      case 'not-allowed':
        return { message: `${name} may not be read.`, hint: 'Ask for the right to read it, or make a copy that is yours.' };
      case 'no-duckdb':
        return {
          message: `To read ${name} DuckDB is needed (for CSV too), which is not installed here.`,
          hint: 'Install it: `npm install @duckdb/node-api`. Or leave `--from` out: samples are then drawn anew.',
        };
      case 'damaged':
        return {
          message: `${name} cannot be read to its end: it is damaged, or of another program.`,
          hint: `DuckDB says: “${detail.replace(/\.$/, '')}”. Run its sweep again, with \`--fresh\`.`,
        };
    }
  },
  'samples-foreign': ({ file, beside }) => ({
    message: `${typed(file)} does not say which run its samples are of${beside === undefined ? '' : `: ${typed(beside)} is not beside it, or of another program`}.`,
    hint:
      beside === undefined
        ? 'Name a file as `parkreach sweep ... --out` wrote it; other programs drop that when they copy the rows.'
        : 'Put both files that `parkreach sweep ... --out` wrote into one folder, or write Parquet.',
  }),
  'samples-of-other-scenario': ({ file, found, needed, variant }) => ({
    message: `The samples of ${typed(file)} are of another state of the scenario: its hash there is ${code(found)}, and here it is ${code(needed)}.`,
    hint: `Give the ${variant === undefined ? '`--variant` and `--set`' : `\`--variant ${variant}\`, and the \`--set\`,`} that the sweep was given; if the scenario has changed since, run the sweep again, with \`--fresh\`.`,
  }),
  'samples-of-other-mode': ({ file, found }) => ({
    message: `The samples of ${typed(file)} are ${found === 'as-planned' ? 'of the plan alone (`--as-planned`)' : 'from today on, not of the plan alone'}.`,
    hint: found === 'as-planned' ? 'Give `--as-planned` here too.' : 'Leave `--as-planned` out, or run the sweep with it.',
  }),
  'samples-of-other-design': ({ file, found, needed, command, instead }) => ({
    message: `The samples of ${typed(file)} are laid out as ${DESIGNS[found]} (${code(found)}), and this analysis needs ${needed.map((kind) => `${DESIGNS[kind]} (${code(kind)})`).join(' or ')}.`,
    hint: `Make such samples: ${typed(command)} (with the \`--vary\`, \`--sweep\` or \`--evidence\` of before)${instead === undefined ? '.' : `. Or ask these for what they are for: ${typed(instead)}.`}`,
  }),
  'samples-incomplete': ({ file, found, needed }) => ({
    message: `${typed(file)} holds ${found} samples, and its design has ${needed}: a design is read as a whole.`,
    hint: 'Take the file as the sweep wrote it, or run the sweep again, with `--fresh`.',
  }),
  'samples-too-large': ({ file, needed, room }) => ({
    message: `The samples of ${typed(file)} would take ${megabytes(needed)} MB of memory; there is room for ${megabytes(room)} MB.`,
    hint: 'Run a sweep with a smaller `--n` for the analysis; `parkreach query` needs no such room.',
  }),
  'samples-without-columns': ({ file, columns }) => ({
    message: `${typed(file)} lacks ${columns.length === 1 ? 'a column that is' : 'columns that are'} needed: ${codes(columns.slice(0, NAMED))}${columns.length > NAMED ? ` and ${columns.length - NAMED} more` : ''}.`,
    hint: 'Take the file as the sweep wrote it, or run the sweep again, with `--fresh`.',
  }),
  'samples-altered': ({ file, part, writer }) => ({
    message: `${typed(file)} is not as a sweep of this scenario writes it: ${ALTERED[part]}.`,
    hint: `It was changed, or parkreach ${writer}, which wrote it, counted otherwise: run the sweep again, with \`--fresh\`.`,
  }),
  'samples-already-drawn': ({ flags }) => ({
    message: `${codes(flags)} ${flags.length === 1 ? 'says' : 'say'} how samples are drawn; those of \`--from\` are drawn already.`,
    hint: `Leave ${flags.length === 1 ? 'it' : 'them'} out here; what \`parkreach sweep\` was given is kept in its file.`,
  }),
} satisfies Sentences<SamplesFacts>;
