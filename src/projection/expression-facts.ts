import type { Model } from '../model/compile-model.ts';
import { type Expression, operandsOf } from '../model/expression.ts';

/** What the assembler has to know of an expression. */
export interface ExpressionFacts {
  /**
   * Sites that it ranges over, 0 for one value: among sites a running value is the one handed to each of them, elsewhere the one
   * that the last hands on.
   */
  readonly alone: number;
  readonly amongSites: number;
  /** Whether it rests on parameters alone, so that it is the same in every year. */
  readonly fixed: boolean;
}

const ONE_FIXED: ExpressionFacts = { alone: 0, amongSites: 0, fixed: true };
const ONE_MOVING: ExpressionFacts = { alone: 0, amongSites: 0, fixed: false };

/** Finds the facts of expressions, of each that is no plain value once. */
export function expressionFacts(model: Model, sitesOf: (pool: number | null) => number): (part: Expression) => ExpressionFacts {
  const known = new Map<Expression, ExpressionFacts>();
  const ofSites = (pool: number | null, fixed: boolean): ExpressionFacts => {
    const sites = sitesOf(pool);
    return sites === 0 ? (fixed ? ONE_FIXED : ONE_MOVING) : { alone: sites, amongSites: sites, fixed };
  };
  const factsOf = (part: Expression): ExpressionFacts => {
    switch (part.op) {
      case 'number':
      case 'missing':
      case 'parameter':
        return ONE_FIXED;
      case 'year':
      case 'at':
      case 'carried':
        return ONE_MOVING;
      case 'table': {
        const { pool, years } = model.tables[part.table] as Model['tables'][number];
        return ofSites(pool, years === 1);
      }
      case 'variable':
        return ofSites((model.variables[part.variable] as Model['variables'][number]).pool, false);
    }
    const found = known.get(part) ?? combined(part);
    known.set(part, found);
    return found;
  };
  const combined = (part: Expression): ExpressionFacts => {
    if (part.op === 'carry') return { alone: 0, amongSites: sitesOf(part.pool), fixed: false };
    if (part.op === 'sum') return factsOf(part.of).fixed ? ONE_FIXED : ONE_MOVING;
    let [alone, amongSites, fixed] = [0, 0, true];
    for (const operand of operandsOf(part)) {
      const inner = factsOf(operand);
      alone = Math.max(alone, inner.alone);
      amongSites = Math.max(amongSites, inner.amongSites);
      fixed &&= inner.fixed;
    }
    return { alone, amongSites, fixed };
  };
  return factsOf;
}
