import { fillUniforms } from './fill-uniforms.ts';
import { type Permutation, permute } from './permute.ts';

/** Steps inside a stratum: stratum and step together have at most 53 bits. */
const STEPS = 2 ** 26;

/**
 * Fills part of a row with uniform numbers of which exactly one of the whole `size` lies in each stratum `s/size .. (s+1)/size`:
 * stratum by the permutation, place inside it at random.
 * @param first index of the first sample
 * @param jitter words that name the sequence of the places inside: seed, factor, block
 * @source M. D. McKay, R. J. Beckman, W. J. Conover: A comparison of three methods for selecting values of input variables in
 *   the analysis of output from a computer code. Technometrics 21 (1979) 239-245
 */
export function fillStrata(
  permutation: Permutation,
  row: Float64Array,
  from: number,
  count: number,
  first: number,
  jitter: readonly number[],
): void {
  const { size } = permutation;
  fillUniforms(row, from, count, jitter);
  for (let i = 0; i < count; i++) {
    const inside = (Math.floor((row[from + i] as number) * STEPS) + 0.5) / STEPS;
    row[from + i] = (permute(permutation, first + i) + inside) / size;
  }
}
