import { NO_UNIT } from '../../base/unit.ts';
import type { Model } from '../../model/compile-model.ts';
import type { Expression } from '../../model/expression.ts';
import { type Frame, readWords } from './read-words.ts';
import { writeOperation } from './simplify-term.ts';
import { constantTerm, evaluateTerm, operationTerm, type Term, valuesIn } from './term.ts';
import type { SiteRow, StepNote, TracedUnit, TracedValue, TraceStep } from './trace.ts';
import type { Tracer } from './tracer.ts';

/** What crosses sites, as a step without its title. */
export interface AcrossSites extends Pick<TraceStep, 'formula' | 'table' | 'notes'> {
  readonly substitution: Term;
  readonly value: number;
  readonly unit: TracedUnit;
  readonly name: string;
  /** The only line of sites that counts; null where several do, or there is no other. */
  readonly line: string | null;
}

/** A sum over sites as a table; members of a cohort with the same numbers stand in one row, sites that cannot count in none. */
export function sumOverSites(tracer: Tracer, expression: Extract<Expression, { op: 'sum' }>, frame: Frame): AcrossSites {
  const pool = tracer.model.pools[expression.pool] as Model['pools'][number];
  const groups = new Map<string, { term: Term; line: string; site: string; count: number }>();
  for (const [index, site] of pool.sites.entries()) {
    const term = readWords(expression.of, inTable(frame, expression.pool, index), tracer);
    if (term.kind === 'constant' && term.value === 0) continue;
    const key = `${site.line.name} ${shapeOf(tracer, term)}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { term, line: site.line.name, site: site.name, count: 1 });
    else known.count += 1;
  }
  const first = [...groups.values()][0]?.term;
  const unit = first === undefined ? NO_UNIT : unitOfTerm(tracer, first);
  const rows = [...groups.values()].map(({ term, line, site, count }): SiteRow => {
    const id = tracer.idFor(`${pool.pool.name}.${site}:${nameOf(tracer, term)}@${frame.year}`, term);
    return { pool: pool.pool.name, line, site, count, term, result: keepResult(tracer, id, term, unit) };
  });
  const total = rows.reduce<Term>((sum, { count, result }) => {
    if (tracer.valueOf(result) === 0) return sum;
    const part: Term = { kind: 'value', id: result };
    return writeOperation('+', sum, count === 1 ? part : operationTerm('*', constantTerm(count), part));
  }, constantTerm(0));
  const line = onlyLine(pool, rows);
  return {
    formula: first === undefined ? null : { kind: 'over-sites', of: first },
    substitution: total,
    table: rows.length === 0 ? null : { kind: 'sum', rows },
    notes: [],
    value: evaluateTerm(total, tracer.valueOf),
    unit,
    name: nameOfSum(pool, line, rows, first === undefined ? '0' : nameOf(tracer, first)),
    line,
  };
}

/** A value handed from site to site: where it starts, and every site that changes it. */
export function runOverSites(
  tracer: Tracer,
  expression: Extract<Expression, { op: 'carry' }>,
  frame: Frame,
  name: string,
): AcrossSites {
  const pool = tracer.model.pools[expression.pool] as Model['pools'][number];
  const initial = readWords(expression.initial, { ...frame, notes: [] }, tracer);
  const unit = unitOfTerm(tracer, initial);
  const idAt = (position: number): string => `${name}[${position}]@${frame.year}`;
  const keep = (id: string, value: number): Term =>
    tracer.keep({ ...running(id, columnFor(name)), value, unit, exact: false, calendar: false, source: { kind: 'step' } });
  let carried = keep(idAt(0), evaluateTerm(initial, tracer.valueOf));
  const rows: SiteRow[] = [{ pool: pool.pool.name, line: '', site: '', count: 1, term: initial, result: idAt(0) }];
  const last = frame.site?.pool === expression.pool ? frame.site.index : pool.sites.length;
  let leftOut = 0;
  let formula: Term | null = null;
  for (const [index, site] of pool.sites.slice(0, last).entries()) {
    const term = readWords(expression.next, { ...inTable(frame, expression.pool, index), carried }, tracer);
    const value = evaluateTerm(term, tracer.valueOf);
    if (value === evaluateTerm(carried, tracer.valueOf)) {
      leftOut += 1;
      continue;
    }
    formula ??= term;
    carried = keep(idAt(index + 1), value);
    rows.push({ pool: pool.pool.name, line: site.line.name, site: site.name, count: 1, term, result: idAt(index + 1) });
  }
  const notes: StepNote[] = [{ kind: 'in-site-order' }, ...(leftOut > 0 ? [{ kind: 'left-out', sites: leftOut } as const] : [])];
  return {
    formula,
    substitution: carried,
    table: { kind: 'running', rows },
    notes,
    value: evaluateTerm(carried, tracer.valueOf),
    unit,
    name,
    line: null,
  };
}

/** The line that all rows belong to, where the pool has others. */
function onlyLine({ pool }: Model['pools'][number], rows: readonly SiteRow[]): string | null {
  const [first] = rows;
  return first !== undefined && pool.lines.length > 1 && rows.every(({ line }) => line === first.line) ? first.line : null;
}

/** `parks.Σ leased`, `parks.new.Σ leased` of one line, `parks.new.leased` of its only site. */
function nameOfSum({ pool, sites }: Model['pools'][number], line: string | null, rows: readonly SiteRow[], of: string): string {
  const alone = rows.length === 1 && sites.filter((site) => site.line.name === line).length === 1;
  return `${pool.name}.${line === null ? '' : `${line}.`}${alone ? '' : 'Σ '}${of}`;
}

function running(id: string, name: string): Pick<TracedValue, 'id' | 'name' | 'column'> {
  return { id, name, column: name };
}

function columnFor(name: string): string {
  return name.split('.').at(-1) ?? name;
}

function inTable(frame: Frame, pool: number, index: number): Frame {
  return { year: frame.year, site: { pool, index }, inTable: true, carried: null, notes: [] };
}

/** The value of a row: that of the site itself where nothing is worked out. */
function keepResult(tracer: Tracer, id: string, term: Term, unit: TracedUnit): string {
  if (term.kind === 'value') return term.id;
  const value = evaluateTerm(term, tracer.valueOf);
  tracer.keep({ id, name: id, column: id, value, unit, exact: false, calendar: false, source: { kind: 'step' } });
  return id;
}

/** What makes two rows the same: the same arithmetic over the same numbers. */
function shapeOf(tracer: Tracer, term: Term): string {
  return JSON.stringify(term, (key, item: unknown) => (key === 'id' ? tracer.valueOf(item as string) : item));
}

/** The unit of a product: that of its factors that have one, where only one does. */
function unitOfTerm(tracer: Tracer, term: Term): TracedUnit {
  const units = valuesIn(term).flatMap((id) => {
    const { unit } = tracer.values.get(id) as TracedValue;
    return unit.text === '' || (unit.percent && valuesIn(term).length > 1) ? [] : [unit];
  });
  const [first = NO_UNIT] = units;
  return units.every((unit) => unit.text === first.text) ? first : NO_UNIT;
}

/** A short name of what is summed up. */
function nameOf(tracer: Tracer, term: Term): string {
  return valuesIn(term)
    .map((id) => tracer.values.get(id)?.column ?? '')
    .join(' × ');
}
