type Outcome = 'reached' | 'missed';

/** Every sentence about the conditions under which a target is reached. */
export interface DiscoverTexts {
  readonly done: (runs: string, factors: number, seed: number | null, layout: string) => string;
  readonly baseRate: (outcome: Outcome, share: string) => string;
  /** A box in one sentence: how often, and when. */
  readonly box: (outcome: Outcome, density: string, conditions: readonly string[]) => string;
  readonly next: (outcome: Outcome, density: string, conditions: readonly string[]) => string;
  readonly fit: (outcome: Outcome, coverage: string, mass: string) => string;
  readonly notDense: (wanted: string) => string;
  readonly covered: (outcome: Outcome, boxes: number, share: string) => string;
  readonly none: (outcome: Outcome) => string;
  readonly atLeast: (factor: string, value: string) => string;
  readonly atMost: (factor: string, value: string) => string;
  readonly between: (factor: string, low: string, high: string) => string;
  readonly oneOf: (factor: string, values: readonly string[]) => string;
  readonly never: (outcome: Outcome, any: boolean) => string;
  readonly refused: (reason: string) => string;
  readonly columns: {
    readonly condition: string;
    readonly range: string;
    readonly without: string;
    readonly chance: string;
    readonly conditions: string;
    readonly density: string;
    readonly coverage: string;
    readonly mass: string;
  };
  readonly tradeOff: string;
  readonly chosen: string;
  readonly underThousandth: string;
  readonly notes: (outcome: Outcome, wanted: string) => readonly string[];
}
