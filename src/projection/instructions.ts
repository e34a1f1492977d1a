import type { BinaryOperation } from '../model/expression.ts';

/** One step of the machine that runs a model: see `execute`. */
export const OPERATIONS = [
  '+',
  '-',
  '*',
  '/',
  'min',
  'max',
  '>=',
  '>',
  'pow',
  'exp',
  'ln',
  'select',
  'copy',
  'sum',
  'carry',
  'jump',
  'jump-if-zero',
] as const satisfies readonly (BinaryOperation | string)[];

export type Operation = (typeof OPERATIONS)[number];

/**
 * Where values stand in memory: `address + year * yearStride`, then `siteStride` from site to site (0 for one value that all
 * sites share). Years count from 0 in the base year.
 */
export interface Operand {
  readonly address: number;
  readonly yearStride: number;
  readonly siteStride: number;
}

/** Words of one instruction: operation, sites, then address, year stride and site stride of out, a, b and c. */
export const WORDS = 14;

export const OUT = 2;
export const A = 5;
export const B = 8;
export const C = 11;

const NOWHERE: Operand = { address: 0, yearStride: 0, siteStride: 0 };

/** Appends one instruction to a program under construction. */
export function emit(
  code: number[],
  operation: Operation,
  sites: number,
  out: Operand,
  a = NOWHERE,
  b = NOWHERE,
  c = NOWHERE,
): void {
  code.push(OPERATIONS.indexOf(operation), sites, out.address, out.yearStride, out.siteStride);
  code.push(a.address, a.yearStride, a.siteStride, b.address, b.yearStride, b.siteStride, c.address, c.yearStride, c.siteStride);
}
