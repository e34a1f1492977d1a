import { expect, test } from 'vitest';
import type { FormulaNode } from '../../src/model/formula/formula-node.ts';
import { parseWithMathjs } from '../../src/model/formula/mathjs-parser.ts';
import { parseFormula } from '../../src/model/formula/parse-formula.ts';

/** A formula with every operation in brackets. */
function bracketed(node: FormulaNode): string {
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'name':
      return node.name;
    case 'negation':
      return `-${bracketed(node.operand)}`;
    case 'call':
      return `${node.name}(${node.operands.map(bracketed).join(', ')})`;
    default:
      return `(${bracketed(node.left)} ${node.operation} ${bracketed(node.right)})`;
  }
}

test.each([
  ['a - b - c', '((a - b) - c)'],
  ['a / b * c', '((a / b) * c)'],
  ['a + b * c', '(a + (b * c))'],
  ['2 ^ 3 ^ 2', '((2 ^ 3) ^ 2)'],
  ['2 ^ (3 ^ 2)', '(2 ^ (3 ^ 2))'],
  ['-a ^ 2', '-(a ^ 2)'],
  ['a ^ -b', '(a ^ -b)'],
  ['parks.leased * (1 + g) ^ 10', '(parks.leased * ((1 + g) ^ 10))'],
  ['cagr(output, 2020, 2030)', 'cagr(output, 2020, 2030)'],
  ['count(parks, occupancy >= 0.6)', 'count(parks, (occupancy >= 0.6))'],
])('%s is read as %s', (text, wanted) => {
  const parsed = parseFormula(text, parseWithMathjs);
  expect(parsed.ok && bracketed(parsed.value)).toBe(wanted);
});
