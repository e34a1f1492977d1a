export type CommandName =
  | 'check'
  | 'audit'
  | 'project'
  | 'figures'
  | 'verify'
  | 'backtest'
  | 'sweep'
  | 'sensitivity'
  | 'discover'
  | 'query'
  | 'explain'
  | 'validate'
  | 'init'
  | 'schema'
  | 'completion';

/** Options of all commands: the same name means the same everywhere. */
export type OptionName =
  | 'json'
  | 'csv'
  | 'as-planned'
  | 'rulebook'
  | 'variant'
  | 'set'
  | 'lang'
  | 'strict'
  | 'audit'
  | 'probability'
  | 'details'
  | 'only'
  | 'bom'
  | 'year'
  | 'format'
  | 'worksheet'
  | 'width'
  | 'documents'
  | 'until'
  | 'method'
  | 'target'
  | 'level'
  | 'second-order'
  | 'groups'
  | 'outcome'
  | 'design'
  | 'n'
  | 'seed'
  | 'levels'
  | 'evidence'
  | 'threads'
  | 'vary'
  | 'sweep'
  | 'out'
  | 'fresh'
  | 'stream'
  | 'from';

/** What the help says of the command line. */
export interface CommandTexts {
  readonly title: string;
  readonly summaries: Readonly<Record<CommandName, string>>;
  readonly positionals: {
    readonly scenario: string;
    readonly scenarios: string;
    readonly sources: string;
    readonly seeds: string;
    readonly file: string;
    readonly subject: string;
    readonly kind: string;
    readonly shell: string;
    readonly result: string;
    readonly question: string;
  };
  readonly options: Readonly<Record<OptionName, string>>;
  readonly words: {
    readonly commands: string;
    readonly options: string;
    readonly positionals: string;
    readonly examples: string;
    readonly help: string;
    readonly version: string;
    readonly choices: string;
    readonly defaultWord: string;
    readonly required: string;
  };
  readonly examples: Readonly<Record<CommandName, readonly (readonly [command: string, what: string])[]>>;
  readonly exitCodes: string;
  readonly messages: {
    readonly unknownCommand: (name: string, nearest: string | null) => string;
    readonly unknownOption: (name: string, nearest: string | null) => string;
    readonly missingScenario: (example: string) => string;
    readonly badChoice: (option: string, found: string, allowed: string) => string;
    readonly badNumber: (option: string, found: string, least: string, most: string) => string;
    readonly optionNeedsValue: (option: string) => string;
    readonly extraArgument: (found: string) => string;
    readonly written: (file: string) => string;
    readonly exists: (file: string) => string;
    readonly notWritten: (file: string) => string;
    readonly valid: (file: string) => string;
    readonly unknownVariable: (name: string, nearest: string | null) => string;
    readonly missingSubject: (example: string) => string;
    readonly unknownSubject: (name: string, nearest: readonly string[]) => string;
    readonly yearOutside: (year: number, first: number, last: number) => string;
    readonly bug: string;
    readonly tryHelp: string;
  };
}
