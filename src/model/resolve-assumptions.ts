import type { Place } from '../base/place.ts';
import type { Assumption, Scenario } from '../scenario/scenario.ts';
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
  // Formulas that wait for the names in them; a list, since a chain of them may be long.
  const waiting: { readonly item: Assumption; readonly node: FormulaNode | undefined; readonly others: string[] }[] = [];
  const open = new Set<string>();
  const begin = (name: string): void => {
    const item = pending.get(name);
    if (item === undefined) return;
    const { quantity, place } = item;
    if (quantity.kind === 'given') {
      pending.delete(name);
      named.set(name, { parameter: builder.parameter(quantity), unit: unitOf(quantity.unit, quantity.prices) });
    } else if (open.has(name)) {
      const around = waiting.map((step) => step.item.name);
      const circle = [...around.slice(around.indexOf(name)), name];
      report({ code: 'circular-definition', place, path: `assumptions.${name}`, facts: { circle } });
      pending.delete(name);
      named.set(name, { parameter: MISSING, unit: LITERAL });
    } else {
      const node = parse(quantity.text, quantity.place, quantity.path);
      open.add(name);
      waiting.push({ item, node, others: node === undefined ? [] : namesIn(node).reverse() });
    }
  };
  for (const { name } of scenario.assumptions) {
    begin(name);
    for (let step = waiting.at(-1); step !== undefined; step = waiting.at(-1)) {
      const other = step.others.pop();
      if (other === undefined) finish(waiting.pop() as typeof step);
      else begin(other);
    }
  }

  function finish({ item, node }: (typeof waiting)[number]): void {
    const { name, quantity } = item;
    open.delete(name);
    if (!pending.delete(name)) return;
    const lowered = node && lowerFormula(node, scopeAt(quantity.place, quantity.path));
    const parameter = lowered === undefined ? MISSING : builder.derived(quantity.path, quantity.place, lowered.step);
    named.set(name, { parameter, unit: lowered?.unit ?? LITERAL });
  }
}

function namesIn(node: FormulaNode): string[] {
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
