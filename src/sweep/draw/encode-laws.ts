import {
  CENTRAL,
  CENTRE,
  CENTRE_SQUARE,
  FAR,
  FAR_ROOT,
  NEAR,
  NEAR_SHIFT,
  type Quotient,
} from '../../base/distribution/normal-quantile.ts';
import {
  type Bytes,
  block,
  branchIf,
  call,
  F64,
  type FunctionCode,
  get,
  I32,
  i32,
  loop,
  set,
} from '../../projection/wasm/assembler.ts';
import { f64x2, i32x4, V128, v128 } from '../../projection/wasm/simd.ts';

const PAIR = 16;
const [AT, END] = [0, 1];
const constant = v128.constant;

/** One step over a row: two numbers at a time, in place. A row has room for an even number of them. */
function encodeRow(name: string, parameters: number, of: (value: Bytes, splat: (index: number) => Bytes) => Bytes): FunctionCode {
  const splat = (index: number): Bytes => get(2 + parameters + index);
  return {
    name,
    parameters: [I32, I32, ...Array<number>(parameters).fill(F64)],
    results: [],
    locals: Array<number>(parameters).fill(V128),
    body: [
      ...Array.from({ length: parameters }, (_, index) => [
        ...[...get(2 + index), ...f64x2.splat, ...set(2 + parameters + index)],
      ]).flat(),
      ...loop([
        ...[...get(AT), ...of([...get(AT), ...v128.load(0)], splat), ...v128.store(0)],
        ...[...get(AT), ...i32.constant(PAIR), ...i32.add, ...set(AT)],
        ...[...get(AT), ...get(END), ...i32.lessUnsigned, ...branchIf(0)],
      ]),
    ],
  };
}

/** `1 - x` */
const mirror = (): FunctionCode => encodeRow('mirror', 0, (x) => [...constant(1), ...x, ...f64x2.subtract]);

/** `a + b x` */
const linear = (): FunctionCode =>
  encodeRow('linear', 2, (x, splat) => [...splat(0), ...splat(1), ...x, ...f64x2.multiply, ...f64x2.add]);

/** `x < low ? low : min(x, high)` */
const clamp = (): FunctionCode =>
  encodeRow('clamp', 2, (x, splat) => [...[...x, ...splat(0), ...f64x2.pseudoMaximum, ...splat(1), ...f64x2.minimum]]);

/** `exp x` */
const raise = (exp: number): FunctionCode => encodeRow('raise', 0, (x) => [...x, ...call(exp)]);

/** The triangular law: low, likely, high, left, right and the turn. */
const triangular = (): FunctionCode =>
  encodeRow('triangular', 6, (x, splat) => {
    const [low, likely, high, left, right, turn] = [0, 1, 2, 3, 4, 5].map(splat) as [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes];
    return [
      ...[...likely, ...low, ...x, ...left, ...f64x2.multiply, ...f64x2.squareRoot, ...f64x2.add, ...f64x2.minimum],
      ...[...likely, ...high, ...constant(1), ...x, ...f64x2.subtract, ...right, ...f64x2.multiply, ...f64x2.squareRoot],
      ...[...f64x2.subtract, ...f64x2.maximum],
      ...[...x, ...turn, ...f64x2.less, ...v128.bitselect],
    ];
  });

/** A polynomial from its highest power down. */
function valueAt(coefficients: Quotient['above'], r: number): Bytes {
  return [...coefficients]
    .reverse()
    .flatMap((c, index) => (index === 0 ? constant(c) : [...get(r), ...f64x2.multiply, ...constant(c), ...f64x2.add]));
}

/**
 * `normalQuantile` over a row. The middle is computed for all; what lies in the tails, three of twenty, is noted and computed
 * after that, two by two: a jump for each number would be guessed wrong too often.
 *
 * @param ln index of the function for two logarithms
 */
