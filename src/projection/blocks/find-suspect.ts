import type { Model } from '../../model/compile-model.ts';
import { type Expression, operandsOf } from '../../model/expression.ts';
import type { Graph } from './graph.ts';
import type { KnownValues } from './known-values.ts';
import type { VariableFacts } from './variable-facts.ts';

/** What is looked through for values that nothing explains: the variables of one year. */
interface SuspectScope {
  readonly model: Model;
  readonly graph: Graph;
  readonly facts: VariableFacts;
  readonly values: KnownValues;
  readonly year: number;
  /** Variables that differ from sample to sample. */
  readonly computed: ReadonlySet<number>;
  readonly variable: (index: number) => number;
  readonly scalar: (expression: Expression) => number;
}

/** The condition under which a variable without sites left the finite numbers without being missing; undefined where none can. */
export function findSuspect({ model, graph, facts, values, year, computed, variable, scalar }: SuspectScope): number | undefined {
  /** Where an expression without sites became NaN though nothing it rests on is missing; undefined where it cannot. */
  const fault = (part: Expression): number | undefined => {
    if (values.isKnown(part)) {
      const value = values.value(part);
      return Number.isNaN(value) && !facts.expressionMayBeMissing(part) ? graph.asMask(graph.constant(1)) : undefined;
    }
    const unorderedOf = (inner: Expression): number => graph.unordered(scalar(inner));
    const either = (left: number | undefined, right: number | undefined): number | undefined =>
      left === undefined ? right : right === undefined ? left : graph.or(left, right);
    switch (part.op) {
      case 'parameter':
      case 'table':
        return part.op === 'parameter' ? unorderedOf(part) : undefined;
      case 'sum':
      case 'carry':
        return mentionsMissing(part) ? undefined : unorderedOf(part);
      case '>=':
      case '>':
      case 'number':
      case 'missing':
      case 'year':
      case 'variable':
      case 'at':
      case 'carried':
        return undefined;
      case 'select': {
        const choice = values.isKnown(part.condition) ? values.decided(part.condition) : undefined;
        if (choice !== undefined) return fault(choice ? part.then : part.otherwise);
        const [then, otherwise] = [fault(part.then), fault(part.otherwise)];
        const condition = graph.asMask(scalar(part.condition));
        return either(
          fault(part.condition),
          either(then && graph.and(condition, then), otherwise && graph.and(graph.not(condition), otherwise)),
        );
      }
      default: {
        const operands = operandsOf(part);
        const own = operands.reduce((mask, operand) => graph.and(mask, graph.not(unorderedOf(operand))), unorderedOf(part));
        return operands.map(fault).reduce(either, own);
      }
    }
  };
  let found: number | undefined;
  let strict: number | undefined;
  for (const index of computed) {
    const { pool, initial, step } = model.variables[index] as Model['variables'][number];
    if (pool !== null || facts.isCondition(index)) continue;
    const value = variable(index);
    // Nothing of a finite number is left, NaN of any other.
    const rest = graph.binary('-', value, value);
    if (!facts.mayBeMissing(index)) {
      strict = strict === undefined ? rest : graph.binary('+', strict, rest);
      continue;
    }
    const isMissing = graph.unordered(value);
    const unexplained = fault(year === model.base ? initial : step);
    const infinite = graph.and(graph.unordered(rest), graph.not(isMissing));
    const bad = unexplained === undefined ? infinite : graph.or(infinite, graph.and(isMissing, unexplained));
    found = found === undefined ? bad : graph.or(found, bad);
  }
  if (strict === undefined) return found;
  const left = graph.unordered(strict);
  return found === undefined ? left : graph.or(found, left);
}

function mentionsMissing(expression: Expression): boolean {
  return expression.op === 'missing' || operandsOf(expression).some(mentionsMissing);
}
