import { mix } from './mix.ts';
import { scrambleDirections, sobolDirections, sobolWord } from './sobol-directions.ts';

const CELL = 2 ** -32;

/** One dimension of a scrambled Sobol sequence. */
export interface SobolDimension {
  readonly directions: Int32Array;
  readonly shift: number;
}

/** A dimension with its scramble and digital shift, which `seed` chooses. */
export function createSobolDimension(dimension: number, seed: readonly number[]): SobolDimension {
  const directions = scrambleDirections(sobolDirections(dimension), [...seed, dimension]);
  return { directions, shift: mix(...seed, dimension, 0) };
}

/**
 * Fills part of a row with one coordinate of successive points, each in the middle of its cell of width 2^-32, so within (0, 1).
 * @param first index of the first point, 0 to 2^32 - 1
 */
export function fillSobol(
  { directions, shift }: SobolDimension,
  row: Float64Array,
  from: number,
  count: number,
  first: number,
): void {
  let word = sobolWord(directions, first, shift);
  for (let at = from, index = first; at < from + count; at++) {
    row[at] = ((word >>> 0) + 0.5) * CELL;
    // The next point differs by the direction of the lowest zero of the index.
    word ^= directions[31 - Math.clz32(~index & (index + 1))] as number;
    index++;
  }
}
