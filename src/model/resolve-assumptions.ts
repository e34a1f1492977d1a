import type { Place } from '../base/place.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Expression, MISSING } from './expression.ts';
import type { FormulaNode } from './formula/formula-node.ts';
import { type FormulaUnit, LITERAL, unitOf } from './formula/formula-unit.ts';
import { type FormulaScope, lowerFormula } from './formula/lower-formula.ts';
import type { ModelBuilder } from './model-builder.ts';
import type { ModelProblem } from './model-problem.ts';

/** Gives every named assumption its parameter; one that is a formula over others comes after them. */
export function resolveAssumptions(
  scenario: Scenario,
  builder: ModelBuilder,
  named: Map<string, { parameter: Expression; unit: FormulaUnit }>,
  parse: (text: string, place: Place, path: string) => FormulaNode | undefined,
  scopeAt: (place: Place, path: string) => FormulaScope,
  report: (problem: ModelProblem) => void,
): void {
  const pending = new Map(scenario.assumptions.map((item) => [item.name, item]));
  const underWay: string[] = [];
  const resolve = (name: string): void => {
    const item = pending.get(name);
    if (item === undefined) return;
    const { quantity, place } = item;
    if (quantity.kind === 'given') {
      pending.delete(name);
      named.set(name, { parameter: builder.parameter(quantity), unit: unitOf(quantity.unit, quantity.prices) });
      return;
    }
    const at = underWay.indexOf(name);
    if (at !== -1) {
      report({
        code: 'circular-definition',
        place,
        path: `assumptions.${name}`,
        facts: { circle: [...underWay.slice(at), name] },
      });
      pending.delete(name);
      named.set(name, { parameter: MISSING, unit: LITERAL });
      return;
    }
    underWay.push(name);
    const node = parse(quantity.text, quantity.place, quantity.path);
    for (const other of node === undefined ? [] : namesIn(node)) resolve(other);
    underWay.pop();
    if (!pending.delete(name)) return;
    const lowered = node && lowerFormula(node, scopeAt(quantity.place, quantity.path));
    const parameter = lowered === undefined ? MISSING : builder.derived(quantity.path, quantity.place, lowered.step);
    named.set(name, { parameter, unit: lowered?.unit ?? LITERAL });
  };
  for (const item of scenario.assumptions) resolve(item.name);
}

function namesIn(node: FormulaNode): readonly string[] {
  switch (node.kind) {
    case 'number':
      return [];
    case 'name':
      return [node.name];
    case 'negation':
      return namesIn(node.operand);
    case 'call':
      return node.operands.flatMap(namesIn);
    default:
      return [...namesIn(node.left), ...namesIn(node.right)];
  }
}
