import { assess } from '../assessment/assess.ts';
import { type ComparedVerdict, compareVerdicts } from '../assessment/backtest/compare-verdicts.ts';
import { type ComparedVariable, compareWithRecord } from '../assessment/backtest/compare-with-record.ts';
import {
  type ErrorSummary,
  type HorizonSummary,
  summarise,
  summariseHorizons,
  summariseVariable,
  type VariableSummary,
} from '../assessment/backtest/error-summary.ts';
import type { Problem } from '../base/problem.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { Model } from '../model/compile-model.ts';
import { checkFinite } from '../projection/check-finite.ts';
import { type Projection, project } from '../projection/project-numbers.ts';
import { knownBy, lastRecorded } from '../scenario/known-by.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { compileScenario } from './compile-scenario.ts';
import type { Host } from './host.ts';
import { type LoadedScenario, loadScenario } from './load-scenario.ts';
import type { LoadOptions } from './resolve-scenario.ts';

export interface BacktestOptions extends LoadOptions {
  /** Last year that counts as known. */
  readonly until: number;
}

/** A projection of what was known in a year, held against what happened since. */
export interface Backtest {
  readonly loaded: LoadedScenario;
  readonly variant: string | null;
  readonly model: Model;
  readonly until: number;
  readonly recordedTo: number;
  readonly variables: readonly ComparedVariable[];
  readonly byVariable: readonly VariableSummary[];
  readonly byHorizon: readonly HorizonSummary[];
  readonly overall: ErrorSummary;
  readonly verdicts: readonly ComparedVerdict[];
}

/** Why a year cannot be tested from: it is not after the base year, or nothing is on record after it. */
export type Untestable =
  | { readonly code: 'until-not-after-base'; readonly until: number; readonly base: number }
  | {
      readonly code: 'nothing-recorded-after';
      readonly until: number;
      readonly recordedTo: number | null;
      /** Last year that could be tested from, null where there is none. */
      readonly latest: number | null;
    };

/** Loads a scenario, forgets what came after a year, projects from there, and compares with the record since. */
export async function backtest(
  host: Host,
  file: string,
  { until, ...options }: BacktestOptions,
): Promise<Result<Backtest, Problem> | { readonly ok: false; readonly untestable: Untestable }> {
  const loaded = loadScenario(host, file, options);
  if (!loaded.ok) return loaded;
  const { scenario, mayBeUnused } = loaded.value;
  const recordedTo = lastRecorded(scenario);
  const latest = recordedTo === null || recordedTo <= scenario.base + 1 ? null : recordedTo - 1;
  if (recordedTo === null || latest === null || until > latest)
    return { ok: false, untestable: { code: 'nothing-recorded-after', until, recordedTo, latest } };
  if (until <= scenario.base) return { ok: false, untestable: { code: 'until-not-after-base', until, base: scenario.base } };
  const full = await projectAll(scenario, mayBeUnused);
  if (!full.ok) return full;
  // What only later observations used is idle here, and no fault of the file.
  const known = await projectAll(knownBy(scenario, until), () => true);
  if (!known.ok) return known;
  const variables = compareWithRecord(known.value, full.value, until);
  return success({
    ...{ loaded: loaded.value, variant: options.variant ?? null, model: full.value.model, until, recordedTo, variables },
    byVariable: variables.map(summariseVariable),
    byHorizon: summariseHorizons(variables),
    overall: summarise(
      variables.flatMap(({ outcomes }) => outcomes),
      'relativeError',
    ),
    verdicts: compareVerdicts(assess(known.value.model, known.value), assess(full.value.model, full.value), full.value),
  });
}

async function projectAll(scenario: Scenario, mayBeUnused: LoadedScenario['mayBeUnused']): Promise<Result<Projection, Problem>> {
  const model = await compileScenario(scenario, 'from-today', mayBeUnused);
  if (!model.ok) return model;
  const projection = project(model.value);
  const runaway = checkFinite(projection);
  return runaway.length > 0 ? failure(runaway) : success(projection);
}
