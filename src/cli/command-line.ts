import type { CommandName, OptionName } from '../text/commands/command-texts.ts';

/** The rulebooks that `--rulebook` takes, besides `all`. */
const RULEBOOK_CHOICES = ['statcan-2025', 'unsd-2022', 'unsd-2023', 'destatis', 'aarr', 'linear-acceleration', 'all'];

export interface OptionDefinition {
  readonly type: 'boolean' | 'string' | 'number';
  readonly choices?: readonly string[];
  readonly array?: boolean;
  /** Of every number: what may stand there, for messages. */
  readonly span?: readonly [least: string, most: string];
}

/** Every option; a command takes some of them. */
export const OPTIONS: Readonly<Record<OptionName, OptionDefinition>> = {
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  'as-planned': { type: 'boolean' },
  rulebook: { type: 'string', choices: RULEBOOK_CHOICES },
  variant: { type: 'string' },
  set: { type: 'string', array: true },
  lang: { type: 'string', choices: ['en', 'vi'] },
  strict: { type: 'boolean' },
  audit: { type: 'boolean' },
  probability: { type: 'boolean' },
  details: { type: 'boolean' },
  only: { type: 'string' },
  bom: { type: 'boolean' },
  year: { type: 'number', span: ['1900', '2200'] },
  format: { type: 'string', choices: ['text', 'markdown', 'latex', 'json'] },
  worksheet: { type: 'boolean' },
  width: { type: 'number', span: ['40', '400'] },
  documents: { type: 'string' },
  until: { type: 'number', span: ['1900', '2200'] },
  method: { type: 'string', choices: ['sobol', 'morris', 'oat', 'rank'] },
  target: { type: 'string' },
  level: { type: 'number', span: ['50', '99'] },
  'second-order': { type: 'boolean' },
  outcome: { type: 'string', choices: ['reached', 'missed'] },
  design: {
    type: 'string',
    choices: ['random', 'latin-hypercube', 'sobol', 'grid', 'one-at-a-time', 'saltelli', 'morris'],
  },
  n: { type: 'number', span: ['1', '134217728'] },
  seed: { type: 'number', span: ['0', '9007199254740991'] },
  levels: { type: 'number', span: ['2', '1000'] },
  evidence: { type: 'boolean' },
  threads: { type: 'number', span: ['1', '256'] },
  vary: { type: 'string', array: true },
  groups: { type: 'string', array: true },
  sweep: { type: 'string' },
  out: { type: 'string' },
  fresh: { type: 'boolean' },
  stream: { type: 'boolean' },
  from: { type: 'string' },
};

export interface CommandDefinition {
  readonly positional: {
    readonly name: 'scenario' | 'scenarios' | 'sources' | 'seeds' | 'file' | 'kind' | 'shell' | 'result';
    readonly required: boolean;
    readonly many: boolean;
    readonly choices?: readonly string[];
    /** One more argument, after the first. */
    readonly second?: 'subject' | 'question';
  };
  readonly options: readonly OptionName[];
}

const LOADING = ['as-planned', 'variant', 'set'] as const;

/** The command line as data: what is parsed, what the help shows and what a shell completes. */
export const COMMANDS: Readonly<Record<CommandName, CommandDefinition>> = {
  check: {
    positional: { name: 'scenarios', required: true, many: true },
    options: ['json', ...LOADING, 'probability', 'rulebook', 'audit', 'details', 'strict', 'width', 'lang'],
  },
  audit: { positional: { name: 'sources', required: true, many: true }, options: ['json', 'width', 'lang'] },
  project: {
    positional: { name: 'scenario', required: true, many: false },
    options: ['json', 'csv', 'bom', ...LOADING, 'only', 'width', 'lang'],
  },
  figures: { positional: { name: 'seeds', required: false, many: true }, options: ['json', 'width', 'lang'] },
  verify: { positional: { name: 'seeds', required: false, many: true }, options: ['documents', 'json', 'width', 'lang'] },
  backtest: {
    positional: { name: 'scenario', required: true, many: false },
    options: ['until', 'json', 'variant', 'set', 'width', 'lang'],
  },
  sweep: {
    positional: { name: 'scenario', required: true, many: false },
    options: [
      ...(['vary', 'groups', 'sweep', 'evidence', 'design', 'second-order', 'n', 'seed', 'levels'] as const),
      ...(['only', 'out', 'fresh', 'stream', 'threads', 'json'] as const),
      ...LOADING,
      ...(['width', 'lang'] as const),
    ],
  },
  sensitivity: {
    positional: { name: 'scenario', required: true, many: false },
    options: [
      ...(['method', 'target', 'from', 'n', 'seed', 'level', 'second-order'] as const),
      ...(['vary', 'groups', 'sweep', 'evidence', 'json'] as const),
      ...LOADING,
      ...(['width', 'lang'] as const),
    ],
  },
  discover: {
    positional: { name: 'scenario', required: true, many: false },
    options: [
      ...(['target', 'outcome', 'from', 'n', 'seed', 'vary', 'sweep', 'evidence', 'json'] as const),
      ...LOADING,
      ...(['width', 'lang'] as const),
    ],
  },
  query: {
    positional: { name: 'result', required: false, many: false, second: 'question' },
    options: ['json', 'width', 'lang'],
  },
  explain: {
    positional: { name: 'scenario', required: true, many: false, second: 'subject' },
    options: ['year', 'format', 'worksheet', ...LOADING, 'width', 'lang'],
  },
  validate: { positional: { name: 'scenarios', required: true, many: true }, options: ['json', 'variant', 'set', 'lang'] },
  init: { positional: { name: 'file', required: false, many: false }, options: ['lang'] },
  schema: {
    positional: { name: 'kind', required: false, many: false, choices: ['scenario', 'seed', 'sweep'] },
    options: ['lang'],
  },
  completion: {
    positional: { name: 'shell', required: false, many: false, choices: ['bash', 'zsh', 'fish'] },
    options: ['lang'],
  },
};

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
