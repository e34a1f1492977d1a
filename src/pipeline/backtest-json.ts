import type { Backtest } from './backtest.ts';
import { JSON_SCHEMA_VERSION } from './check-json.ts';

/** A back-test as JSON: errors in the unit of their variable (shares and rates as fractions), relative ones as fractions. */
export function backtestJson(tested: Backtest, version: string) {
  const { loaded, variant, model, until, recordedTo, variables, byVariable, byHorizon, overall, verdicts } = tested;
  return {
    parkreach: version,
    schemaVersion: JSON_SCHEMA_VERSION,
    scenario: { file: loaded.file, title: loaded.scenario.title, variant, hash: loaded.hash, base: model.base, to: model.to },
    ...{ until, recordedTo, overall, byHorizon },
    variables: variables.map(({ name, unit, prices, outcomes }, index) => ({
      ...{ name, unit: unit.text, prices, outcomes },
      inUnit: byVariable[index]?.inUnit,
      relative: byVariable[index]?.relative,
    })),
    targets: verdicts.map(({ before, verdict, happened, recorded, right }) => ({
      ...{ id: before.target.id, by: before.target.year, verdict, projected: before.projected, happened, recorded, right },
    })),
  };
}
