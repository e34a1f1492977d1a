/** A derivation ready to be drawn: words in one language, arithmetic in one notation. */
export interface Derivation {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sourcesHeading: string;
  readonly steps: readonly DerivationStep[];
  readonly verdict: { readonly heading: string; readonly lines: readonly string[] } | null;
}

export interface DerivationStep {
  readonly number: number;
  readonly title: string;
  /** What is worked out, in the notation. */
  readonly name: string;
  /** The formula in names and with numbers, and the result with its unit; a line that says nothing new is left out. */
  readonly lines: readonly string[];
  readonly result: string;
  /** Words, with arithmetic at their end where there is some. */
  readonly notes: readonly { readonly text: string; readonly math: string | null }[];
  readonly table: DerivationTable | null;
  readonly sources: readonly { readonly name: string; readonly text: string }[];
}

export interface DerivationTable {
  readonly columns: readonly string[];
  /** Cells are words in the first two columns, arithmetic in the others. */
  readonly rows: readonly (readonly string[])[];
}
