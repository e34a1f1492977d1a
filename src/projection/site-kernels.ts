import { exp, ln, pow } from '../base/power.ts';
import type { BinaryOperation } from '../model/expression.ts';

/**
 * The operations over all sites of a pool at once. A stride of 0 reads one value for every site. Loops over typed arrays are
 * written out, one for each operation, because they are where a projection spends its time.
 */
export type BinaryKernel = (out: Float64Array, a: Float64Array, aStride: number, b: Float64Array, bStride: number) => void;

export function binaryKernel(operation: BinaryOperation): BinaryKernel {
  return KERNELS[operation];
}

const KERNELS: Readonly<Record<BinaryOperation, BinaryKernel>> = {
  '+': (out, a, aStride, b, bStride) => {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += aStride, k += bStride) out[i] = a[j] + b[k];
  },
  '-': (out, a, aStride, b, bStride) => {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += aStride, k += bStride) out[i] = a[j] - b[k];
  },
  '*': (out, a, aStride, b, bStride) => {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += aStride, k += bStride) out[i] = a[j] * b[k];
  },
  '/': (out, a, aStride, b, bStride) => {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += aStride, k += bStride) out[i] = a[j] / b[k];
  },
  min: (out, a, aStride, b, bStride) => {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += aStride, k += bStride) out[i] = Math.min(a[j], b[k]);
  },
  max: (out, a, aStride, b, bStride) => {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += aStride, k += bStride) out[i] = Math.max(a[j], b[k]);
  },
  '>=': (out, a, aStride, b, bStride) => {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += aStride, k += bStride) out[i] = a[j] >= b[k] ? 1 : 0;
  },
  '>': (out, a, aStride, b, bStride) => {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += aStride, k += bStride) out[i] = a[j] > b[k] ? 1 : 0;
  },
  pow: (out, a, aStride, b, bStride) => {
    for (let i = 0, j = 0, k = 0; i < out.length; i++, j += aStride, k += bStride) out[i] = pow(a[j], b[k]);
  },
};

export function unaryKernel(operation: 'exp' | 'ln', out: Float64Array, a: Float64Array): void {
  if (operation === 'exp') for (let i = 0; i < out.length; i++) out[i] = exp(a[i]);
  else for (let i = 0; i < out.length; i++) out[i] = ln(a[i]);
}

export function selectKernel(out: Float64Array, condition: Float64Array, a: Float64Array, aStride: number, b: Float64Array, bStride: number): void {
  for (let i = 0, j = 0, k = 0; i < out.length; i++, j += aStride, k += bStride) out[i] = condition[i] !== 0 ? a[j] : b[k];
}

/** A sum in site order, from 0. */
export function sumKernel(a: Float64Array, stride: number, sites: number): number {
  let sum = 0;
  for (let i = 0, j = 0; i < sites; i++, j += stride) sum += a[j];
  return sum;
}
