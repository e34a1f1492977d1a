/** model.md 4: `a >= b` holds when `a >= b - 1e-9 |b|`. */
export function atLeast(a: number, b: number): boolean {
  return a >= b - 1e-9 * Math.abs(b);
}

/** model.md 4: `a <= b` holds when `a <= b + 1e-9 |b|`. */
export function atMost(a: number, b: number): boolean {
  return a <= b + 1e-9 * Math.abs(b);
}
