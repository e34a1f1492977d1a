import { type Expression, operandsOf, walk } from './expression.ts';
import type { Parameter, Table, Variable } from './model-builder.ts';

/** What a variable reads directly. */
export interface VariableReads {
  /** Variables of the same year. */
  readonly now: readonly number[];
  /** Variables of the year before. */
  readonly before: readonly number[];
  /** Parameters, those in its tables and those behind computed ones included. */
  readonly parameters: readonly number[];
  readonly tables: readonly number[];
}

/** What every variable reads, in its first year or later. */
export function readsOf(
  variables: readonly Variable[],
  tables: readonly Table[],
  parameters: readonly Parameter[],
): readonly VariableReads[] {
  const behindTable = new Map<number, readonly number[]>();
  const ofTable = (index: number): readonly number[] => {
    const known = behindTable.get(index);
    if (known !== undefined) return known;
    const cells = new Set<number>();
    for (const parameter of (tables[index] as Table).parameters) if (parameter >= 0) addParameter(parameters, parameter, cells);
    const found = [...cells];
    behindTable.set(index, found);
    return found;
  };
  return variables.map(({ initial, step }) => readsOfExpressions([initial, step], parameters, ofTable));
}

/** What some expressions read. */
export function readsOfExpressions(
  roots: readonly Expression[],
  parameters: readonly Parameter[],
  ofTable: (table: number) => readonly number[],
): VariableReads {
  const [now, before, found, inTables] = [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()];
  const visit = (part: Expression): void => {
    if (part.op === 'variable') (part.lag === 0 ? now : before).add(part.variable);
    else if (part.op === 'at') now.add(part.variable);
    else if (part.op === 'parameter') addParameter(parameters, part.parameter, found);
    else if (part.op === 'table' && !inTables.has(part.table)) {
      inTables.add(part.table);
      for (const parameter of ofTable(part.table)) found.add(parameter);
    } else for (const operand of operandsOf(part)) visit(operand);
  };
  for (const root of new Set(roots)) visit(root);
  return { now: [...now], before: [...before], parameters: [...found], tables: [...inTables] };
}

/** A parameter and all that stand behind it; without recursion, since they may form a long chain. */
function addParameter(parameters: readonly Parameter[], index: number, found: Set<number>): void {
  const pending = [index];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const { expression } = parameters[next] as Parameter;
    const behind: number[] = [];
    if (expression !== null) walk(expression, (part) => part.op === 'parameter' && behind.push(part.parameter));
    pending.push(...behind.reverse());
  }
}
