import { NO_UNIT, type Unit } from '../../base/unit.ts';
import type { Model } from '../../model/compile-model.ts';
import type { Projection } from '../../projection/project-numbers.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { unitsByPath } from './formula-units.ts';
import { columnOf, nameParameter, nameVariable } from './name-value.ts';
import { pointsAround } from './points-around.ts';
import { type Frame, isYear, readWords } from './read-words.ts';
import { runOverSites, sumOverSites } from './site-table.ts';
import { constantTerm, type Term } from './term.ts';
import { timeFormula } from './time-formula.ts';
import type { StepTitle, TracedValue, TraceStep } from './trace.ts';
import type { Tracer } from './tracer.ts';

/** A tracer of one year: variables of that year are worked out, those of other years are shown with where to find them. */
export function createTracer(scenario: Scenario, model: Model, projection: Projection, year: number): Tracer {
  const units = unitsByPath(scenario);
  const indexOf = new Map(model.parameters.map(({ path }, index) => [path, index]));
  const values = new Map<string, TracedValue>();
  const steps = new Map<string, TraceStep>();
  const open = new Set<string>();
  const shapes = new Map<string, string>();
  const tracer: Tracer = {
    ...{ model, projection, year, values, steps },
    valueOf: (id) => values.get(id)?.value ?? Number.NaN,
    neverNegative: (id) => {
      const value = values.get(id);
      return value !== undefined && value.value >= 0 && (value.exact || value.name.endsWith('.gate'));
    },
    idFor: (id, term) => {
      const shape = JSON.stringify(term);
      for (let copy = 1; ; copy++) {
        const own = copy === 1 ? id : `${id}#${copy}`;
        const taken = shapes.get(own);
        if (taken !== undefined && taken !== shape) continue;
        shapes.set(own, shape);
        return own;
      }
    },
    keep: (value) => {
      if (!values.has(value.id) || value.source.kind === 'step') values.set(value.id, value);
      return { kind: 'value', id: value.id };
    },
    work: (value, step) => {
      steps.set(value.id, { id: value.id, ...step });
      return tracer.keep({ ...value, exact: false, calendar: false, source: { kind: 'step' } });
    },
    parameterAt: (path) => {
      const index = indexOf.get(path);
      return index === undefined ? undefined : tracer.parameter(index, frameOf(year));
    },
    parameter: (index) => traceParameter(tracer, index, units),
    table: (index, frame) => traceCell(tracer, index, frame),
    variable: (index, of, frame) => traceVariable(tracer, index, of, frame, open),
    acrossSites: (expression, frame) => {
      const pool = model.pools[expression.pool]?.pool.name ?? '';
      const { formula, substitution, table, notes, value, name, unit, line } =
        expression.op === 'sum'
          ? sumOverSites(tracer, expression, frame)
          : runOverSites(tracer, expression, frame, `${pool}.running`);
      if (substitution.kind === 'constant' || frame.inTable) return constantTerm(value);
      // The sum over a single site is called as the value of the site.
      const id = tracer.idFor(`sites:${name}@${frame.year}`, substitution);
      const title: StepTitle = { kind: 'over-sites', pool, line, year: frame.year };
      return tracer.work({ id, name, column: name, value, unit }, { title, formula, substitution, table, notes });
    },
  };
  return tracer;
}

export function frameOf(year: number, site: Frame['site'] = null): Frame {
  return { year, site, inTable: false, carried: null, notes: [] };
}

function traceParameter(tracer: Tracer, index: number, units: ReadonlyMap<string, Unit>): Term {
  const { path, quantity, expression } = tracer.model.parameters[index] as Model['parameters'][number];
  const value = tracer.projection.parameters[index] as number;
  const [name, column] = [nameParameter(path), columnOf(path)];
  if (quantity !== null) {
    return tracer.keep({
      ...{ id: path, name, column, value, unit: quantity.unit, exact: true },
      ...{ calendar: false, source: { kind: 'number', quantity } },
    });
  }
  if (expression === null || expression.op === 'number') return constantTerm(value);
  if (tracer.steps.has(path)) return { kind: 'value', id: path };
  const frame = frameOf(tracer.year);
  const term = readWords(expression, frame, tracer);
  const backwards = /^series\.[^.]+\.base$/.test(path) && !units.has(path);
  const unit = units.get(path.replace(':each', '')) ?? seriesUnit(tracer.model, path) ?? NO_UNIT;
  return tracer.work(
    { id: path, name, column, value, unit: path.endsWith(':rate') ? NO_UNIT : unit },
    {
      title: { kind: 'number', path: name, of: path },
      ...{ formula: term, substitution: term, table: null },
      notes: backwards ? [{ kind: 'backwards' }] : frame.notes,
    },
  );
}

