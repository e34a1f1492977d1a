/** A formula after parsing: the few forms that are allowed, with names as written. */
export type FormulaNode =
  | { readonly kind: 'number'; readonly value: number }
  /** `parks.established.count` */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly operands: readonly FormulaNode[] }
  | {
      readonly kind: 'operation';
      readonly operation: '+' | '-' | '*' | '/' | '^';
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | {
      readonly kind: 'comparison';
      readonly operation: '>=' | '<=' | '>' | '<';
      readonly left: FormulaNode;
      readonly right: FormulaNode;
    }
  | { readonly kind: 'negation'; readonly operand: FormulaNode };

/** What a formula may not hold, with the piece that was found. */
export interface FormulaFault {
  readonly reason:
    | 'empty'
    | 'too-long'
    | 'too-deep'
    | 'percent'
    | 'comment'
    | 'newline'
    | 'implicit-product'
    | 'grouped-number'
    | 'decimal-comma'
    | 'unit'
    | 'assignment'
    | 'not-arithmetic'
    | 'syntax'
    | 'not-finite';
  readonly found: string;
}

export type ParsedFormula =
  | { readonly ok: true; readonly value: FormulaNode }
  | { readonly ok: false; readonly fault: FormulaFault };
export type FormulaParser = (text: string) => ParsedFormula;