function encodeScores(ln: number): FunctionCode {
  const [NOTES, NEXT, FIRST, SECOND] = [2, 3, 4, 5];
  const [U, Q, R, CENTRAL_ONES] = [6, 7, 8, 9];
  const note = (lane: number, address: number): Bytes => [
    ...[...get(NEXT), ...get(AT), ...i32.constant(address), ...i32.add, ...i32.store(0)],
    // A lane of the middle is all ones: -1.
    ...[...get(NEXT), ...i32.constant(1), ...get(CENTRAL_ONES), ...i32x4.extract(2 * lane), ...i32.add],
    ...[...i32.constant(2), ...i32.shiftLeft, ...i32.add, ...set(NEXT)],
  ];
  const quotient = ({ above, below }: Quotient, r: number): Bytes => [
    ...valueAt(above, r),
    ...valueAt(below, r),
    ...f64x2.divide,
  ];
  const below: Bytes = [...get(U), ...constant(0.5), ...f64x2.less];
  const [ROOT, TAIL, Z] = [CENTRAL_ONES, Q, 10];
  return {
    name: 'scores',
    parameters: [I32, I32, I32],
    results: [],
    locals: [I32, I32, I32, V128, V128, V128, V128, V128],
    body: [
      ...[...get(NOTES), ...set(NEXT)],
      ...loop([
        ...[...get(AT), ...v128.load(0), ...set(U), ...get(U), ...constant(0.5), ...f64x2.subtract, ...set(Q)],
        ...[...get(Q), ...f64x2.absolute, ...constant(CENTRE), ...f64x2.atMost, ...set(CENTRAL_ONES)],
        ...[...constant(CENTRE_SQUARE), ...get(Q), ...get(Q), ...f64x2.multiply, ...f64x2.subtract, ...set(R)],
        ...[
          ...get(AT),
          ...get(Q),
          ...valueAt(CENTRAL.above, R),
          ...f64x2.multiply,
          ...valueAt(CENTRAL.below, R),
          ...f64x2.divide,
        ],
        ...[...get(U), ...get(CENTRAL_ONES), ...v128.bitselect, ...v128.store(0)],
        ...[...note(0, 0), ...note(1, 8)],
        ...[...get(AT), ...i32.constant(PAIR), ...i32.add, ...set(AT)],
        ...[...get(AT), ...get(END), ...i32.lessUnsigned, ...branchIf(0)],
      ]),
      ...block([
        ...[...get(NEXT), ...get(NOTES), ...i32.subtract, ...i32.isZero, ...branchIf(0)],
        // An odd one is computed with itself.
        ...[...get(NEXT), ...get(NEXT), ...i32.constant(4), ...i32.subtract, ...i32.load(0), ...i32.store(0)],
        ...loop([
          ...[...get(NOTES), ...i32.load(0), ...set(FIRST), ...get(NOTES), ...i32.load(4), ...set(SECOND)],
          ...[...get(SECOND), ...get(FIRST), ...v128.loadSplat(0), ...v128.loadLane(0, 1), ...set(U)],
          ...[...get(U), ...constant(1), ...get(U), ...f64x2.subtract, ...below, ...v128.bitselect, ...set(TAIL)],
          ...[...get(TAIL), ...call(ln), ...f64x2.negate, ...f64x2.squareRoot, ...set(ROOT)],
          ...[...get(ROOT), ...constant(NEAR_SHIFT), ...f64x2.subtract, ...set(R), ...quotient(NEAR, R), ...set(Z)],
          ...block([
            ...[...get(ROOT), ...constant(FAR_ROOT), ...f64x2.greater, ...v128.anyTrue, ...i32.isZero, ...branchIf(0)],
            ...[...get(ROOT), ...constant(FAR_ROOT), ...f64x2.subtract, ...set(R)],
            ...[...get(Z), ...quotient(FAR, R), ...get(ROOT), ...constant(FAR_ROOT), ...f64x2.atMost, ...v128.bitselect],
            ...set(Z),
          ]),
          ...[...constant(Infinity), ...get(Z), ...get(TAIL), ...constant(0), ...f64x2.atMost, ...v128.bitselect, ...set(Z)],
          ...[...get(Z), ...f64x2.negate, ...get(Z), ...below, ...v128.bitselect, ...set(Z)],
          ...[...get(FIRST), ...get(Z), ...v128.storeLane(0, 0), ...get(SECOND), ...get(Z), ...v128.storeLane(0, 1)],
          ...[...get(NOTES), ...i32.constant(8), ...i32.add, ...set(NOTES)],
          ...[...get(NOTES), ...get(NEXT), ...i32.lessUnsigned, ...branchIf(0)],
        ]),
      ]),
    ],
  };
}

/**
 * The steps of `PLAIN_STEPS` over rows in memory, addresses in bytes.
 *
 * @param exp, ln indices of the functions for two numbers
 */
export function encodeSteps(exp: number, ln: number): readonly FunctionCode[] {
  return [mirror(), linear(), clamp(), triangular(), raise(exp), encodeScores(ln)];
}
