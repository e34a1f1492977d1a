import type { SamplePlan } from './design.ts';

/** Factors that depend on each other, with the factor of their correlation matrix. */
export interface CorrelationGroup {
  /** Indices of factors, rising. */
  readonly members: readonly number[];
  /** Lower triangle `L` with `L L^T` the matrix of normal-score correlations: members x members, row by row. */
  readonly triangle: Float64Array;
}

/**
 * The groups of factors that correlations tie together; of a pair that is not mentioned the correlation is 0.
 * @returns undefined where the matrix of a group is not positive definite
 */
export function correlationGroups(correlations: SamplePlan['correlations']): readonly CorrelationGroup[] | undefined {
  const groups: CorrelationGroup[] = [];
  const open = new Set(correlations.flatMap(({ first, second }) => [first, second]));
  for (const start of open) {
    const found = new Set([start]);
    for (const member of found) {
      open.delete(member);
      for (const { first, second } of correlations) {
        if (first === member) found.add(second);
        if (second === member) found.add(first);
      }
    }
    const members = [...found].sort((a, b) => a - b);
    const triangle = choleskyTriangle(members, correlations);
    if (triangle === undefined) return undefined;
    groups.push({ members, triangle });
  }
  return groups;
}

/** Cholesky's factor of a correlation matrix, row by row; undefined where a pivot is not above 0. */
function choleskyTriangle(members: readonly number[], correlations: SamplePlan['correlations']): Float64Array | undefined {
  const size = members.length;
  const triangle = new Float64Array(size * size);
  const at = (row: number, column: number) => triangle[row * size + column] as number;
  for (let row = 0; row < size; row++) triangle[row * size + row] = 1;
  for (const { first, second, value } of correlations) {
    const [row, column] = [members.indexOf(first), members.indexOf(second)];
    if (row >= 0 && column >= 0) triangle[Math.max(row, column) * size + Math.min(row, column)] = value;
  }
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = at(row, column);
      for (let k = 0; k < column; k++) sum -= at(row, k) * at(column, k);
      if (row !== column) triangle[row * size + column] = sum / at(column, column);
      else if (sum > SMALLEST_PIVOT) triangle[row * size + row] = Math.sqrt(sum);
      else return undefined;
    }
  }
  return triangle;
}

/** Below it the last factor would follow from the others but for rounding. */
const SMALLEST_PIVOT = 1e-9;
