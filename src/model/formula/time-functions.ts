import { PERCENT_PER_YEAR } from '../../base/unit.ts';
import {
  add,
  current,
  divide,
  type Expression,
  MISSING,
  number,
  operandsOf,
  power,
  previous,
  subtract,
  ZERO,
} from '../expression.ts';
import type { ModelBuilder } from '../model-builder.ts';
import type { FormulaNode } from './formula-node.ts';
import { unitOf } from './formula-unit.ts';
import { type FormulaScope, fault, type Lowered } from './lower-formula.ts';

/** Functions over the years of a series or aggregate. */
export const SERIES_FUNCTIONS = ['prev', 'base', 'total'] as const;
/** Those that only metrics may use: they are read after the projection. */
export const METRIC_FUNCTIONS = ['at', 'cagr'] as const;

interface TimeScope extends Pick<FormulaScope, 'place' | 'path' | 'report'> {
  readonly builder: ModelBuilder;
  readonly metric: boolean;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** Lowers `prev(x)`, `base(x)`, `total(x)`, and in metrics `at(x, year)`, `total(x, from, to)`, `cagr(x, from, to)`. */
export function lowerTimeFunction(
  name: string,
  operands: readonly FormulaNode[],
  lower: (node: FormulaNode) => Lowered | undefined,
  scope: TimeScope,
): Lowered | 'unknown' | undefined {
  const [subject, ...years] = operands;
  const usage = (text: string) => fault(scope, 'function-arguments', { name, usage: text });
  const of = (): Lowered | undefined => (subject === undefined ? undefined : lower(subject));
  switch (name) {
    case 'prev': {
      if (operands.length !== 1) return usage('prev(x)');
      const value = of();
      return value && { initial: MISSING, step: previous(variableOf(scope.builder, value)), unit: value.unit };
    }
    case 'base': {
      if (operands.length !== 1) return usage('base(x)');
      const value = of();
      return (
        value &&
        both(
          helper(scope.builder, 'base', value, (own) => ({ initial: value.initial, step: previous(own) })),
          value,
        )
      );
    }
    case 'total': {
      if (operands.length === 3)
        return scope.metric
          ? lowerOverYears(name, of(), years, scope)
          : fault(scope, 'function-only-in-metrics', { name: 'total(x, from, to)' });
      if (operands.length !== 1) return usage('total(x) or total(x, from, to)');
      const value = of();
      return (
        value &&
        both(
          helper(scope.builder, 'total', value, (own) => ({ initial: ZERO, step: add(previous(own), value.step) })),
          value,
        )
      );
    }
    case 'at':
    case 'cagr':
      if (!scope.metric) return fault(scope, 'function-only-in-metrics', { name });
      if (operands.length !== (name === 'at' ? 2 : 3)) return usage(name === 'at' ? 'at(x, year)' : 'cagr(x, from, to)');
      return lowerOverYears(name, of(), years, scope);
    default:
      return 'unknown';
  }
}

function lowerOverYears(
  name: 'at' | 'cagr' | 'total',
  value: Lowered | undefined,
  nodes: readonly FormulaNode[],
  scope: TimeScope,
): Lowered | undefined {
  if (value === undefined) return undefined;
  const years = nodes.map((node) => (node.kind === 'number' && Number.isInteger(node.value) ? node.value : undefined));
  const [from, to] = years;
  if (
    from === undefined ||
    (nodes.length === 2 && to === undefined) ||
    (to !== undefined && (to < from || (to === from && name === 'cagr')))
  ) {
    return fault(scope, 'function-arguments', { name, usage: name === 'at' ? 'at(x, 2030)' : `${name}(x, 2020, 2030)` });
  }
  for (const year of years) {
    if (year !== undefined && (year < scope.firstYear || year > scope.lastYear)) {
      return fault(scope, 'formula-year', { year, first: scope.firstYear, last: scope.lastYear });
    }
  }
  const variable = variableOf(scope.builder, value);
  const at = (year: number): Expression => ({ op: 'at', variable, year });
  if (name === 'at' || to === undefined) return { initial: at(from), step: at(from), unit: value.unit };
  if (name === 'cagr') {
    const rate = subtract(power(divide(at(to), at(from)), number(1 / (to - from))), number(1));
    return { initial: rate, step: rate, unit: unitOf(PERCENT_PER_YEAR, null) };
  }
  let sum: Expression = ZERO;
  for (let year = from; year <= to; year++) sum = add(sum, at(year));
  return { initial: sum, step: sum, unit: value.unit };
}

/** The variable that holds a value: itself, or a new one for an expression; by site where the value is. */
export function variableOf(builder: ModelBuilder, value: Lowered): number {
  const { step, initial } = value;
  if (step.op === 'variable' && step.lag === 0 && initial.op === 'variable' && initial.variable === step.variable)
    return step.variable;
  return builder.variable('expression', poolOf(builder, value), value.initial, value.step);
}

/** The pool over whose sites a value ranges: within `count(parks, ...)` it may be another one at each of them. */
function poolOf(builder: ModelBuilder, { initial, step }: Lowered): number | null {
  const find = (part: Expression): number | null => {
    if (part.op === 'variable') return builder.variables[part.variable]?.pool ?? null;
    if (part.op === 'table') return builder.tables[part.table]?.pool ?? null;
    if (part.op === 'sum' || part.op === 'carry') return null;
    return operandsOf(part).reduce<number | null>((found, operand) => found ?? find(operand), null);
  };
  return find(step) ?? find(initial);
}

function helper(
  builder: ModelBuilder,
  name: string,
  value: Lowered,
  rule: (own: number) => { initial: Expression; step: Expression },
): Expression {
  const inner = value.step.op === 'variable' ? (builder.variables[value.step.variable]?.name ?? '') : '';
  const variable = builder.reserve(`${name}(${inner})`, poolOf(builder, value));
  const { initial, step } = rule(variable);
  builder.define(variable, initial, step);
  return current(variable);
}

function both(expression: Expression, like: Lowered): Lowered {
  return { initial: expression, step: expression, unit: like.unit };
}
