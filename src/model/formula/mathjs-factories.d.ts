import 'mathjs/number';

/** Makes one kind of node, or the parser, from the parts of mathjs that it rests on: there, but left out of the types of mathjs. */
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
