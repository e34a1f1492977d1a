import { type Bytes, branchIf, type FunctionCode, get, I32, i32, loop, set } from '../../projection/wasm/assembler.ts';
import { f64x2, i32x4, V128, v128, whole } from '../../projection/wasm/simd.ts';

/** Bits of 1 and of 2^52: with a whole number in the bits behind the point, a double between that and the next power of 2. */
const ONE = v128.bits(0, 0x3ff00000);
const TWO_TO_52 = v128.bits(0, 0x43300000);
const DOUBLE = 8;

const rotate = (value: number, by: number): Bytes => [
  ...[...get(value), ...i32.constant(by), ...i32x4.shiftLeft],
  ...[...get(value), ...i32.constant(32 - by), ...i32x4.shiftRight, ...v128.or],
];
/** `x (2^by + 1)` */
const timesPlusOne = (value: number, by: number): Bytes => [
  ...[...get(value), ...get(value), ...i32.constant(by), ...i32x4.shiftLeft, ...i32x4.add],
];
const mixInto = (to: number, from: number): Bytes => [...get(to), ...get(from), ...v128.xor, ...set(to)];

/**
 * Four rows at once with the numbers of `fillUniforms`: a lane each. A number and 2^52 cells make 1 and something, from which 1 but
 * half a cell is taken: exact, as the sum of the plain loop is.
 *
 * @param stride bytes from row to row
 */
export function encodeRandom(stride: number): FunctionCode {
  const [AT, END, STATE] = [0, 1, 2];
  const [A, B, C, D, HIGH, LOW, WORD] = [3, 4, 5, 6, 7, 8, 9];
  const next = (out: number): Bytes => [
    ...[...timesPlusOne(B, 2), ...set(WORD), ...rotate(WORD, 7), ...set(WORD), ...timesPlusOne(WORD, 3), ...set(out)],
    ...[...get(B), ...i32.constant(9), ...i32x4.shiftLeft, ...set(WORD)],
    ...[...mixInto(C, A), ...mixInto(D, B), ...mixInto(B, C), ...mixInto(A, D), ...mixInto(C, WORD), ...rotate(D, 11), ...set(D)],
  ];
  const two = (widen: Bytes): Bytes => [
    ...[...get(HIGH), ...widen, ...i32.constant(20), ...whole.shiftLeft, ...get(LOW), ...widen, ...v128.or],
    ...[...ONE, ...v128.or, ...v128.constant(1 - 2 ** -53), ...f64x2.subtract, ...set(WORD)],
  ];
  const keep = (row: number, lane: number): Bytes => [...get(AT), ...get(WORD), ...v128.storeLane(row * stride, lane)];
  return {
    name: 'random',
    parameters: [I32, I32, I32],
    results: [],
    locals: Array<number>(7).fill(V128),
    body: [
      ...[A, B, C, D].flatMap((word, index) => [...get(STATE), ...v128.load(16 * index), ...set(word)]),
      ...loop([
        ...[...next(HIGH), ...next(LOW), ...get(LOW), ...i32.constant(12), ...i32x4.shiftRight, ...set(LOW)],
        ...[...two(i32x4.widenLow), ...keep(0, 0), ...keep(1, 1), ...two(i32x4.widenHigh), ...keep(2, 0), ...keep(3, 1)],
        ...[...get(AT), ...i32.constant(DOUBLE), ...i32.add, ...set(AT)],
        ...[...get(AT), ...get(END), ...i32.lessUnsigned, ...branchIf(0)],
      ]),
    ],
  };
}

/**
 * One row with the coordinates of `fillSobol`, four at a time: of four points that follow a multiple of four the words differ by
 * the same two directions.
 *
 * Takes where the row begins and ends, the word of the first point, how the words of four differ, where the directions stand, and
 * the number of the first point.
 */
export function encodeSobol(): FunctionCode {
  const [AT, END, WORD, DIFFERENCES, DIRECTIONS, INDEX, FOUR] = [0, 1, 2, 3, 4, 5, 6];
  const two = (widen: Bytes, offset: number): Bytes => [
    ...[...get(AT), ...get(FOUR), ...widen, ...TWO_TO_52, ...v128.or, ...v128.constant(2 ** 52 - 0.5), ...f64x2.subtract],
    ...[...v128.constant(2 ** -32), ...f64x2.multiply, ...v128.store(offset)],
  ];
  return {
    name: 'sobol',
    parameters: [I32, I32, I32, I32, I32, I32],
    results: [],
    locals: [V128],
    body: loop([
      ...[...get(WORD), ...i32x4.splat, ...get(DIFFERENCES), ...v128.load(0), ...v128.xor, ...set(FOUR)],
      ...[...two(i32x4.widenLow, 0), ...two(i32x4.widenHigh, 16)],
      ...[...get(INDEX), ...i32.constant(4), ...i32.add, ...set(INDEX)],
      // From the last of four to the next: the second direction, and that of the lowest zero of its number.
      ...[...get(WORD), ...get(DIFFERENCES), ...i32.load(12), ...i32.xor],
      ...[...get(INDEX), ...i32.trailingZeros, ...i32.constant(2), ...i32.shiftLeft, ...get(DIRECTIONS), ...i32.add],
      ...[...i32.load(0), ...i32.xor, ...set(WORD)],
      ...[...get(AT), ...i32.constant(4 * DOUBLE), ...i32.add, ...set(AT)],
      ...[...get(AT), ...get(END), ...i32.lessUnsigned, ...branchIf(0)],
    ]),
  };
}
