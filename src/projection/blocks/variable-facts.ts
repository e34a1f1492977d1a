import type { Model } from '../../model/compile-model.ts';
import { type Expression, operandsOf } from '../../model/expression.ts';

/** What holds for the values of a variable in every year, whatever the parameters are. */
export interface VariableFacts {
  /** Nothing but 1 and 0. */
  readonly isCondition: (variable: number) => boolean;
  /** The same of an expression. */
  readonly expressionIsCondition: (expression: Expression) => boolean;
  /** May be missing for a reason, such as an occupancy of no land. */
  readonly mayBeMissing: (variable: number) => boolean;
  readonly expressionMayBeMissing: (expression: Expression) => boolean;
}

/** Finds the variables that are conditions (all that nothing speaks against) and those that may be missing. */
export function findVariableFacts(model: Model): VariableFacts {
  const { variables } = model;
  const expressionsOf = (index: number): readonly Expression[] => {
    const { initial, step } = variables[index] as Model['variables'][number];
    return [initial, step];
  };
  const conditions = new Uint8Array(variables.length).fill(1);
  const isBit = (value: number): boolean => value === 1 || Object.is(value, 0);
  const tables = model.tables.map(
    ({ numbers, parameters }) => numbers.every(isBit) && parameters.every((parameter) => parameter < 0),
  );
  const isCondition = (part: Expression): boolean => {
    switch (part.op) {
      case 'number':
        return isBit(part.value);
      case 'table':
        return tables[part.table] as boolean;
      case 'variable':
        return conditions[part.variable] === 1;
      case '>=':
      case '>':
        return true;
      case '*':
      case 'min':
      case 'max':
        return isCondition(part.left) && isCondition(part.right);
      case '-':
        return part.left.op === 'number' && part.left.value === 1 && isCondition(part.right);
      case 'select':
        return isCondition(part.then) && isCondition(part.otherwise);
      default:
        return false;
    }
  };
  settle(variables.length, (index) => {
    if (conditions[index] === 0 || expressionsOf(index).every(isCondition)) return false;
    conditions[index] = 0;
    return true;
  });

  const missing = new Uint8Array(variables.length);
  const holes = model.tables.map(({ numbers, parameters }) =>
    numbers.some((value, cell) => Number.isNaN(value) && (parameters[cell] as number) < 0),
  );
  const mayBeMissing = (part: Expression): boolean => {
    switch (part.op) {
      case 'missing':
        return true;
      case 'number':
        return Number.isNaN(part.value);
      case 'table':
        return holes[part.table] as boolean;
      case 'variable':
      case 'at':
        return missing[part.variable] === 1;
      case '>=':
      case '>':
        return false;
      default:
        return operandsOf(part).some(mayBeMissing);
    }
  };
  settle(variables.length, (index) => {
    if (missing[index] === 1 || !expressionsOf(index).some(mayBeMissing)) return false;
    missing[index] = 1;
    return true;
  });
  return {
    isCondition: (variable) => conditions[variable] === 1,
    expressionIsCondition: isCondition,
    mayBeMissing: (variable) => missing[variable] === 1,
    expressionMayBeMissing: mayBeMissing,
  };
}

/** Goes over all items until nothing changes any more. */
function settle(count: number, change: (index: number) => boolean): void {
  for (let changed = true; changed; ) {
    changed = false;
    for (let index = 0; index < count; index++) if (change(index)) changed = true;
  }
}