/** The unit of a base that was derived backwards: that of its series. */
function seriesUnit(model: Model, path: string): Unit | undefined {
  return model.series.find(({ series }) => path === `${series.path}.base`)?.series.unit;
}

function traceCell(tracer: Tracer, index: number, frame: Frame): Term {
  const table = tracer.model.tables[index] as Model['tables'][number];
  const site = table.pool === null ? null : (frame.site?.index ?? 0);
  const cell = (site ?? 0) * table.years + Math.max(0, Math.min(table.years - 1, frame.year - table.firstYear));
  const parameter = table.parameters[cell] as number;
  if (table.pool === null && table.name.startsWith('series.')) {
    const last = table.firstYear + table.years - 1;
    if (table.name.endsWith('.share')) return pointsAround(tracer.model, table, frame);
    if (table.name.endsWith('.from') && frame.year > last) frame.notes.push({ kind: 'held', since: last });
  }
  if (parameter >= 0) return tracer.parameter(parameter, frame);
  const value = table.numbers[cell] as number;
  const column = columnOf(table.name);
  if (Number.isNaN(value)) return { kind: 'missing' };
  if (site === null || value === 0 || value === 1 || column === 'until' || column === 'shape')
    return constantTerm(value, isYear(value));
  const pool = tracer.model.pools[table.pool as number] as Model['pools'][number];
  const name = `${pool.pool.name}.${pool.sites[site]?.name}.${column}`;
  return tracer.keep({
    ...{ id: `${name}${table.years > 1 ? `@${frame.year}` : ''}`, name, column, value, unit: NO_UNIT },
    ...{ exact: true, calendar: isYear(value), source: { kind: 'layout' } },
  });
}

function traceVariable(tracer: Tracer, index: number, year: number, frame: Frame, open: Set<string>): Term {
  const { model, projection } = tracer;
  const variable = model.variables[index] as Model['variables'][number];
  if (year < model.base || year > projection.through) return { kind: 'missing' };
  const site = variable.pool === null ? null : (frame.site?.index ?? 0);
  const named = nameVariable(model, index, site);
  const id = `${named.name}@${year}`;
  if (tracer.steps.has(id) || open.has(id)) return { kind: 'value', id };
  const suffix = year === tracer.year ? '' : `(${year})`;
  const value = {
    ...{ id, name: named.name + suffix, column: named.column + suffix, unit: named.unit },
    value: projection.row(index, year)[site ?? 0] as number,
  };
  // What a site had the year before, or has beside others, is shown with where to find it worked out.
  if (year < frame.year || (site !== null && frame.inTable)) {
    const source = { kind: 'elsewhere', subject: named.subject, year } as const;
    return tracer.keep({ ...value, exact: false, calendar: false, source });
  }
  open.add(id);
  const inner = frameOf(year, site === null ? null : { pool: variable.pool as number, index: site });
  const work = (step: Pick<TraceStep, 'formula' | 'substitution' | 'table' | 'notes'>): Term => {
    open.delete(id);
    return tracer.work(value, { title: named.title(year), ...step });
  };
  const timed = timeFormula(tracer, index, year, inner);
  if (timed !== undefined) return work({ formula: timed, substitution: timed, table: null, notes: inner.notes });
  const expression = year === model.base ? variable.initial : variable.step;
  if (expression.op === 'sum') return work({ ...sumOverSites(tracer, expression, inner) });
  if (expression.op === 'carry') return work({ ...runOverSites(tracer, expression, inner, value.name) });
  const term = readWords(expression, inner, tracer);
  return work({ formula: term, substitution: term, table: null, notes: inner.notes });
}
