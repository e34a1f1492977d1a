import { nearest } from '../../base/nearest.ts';
import type { Place } from '../../base/place.ts';
import { raiseDimension } from '../../base/unit.ts';
import {
  add,
  divide,
  type Expression,
  exceeds,
  maximum,
  minimum,
  multiply,
  number,
  power,
  reaches,
  subtract,
  YEAR,
  ZERO,
} from '../expression.ts';
import type { ModelFacts, ModelProblem } from '../model-problem.ts';
import type { FormulaNode } from './formula-node.ts';
import { type FormulaUnit, LITERAL, productUnit, sumUnit, unitsAgree } from './formula-unit.ts';

/** A part of a formula as arithmetic: in the base year and in every later year; with its unit. */
export interface Lowered {
  readonly initial: Expression;
  readonly step: Expression;
  readonly unit: FormulaUnit;
}

/** What a formula may refer to where it stands. */
export interface FormulaScope {
  readonly place: Place;
  readonly path: string;
  readonly report: (problem: ModelProblem) => void;
  /** The value behind a name; undefined where there is none. */
  readonly resolve: (name: string) => Lowered | undefined;
  /** All names that may stand here, for suggestions. */
  readonly names: () => readonly string[];
  /** Functions that read series over time or sites: they depend on where the formula stands. */
  readonly call: (
    name: string,
    operands: readonly FormulaNode[],
    lower: (node: FormulaNode) => Lowered | undefined,
  ) => Lowered | 'unknown' | undefined;
  readonly functions: readonly string[];
  /** Comparisons stand in conditions only. */
  readonly condition: boolean;
}

/** Reports a problem of the formula that a scope belongs to. */
export function fault<Code extends keyof ModelFacts & string>(
  scope: Pick<FormulaScope, 'place' | 'path' | 'report'>,
  code: Code,
  facts: ModelFacts[Code],
): undefined {
  scope.report({ code, place: scope.place, path: scope.path, facts } as ModelProblem);
  return undefined;
}

/** Turns a parsed formula into arithmetic, checking units on the way; reports and gives nothing where it does not add up. */
export function lowerFormula(node: FormulaNode, scope: FormulaScope): Lowered | undefined {
  const lower = (part: FormulaNode) => lowerFormula(part, scope);
  switch (node.kind) {
    case 'number':
      return constant(number(node.value), LITERAL);
    case 'name': {
      if (node.name === 'year') return constant(YEAR, LITERAL);
      const found = scope.resolve(node.name);
      if (found !== undefined) return found;
      const names = scope.names();
      const examples = names.filter((name) => name.startsWith(`${node.name}.`)).slice(0, 4);
      if (examples.length > 0) return fault(scope, 'name-is-no-value', { name: node.name, examples });
      const near = nearest(node.name, names);
      return fault(scope, 'unknown-name', {
        name: node.name,
        allowed: names.slice(0, 12),
        ...(near !== undefined && { nearest: near }),
      });
    }
    case 'negation': {
      const operand = lower(node.operand);
      return operand && map(operand, operand.unit, (value) => subtract(ZERO, value));
    }
    case 'comparison':
      return lowerComparison(node, scope);
    case 'operation':
      return lowerOperation(node, scope);
    case 'call':
      return lowerCall(node, scope);
  }
}

export function constant(expression: Expression, unit: FormulaUnit): Lowered {
  return { initial: expression, step: expression, unit };
}

/** The same arithmetic in the base year and in every later one. */
export function map(operand: Lowered, unit: FormulaUnit, apply: (value: Expression) => Expression): Lowered {
  return { initial: apply(operand.initial), step: apply(operand.step), unit };
}

function combine(
  left: Lowered,
  right: Lowered,
  unit: FormulaUnit,
  apply: (left: Expression, right: Expression) => Expression,
): Lowered {
  return { initial: apply(left.initial, right.initial), step: apply(left.step, right.step), unit };
}

function lowerOperation(node: Extract<FormulaNode, { kind: 'operation' }>, scope: FormulaScope): Lowered | undefined {
  const [left, right] = [lowerFormula(node.left, scope), lowerFormula(node.right, scope)];
  if (left === undefined || right === undefined) return undefined;
  switch (node.operation) {
    case '+':
    case '-': {
      if (!agree(left.unit, right.unit, node.operation, scope)) return undefined;
      return combine(left, right, sumUnit(left.unit, right.unit), node.operation === '+' ? add : plainSubtract);
    }
    case '*':
    case '/': {
      const sign = node.operation === '*' ? 1 : -1;
      const [a, b] = [left.unit.prices, right.unit.prices];
      if (a !== null && b !== null && a !== b) return fault(scope, 'formula-prices-clash', { left: a, right: b });
      return combine(left, right, productUnit(left.unit, right.unit, sign), sign === 1 ? plainMultiply : divide);
    }
    case '^':
      return lowerPower(left, right, node.right, scope);
  }
}

