import { readFileSync } from 'node:fs';
import type { Mode } from '../../src/model/compile-model.ts';
import { check } from '../../src/pipeline/check.ts';
import type { Host } from '../../src/pipeline/host.ts';
import { projectScenario } from '../../src/pipeline/project.ts';
import type { JudgedScenario } from '../../src/report/judged-scenario.ts';
import type { ProjectedScenario } from '../../src/report/report-projection.ts';

export interface JudgeOptions {
  readonly variant?: string;
  readonly mode?: Mode;
  readonly probability?: boolean;
}

/** A host that reads from the disk, or the one text that it is given. */
export function hostOf(text?: string): Host {
  return {
    read: (path) => {
      try {
        return { source: text ?? readFileSync(path, 'utf8') };
      } catch {
        return { reason: 'not-found' };
      }
    },
  };
}

/** A scenario judged, ready for a report; throws with every problem where it has any. */
export async function judge(file: string, { variant, mode = 'from-today', probability = false }: JudgeOptions = {}, host = hostOf()): Promise<JudgedScenario> {
  const checked = await check(host, file, { variant, mode, rulebook: 'statcan-2025', probability });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems, null, 1));
  const { loaded, ...rest } = checked.value;
  // Figures change often while a plan is worked on: the reports show them, not the digest of all values.
  return { ...rest, scenario: loaded.scenario, file: loaded.file, hash: 'of-the-values', collisions: loaded.collisions };
}

/** The yearly table of a scenario, ready for a report. */
export async function projectFile(file: string, only?: readonly string[], host = hostOf()): Promise<ProjectedScenario> {
  const projected = await projectScenario(host, file, { mode: 'from-today', only });
  if (!projected.ok) throw new Error(JSON.stringify(projected.problems, null, 1));
  const { loaded, ...rest } = projected.value;
  return { ...rest, scenario: loaded.scenario, file: loaded.file, variant: null, hash: 'of-the-values' };
}
