import type { Model } from '../../model/compile-model.ts';
import { type Expression, operandsOf } from '../../model/expression.ts';
import { applyBinary, applyUnary } from '../apply-operation.ts';
import { evaluateScalar } from '../evaluate-scalar.ts';
import type { Projection } from '../project-numbers.ts';

/** A value that no sample changes: one number, or one for each site. */
export type Known = number | Float64Array;

/** What is the same for all samples in one year, and its values. */
export interface KnownValues {
  /** Whether an expression has the same value in every sample. */
  readonly isKnown: (expression: Expression) => boolean;
  /** The value of an expression that is known. */
  readonly value: (expression: Expression) => Known;
  /** The value of a known condition where it is the same for all sites, else undefined. */
  readonly decided: (condition: Expression) => boolean | undefined;
}

/**
 * Known values in one year, by the central projection: a value that rests on no factor is the same there as in every sample.
 *
 * @param varies whether a variable differs from sample to sample in a year; asked of this year and of the one before
 */
export function createKnownValues(
  projection: Projection,
  isFactor: (parameter: number) => boolean,
  varies: (variable: number, year: number) => boolean,
  year: number,
): KnownValues {
  const { model } = projection;
  const known = new Map<Expression, boolean>();
  const values = new Map<Expression, Known>();
  const sitesOf = (pool: number | null): number => (pool === null ? 0 : (model.pools[pool]?.sites.length ?? 0));

  const isKnown = (part: Expression): boolean => {
    const found = known.get(part);
    if (found !== undefined) return found;
    const made = judge(part);
    known.set(part, made);
    return made;
  };
  const judge = (part: Expression): boolean => {
    switch (part.op) {
      case 'parameter':
        return !isFactor(part.parameter);
      case 'table':
        return isKnownRow(model, part.table, year, isFactor);
      case 'variable':
        return year - part.lag < model.base || !varies(part.variable, year - part.lag);
      case 'at':
        return false;
      case 'carry':
        return isKnown(part.initial) && givenCarried(part.next);
      case 'carried':
        return false;
      case 'select': {
        if (!isKnown(part.condition)) return false;
        const choice = decided(part.condition);
        return choice === undefined
          ? isKnown(part.then) && isKnown(part.otherwise)
          : isKnown(choice ? part.then : part.otherwise);
      }
      default:
        return operandsOf(part).every(isKnown);
    }
  };
  /** Whether an expression is known as soon as the running value is. */
  const givenCarried = (part: Expression): boolean => {
    const operands = operandsOf(part);
    return part.op === 'carried' || (operands.length === 0 || part.op === 'sum' ? isKnown(part) : operands.every(givenCarried));
  };
  const value = (part: Expression): Known => {
    const found = values.get(part);
    if (found !== undefined) return found;
    const made = evaluate(part);
    values.set(part, made);
    return made;
  };
  const evaluate = (part: Expression): Known => {
    switch (part.op) {
      case 'number':
        return part.value;
      case 'missing':
        return Number.NaN;
      case 'parameter':
        return projection.parameters[part.parameter] as number;
      case 'year':
        return year;
      case 'table':
        return tableRow(part.table);
      case 'variable': {
        if (year - part.lag < model.base) return Number.NaN;
        const row = projection.row(part.variable, year - part.lag);
        return (model.variables[part.variable] as Model['variables'][number]).pool === null ? (row[0] as number) : row;
      }
      case 'exp':
      case 'ln':
        return each([value(part.operand)], ([operand]) => applyUnary(part.op, operand as number));
      case 'select': {
        const choice = decided(part.condition);
        if (choice !== undefined) return value(choice ? part.then : part.otherwise);
        return each([value(part.condition), value(part.then), value(part.otherwise)], ([condition, then, otherwise]) =>
          condition !== 0 ? (then as number) : (otherwise as number),
        );
      }
      case 'sum': {
        const of = value(part.of);
        let sum = 0;
        for (let site = 0; site < sitesOf(part.pool); site++) sum += (typeof of === 'number' ? of : of[site]) as number;
        return sum;
      }
      case 'carry':
        return running(part);
      case 'at':
      case 'carried':
        throw new Error(`${part.op} is not known in advance`);
      default:
        return each([value(part.left), value(part.right)], ([left, right]) =>
          applyBinary(part.op, left as number, right as number),
        );
    }
  };
  /** The value handed to each site, and at the end what the last one hands on. */
  const running = (part: Extract<Expression, { op: 'carry' }>): Float64Array => {
    const sites = sitesOf(part.pool);
    const handed = new Float64Array(sites + 1);
    handed[0] = value(part.initial) as number;
    for (let site = 0; site < sites; site++) {
      const at = (found: Known): number => (typeof found === 'number' ? found : found[site]) as number;
      handed[site + 1] = evaluateScalar(part.next, {
        parameter: (index) => projection.parameters[index] as number,
        table: (index) => at(tableRow(index)),
        variable: (index, lag) => at(value({ op: 'variable', variable: index, lag })),
        at: () => Number.NaN,
        year,
        acrossSites: (inner) => at(value(inner)),
        carried: handed[site] as number,
      });
    }
    return handed;
  };
  const tableRow = (index: number): Known => {
    const { pool, numbers, parameters, years, firstYear } = model.tables[index] as Model['tables'][number];
    const at = cellOf(years, firstYear, year);
    const cell = (site: number): number => {
      const parameter = parameters[site * years + at] as number;
      return (parameter >= 0 ? projection.parameters[parameter] : numbers[site * years + at]) as number;
    };
    return pool === null ? cell(0) : Float64Array.from({ length: sitesOf(pool) }, (_, site) => cell(site));
  };
  const decided = (condition: Expression): boolean | undefined => {
    const found = value(condition);
    if (typeof found === 'number') return found !== 0;
    const first = found[0] !== 0;
    return found.every((item) => (item !== 0) === first) ? first : undefined;
  };
  return { isKnown, value, decided };
}

/** Where a table's row of a year stands among its years: later years read the last, earlier ones the first. */
export function cellOf(years: number, firstYear: number, year: number): number {
  return Math.max(0, Math.min(years - 1, year - firstYear));
}

function isKnownRow(model: Model, index: number, year: number, isFactor: (parameter: number) => boolean): boolean {
  const { parameters, years, firstYear } = model.tables[index] as Model['tables'][number];
  for (let cell = cellOf(years, firstYear, year); cell < parameters.length; cell += years) {
    const parameter = parameters[cell] as number;
    if (parameter >= 0 && isFactor(parameter)) return false;
  }
  return true;
}

function each(operands: readonly Known[], apply: (values: readonly number[]) => number): Known {
  const wide = operands.find((operand) => typeof operand !== 'number');
  if (wide === undefined) return apply(operands as readonly number[]);
  return wide.map((_, site) =>
    apply(operands.map((operand) => (typeof operand === 'number' ? operand : (operand[site] as number)))),
  );
}
