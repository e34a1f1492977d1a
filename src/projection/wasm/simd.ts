import { type Bytes, unsigned } from './assembler.ts';

/** Instructions on vectors of two doubles, by their names in the text format. */
export const V128 = 0x7b;

const vector = (code: number): Bytes => [0xfd, ...unsigned(code)];
const at = (code: number, align: number, offset: number): Bytes => [0xfd, ...unsigned(code), align, ...unsigned(offset)];
const bitsOf = (value: number): Bytes => [...new Uint8Array(Float64Array.of(value).buffer)];

const ZERO: Bytes = [...vector(0x0c), ...Array<number>(16).fill(0)];

export const v128 = {
  load: (offset: number): Bytes => at(0x00, 4, offset),
  /** One double, twice. */
  loadSplat: (offset: number): Bytes => at(0x0a, 3, offset),
  store: (offset: number): Bytes => at(0x0b, 4, offset),
  /** One double into a lane of the vector on the stack. */
  loadLane: (offset: number, lane: number): Bytes => [...at(0x57, 3, offset), lane],
  storeLane: (offset: number, lane: number): Bytes => [...at(0x5b, 3, offset), lane],
  /** One double, twice. */
  constant: (value: number): Bytes => (Object.is(value, 0) ? ZERO : [...vector(0x0c), ...bitsOf(value), ...bitsOf(value)]),
  /** The same 64 bits twice: low and high half. */
  bits: (low: number, high: number): Bytes => {
    const half = [...new Uint8Array(Uint32Array.of(low, high).buffer)];
    return [...vector(0x0c), ...half, ...half];
  },
  not: vector(0x4d),
  and: vector(0x4e),
  /** Bits of the first where the second has none. */
  andNot: vector(0x4f),
  or: vector(0x50),
  xor: vector(0x51),
  /** Bits of the first where the third has ones, else of the second. */
  bitselect: vector(0x52),
  anyTrue: vector(0x53),
};

export const f64x2 = {
  splat: vector(0x14),
  extract: (lane: number): Bytes => [...vector(0x21), lane],
  replace: (lane: number): Bytes => [...vector(0x22), lane],
  equal: vector(0x47),
  notEqual: vector(0x48),
  less: vector(0x49),
  greater: vector(0x4a),
  atMost: vector(0x4b),
  atLeast: vector(0x4c),
  floor: vector(0x75),
  absolute: vector(0xec),
  negate: vector(0xed),
  squareRoot: vector(0xef),
  add: vector(0xf0),
  subtract: vector(0xf1),
  multiply: vector(0xf2),
  divide: vector(0xf3),
  minimum: vector(0xf4),
  maximum: vector(0xf5),
  /** `b < a ? b : a`: one instruction of the machine, as the next. */
  pseudoMinimum: vector(0xf6),
  /** `a < b ? b : a` */
  pseudoMaximum: vector(0xf7),
  /** From the two low whole numbers of four. */
  fromLowWhole: vector(0xfe),
};

export const whole = {
  /** Doubles to whole numbers of 32 bits, in the low half. */
  fromDoubles: vector(0xfc),
  /** The two low numbers of 32 bits as two of 64. */
  widen: vector(0xc7),
  notEqual: vector(0xd7),
  add: vector(0xce),
  subtract: vector(0xd1),
  shiftLeft: vector(0xcb),
  shiftRight: vector(0xcd),
  /** The low halves of two numbers of 64 bits, side by side. */
  lowHalves: [...vector(0x0d), 0, 1, 2, 3, 8, 9, 10, 11, 0, 1, 2, 3, 8, 9, 10, 11] as Bytes,
};

/** Four whole numbers of 32 bits. */
export const i32x4 = {
  splat: vector(0x11),
  extract: (lane: number): Bytes => [...vector(0x1b), lane],
  shiftLeft: vector(0xab),
  shiftRight: vector(0xad),
  add: vector(0xae),
  /** The two low, or high, ones as two of 64 bits, of numbers without a sign. */
  widenLow: vector(0xc9),
  widenHigh: vector(0xca),
};
