/** What a question of growth or of a rate speaks of. */
export interface OverYears {
  readonly label: string;
  readonly from: number;
  readonly year: number;
}

/** Every sentence of an exercise sheet. */
export interface WorksheetTexts {
  readonly title: (plan: string) => string;
  readonly intro: string;
  readonly name: string;
  readonly question: (number: number) => string;
  readonly given: string;
  readonly answer: string;
  readonly key: string;
  readonly nothing: string;
  readonly growth: (facts: OverYears) => string;
  readonly requiredRate: (facts: OverYears) => string;
  readonly share: (label: string, year: number) => string;
  readonly occupancies: (pool: string, year: number) => string;
  readonly cohort: (label: string, count: number, from: number, to: number) => string;
  readonly yearsOfGrowth: (years: number) => string;
  /** Why the two occupancies differ. */
  readonly denominators: string;
  readonly cohortRule: string;
  readonly yearsOf: (years: string) => string;
}
