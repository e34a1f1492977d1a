/** Where a side of a box is cut: between two neighbouring inputs, and how many cases fall away. */
export interface Cut {
  readonly at: number;
  readonly removed: number;
}

/**
 * The cut that takes at least a share of the cases off one side: midway between the last input that goes and the first that
 * stays. Equal inputs stay or go together, so more may go; null where all inputs are equal.
 *
 * @param inputs ascending, at least one
 * @param share above 0, below 1/2
 * @example cutSide([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 0.1, 'high') // { at: 8.5, removed: 1 }
 */
export function cutSide(inputs: ArrayLike<number>, share: number, side: 'low' | 'high'): Cut | null {
  const n = inputs.length;
  const at = (index: number) => inputs[side === 'low' ? index : n - 1 - index];
  let removed = Math.floor((n - 1) * share) + 1;
  while (removed < n && at(removed) === at(removed - 1)) removed++;
  if (removed >= n) return null;
  const [last, first] = [at(removed - 1), at(removed)];
  const middle = last + (first - last) / 2;
  // Between two numbers next to each other there is none: the end belongs to what stays, or nothing would fall away.
  return { at: middle === last ? first : middle, removed };
}
