import type { BinaryOperation } from '../../model/expression.ts';
import { applyBinary, applyUnary } from '../../projection/apply-operation.ts';

/** By how much of itself a threshold gives way, in the arithmetic of the model. */
export const COMPARISON_SLACK = 1e-9;

/** Arithmetic as a student writes it: only the branch that was taken, over named values. */
export type Term =
  | { readonly kind: 'value'; readonly id: string }
  | { readonly kind: 'constant'; readonly value: number; readonly year: boolean }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'operation';
      readonly operation: BinaryOperation;
      readonly left: Term;
      readonly right: Term;
      /** The side of a comparison that gives way to rounding errors, which is not written. */
      readonly slack?: 'left' | 'right';
    }
  | { readonly kind: 'function'; readonly name: 'exp' | 'ln'; readonly operand: Term }
  /** The sum over sites of what stands in it: only where a formula is said in names. */
  | { readonly kind: 'over-sites'; readonly of: Term };

export function constantTerm(value: number, year = false): Term {
  return { kind: 'constant', value, year };
}

export function operationTerm(operation: BinaryOperation, left: Term, right: Term): Term {
  return { kind: 'operation', operation, left, right };
}

/** The value of a term, from those of the values that it names. */
export function evaluateTerm(term: Term, read: (id: string) => number): number {
  switch (term.kind) {
    case 'value':
      return read(term.id);
    case 'constant':
      return term.value;
    case 'missing':
      return Number.NaN;
    case 'operation': {
      const [left, right] = [evaluateTerm(term.left, read), evaluateTerm(term.right, read)];
      if (term.slack === 'right') return left >= right - COMPARISON_SLACK * right ? 1 : 0;
      if (term.slack === 'left') return left + COMPARISON_SLACK * left >= right ? 1 : 0;
      return applyBinary(term.operation, left, right);
    }
    case 'function':
      return applyUnary(term.name, evaluateTerm(term.operand, read));
    case 'over-sites':
      throw new Error('a sum over sites is worked out row by row');
  }
}

/** The values that a term names, each once, in the order in which they are written. */
export function valuesIn(term: Term): readonly string[] {
  const found = new Set<string>();
  const visit = (part: Term): void => {
    switch (part.kind) {
      case 'value':
        found.add(part.id);
        return;
      case 'constant':
      case 'missing':
        return;
      case 'operation':
        visit(part.left);
        visit(part.right);
        return;
      case 'function':
        visit(part.operand);
        return;
      case 'over-sites':
        visit(part.of);
    }
  };
  visit(term);
  return [...found];
}
