import type { ProblemOf } from '../base/problem.ts';
import type { FormulaFault } from './formula/formula-node.ts';

/** What can be wrong in the arithmetic of a scenario: formulas, units, circles, figures that do not fit. */
export interface ModelFacts {
  'formula-fault': { reason: FormulaFault['reason']; found: string; formula: string };
  'unknown-name': { name: string; nearest?: string; allowed: readonly string[] };
  'name-is-no-value': { name: string; examples: readonly string[] };
  'unknown-function': { name: string; nearest?: string; allowed: readonly string[] };
  'function-arguments': { name: string; usage: string };
  'pool-without-districts': { pool: string };
  'function-only-in-metrics': { name: string };
  'function-not-in-assumptions': { name: string };
  'comparison-outside-condition': { operation: string };
  'formula-unit-clash': { left: string; right: string; operation: string };
  'formula-scale-clash': { left: string; right: string };
  'formula-prices-clash': { left: string; right: string };
  'formula-unit-result': { found: string; expected: string };
  'formula-not-plain': { found: string; in: string };
  'formula-year': { year: number; first: number; last: number };
  'circular-definition': { circle: readonly string[] };
  'unused-assumption': { name: string };
  'path-starts-late': { series: string; first: number; base: number };
  'fill-not-positive': { series: string; from: string; to: string };
  /** Units as text, '' for a plain number, here and below. */
  'limit-unit': { limit: string; found: string; amount: string; expected: string };
  /** A flow whose amount is not so much a year, or a stock whose amount is. */
  'limit-kind': { limit: string; kind: 'flow' | 'stock'; found: string; expected: string };
  'unknown-limit-of-site': { name: string; nearest?: string };
  'unknown-series-of-limit': { name: string; nearest?: string };
  'target-unit': { found: string; expected: string };
  'target-percent-missing': { found: string; write: string };
  'target-prices': { found: string; expected: string };
  'target-over-100': { found: string; metric: string };
  'metric-missing': { target: string };
  'not-finite': { variable: string; year: number };
  'formula-out-of-domain': { path: string; value: number; domain: string };
}

export type ModelProblem = ProblemOf<ModelFacts>;
