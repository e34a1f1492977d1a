import type { IdentityNode, IdentityText, Relation } from '../../scenario/identity-text.ts';

/** One step of an identity; operands are earlier steps. */
export type Step =
  | { readonly op: 'number'; readonly value: number }
  /** `slot` counts the variables of this identity. */
  | { readonly op: 'variable'; readonly slot: number }
  | { readonly op: 'sum'; readonly of: readonly number[]; readonly signs: readonly (1 | -1)[] }
  | { readonly op: 'multiply' | 'divide'; readonly left: number; readonly right: number }
  | { readonly op: 'power'; readonly of: number; readonly exponent: number };

/** An identity as steps in the order in which they are worked out, and back. */
export interface Program {
  readonly steps: readonly Step[];
  readonly left: number;
  readonly right: number;
  readonly relation: Relation;
  /** The variables by slot. */
  readonly variables: readonly number[];
}

/** An identity as a program; `variableOf` finds the variable of a name. */
export function programOf(
  { left, relation, right }: IdentityText,
  variableOf: (name: string, stated: boolean, at: number) => number,
): Program {
  const steps: Step[] = [];
  const slots = new Map<number, number>();
  const push = (step: Step): number => steps.push(step) - 1;
  const lower = (node: IdentityNode): number => {
    switch (node.kind) {
      case 'number':
        return push({ op: 'number', value: node.value });
      case 'name': {
        const variable = variableOf(node.name, node.stated, node.at);
        const slot = slots.get(variable) ?? slots.size;
        slots.set(variable, slot);
        return push({ op: 'variable', slot });
      }
      case 'sum': {
        const of = node.terms.map((term) => lower(term.node));
        return push({ op: 'sum', of, signs: node.terms.map(({ sign }) => sign) });
      }
      case 'product': {
        const [first, ...rest] = node.factors;
        let product = first === undefined ? push({ op: 'number', value: 1 }) : lower(first.node);
        for (const { node: factor, inverse } of rest) {
          const operand = lower(factor);
          product = push({ op: inverse ? 'divide' : 'multiply', left: product, right: operand });
        }
        return product;
      }
      case 'power':
        return push({ op: 'power', of: lower(node.base), exponent: node.exponent });
    }
  };
  const leftStep = lower(left);
  const rightStep = lower(right);
  return { steps, left: leftStep, right: rightStep, relation, variables: [...slots.keys()] };
}
