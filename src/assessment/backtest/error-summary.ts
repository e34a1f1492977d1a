import type { ComparedVariable, Outcome } from './compare-with-record.ts';

/** Mean errors of some projections: signed, so that those too high and too low offset each other, and absolute. */
export interface ErrorSummary {
  /** Outcomes with an error; relative means leave out rates, and what was observed as 0. */
  readonly count: number;
  readonly tooHigh: number;
  readonly tooLow: number;
  readonly meanError: number | null;
  readonly meanAbsoluteError: number | null;
}

export interface HorizonSummary extends ErrorSummary {
  /** Years ahead. */
  readonly horizon: number;
}

export interface VariableSummary {
  readonly name: string;
  /** In the unit of the variable. */
  readonly inUnit: ErrorSummary;
  /** As fractions of what was observed. */
  readonly relative: ErrorSummary;
}

/** The errors of one variable over all years, in its unit and relative to what was observed. */
export function summariseVariable({ name, outcomes }: ComparedVariable): VariableSummary {
  return { name, inUnit: summarise(outcomes, 'error'), relative: summarise(outcomes, 'relativeError') };
}

/** Relative errors of all variables by how many years ahead they were projected, each variable counted alike. */
export function summariseHorizons(variables: readonly ComparedVariable[]): readonly HorizonSummary[] {
  const outcomes = variables.flatMap((variable) => variable.outcomes);
  const horizons = [...new Set(outcomes.map(({ horizon }) => horizon))].sort((a, b) => a - b);
  return horizons.map((horizon) => ({
    horizon,
    ...summarise(
      outcomes.filter((outcome) => outcome.horizon === horizon),
      'relativeError',
    ),
  }));
}

/** The mean errors, and how many projections were too high and too low. */
export function summarise(outcomes: readonly Outcome[], key: 'error' | 'relativeError'): ErrorSummary {
  const compared = outcomes.filter(({ error }) => error !== null);
  const errors = compared.flatMap((outcome) => outcome[key] ?? []);
  const mean = (values: readonly number[]) =>
    values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    count: compared.length,
    tooHigh: compared.filter(({ side }) => side === 'too-high').length,
    tooLow: compared.filter(({ side }) => side === 'too-low').length,
    meanError: mean(errors),
    meanAbsoluteError: mean(errors.map(Math.abs)),
  };
}
