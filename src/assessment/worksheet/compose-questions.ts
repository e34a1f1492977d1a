import { cohortYear } from '../../model/land/lay-out-sites.ts';
import { createTracer, frameOf } from '../trace/create-tracer.ts';
import { namedIn } from '../trace/named-in.ts';
import { valuesIn } from '../trace/term.ts';
import type { Trace } from '../trace/trace.ts';
import type { Traceable } from '../trace/trace-subject.ts';
import { traceMetric, traceVerdict } from '../trace/trace-target.ts';
import type { Tracer } from '../trace/tracer.ts';

/** One exercise. Steps are those of the trace: their numbers are given, their results are asked for. */
export type Question =
  | { readonly kind: 'growth'; readonly series: string; readonly from: number; readonly year: number; readonly step: string }
  | {
      readonly kind: 'required-rate';
      readonly target: string;
      readonly from: number;
      readonly year: number;
      readonly step: string;
    }
  | { readonly kind: 'share'; readonly series: string; readonly year: number; readonly step: string }
  | { readonly kind: 'occupancies'; readonly pool: string; readonly year: number; readonly steps: readonly [string, string] }
  | { readonly kind: 'cohort'; readonly pool: string; readonly line: string; readonly cohort: Cohort };

/** Sites of a line and the years in which they are planned. */
export interface Cohort {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly planned: readonly number[];
}

export interface Worksheet {
  readonly trace: Trace;
  readonly questions: readonly Question[];
}

/** Questions of one kind: more would only repeat the same exercise. */
const MOST_OF_A_KIND = 2;

/** Exercises from a scenario, each with numbers of its own plan; the answers are those of the projection. */
export function composeQuestions(plan: Traceable): Worksheet {
  const { scenario, model, projection } = plan;
  const tracer = createTracer(scenario, model, projection, model.to);
  const questions = [growth, requiredRates, shares, cohorts, occupancies].flatMap((compose) =>
    compose(tracer, plan).slice(0, MOST_OF_A_KIND),
  );
  const asked = questions.flatMap((question) =>
    'step' in question ? [question.step] : 'steps' in question ? question.steps : [],
  );
  const steps = asked.flatMap((id) => tracer.steps.get(id) ?? []);
  return { trace: { year: model.to, values: tracer.values, steps }, questions };
}

function growth(tracer: Tracer, { model }: Traceable): readonly Question[] {
  return model.series.flatMap(({ series, variable }): Question[] => {
    if (series.rule.kind !== 'growth') return [];
    const term = tracer.variable(variable, model.to, frameOf(model.to));
    const step = term.kind === 'value' ? tracer.steps.get(term.id) : undefined;
    const note = step?.notes.find((item) => item.kind === 'growth');
    if (step === undefined || note?.kind !== 'growth') return [];
    return [{ kind: 'growth', series: series.name, from: note.from, year: model.to, step: step.id }];
  });
}

function requiredRates(tracer: Tracer, { model, assessment }: Traceable): readonly Question[] {
  return assessment.targets.flatMap((target): Question[] => {
    const { growthModel, requiredRate, metric } = target;
    if (growthModel !== 'geometric' || !('rate' in requiredRate) || requiredRate.rate === 0) return [];
    const { year, id } = metric.target;
    const projected = traceMetric(tracer, metric, year);
    const step = `${id}.required_rate`;
    if (projected === undefined || !traceVerdict(tracer, target, projected).includes(step)) return [];
    return [{ kind: 'required-rate', target: id, from: model.base, year, step }];
  });
}

/** Series that are a part over a whole. */
function shares(tracer: Tracer, { model }: Traceable): readonly Question[] {
  return model.series.flatMap(({ series, variable }): Question[] => {
    if (series.rule.kind !== 'formula' || !series.unit.percent) return [];
    const term = tracer.variable(variable, model.to, frameOf(model.to));
    const step = term.kind === 'value' ? tracer.steps.get(term.id) : undefined;
    const quotient =
      step?.substitution?.kind === 'operation' && step.substitution.operation === '/' && valuesIn(step.substitution).length > 1;
    return step !== undefined && quotient && isKnown(tracer, step.id)
      ? [{ kind: 'share', series: series.name, year: model.to, step: step.id }]
      : [];
  });
}

function cohorts(_: Tracer, { scenario }: Traceable): readonly Question[] {
  return scenario.pools.flatMap((pool) =>
    pool.lines.flatMap(({ name, count, planned }): Question[] => {
      if (count < 2 || planned === null || planned.to === planned.from) return [];
      const { from, to } = planned;
      const years = Array.from({ length: count }, (__, member) => cohortYear(from, to, member, count));
      return [{ kind: 'cohort', pool: pool.name, line: name, cohort: { count, from, to, planned: years } }];
    }),
  );
}

/** The same leases over two denominators. */
function occupancies(tracer: Tracer, { model }: Traceable): readonly Question[] {
  return model.pools.flatMap(({ pool }): Question[] => {
    const ids = (['operating', 'established'] as const).map((over) => {
      const variable = model.variableByName.get(`${pool.name}.occupancy.${over}`);
      const term = variable === undefined ? undefined : tracer.variable(variable, model.to, frameOf(model.to));
      return term?.kind === 'value' && isKnown(tracer, term.id) ? term.id : undefined;
    });
    const [first, second] = ids;
    if (first === undefined || second === undefined) return [];
    return [{ kind: 'occupancies', pool: pool.name, year: model.to, steps: [first, second] }];
  });
}

/** Whether a step has a value and numbers to work it out from. */
function isKnown(tracer: Tracer, id: string): boolean {
  const step = tracer.steps.get(id);
  return Number.isFinite(tracer.valueOf(id)) && step !== undefined && namedIn(step).length > 0;
}
