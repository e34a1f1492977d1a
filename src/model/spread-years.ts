import type { Model } from './compile-model.ts';
import type { Expression } from './expression.ts';
import { type Parameter, parametersIn, type Table, type Variable } from './model-builder.ts';
import { createReads } from './variable-reads.ts';

/** A model some of whose numbers have a parameter of their own in each year. */
export interface SpreadModel {
  readonly model: Model;
  /** The parameter that holds a spread number in a year after the base year. */
  readonly parameterIn: (parameter: number, year: number) => number;
  /** An expression of the model before, over this one. */
  readonly expression: (part: Expression) => Expression;
}

/** A model as it is. */
export function unspread(model: Model): SpreadModel {
  return { model, parameterIn: (parameter) => parameter, expression: (part) => part };
}

/**
 * Gives some numbers a parameter of their own in each year after the base year up to the plan's last: whatever reads the number
 * in a year reads that of the year, through a table by year, and so do the numbers that are computed from it. The base year keeps
 * the number itself, later years hold the last. All of them have the central value, so that the central projection is the same.
 *
 * New parameters follow the old ones, which keep their places; tables keep theirs, and get a row for every year where they need it.
 *
 * @param spread indices of given parameters
 */
export function spreadYears(model: Model, spread: readonly number[]): SpreadModel {
  if (spread.length === 0) return unspread(model);
  const { base, to } = model;
  const parameters: Parameter[] = [...model.parameters];
  /** Of a parameter that differs from year to year, those of base..to. */
  const yearly = new Map<number, Int32Array>();
  const inYear = (parameter: number, year: number): number => {
    const own = yearly.get(parameter);
    return own === undefined ? parameter : (own[Math.min(year, to) - base] as number);
  };
  const spreadOne = (index: number, expressionIn: (year: number) => Expression | null): void => {
    const parameter = model.parameters[index] as Parameter;
    const own = new Int32Array(to - base + 1);
    own[0] = index;
    for (let year = base + 1; year <= to; year++) {
      own[year - base] = parameters.length;
      parameters.push({ ...parameter, path: pathInYear(parameter.path, year), expression: expressionIn(year) });
    }
    yearly.set(index, own);
  };
  for (const index of spread) spreadOne(index, () => null);
  // Computed numbers come after those that they rest on.
  for (const [index, { expression }] of model.parameters.entries()) {
    if (expression === null || yearly.has(index) || !parametersIn(expression).some((other) => yearly.has(other))) continue;
    spreadOne(index, (year) =>
      rewrite(expression, new Map(), (part) => ({ op: 'parameter', parameter: inYear(part.parameter, year) })),
    );
  }

  const tables: Table[] = model.tables.map((table) =>
    table.parameters.some((parameter) => yearly.has(parameter)) ? spreadTable(table, model, inYear) : table,
  );
  const tableOf = new Map<number, number>();
  const read = (parameter: number): Expression => {
    const own = yearly.get(parameter);
    if (own === undefined) return { op: 'parameter', parameter };
    const table = tableOf.get(parameter) ?? tables.length;
    if (table === tables.length) {
      const { path } = model.parameters[parameter] as Parameter;
      tables.push({
        name: path,
        pool: null,
        firstYear: base,
        years: own.length,
        numbers: new Float64Array(own.length),
        parameters: own,
      });
      tableOf.set(parameter, table);
    }
    return { op: 'table', table };
  };
  // Expressions that were one stay one: readers know them by identity.
  const known = new Map<Expression, Expression>();
  const expression = (part: Expression): Expression => rewrite(part, known, ({ parameter }) => read(parameter));
  const variables = model.variables.map(
    (variable): Variable => ({ ...variable, initial: expression(variable.initial), step: expression(variable.step) }),
  );
  const metrics = model.metrics.map((metric) => ({
    ...metric,
    expression: metric.expression === null ? null : expression(metric.expression),
  }));
  const readsOf = createReads(tables, parameters);
  const reads = variables.map(({ initial, step }) => readsOf([initial, step]));
  return { model: { ...model, parameters, tables, variables, metrics, reads, readsOf }, parameterIn: inYear, expression };
}

/**
 * The path of a number in one year.
 * @example pathInYear('assumptions.growth', 2024) // 'assumptions.growth@2024'
 */
export function pathInYear(path: string, year: number): string {
  return `${path}@${year}`;
}

/**
 * The number that a path means, and the year where it means that of one year.
 * @example numberOfPath('assumptions.growth@2024') // { path: 'assumptions.growth', year: 2024 }
 */
export function numberOfPath(path: string): { readonly path: string; readonly year: number | null } {
  const found = /^(.*)@(\d+)$/.exec(path);
  return found === null ? { path, year: null } : { path: found[1] as string, year: Number(found[2]) };
}

/** A table with a row for each year from the base year on, each cell with the parameter of its year. */
function spreadTable(table: Table, { base, to }: Model, inYear: (parameter: number, year: number) => number): Table {
  const years = Math.max(to, table.firstYear + table.years - 1) - base + 1;
  const sites = table.numbers.length / table.years;
  const numbers = new Float64Array(sites * years);
  const parameters = new Int32Array(sites * years);
  for (let site = 0; site < sites; site++) {
    for (let at = 0; at < years; at++) {
      const row = Math.max(0, Math.min(table.years - 1, base + at - table.firstYear));
      const from = site * table.years + row;
      const parameter = table.parameters[from] as number;
      numbers[site * years + at] = table.numbers[from] as number;
      parameters[site * years + at] = parameter < 0 ? parameter : inYear(parameter, base + at);
    }
  }
  return { ...table, firstYear: base, years, numbers, parameters };
}

type ParameterPart = Extract<Expression, { op: 'parameter' }>;

/** An expression with something else in the place of its parameters; what has none stays the same object. */
function rewrite(part: Expression, known: Map<Expression, Expression>, replace: (part: ParameterPart) => Expression): Expression {
  const found = known.get(part);
  if (found !== undefined) return found;
  const made = anew(part, (inner) => rewrite(inner, known, replace), replace);
  known.set(part, made);
  return made;
}

function anew(part: Expression, of: (inner: Expression) => Expression, replace: (part: ParameterPart) => Expression): Expression {
  switch (part.op) {
    case 'parameter': {
      const made = replace(part);
      return made.op === 'parameter' && made.parameter === part.parameter ? part : made;
    }
    case 'number':
    case 'missing':
    case 'table':
    case 'year':
    case 'variable':
    case 'at':
    case 'carried':
      return part;
    case 'exp':
    case 'ln': {
      const operand = of(part.operand);
      return operand === part.operand ? part : { ...part, operand };
    }
    case 'select': {
      const [condition, then, otherwise] = [of(part.condition), of(part.then), of(part.otherwise)];
      const same = condition === part.condition && then === part.then && otherwise === part.otherwise;
      return same ? part : { ...part, condition, then, otherwise };
    }
    case 'sum': {
      const inner = of(part.of);
      return inner === part.of ? part : { ...part, of: inner };
    }
    case 'carry': {
      const [initial, next] = [of(part.initial), of(part.next)];
      return initial === part.initial && next === part.next ? part : { ...part, initial, next };
    }
    default: {
      const [left, right] = [of(part.left), of(part.right)];
      return left === part.left && right === part.right ? part : { ...part, left, right };
    }
  }
}
