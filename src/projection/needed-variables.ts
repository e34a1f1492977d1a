import type { Model } from '../model/compile-model.ts';
import { type Expression, operandsOf } from '../model/expression.ts';

/** Every variable that some expressions rest on, through all years. */
export function neededVariables(model: Model, roots: Iterable<Expression | number>): ReadonlySet<number> {
  const needed = new Set<number>();
  const pending: Expression[] = [];
  const need = (variable: number): void => {
    if (needed.has(variable)) return;
    needed.add(variable);
    const { initial, step } = model.variables[variable] as Model['variables'][number];
    pending.push(initial, step);
  };
  for (const root of roots) {
    if (typeof root === 'number') need(root);
    else pending.push(root);
  }
  for (let expression = pending.pop(); expression !== undefined; expression = pending.pop()) {
    if (expression.op === 'variable' || expression.op === 'at') need(expression.variable);
    pending.push(...operandsOf(expression));
  }
  return needed;
}

/** Every parameter that some variables and expressions rest on, computed ones and those behind them. */
export function neededParameters(model: Model, variables: Iterable<number>, roots: Iterable<Expression>): ReadonlySet<number> {
  const needed = new Set<number>();
  const tables = new Set<number>();
  const pending: Expression[] = [...roots];
  for (const variable of variables) {
    const { initial, step } = model.variables[variable] as Model['variables'][number];
    pending.push(initial, step);
  }
  const need = (parameter: number): void => {
    if (needed.has(parameter)) return;
    needed.add(parameter);
    const { expression } = model.parameters[parameter] as Model['parameters'][number];
    if (expression !== null) pending.push(expression);
  };
  for (let expression = pending.pop(); expression !== undefined; expression = pending.pop()) {
    if (expression.op === 'parameter') need(expression.parameter);
    else if (expression.op === 'table' && !tables.has(expression.table)) {
      tables.add(expression.table);
      for (const parameter of (model.tables[expression.table] as Model['tables'][number]).parameters) if (parameter >= 0) need(parameter);
    }
    pending.push(...operandsOf(expression));
  }
  return needed;
}
