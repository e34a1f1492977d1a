import { fingerprint } from '../base/fingerprint.ts';
import type { Mode } from '../model/compile-model.ts';
import type { SweepPlan } from '../sweep/plan-sweep.ts';

/** What may differ between two runs. */
export type RunPart = 'engine' | 'scenario' | 'mode' | 'factors' | 'design' | 'columns' | 'targets';

/** Everything that determines the result of a run, by name, as text. */
export type RunIdentity = Readonly<Record<RunPart, string>>;

/**
 * What tells a run from others.
 *
 * @param engine version of the program
 * @param scenario hash of the resolved scenario
 */
export function runIdentity(plan: SweepPlan, engine: string, scenario: string, mode: Mode): RunIdentity {
  const { factors, design, correlations, groups } = plan.samples;
  return {
    ...{ engine, scenario, mode },
    factors: JSON.stringify([factors.map(({ path, parameter, law }) => [path, parameter, law]), correlations, ...(groups ?? [])]),
    design: JSON.stringify(design),
    columns: fingerprint(JSON.stringify(plan.columns.map(({ name, column }) => [name, column]))),
    targets: fingerprint(JSON.stringify(plan.judges)),
  };
}

/** The digest under which a run is known. */
export function runDigest(identity: RunIdentity): string {
  return fingerprint(JSON.stringify(identity));
}
