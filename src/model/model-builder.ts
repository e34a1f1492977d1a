import type { Place } from '../base/place.ts';
import type { Provenance } from '../base/provenance.ts';
import type { AnyQuantity, Domain, Quantity } from '../base/quantity.ts';
import { type Expression, number, walk } from './expression.ts';

/** A number of the model: given with its provenance, or computed from others before them all. */
export interface Parameter {
  /** Where it stands in the scenario: `land.parks.take_up`. */
  readonly path: string;
  readonly quantity: Quantity | null;
  /** Over parameters that come before it; null where the number is given. */
  readonly expression: Expression | null;
  readonly provenance: Provenance;
  /** What the key of a computed number takes. */
  readonly domain: Domain;
}

/** Cells by site, by year, or by both (site-major); each a number or a parameter. */
export interface Table {
  readonly name: string;
  readonly pool: number | null;
  /** First year and number of years; a later year reads the last, an earlier one the first. */
  readonly firstYear: number;
  readonly years: number;
  readonly numbers: Float64Array;
  /** Index of the parameter in the cell, or -1 where the number stands. */
  readonly parameters: Int32Array;
}

/** A number, or the parameter that holds it. */
export type Cell = number | Extract<Expression, { op: 'parameter' }>;

/** One quantity of the model, the same rule in every year after the base year. */
export interface Variable {
  readonly name: string;
  /** Index of the pool whose sites it is indexed by; null for a single value. */
  readonly pool: number | null;
  readonly initial: Expression;
  readonly step: Expression;
}

export interface ModelBuilder {
  readonly parameters: Parameter[];
  readonly tables: Table[];
  readonly variables: Variable[];
  /** A parameter from a quantity of the scenario; a formula must have been resolved before. */
  parameter(quantity: AnyQuantity): Expression;
  /** A parameter that is computed from others. */
  derived(path: string, place: Place, expression: Expression, domain?: Domain): Expression;
  /** A table by site (and year); collapses to one expression where all cells are the same. */
  table(name: string, pool: number | null, firstYear: number, years: number, cells: readonly Cell[]): Expression;
  variable(name: string, pool: number | null, initial: Expression, step: Expression): number;
  /** Reserves a variable, so that others may refer to it before it is defined. */
  reserve(name: string, pool: number | null): number;
  define(variable: number, initial: Expression, step: Expression): void;
}

/** An empty model to be filled; `formula` gives the expression of a formula over named assumptions. */
export function createModelBuilder(formula: (quantity: Extract<AnyQuantity, { kind: 'formula' }>) => Expression): ModelBuilder {
  const parameters: Parameter[] = [];
  const tables: Table[] = [];
  const variables: Variable[] = [];
  const known = new Map<string, Expression>();
  const builder: ModelBuilder = {
    parameters,
    tables,
    variables,
    parameter(quantity) {
      const found = known.get(quantity.path);
      if (found !== undefined) return found;
      const made =
        quantity.kind === 'formula'
          ? builder.derived(quantity.path, quantity.place, formula(quantity), quantity.domain)
          : pushParameter(parameters, {
              path: quantity.path,
              quantity,
              expression: null,
              provenance: quantity.provenance,
              domain: 'any',
            });
      known.set(quantity.path, made);
      return made;
    },
    derived(path, place, expression, domain = 'any') {
      const found = known.get(path);
      if (found !== undefined) return found;
      const made = pushParameter(parameters, {
        path,
        quantity: null,
        expression,
        provenance: { kind: 'derived', place },
        domain,
      });
      known.set(path, made);
      return made;
    },
    table(name, pool, firstYear, years, cells) {
      const first = cells[0];
      if (first === undefined) throw new Error(`the table ${name} has no cells`);
      const numbers = new Float64Array(cells.length);
      const indices = new Int32Array(cells.length).fill(-1);
      let same = true;
      for (let at = 0; at < cells.length; at++) {
        const cell = cells[at] as Cell;
        if (typeof cell === 'number') numbers[at] = cell;
        else indices[at] = cell.parameter;
        same &&= cell === first || sameCell(cell, first);
      }
      if (same) return typeof first === 'number' ? number(first) : first;
      tables.push({ name, pool, firstYear, years, numbers, parameters: indices });
      return { op: 'table', table: tables.length - 1 };
    },
    variable(name, pool, initial, step) {
      variables.push({ name, pool, initial, step });
      return variables.length - 1;
    },
    reserve(name, pool) {
      return builder.variable(name, pool, number(0), number(0));
    },
    define(variable, initial, step) {
      const { name, pool } = variables[variable] as Variable;
      variables[variable] = { name, pool, initial, step };
    },
  };
  return builder;
}

function pushParameter(parameters: Parameter[], parameter: Parameter): Expression {
  parameters.push(parameter);
  return { op: 'parameter', parameter: parameters.length - 1 };
}

function sameCell(a: Cell, b: Cell): boolean {
  return typeof a === 'number' || typeof b === 'number' ? Object.is(a, b) : a.parameter === b.parameter;
}

/** The cell that holds a constant expression: a number or a parameter. */
export function cellOf(expression: Expression): Cell {
  if (expression.op === 'number') return expression.value;
  if (expression.op === 'parameter') return expression;
  throw new Error(`a table cell holds a number or a parameter, not ${expression.op}`);
}

/** The parameters that an expression names itself. */
export function parametersIn(expression: Expression): readonly number[] {
  const found: number[] = [];
  walk(expression, (part) => part.op === 'parameter' && found.push(part.parameter));
  return found;
}
