import type { PreparedSweep } from './prepare-sweep.ts';

/** What a run was: everything that its result follows from, and nothing that a second run would change. */
export function runFacts({ checked, plan, run }: PreparedSweep) {
  const { loaded, model, variant, assessment } = checked;
  const { design, factors, correlations, groups } = plan.samples;
  return {
    scenario: { file: loaded.file, title: loaded.scenario.title, variant, hash: loaded.hash, base: model.base, to: model.to },
    mode: assessment.mode,
    run,
    design,
    factors: factors.map(({ path, unit, central, law }) => ({ path, unit: unit.text, central, law })),
    correlations: correlations.map(({ first, second, value }) => ({
      ...{ first: factors[first]?.path, second: factors[second]?.path, value },
    })),
    ...(groups !== undefined && {
      groups: groups.map(({ name, members }) => ({ name, paths: members.map((factor) => factors[factor]?.path) })),
    }),
  };
}
