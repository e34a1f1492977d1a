/**
 * Solves `A x = b` for a symmetric positive definite A by Cholesky's factors.
 *
 * @param matrix k x k, row by row
 * @returns null where A is singular, to rounding
 * @example solveSymmetric(Float64Array.of(4, 2, 2, 3), Float64Array.of(2, 1)) // [0.5, 0]
 */
export function solveSymmetric(matrix: Float64Array, right: Float64Array): Float64Array | null {
  const k = right.length;
  const lower = new Float64Array(k * k);
  for (let row = 0; row < k; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * k + column];
      for (let i = 0; i < column; i++) sum -= lower[row * k + i] * lower[column * k + i];
      if (row !== column) lower[row * k + column] = sum / lower[column * k + column];
      else if (sum <= 1e-10 * matrix[row * k + row]) return null;
      else lower[row * k + row] = Math.sqrt(sum);
    }
  }
  const solved = right.slice();
  for (let row = 0; row < k; row++) {
    for (let i = 0; i < row; i++) solved[row] -= lower[row * k + i] * solved[i];
    solved[row] /= lower[row * k + row];
  }
  for (let row = k - 1; row >= 0; row--) {
    for (let i = row + 1; i < k; i++) solved[row] -= lower[i * k + row] * solved[i];
    solved[row] /= lower[row * k + row];
  }
  return solved;
}