// Formulas keep every operation as written: the neutral ones too.
const plainSubtract = (left: Expression, right: Expression): Expression => ({ op: '-', left, right });
const plainMultiply = (left: Expression, right: Expression): Expression => ({ op: '*', left, right });

function lowerPower(left: Lowered, right: Lowered, exponent: FormulaNode, scope: FormulaScope): Lowered | undefined {
  const plain =
    exponent.kind === 'number'
      ? exponent.value
      : exponent.kind === 'negation' && exponent.operand.kind === 'number'
        ? -exponent.operand.value
        : undefined;
  if (right.unit.dimension !== '') return fault(scope, 'formula-not-plain', { found: right.unit.text, in: '^' });
  if (plain === undefined && left.unit.dimension !== '')
    return fault(scope, 'formula-not-plain', { found: left.unit.text, in: '^' });
  const unit =
    plain === undefined
      ? { ...left.unit, scaled: false }
      : { ...left.unit, dimension: raiseDimension(left.unit.dimension, plain), scale: left.unit.scale ** plain };
  return combine(left, right, unit, power);
}

/** All comparisons have the slack of thresholds: `a >= b` holds from `b - 1e-9 |b|` on. */
function lowerComparison(node: Extract<FormulaNode, { kind: 'comparison' }>, scope: FormulaScope): Lowered | undefined {
  if (!scope.condition) return fault(scope, 'comparison-outside-condition', { operation: node.operation });
  const [left, right] = [lowerFormula(node.left, scope), lowerFormula(node.right, scope)];
  if (left === undefined || right === undefined || !agree(left.unit, right.unit, node.operation, scope)) return undefined;
  const slack = (value: Expression) => multiply(number(1e-9), maximum(value, subtract(ZERO, value)));
  return combine(left, right, LITERAL, (a, b) => {
    switch (node.operation) {
      case '>=':
        return reaches(a, subtract(b, slack(b)));
      case '<=':
        return reaches(add(b, slack(b)), a);
      case '>':
        return exceeds(a, add(b, slack(b)));
      case '<':
        return exceeds(subtract(b, slack(b)), a);
    }
  });
}

function lowerCall(node: Extract<FormulaNode, { kind: 'call' }>, scope: FormulaScope): Lowered | undefined {
  const { name, operands } = node;
  const lowerAll = () => operands.map((operand) => lowerFormula(operand, scope));
  const usage = (text: string) => fault(scope, 'function-arguments', { name, usage: text });
  switch (name) {
    case 'min':
    case 'max': {
      if (operands.length < 2) return usage(`${name}(a, b)`);
      return lowerAll().reduce((left, right) => {
        if (left === undefined || right === undefined || !agree(left.unit, right.unit, name, scope)) return undefined;
        return combine(left, right, sumUnit(left.unit, right.unit), name === 'min' ? minimum : maximum);
      });
    }
    case 'pow': {
      const [left, right] = lowerAll();
      if (operands.length !== 2) return usage('pow(a, b)');
      return left && right && lowerPower(left, right, operands[1] as FormulaNode, scope);
    }
    case 'exp':
    case 'ln': {
      const [operand] = lowerAll();
      if (operands.length !== 1) return usage(`${name}(x)`);
      if (operand === undefined) return undefined;
      if (operand.unit.dimension !== '') return fault(scope, 'formula-not-plain', { found: operand.unit.text, in: name });
      return map(operand, { ...LITERAL, literal: false, scaled: false }, (value) => ({ op: name, operand: value }));
    }
    default: {
      const called = scope.call(name, operands, (operand) => lowerFormula(operand, scope));
      if (called !== 'unknown') return called;
      const allowed = ['min', 'max', 'pow', 'exp', 'ln', ...scope.functions];
      const near = nearest(name, allowed);
      return fault(scope, 'unknown-function', { name, allowed, ...(near !== undefined && { nearest: near }) });
    }
  }
}

function agree(left: FormulaUnit, right: FormulaUnit, operation: string, scope: FormulaScope): boolean {
  const verdict = unitsAgree(left, right);
  if (verdict === 'yes') return true;
  if (verdict === 'unit') fault(scope, 'formula-unit-clash', { left: left.text, right: right.text, operation });
  else if (verdict === 'scale') fault(scope, 'formula-scale-clash', { left: left.text, right: right.text });
  else fault(scope, 'formula-prices-clash', { left: left.prices ?? '', right: right.prices ?? '' });
  return false;
}
