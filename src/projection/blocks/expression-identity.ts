import { type Expression, operandsOf } from '../../model/expression.ts';

/** Numbers expressions so that those written the same have the same number. */
export function expressionIdentity(): (expression: Expression) => number {
  const byObject = new Map<Expression, number>();
  const byText = new Map<string, number>();
  const identity = (expression: Expression): number => {
    const known = byObject.get(expression);
    if (known !== undefined) return known;
    const text = `${expression.op} ${ownPart(expression)} ${operandsOf(expression).map(identity).join(' ')}`;
    const found = byText.get(text) ?? byText.size;
    byText.set(text, found);
    byObject.set(expression, found);
    return found;
  };
  return identity;
}

/** What an expression says besides its operands. */
function ownPart(expression: Expression): string {
  switch (expression.op) {
    case 'number':
      return Object.is(expression.value, -0) ? '-0' : String(expression.value);
    case 'parameter':
      return String(expression.parameter);
    case 'table':
      return String(expression.table);
    case 'variable':
      return `${expression.variable} ${expression.lag}`;
    case 'at':
      return `${expression.variable} ${expression.year}`;
    case 'sum':
    case 'carry':
      return String(expression.pool);
    default:
      return '';
  }
}
