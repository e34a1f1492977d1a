import { findSubject, type Subject } from '../assessment/trace/find-subject.ts';
import type { Trace } from '../assessment/trace/trace.ts';
import { traceSubject } from '../assessment/trace/trace-subject.ts';
import { composeQuestions, type Worksheet } from '../assessment/worksheet/compose-questions.ts';
import type { Problem } from '../base/problem.ts';
import { type Result, success } from '../base/result.ts';
import { parseDocument } from '../document/parse-document.ts';
import type { Model } from '../model/compile-model.ts';
import { type FigureOrigin, readFigureOrigins } from '../scenario/figure-origin.ts';
import { type Checked, type CheckOptions, check } from './check.ts';
import type { Host } from './host.ts';

export interface ExplainOptions extends Omit<CheckOptions, 'rulebook'> {
  /** A target, a series, a result of a pool, or a site. */
  readonly subject: string;
  /** Default: the deadline of a target, else the last year of the plan. */
  readonly year: number | undefined;
}

/** A derivation, or why there is none. */
export type Explained =
  | {
      readonly kind: 'traced';
      readonly checked: Checked;
      readonly subject: Subject;
      readonly trace: Trace;
      readonly origins: ReadonlyMap<string, FigureOrigin>;
    }
  | { readonly kind: 'unknown-subject'; readonly name: string; readonly nearest: readonly string[] }
  | { readonly kind: 'year-outside'; readonly year: number; readonly first: number; readonly last: number };

/** A scenario judged, and one of its values traced back step by step. */
export async function explain(host: Host, file: string, options: ExplainOptions): Promise<Result<Explained, Problem>> {
  const result = await check(host, file, { ...options, rulebook: 'statcan-2025' });
  if (!result.ok) return result;
  const checked = result.value;
  const { model, projection, assessment, loaded } = checked;
  const subject = findSubject(model, options.subject);
  if ('nearest' in subject) return success({ kind: 'unknown-subject', name: options.subject, nearest: subject.nearest });
  const year = options.year ?? (subject.kind === 'target' ? (model.metrics[subject.metric]?.target.year ?? model.to) : model.to);
  if (year < model.base || year > model.last || !Number.isInteger(year)) {
    return success({ kind: 'year-outside', year, first: model.base, last: model.last });
  }
  const trace = traceSubject({ scenario: loaded.scenario, model, projection, assessment }, subject, year);
  return success({ kind: 'traced', checked, subject, trace, origins: originsOf(host, model) });
}

/** Exercises, and the scenario that they are about. */
export interface ComposedWorksheet {
  readonly checked: Checked;
  readonly worksheet: Worksheet;
}

/** A scenario judged, and exercises made from it. */
export async function composeWorksheet(
  host: Host,
  file: string,
  options: Omit<CheckOptions, 'rulebook'>,
): Promise<Result<ComposedWorksheet, Problem>> {
  const result = await check(host, file, { ...options, rulebook: 'statcan-2025' });
  if (!result.ok) return result;
  const { loaded, model, projection, assessment } = result.value;
  const worksheet = composeQuestions({ scenario: loaded.scenario, model, projection, assessment });
  return success({ checked: result.value, worksheet });
}

/** Where the figures that a model uses are printed: what a projection needs not, a derivation shows. */
function originsOf(host: Host, model: Model): ReadonlyMap<string, FigureOrigin> {
  const files = new Map<string, string>();
  const quantities = [
    ...model.parameters.map(({ quantity }) => quantity),
    ...model.metrics.map(({ target }) => target.wanted?.quantity ?? null),
  ];
  for (const quantity of quantities) {
    const { figure, place } = quantity?.provenance ?? {};
    if (figure !== undefined && place !== undefined) files.set(place.file, figure.split('.')[0] ?? '');
  }
  const origins = new Map<string, FigureOrigin>();
  for (const [path, name] of files) {
    const found = host.read(path);
    if ('reason' in found) continue;
    const document = parseDocument(found.source, path);
    if (!document.ok) continue;
    for (const [figure, origin] of readFigureOrigins(name, document.value)) origins.set(figure, origin);
  }
  return origins;
}
