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

/** A program under construction: the words written so far, and room for more. */
export interface Code {
  words: Int32Array;
  length: number;
}

export function emptyCode(room = 64 * WORDS): Code {
  return { words: new Int32Array(room), length: 0 };
}

/** Appends one instruction to a program under construction. */
export function emit(code: Code, operation: Operation, sites: number, out: Operand, a = NOWHERE, b = NOWHERE, c = NOWHERE): void {
  if (code.length + WORDS > code.words.length) {
    const words = new Int32Array(2 * code.words.length);
    words.set(code.words);
    code.words = words;
  }
  const { words, length: at } = code;
  words[at] = OPERATIONS.indexOf(operation);
  words[at + 1] = sites;
  place(words, at + OUT, out);
  place(words, at + A, a);
  place(words, at + B, b);
  place(words, at + C, c);
  code.length += WORDS;
}

function place(words: Int32Array, at: number, { address, yearStride, siteStride }: Operand): void {
  words[at] = address;
  words[at + 1] = yearStride;
  words[at + 2] = siteStride;
}

/** Programs one after another. */
export function joined(parts: readonly Code[]): Int32Array {
  const whole = new Int32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const { words, length } of parts) {
    whole.set(words.subarray(0, length), at);
    at += length;
  }
  return whole;
}
