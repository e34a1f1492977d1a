import {
  createAccessorNode,
  createArrayNode,
  createAssignmentNode,
  createBlockNode,
  createConditionalNode,
  createConstantNode,
  createFunctionAssignmentNode,
  createFunctionNode,
  createIndexNode,
  createNode,
  createObjectNode,
  createOperatorNode,
  createParenthesisNode,
  createParse,
  createRangeNode,
  createRelationalNode,
  createSymbolNode,
} from 'mathjs/number';
import type { FormulaFault, FormulaNode, FormulaParser, ParsedFormula } from './formula-node.ts';

/** Makes one kind of node, or the parser, from the parts of mathjs that it rests on: there, but left out of its types. */
type Factory = (parts: Readonly<Record<string, unknown>>) => unknown;

declare module 'mathjs/number' {
  export const createNode: Factory;
  export const createAccessorNode: Factory;
  export const createArrayNode: Factory;
  export const createAssignmentNode: Factory;
  export const createBlockNode: Factory;
  export const createConditionalNode: Factory;
  export const createConstantNode: Factory;
  export const createFunctionAssignmentNode: Factory;
  export const createFunctionNode: Factory;
  export const createIndexNode: Factory;
  export const createObjectNode: Factory;
  export const createOperatorNode: Factory;
  export const createParenthesisNode: Factory;
  export const createParse: Factory;
  export const createRangeNode: Factory;
  export const createRelationalNode: Factory;
  export const createSymbolNode: Factory;
}

/** The nodes of the parser's tree, as far as they are read here. */
interface TreeNode {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly op?: string;
  readonly implicit?: boolean;
  readonly args?: readonly TreeNode[];
  readonly content?: TreeNode;
  readonly object?: TreeNode;
  readonly index?: TreeNode & { readonly dotNotation?: boolean; readonly dimensions?: readonly TreeNode[] };
  readonly fn?: TreeNode;
  toString(): string;
}

class Refused extends Error {
  readonly fault: FormulaFault;

  constructor(fault: FormulaFault) {
    super(fault.reason);
    this.fault = fault;
  }
}

const parse = createParser();

/**
 * The parser without the rest of mathjs: `create` would set up its dispatch by types and every function that a formula might
 * call, which costs a start more than all formulas of a plan. What only an evaluation would call is missing.
 */
function createParser(): (text: string) => TreeNode {
  const missing = (): never => {
    throw new Error('formulas are parsed by mathjs and evaluated by us');
  };
  const nothing = Object.freeze({});
  const typed = (_name: string, signatures: Readonly<Record<string, unknown>>) => signatures['string'];
  const Node = createNode({ mathWithTransform: nothing });
  const SymbolNode = createSymbolNode({ math: nothing, Node });
  const parts = {
    typed: Object.assign(typed, { addConversion: () => undefined }),
    numeric: Number,
    config: { number: 'number' },
    SymbolNode,
    FunctionNode: createFunctionNode({ math: nothing, Node, SymbolNode }),
    AccessorNode: createAccessorNode({ subset: missing, Node }),
    AssignmentNode: createAssignmentNode({ subset: missing, Node }),
    BlockNode: createBlockNode({ ResultSet: missing, Node }),
    ConstantNode: createConstantNode({ isBounded: Number.isFinite, Node }),
    FunctionAssignmentNode: createFunctionAssignmentNode({ typed: missing, Node }),
    IndexNode: createIndexNode({ size: missing, Node }),
    ArrayNode: createArrayNode({ Node }),
    ConditionalNode: createConditionalNode({ Node }),
    ObjectNode: createObjectNode({ Node }),
    OperatorNode: createOperatorNode({ Node }),
    ParenthesisNode: createParenthesisNode({ Node }),
    RangeNode: createRangeNode({ Node }),
    RelationalNode: createRelationalNode({ Node }),
  };
  return createParse(parts) as (text: string) => TreeNode;
}

const OPERATIONS = new Set(['+', '-', '*', '/']);
const COMPARISONS = new Set(['>=', '<=', '>', '<']);

/** Parses with mathjs, and lets through only the nodes on this list; nothing of it is ever evaluated there. */
export const parseWithMathjs: FormulaParser = (text): ParsedFormula => {
  try {
    return { ok: true, value: convert(parse(text)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault };
    return { ok: false, fault: { reason: 'syntax', found: syntaxOf(error) } };
  }
};

function syntaxOf(error: unknown): string {
  return error instanceof SyntaxError ? error.message : '';
}

function refuse(reason: FormulaFault['reason'], node: TreeNode): never {
  throw new Refused({ reason, found: node.toString().slice(0, 60) });
}

function convert(node: TreeNode): FormulaNode {
  switch (node.type) {
    case 'ConstantNode':
      if (typeof node.value !== 'number') refuse('not-arithmetic', node);
      if (!Number.isFinite(node.value)) refuse('not-finite', node);
      return { kind: 'number', value: node.value };
    case 'ParenthesisNode':
      return convert(node.content as TreeNode);
    case 'SymbolNode':
    case 'AccessorNode':
      return { kind: 'name', name: nameOf(node) };
    case 'FunctionNode':
      return { kind: 'call', name: nameOf(node.fn as TreeNode), operands: (node.args ?? []).map(convert) };
    case 'OperatorNode':
      return convertOperator(node);
    default:
      return refuse('not-arithmetic', node);
  }
}

/** `a ^ b ^ c` is `(a ^ b) ^ c`, as every other operator associates and as spreadsheets reckon; the parser nests it to the right. */
function convertPowers(node: TreeNode): FormulaNode {
  const operands: FormulaNode[] = [];
  let rest: TreeNode | undefined = node;
  while (rest?.type === 'OperatorNode' && rest.op === '^') {
    const [base, exponent]: readonly (TreeNode | undefined)[] = rest.args ?? [];
    operands.push(convert(base as TreeNode));
    rest = exponent;
  }
  operands.push(convert(rest as TreeNode));
  return operands.reduce((left, right): FormulaNode => ({ kind: 'operation', operation: '^', left, right }));
}

function convertOperator(node: TreeNode): FormulaNode {
  if (node.implicit === true) refuse('implicit-product', node);
  if (node.op === '^') return convertPowers(node);
  const [first, second] = (node.args ?? []).map(convert);
  const op = node.op ?? '';
  if (first !== undefined && second === undefined) {
    if (op === '-') return { kind: 'negation', operand: first };
    if (op === '+') return first;
  } else if (first !== undefined && second !== undefined) {
    if (OPERATIONS.has(op)) return { kind: 'operation', operation: op as '+', left: first, right: second };
    if (COMPARISONS.has(op)) return { kind: 'comparison', operation: op as '>=', left: first, right: second };
  }
  return refuse('not-arithmetic', node);
}

/** `parks.established.count`: accessors with plain names only. */
function nameOf(node: TreeNode): string {
  if (node.type === 'SymbolNode' && node.name !== undefined) return node.name;
  if (node.type === 'AccessorNode' && node.object !== undefined && node.index?.dotNotation === true) {
    const property = node.index.dimensions?.[0]?.value;
    if (typeof property === 'string') return `${nameOf(node.object)}.${property}`;
  }
  return refuse('not-arithmetic', node);
}
