import type { Mode, Model } from '../model/compile-model.ts';
import { neededBy } from '../projection/needed-variables.ts';
import type { Projection } from '../projection/project-numbers.ts';
import { type ActingConstraint, actingConstraints } from './binding-constraints.ts';
import { finite, type MetricReader } from './evaluate-metric.ts';
import { findLevers } from './find-levers.ts';
import { type Judged, judgeTarget, readersOf } from './judge-target.ts';
import { outlookOf, type PoolOutlook } from './pool-outlook.ts';
import type { RulebookId } from './rulebooks/rulebook.ts';
import { DEFAULT_RULEBOOK } from './rulebooks/rulebooks.ts';
import type { BindingConstraint, TargetAssessment } from './target-assessment.ts';

export interface Assessment {
  readonly mode: Mode;
  readonly rulebook: RulebookId;
  readonly targets: readonly TargetAssessment[];
  readonly pools: readonly PoolOutlook[];
}

export interface AssessOptions {
  readonly rulebook: RulebookId;
}

/** Judges every target of a model by its central projection, which reaches to the model's last year. */
export function assess(
  model: Model,
  projection: Projection,
  { rulebook }: AssessOptions = { rulebook: DEFAULT_RULEBOOK },
): Assessment {
  const pools = outlookOf(model, projection, model.to);
  const readers = readersOf(projection);
  const judged = model.metrics.map((metric) => judgeTarget(projection, metric, pools, readers));
  const trials = judged.map((item) => item.trial);
  const through = Math.max(model.base + 1, ...judged.flatMap((item) => (item.trial === null ? [] : [item.trial.through])));
  const open = trials.filter((trial) => trial !== null);
  const roots = judged.flatMap(({ metric }) => (metric.expression === null ? [] : [metric.expression]));
  const trial = projection.trials({ through, only: neededBy(model, roots).variables });
  const inPlan = actingConstraints(projection, through);
  const lifted = inPlan.map((item) => {
    trial.run(overridesOf(item));
    return liftedValues(model, readers.projected, judged);
  });
  const levers = findLevers(model, trial, open);
  trial.reset();
  return {
    mode: model.mode,
    rulebook,
    pools,
    targets: judged.map(({ trial, assessment }, index): TargetAssessment => {
      const own = trials[index];
      if (trial === null || own === null || own === undefined) return assessment;
      const binding = inPlan.flatMap((item, position): BindingConstraint[] => {
        const years = item.years.filter((year) => year <= trial.through);
        const concerns = years.length > 0 && item.constraint.lift.some(({ parameter }) => own.parameters.has(parameter));
        return concerns ? [{ constraint: item.constraint.id, years, liftedProjected: lifted[position]?.[index] ?? null }] : [];
      });
      return { ...assessment, binding, levers: levers[open.indexOf(own)] ?? [] };
    }),
  };
}

/** What takes the place of the numbers of a constraint that is lifted. */
function overridesOf({ constraint }: ActingConstraint): ReadonlyMap<number, number> {
  return new Map(constraint.lift.map(({ parameter, value }) => [parameter, value]));
}

/** The metric of every target at its deadline in the last trial. */
function liftedValues(model: Model, read: MetricReader, judged: readonly Judged[]): readonly (number | null)[] {
  return judged.map(({ metric, trial }) =>
    metric.expression === null || trial === null
      ? null
      : finite(read(metric.expression, Math.min(metric.target.year, model.last))),
  );
}
