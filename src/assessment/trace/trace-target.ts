import { parseUnit, type Unit } from '../../base/unit.ts';
import type { Metric } from '../../model/compile-metric.ts';
import { evaluateMetric } from '../evaluate-metric.ts';
import type { TargetAssessment } from '../target-assessment.ts';
import { gapTo } from '../wanted-band.ts';
import { frameOf } from './create-tracer.ts';
import { readWords } from './read-words.ts';
import { constantTerm, evaluateTerm, operationTerm, type Term } from './term.ts';
import type { StepTitle, TracedUnit, TracedValue } from './trace.ts';
import type { Tracer } from './tracer.ts';

const PERCENT = parseUnit('%') as Unit;
const PER_YEAR = parseUnit('%/yr') as Unit;

/** The unit that a metric is told in. */
function unitOf({ target, unit }: Metric): TracedUnit {
  if (target.wanted !== null) return target.wanted.quantity.unit;
  return { text: unit?.text ?? '', percent: unit?.nature === 'share', perYear: unit?.perYear ?? false };
}

/** What a metric is called: by itself where it is a name, else as its target. */
function nameOf({ target, text }: Metric): string {
  return /\s/.test(text) ? target.id : text;
}

/** The metric of a target in a year; gives the id of its value. */
export function traceMetric(tracer: Tracer, metric: Metric, year: number): string | undefined {
  const { expression, target } = metric;
  if (expression === null) return undefined;
  const frame = frameOf(year);
  const term = readWords(expression, frame, tracer);
  if (term.kind === 'value') return term.id;
  const id = `targets.${target.id}@${year}`;
  const name = nameOf(metric);
  tracer.work(
    { id, name, column: name, unit: unitOf(metric), value: evaluateMetric(expression, tracer.projection, year) },
    { title: { kind: 'metric', target: target.id, year }, formula: term, substitution: term, table: null, notes: frame.notes },
  );
  return id;
}

/** How far a target is reached: the gap to what is wanted, and the rates that it needs. */
export function traceVerdict(tracer: Tracer, assessment: TargetAssessment, projected: string): readonly string[] {
  const { target, metric, band } = assessment;
  if (band === null || target.wanted === null || assessment.projected === null) return [];
  const unit = unitOf(metric);
  const value: Term = { kind: 'value', id: projected };
  const { gap, wanted } = gapTo(band, assessment.projected);
  const goal = statedTerm(tracer, assessment, wanted, 'wanted');
  const work = (kind: Extract<StepTitle, { target: string }>['kind'], name: string, of: TracedUnit, term: Term): string => {
    const id = `${target.id}.${name}`;
    const found = settled(evaluateTerm(term, tracer.valueOf), wanted);
    const title = { kind, target: target.id } as StepTitle;
    tracer.work(
      { id, name, column: name, value: found, unit: of },
      { title, formula: term, substitution: term, table: null, notes: [] },
    );
    return id;
  };
  // Inside a band there is no gap to work out.
  const isGap = band.stated !== null || gap !== 0;
  const gapId = isGap
    ? work('gap', 'gap', unit.percent ? { ...unit, points: true } : unit, operationTerm('-', value, goal))
    : undefined;
  const share = operationTerm('/', { kind: 'value', id: gapId ?? projected }, goal);
  const gaps = gapId === undefined || wanted <= 0 ? [] : [gapId, work('gap-percent', 'gap_percent', PERCENT, share)];
  return [...gaps, ...traceRates(tracer, assessment, unit, work)];
}

/** A difference that no comparison of targets tells from none is none. */
function settled(value: number, beside: number): number {
  return Math.abs(value) <= 1e-12 * Math.max(1, Math.abs(beside)) ? 0 : value;
}

type Work = (kind: 'required-rate' | 'catch-up-rate', name: string, unit: TracedUnit, term: Term) => string;

/** The rates from the base and from the last record, where they differ. */
function traceRates(tracer: Tracer, assessment: TargetAssessment, unit: TracedUnit, work: Work): readonly string[] {
  const { target, metric, growthModel, baseValue, nowValue, now, rateTarget, requiredRate, catchUpRate } = assessment;
  const { base } = tracer.model;
  if (rateTarget === null) return [];
  const wanted = statedTerm(tracer, assessment, rateTarget, 'wanted');
  const rate = (start: number, year: number): Term => {
    const name = `${nameOf(metric)}(${year})`;
    const subject = tracer.model.variableByName.has(metric.text) ? metric.text : null;
    // What an earlier step came to is the same number, with the same digits.
    const known = [...tracer.values.values()].find((item) => item.name === name && item.value === start);
    const from: Term =
      known === undefined
        ? tracer.keep({
            ...{ id: `${target.id}.at.${year}`, name, column: name, value: start, unit },
            ...{ exact: false, calendar: false, source: { kind: 'elsewhere', subject, year } },
          })
        : { kind: 'value', id: known.id };
    const years = constantTerm(target.year - year);
    if (growthModel === 'linear') return operationTerm('/', operationTerm('-', wanted, from), years);
    const root = operationTerm('/', constantTerm(1), years);
    return operationTerm('-', operationTerm('pow', operationTerm('/', wanted, from), root), constantTerm(1));
  };
  const rateUnit = growthModel === 'linear' ? yearlyOf(unit) : PER_YEAR;
  return [
    ...(baseValue !== null && 'rate' in requiredRate
      ? [work('required-rate', 'required_rate', rateUnit, rate(baseValue, base))]
      : []),
    ...(nowValue !== null && now > base && 'rate' in catchUpRate
      ? [work('catch-up-rate', 'catch_up_rate', rateUnit, rate(nowValue, now))]
      : []),
  ];
}

/** The unit of a change per year. */
function yearlyOf(unit: TracedUnit): TracedUnit {
  if (unit.percent) return { ...PER_YEAR, points: true };
  return unit.perYear || unit.text === '' ? unit : { text: `${unit.text}/yr`, percent: false, perYear: true };
}

/** The wanted number, or an edge of its band. */
function statedTerm(tracer: Tracer, { target, metric }: TargetAssessment, value: number, name: string): Term {
  const quantity = target.wanted?.quantity as NonNullable<Metric['target']['wanted']>['quantity'];
  const traced: TracedValue = {
    ...{ id: `${quantity.path}=${value}`, name, column: name, value, unit: unitOf(metric) },
    ...{ exact: true, calendar: false, source: { kind: 'number', quantity } },
  };
  return tracer.keep(traced);
}
