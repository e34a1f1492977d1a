import {
  type Bytes,
  branchIf,
  encodeModule,
  F64,
  type FunctionCode,
  f64,
  get,
  I32,
  i32,
  loop,
  set,
} from '../../projection/wasm/assembler.ts';
import { f64x2, V128, v128 } from '../../projection/wasm/simd.ts';
import { PAIR, ROWS, STRETCH } from './bootstrap-room.ts';

const DOUBLE = 8;
const VECTOR = 16;
/** Bytes of a row of products, and of the counts of a resample. */
const ROW = STRETCH * DOUBLE;
/** Vectors of one round of the loop. */
const UNROLLED = 4;

const forward = (address: number, bytes: number): Bytes => [
  ...[...get(address), ...i32.constant(bytes), ...i32.add, ...set(address)],
];
const untilEnd = (address: number, end: number): Bytes => [...get(address), ...get(end), ...i32.lessUnsigned, ...branchIf(0)];

/** Four rows under the counts of pair after pair of resamples: eight vectors of sums, each of two lanes. */
function encodeAdd(): FunctionCode {
  const [PRODUCTS, WEIGHTS, END, PART, AT, ROW_END, VALUE] = [0, 1, 2, 3, 4, 5, 6];
  const weightOf = (own: number) => 7 + own;
  const sumOf = (row: number, own: number) => 7 + PAIR + PAIR * row + own;
  const rows = [...Array(ROWS).keys()];
  const pair = [...Array(PAIR).keys()];
  const cells = rows.flatMap((row) => pair.map((own) => ({ sum: sumOf(row, own), offset: VECTOR * (PAIR * row + own) })));
  const step = (offset: number): Bytes => [
    ...pair.flatMap((own) => [...get(WEIGHTS), ...v128.load(own * ROW + offset), ...set(weightOf(own))]),
    ...rows.flatMap((row) => [
      ...[...get(AT), ...v128.load(row * ROW + offset), ...set(VALUE)],
      ...pair.flatMap((own) => [
        ...[...get(sumOf(row, own)), ...get(VALUE), ...get(weightOf(own)), ...f64x2.multiply, ...f64x2.add],
        ...set(sumOf(row, own)),
      ]),
    ]),
  ];
  return {
    name: 'add',
    parameters: [I32, I32, I32, I32],
    results: [],
    locals: [I32, I32, ...Array.from({ length: 1 + PAIR + ROWS * PAIR }, () => V128)],
    body: loop([
      ...[...get(PRODUCTS), ...set(AT), ...get(PRODUCTS), ...i32.constant(ROW), ...i32.add, ...set(ROW_END)],
      ...cells.flatMap(({ sum, offset }) => [...get(PART), ...v128.load(offset), ...set(sum)]),
      ...loop([
        ...Array.from({ length: UNROLLED }, (_, index) => step(VECTOR * index)).flat(),
        ...[...forward(WEIGHTS, VECTOR * UNROLLED), ...forward(AT, VECTOR * UNROLLED), ...untilEnd(AT, ROW_END)],
      ]),
      ...cells.flatMap(({ sum, offset }) => [...get(PART), ...get(sum), ...v128.store(offset)]),
      ...forward(PART, VECTOR * ROWS * PAIR),
      // One of the rows of counts has been passed.
      ...[...forward(WEIGHTS, (PAIR - 1) * ROW), ...untilEnd(WEIGHTS, END)],
    ]),
  };
}

/** Two draws from each uniform number: the item by its first digits, and by what they leave. */
function encodeCount(): FunctionCode {
  const [AT, END, COUNTS, ITEMS, PLACE, ITEM, CELL] = [0, 1, 2, 3, 4, 5, 6];
  const countOne: Bytes = [
    ...[...get(ITEM), ...i32.fromNumber, ...get(COUNTS), ...i32.add, ...set(CELL)],
    ...[...get(CELL), ...get(CELL), ...i32.loadByte, ...i32.constant(1), ...i32.add, ...i32.storeByte],
  ];
  return {
    name: 'count',
    parameters: [I32, I32, I32, F64],
    results: [],
    locals: [F64, F64, I32],
    body: loop([
      ...[...get(AT), ...f64.load, ...get(ITEMS), ...f64.multiply, ...set(PLACE)],
      ...[...get(PLACE), ...f64.floor, ...set(ITEM), ...countOne],
      ...[...get(PLACE), ...get(ITEM), ...f64.subtract, ...get(ITEMS), ...f64.multiply, ...set(ITEM), ...countOne],
      ...[...forward(AT, DOUBLE), ...untilEnd(AT, END)],
    ]),
  };
}

/** Bytes as doubles. */
function encodeWeigh(): FunctionCode {
  const [AT, END, INTO] = [0, 1, 2];
  return {
    name: 'weigh',
    parameters: [I32, I32, I32],
    results: [],
    locals: [],
    body: loop([
      ...[...get(INTO), ...get(AT), ...i32.loadByte, ...f64.fromCondition, ...f64.store],
      ...[...forward(INTO, DOUBLE), ...forward(AT, 1), ...untilEnd(AT, END)],
    ]),
  };
}

/** The loops of a bootstrap as WebAssembly over the memory that holds its room; addresses are in bytes. */
export function encodeBootstrap(): Uint8Array<ArrayBuffer> {
  return encodeModule({ imports: [], functions: [encodeAdd(), encodeCount(), encodeWeigh()] });
}
