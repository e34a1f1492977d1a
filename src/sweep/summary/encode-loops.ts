import {
  type Bytes,
  block,
  branchIf,
  encodeModule,
  F64,
  type FunctionCode,
  f64,
  get,
  I32,
  I64,
  i32,
  i64,
  loop,
  select,
  set,
} from '../../projection/wasm/assembler.ts';
import { f64x2, i32x4, V128, v128, whole } from '../../projection/wasm/simd.ts';
import { BINS, CHUNK, FIELD, GAPS } from './room.ts';

const DOUBLE = 8;
const WORD = 4;
const PAIR = 2 * DOUBLE;
const EIGHT = 8 * DOUBLE;
const [AT, END] = [0, 1];

const step = (at: number, bytes: number): Bytes => [...get(at), ...i32.constant(bytes), ...i32.add, ...set(at)];
const forward = (bytes: number, end = END): Bytes => [
  ...[...step(AT, bytes), ...get(AT), ...get(end), ...i32.lessUnsigned, ...branchIf(0)],
];
const splat = (from: number, to: number): Bytes => [...get(from), ...f64x2.splat, ...set(to)];
/** Two bins as in `binOf`, in the low bits of each half. */
const binsOf = (pair: Bytes, low: number, scale: number): Bytes => [
  ...[...pair, ...get(low), ...f64x2.subtract, ...get(scale), ...f64x2.multiply],
  ...[...v128.constant(2 ** 52), ...f64x2.add],
];

function encodeDescribe(): FunctionCode {
  const [COUNT, INTO, WHOLE, START] = [2, 3, 4, 5];
  const [SUM, MEAN, VALUE, TOTAL] = [6, 7, 8, 9];
  const [LOW, HIGH, PARTS, X, M] = [10, 11, 12, 16, 17];
  const four = [0, 1, 2, 3];
  /** Over the values, eight at a time, then what is left of them. */
  const run = (pairs: Bytes, rest: Bytes): Bytes => [
    ...[...get(START), ...set(AT), ...four.flatMap((part) => [...v128.constant(0), ...set(PARTS + part)])],
    ...block([
      ...[...get(AT), ...get(WHOLE), ...i32.atLeastUnsigned, ...branchIf(0)],
      ...loop([...pairs, ...forward(EIGHT, WHOLE)]),
    ]),
    ...[
      ...get(PARTS),
      ...get(PARTS + 1),
      ...f64x2.add,
      ...get(PARTS + 2),
      ...get(PARTS + 3),
      ...f64x2.add,
      ...f64x2.add,
      ...set(X),
    ],
    ...[...get(X), ...f64x2.extract(0), ...get(X), ...f64x2.extract(1), ...f64.add, ...set(TOTAL)],
    ...block([
      ...[...get(AT), ...get(END), ...i32.atLeastUnsigned, ...branchIf(0)],
      ...loop([...rest, ...get(TOTAL), ...get(VALUE), ...f64.add, ...set(TOTAL), ...forward(DOUBLE)]),
    ]),
  ];
  const add = (part: number, pair: Bytes): Bytes => [...get(PARTS + part), ...pair, ...f64x2.add, ...set(PARTS + part)];
  const widen = (pair: Bytes): Bytes => [
    ...[...get(LOW), ...pair, ...f64x2.pseudoMinimum, ...set(LOW), ...get(HIGH), ...pair, ...f64x2.pseudoMaximum, ...set(HIGH)],
  ];
  const keepLane = (bound: number, offset: number, beats: Bytes): Bytes => {
    const lane = (at: number): Bytes => [...get(bound), ...f64x2.extract(at)];
    return [...get(INTO), ...lane(1), ...lane(0), ...lane(1), ...lane(0), ...beats, ...select, ...f64.storeAt(offset)];
  };
  return {
    name: 'describe',
    parameters: [I32, I32, F64, I32],
    results: [],
    locals: [I32, I32, F64, F64, F64, F64, ...Array<number>(8).fill(V128)],
    body: [
      ...[...get(AT), ...set(START), ...v128.constant(Infinity), ...set(LOW), ...v128.constant(-Infinity), ...set(HIGH)],
      // The values from AT to END but for what is left when they are taken by eights.
      ...[...get(END), ...get(END), ...get(AT), ...i32.subtract, ...i32.constant(EIGHT - 1), ...i32.and, ...i32.subtract],
      ...set(WHOLE),
      ...run(
        four.flatMap((part) => [...[...get(AT), ...v128.load(part * PAIR), ...set(X), ...widen(get(X)), ...add(part, get(X))]]),
        [...get(AT), ...f64.load, ...set(VALUE), ...widen([...get(VALUE), ...f64x2.splat])],
      ),
      ...[...get(TOTAL), ...set(SUM), ...get(SUM), ...get(COUNT), ...f64.divide, ...set(MEAN), ...splat(MEAN, M)],
      ...run(
        four.flatMap((part) => [
          ...[...get(AT), ...v128.load(part * PAIR), ...get(M), ...f64x2.subtract, ...set(X)],
          ...add(part, [...get(X), ...get(X), ...f64x2.multiply]),
        ]),
        [
          ...[...get(AT), ...f64.load, ...get(MEAN), ...f64.subtract, ...set(VALUE)],
          ...[...get(VALUE), ...get(VALUE), ...f64.multiply, ...set(VALUE)],
        ],
      ),
      ...[...keepLane(LOW, 0, f64.less), ...keepLane(HIGH, DOUBLE, f64.greater)],
      ...[...get(INTO), ...get(SUM), ...f64.storeAt(2 * DOUBLE), ...get(INTO), ...get(TOTAL), ...f64.storeAt(3 * DOUBLE)],
    ],
  };
}

