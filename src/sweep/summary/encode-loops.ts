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
  select,
  set,
} from '../../projection/wasm/assembler.ts';
import { BINS } from './room.ts';

const DOUBLE = 8;
const [AT, END] = [0, 1];

const forward = (bytes: number): Bytes => [
  ...[...get(AT), ...i32.constant(bytes), ...i32.add, ...set(AT)],
  ...[...get(AT), ...get(END), ...i32.lessUnsigned, ...branchIf(0)],
];
/** `floor((x - low) scale)` of a value, in bytes of a list of words. */
const binOf = (value: Bytes, low: number, scale: number): Bytes => [
  ...[...value, ...get(low), ...f64.subtract, ...get(scale), ...f64.multiply, ...i32.fromNumber],
  ...[...i32.constant(2), ...i32.shiftLeft],
];

function encodeScan(): FunctionCode {
  const [INTO, LOW, HIGH, SUM, VALUE] = [2, 3, 4, 5, 6];
  const keep = (to: number, offset: number): Bytes => [...get(INTO), ...get(to), ...f64.storeAt(offset)];
  return {
    name: 'scan',
    parameters: [I32, I32, I32],
    results: [],
    locals: [F64, F64, F64, F64],
    body: [
      ...[...get(INTO), ...f64.loadAt(0), ...set(LOW), ...get(INTO), ...f64.loadAt(DOUBLE), ...set(HIGH)],
      ...loop([
        ...[...get(AT), ...f64.load, ...set(VALUE)],
        ...[...get(VALUE), ...get(LOW), ...get(VALUE), ...get(LOW), ...f64.less, ...select, ...set(LOW)],
        ...[...get(VALUE), ...get(HIGH), ...get(VALUE), ...get(HIGH), ...f64.greater, ...select, ...set(HIGH)],
        ...[...get(SUM), ...get(VALUE), ...f64.add, ...set(SUM)],
        ...forward(DOUBLE),
      ]),
      ...[...keep(LOW, 0), ...keep(HIGH, DOUBLE), ...keep(SUM, 2 * DOUBLE)],
    ],
  };
}

function encodeSquares(): FunctionCode {
  const [MEAN, SUM, OFF] = [2, 3, 4];
  return {
    name: 'squares',
    parameters: [I32, I32, F64],
    results: [F64],
    locals: [F64, F64],
    body: [
      ...loop([
        ...[...get(AT), ...f64.load, ...get(MEAN), ...f64.subtract, ...set(OFF)],
        ...[...get(SUM), ...get(OFF), ...get(OFF), ...f64.multiply, ...f64.add, ...set(SUM)],
        ...forward(DOUBLE),
      ]),
      ...get(SUM),
    ],
  };
}

/** An even number of values. */
function encodeCount(): FunctionCode {
  const [LOW, SCALE, COUNTS, CELL] = [2, 3, 4, 5];
  const countOne = (value: Bytes, histogram: number): Bytes => [
    ...[...binOf(value, LOW, SCALE), ...get(COUNTS), ...i32.add, ...set(CELL)],
    ...[...get(CELL), ...get(CELL), ...i32.load(histogram), ...i32.constant(1), ...i32.add, ...i32.store(histogram)],
  ];
  return {
    name: 'count',
    parameters: [I32, I32, F64, F64, I32],
    results: [],
    locals: [I32],
    body: loop([
      ...countOne([...get(AT), ...f64.load], 0),
      ...countOne([...get(AT), ...f64.loadAt(DOUBLE)], 4 * (BINS + 1)),
      ...forward(2 * DOUBLE),
    ]),
  };
}

/**
 * Every value is written, one of a bin that is not wanted where the next takes its place: a jump for each value would be guessed
 * wrong too often. A slot is the address of its next place and the step to the one after.
 */
function encodeGather(): FunctionCode {
  const [LOW, SCALE, WANTED, SLOTS, VALUE, SLOT, PLACE] = [2, 3, 4, 5, 6, 7, 8];
  return {
    name: 'gather',
    parameters: [I32, I32, F64, F64, I32, I32],
    results: [],
    locals: [F64, I32, I32],
    body: loop([
      ...[...get(AT), ...f64.load, ...set(VALUE)],
      ...[...binOf(get(VALUE), LOW, SCALE), ...get(WANTED), ...i32.add, ...i32.load(0)],
      ...[...i32.constant(3), ...i32.shiftLeft, ...get(SLOTS), ...i32.add, ...set(SLOT)],
      ...[...get(SLOT), ...i32.load(0), ...set(PLACE), ...get(PLACE), ...get(VALUE), ...f64.store],
      ...[...get(SLOT), ...get(PLACE), ...get(SLOT), ...i32.load(4), ...i32.add, ...i32.store(0)],
      ...forward(DOUBLE),
    ]),
  };
}

/** The loops of a room as WebAssembly over the memory that holds it; addresses are in bytes. */
export function encodeLoops(): Uint8Array<ArrayBuffer> {
  return encodeModule({ imports: [], functions: [encodeScan(), encodeSquares(), encodeCount(), encodeGather()] });
}
