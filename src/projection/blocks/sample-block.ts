import type { Expression } from '../../model/expression.ts';

/** Samples computed together: the unit of random stream, work queue and result layout. */
export const BLOCK = 1024;

/** One number of every sample that is wanted: of a variable, of one of its sites, or of a metric, in a year. */
export type BlockColumn =
  | { readonly kind: 'variable'; readonly variable: number; readonly site: number | null; readonly year: number }
  | { readonly kind: 'metric'; readonly expression: Expression; readonly year: number };

export interface BlockRequest {
  /** Indices of the parameters that differ from sample to sample: row k of the inputs holds those of `factors[k]`. */
  readonly factors: readonly number[];
  readonly columns: readonly BlockColumn[];
  /** How many samples there will be, where that is known: few are not worth a program that takes longer to make. */
  readonly samples?: number;
}

/** The *sample blocks* reader: the same expressions over a block of samples, bit for bit as the numbers reader has them. */
export interface BlockReader {
  /**
   * Computes the first `count` samples of a block.
   *
   * @param inputs factors x BLOCK, row by row
   * @param count 1..BLOCK
   * @param outputs columns x `stride`, row by row; sample i of column c is written to `c * stride + at + i`
   * @param suspects 1 at `at + i` where a value of sample i left the finite numbers without being missing, or a computed
   *   number may lie outside what its key takes: the numbers reader then says whether and why
   */
  readonly run: (
    inputs: Float64Array,
    count: number,
    outputs: Float64Array,
    at: number,
    stride: number,
    suspects: Uint8Array,
  ) => void;
}