/** An even number of values. */
function encodeCount(): FunctionCode {
  const [LOW, SCALE, COUNTS, CELL, LOWS, SCALES, X] = [2, 3, 4, 5, 6, 7, 8];
  const countOne = (lane: number): Bytes => {
    const offset = lane * WORD * (BINS + 1);
    return [
      ...[...get(X), ...i32x4.extract(2 * lane), ...i32.constant(2), ...i32.shiftLeft, ...get(COUNTS), ...i32.add, ...set(CELL)],
      ...[...get(CELL), ...get(CELL), ...i32.load(offset), ...i32.constant(1), ...i32.add, ...i32.store(offset)],
    ];
  };
  return {
    name: 'count',
    parameters: [I32, I32, F64, F64, I32],
    results: [],
    locals: [I32, V128, V128, V128],
    body: [
      ...[...splat(LOW, LOWS), ...splat(SCALE, SCALES)],
      ...loop([
        ...[...binsOf([...get(AT), ...v128.load(0)], LOWS, SCALES), ...set(X), ...countOne(0), ...countOne(1), ...forward(PAIR)],
      ]),
    ],
  };
}

/**
 * Of an even number of values every one is written, one that is not gathered where the next takes its place: a jump for each value
 * would be guessed wrong too often. The step of its bin says whether it stays, and counts it in its gap: a sum of steps holds all
 * counts side by side.
 */
function encodeGather(): FunctionCode {
  const [LOW, SCALE, TO, STEPS, COUNTED] = [2, 3, 4, 5, 6];
  const [LIMIT, STEP, SUM, LOWS, SCALES, PAIR_OF, X] = [7, 8, 9, 10, 11, 12, 13];
  const gatherOne = (lane: number): Bytes => [
    ...[...get(X), ...i32x4.extract(2 * lane), ...i32.constant(3), ...i32.shiftLeft, ...get(STEPS), ...i32.add],
    ...[...i64.load, ...set(STEP), ...get(SUM), ...get(STEP), ...i64.add, ...set(SUM)],
    ...[...get(TO), ...get(PAIR_OF), ...v128.storeLane(0, lane)],
    ...[...get(TO), ...get(STEP), ...i32.fromLong, ...i32.constant(1), ...i32.and, ...i32.constant(3), ...i32.shiftLeft],
    ...[...i32.add, ...set(TO)],
  ];
  const takeOut = Array.from({ length: GAPS }, (_, gap): Bytes => {
    const field = gap + 1;
    const bit = field < 3 ? FIELD * field : 32 + FIELD * (field - 3);
    return [
      ...[...get(COUNTED), ...get(COUNTED), ...i32.load(WORD * gap)],
      ...[...get(SUM), ...i64.constant(bit), ...i64.shiftRight, ...i32.fromLong, ...i32.constant((1 << FIELD) - 1), ...i32.and],
      ...[...i32.add, ...i32.store(WORD * gap)],
    ];
  }).flat();
  return {
    name: 'gather',
    parameters: [I32, I32, F64, F64, I32, I32, I32],
    results: [I32],
    locals: [I32, I64, I64, V128, V128, V128, V128],
    body: [
      ...[...splat(LOW, LOWS), ...splat(SCALE, SCALES)],
      ...loop([
        ...[...get(AT), ...i32.constant(CHUNK * DOUBLE), ...i32.add, ...set(LIMIT)],
        ...[...get(LIMIT), ...get(END), ...get(LIMIT), ...get(END), ...i32.lessUnsigned, ...select, ...set(LIMIT)],
        ...[...i64.constant(0), ...set(SUM)],
        ...loop([
          ...[...get(AT), ...v128.load(0), ...set(PAIR_OF), ...binsOf(get(PAIR_OF), LOWS, SCALES), ...set(X)],
          ...[...gatherOne(0), ...gatherOne(1), ...forward(PAIR, LIMIT)],
        ]),
        ...[...takeOut, ...get(AT), ...get(END), ...i32.lessUnsigned, ...branchIf(0)],
      ]),
      ...get(TO),
    ],
  };
}

/** Of an even number of values. */
function encodeCountEqual(): FunctionCode {
  const [WANTED, VALUE, EQUAL] = [2, 3, 4];
  return {
    name: 'countEqual',
    parameters: [I32, I32, F64],
    results: [I32],
    locals: [V128, V128],
    body: [
      ...splat(WANTED, VALUE),
      ...loop([
        // What is equal is all ones: -1.
        ...[...get(EQUAL), ...get(AT), ...v128.load(0), ...get(VALUE), ...f64x2.equal, ...whole.subtract, ...set(EQUAL)],
        ...forward(PAIR),
      ]),
      ...[...get(EQUAL), ...i32x4.extract(0), ...get(EQUAL), ...i32x4.extract(2), ...i32.add],
    ],
  };
}

/** The loops of a room as WebAssembly over the memory that holds it; addresses are in bytes. */
export function encodeLoops(): Uint8Array<ArrayBuffer> {
  return encodeModule({ imports: [], functions: [encodeDescribe(), encodeCount(), encodeGather(), encodeCountEqual()] });
}
