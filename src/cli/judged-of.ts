import type { Checked } from '../pipeline/check.ts';
import type { JudgedScenario } from '../report/judged-scenario.ts';

/** A scenario that has been checked, as reports take it. */
export function judgedOf({ loaded, variant, model, projection, assessment, sampled }: Checked): JudgedScenario {
  const { scenario, file, hash, collisions } = loaded;
  return { scenario, model, projection, assessment, file, variant, hash, collisions, sampled };
}
