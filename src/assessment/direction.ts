/** Where a planner wants the figure to go. */
export type Direction = 'increase' | 'decrease';

/**
 * The sign `d` of a wanted direction: a change times `d` is positive where it goes the wanted way.
 * @example directionSign('decrease') // -1
 */
export function directionSign(direction: Direction): 1 | -1 {
  return direction === 'increase' ? 1 : -1;
}
