import type { Model } from '../../model/compile-model.ts';
import { type Frame, readWords } from './read-words.ts';
import { writeOperation } from './simplify-term.ts';
import { constantTerm, evaluateTerm, operationTerm, type Term } from './term.ts';
import type { Tracer } from './tracer.ts';

/**
 * The closed form of what goes on from year to year: `base (1 + g)^n` of a growth series, the value in the base year of
 * `base(x)`, the sum of `total(x)`. Undefined where a variable is worked out from the year before, or by no rule of time.
 */
export function timeFormula(tracer: Tracer, variable: number, year: number, frame: Frame): Term | undefined {
  const { model } = tracer;
  const { name, initial, step } = model.variables[variable] as Model['variables'][number];
  const exact = (term: Term | undefined): Term | undefined => {
    const value = tracer.projection.row(variable, year)[0] as number;
    const found = term === undefined ? Number.NaN : evaluateTerm(term, tracer.valueOf);
    return Math.abs(found - value) <= 1e-9 * Math.abs(value) ? term : undefined;
  };
  if (name.startsWith('base(')) return readWords(initial, { ...frame, year: model.base }, tracer);
  if (name.startsWith('total(') && step.op === '+') {
    let sum: Term = constantTerm(0);
    for (let of = model.base + 1; of <= year; of++) {
      sum = writeOperation('+', sum, readWords(step.right, { ...frame, year: of }, tracer));
    }
    return exact(sum);
  }
  const series = model.series.find((item) => item.variable === variable);
  if (series === undefined || series.series.rule.kind !== 'growth') return undefined;
  const start = series.recordedTo ?? model.base;
  if (year <= start) return undefined;
  const { growth } = series.series.rule;
  const spans: { path: string; years: number }[] = [];
  for (let of = start + 1; of <= year; of++) {
    const { path } = (growth.find((span) => of >= span.from && of <= span.to) ?? growth.at(-1))?.quantity ?? { path: '' };
    const last = spans.at(-1);
    if (last?.path === path) last.years += 1;
    else spans.push({ path, years: 1 });
  }
  let term = tracer.variable(variable, start, { ...frame, year: start });
  for (const { path, years } of spans) {
    const rate = tracer.parameterAt(path);
    if (rate === undefined) return undefined;
    const factor = operationTerm('+', constantTerm(1), rate);
    term = operationTerm('*', term, years === 1 ? factor : operationTerm('pow', factor, constantTerm(years)));
  }
  const closed = exact(term);
  if (closed !== undefined) frame.notes.push({ kind: 'growth', from: start, years: year - start });
  return closed;
}
