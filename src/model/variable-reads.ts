import { type Expression, operandsOf } from './expression.ts';
import { type Parameter, parametersIn, type Table } from './model-builder.ts';

/** What a variable reads directly. */
export interface VariableReads {
  /** Variables of the same year. */
  readonly now: readonly number[];
  /** Variables of the year before. */
  readonly before: readonly number[];
  /** Parameters, those in its tables and those behind computed ones included. */
  readonly parameters: readonly number[];
}

/** Gives what some expressions read. */
export type ReadsOf = (roots: readonly Expression[]) => VariableReads;

/** Follows expressions to what they read; tables and computed parameters are followed once. */
export function createReads(tables: readonly Table[], parameters: readonly Parameter[]): ReadsOf {
  const named: (readonly number[] | undefined)[] = [];
  const namedBy = (index: number): readonly number[] => {
    const known = named[index];
    if (known !== undefined) return known;
    const { expression } = parameters[index] as Parameter;
    const found = expression === null ? [] : parametersIn(expression);
    named[index] = found;
    return found;
  };
  /** Adds a parameter and all behind it; without recursion, since computed ones may form a long chain. */
  const follow = (index: number, found: Set<number>): void => {
    if (found.has(index)) return;
    const pending = [index];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      pending.push(...namedBy(next));
    }
  };
  const behindTable: (readonly number[] | undefined)[] = [];
  const inTable = (index: number): readonly number[] => {
    const known = behindTable[index];
    if (known !== undefined) return known;
    const behind = new Set<number>();
    const cells = (tables[index] as Table).parameters;
    for (let at = 0; at < cells.length; at++) if (cells[at] >= 0) follow(cells[at], behind);
    const found = [...behind];
    behindTable[index] = found;
    return found;
  };
  return (roots) => {
    const [now, before, found, seen] = [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()];
    const visit = (part: Expression): void => {
      if (part.op === 'variable') (part.lag === 0 ? now : before).add(part.variable);
      else if (part.op === 'at') now.add(part.variable);
      else if (part.op === 'parameter') follow(part.parameter, found);
      else if (part.op === 'table') {
        if (seen.has(part.table)) return;
        seen.add(part.table);
        for (const parameter of inTable(part.table)) found.add(parameter);
      } else for (const operand of operandsOf(part)) visit(operand);
    };
    for (const root of new Set(roots)) visit(root);
    return { now: [...now], before: [...before], parameters: [...found] };
  };
}
