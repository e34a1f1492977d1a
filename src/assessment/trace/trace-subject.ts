import type { Model } from '../../model/compile-model.ts';
import type { Projection } from '../../projection/project-numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Assessment } from '../assess.ts';
import { createTracer, frameOf } from './create-tracer.ts';
import { SITE_STATES, type Subject } from './find-subject.ts';
import { namedIn } from './named-in.ts';
import type { Trace, TraceStep } from './trace.ts';
import { traceMetric, traceVerdict } from './trace-target.ts';
import type { Tracer } from './tracer.ts';

/** A plan projected and judged. */
export interface Traceable {
  readonly scenario: Scenario;
  readonly model: Model;
  readonly projection: Projection;
  readonly assessment: Assessment;
}

/** How a subject follows in a year, step by step; the last steps of a target are those of its verdict. */
export function traceSubject({ scenario, model, projection, assessment }: Traceable, subject: Subject, year: number): Trace {
  const tracer = createTracer(scenario, model, projection, year);
  const roots = rootsOf(tracer, subject, year, assessment);
  return { year, values: tracer.values, steps: reachedSteps(tracer, roots) };
}

function rootsOf(tracer: Tracer, subject: Subject, year: number, assessment: Assessment): readonly string[] {
  const { model } = tracer;
  switch (subject.kind) {
    case 'variable': {
      const term = tracer.variable(subject.variable, year, frameOf(year));
      return term.kind === 'value' ? [term.id] : [];
    }
    case 'target': {
      const metric = model.metrics[subject.metric] as Model['metrics'][number];
      const id = traceMetric(tracer, metric, year);
      const target = assessment.targets[subject.metric];
      if (id === undefined || target === undefined) return [];
      return [id, ...(year === metric.target.year ? traceVerdict(tracer, target, id) : [])];
    }
    case 'sites': {
      const pool = model.pools[subject.pool] as Model['pools'][number];
      const states = subject.state === null ? SITE_STATES.filter((state) => state !== 'wanted') : [subject.state];
      // Of a cohort its first site: the others differ by their place in the queue.
      return subject.sites.slice(0, 1).flatMap((index) =>
        states.flatMap((state) => {
          const variable = model.variableByName.get(`${pool.pool.name}[].${state}`);
          const term =
            variable === undefined ? undefined : tracer.variable(variable, year, frameOf(year, { pool: subject.pool, index }));
          return term?.kind === 'value' ? [term.id] : [];
        }),
      );
    }
  }
}

/** The steps that a derivation needs, each after those that it builds on. */
function reachedSteps(tracer: Tracer, roots: readonly string[]): readonly TraceStep[] {
  const found = new Map<string, TraceStep>();
  const visit = (id: string): void => {
    const step = tracer.steps.get(id);
    if (step === undefined || found.has(id)) return;
    for (const part of namedIn(step)) visit(part);
    found.set(id, step);
  };
  for (const root of roots) visit(root);
  return [...found.values()];
}
