import { encodeExp, encodeLn } from '../blocks/encode-power.ts';
import { A, B, C, OPERATIONS, type Operation, OUT, WORDS } from '../instructions.ts';
import {
  type Bytes,
  block,
  branch,
  branchIf,
  branchTable,
  call,
  encodeModule,
  F64,
  f64,
  get,
  I32,
  i32,
  loop,
  select,
  set,
} from './assembler.ts';
import { encodeTrial } from './encode-trial.ts';
import { f64x2, V128, v128 } from './simd.ts';

/** Functions that the kernel calls and that are rare enough to stay outside. */
const IMPORTS = [{ name: 'pow', type: { parameters: [F64, F64], results: [F64] } }] as const;

/** Parameters of `run`, then its locals. Addresses and strides are in bytes. */
const [AT, END, YEAR, SITE] = [0, 1, 2, 3];
const [SITES, TO, TO_STEP, X, X_STEP, Y, Y_STEP, Z, Z_STEP, NEXT] = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
const [TOTAL, XX, YY, ZZ] = [14, 15, 16, 17];
/** The kernel itself, which a running value calls for each site. */
const RUN = IMPORTS.length;
const EXP = RUN + 1;
const LN = RUN + 2;
const WORD = 4;

const isZero: Bytes = i32.isZero;
const countDown = (by: number): Bytes => [...get(SITES), ...i32.constant(by), ...i32.subtract, ...set(SITES)];
const value = (address: number): Bytes => [...get(address), ...f64.load];
const step = (address: number, by: number): Bytes => [...get(address), ...get(by), ...i32.add, ...set(address)];

/** Two neighbouring sites at a time where every operand has a value for each of them, or one for all; then the odd last one. */
function overSites(operands: readonly Operand[], one: Bytes, pair: Bytes | null): Bytes {
  const each = (of: (operand: Operand) => Bytes): Bytes => operands.flatMap(of);
  const single = loop([
    ...[...get(TO), ...each(({ at }) => value(at)), ...one, ...f64.store, ...step(TO, TO_STEP)],
    ...each(({ at, by }) => step(at, by)),
    ...countDown(1),
    ...[...get(SITES), ...branchIf(0)],
  ]);
  if (pair === null) return single;
  const pairs = loop([
    ...each(({ at, by, pair: both }) => [
      // A value for all sites stays as it is.
      ...block([
        ...get(by),
        ...isZero,
        ...branchIf(0),
        ...get(at),
        ...v128.load(0),
        ...set(both),
        ...get(at),
        ...i32.constant(16),
        ...i32.add,
        ...set(at),
      ]),
    ]),
    ...[...get(TO), ...each(({ pair: both }) => get(both)), ...pair, ...v128.store(0)],
    ...[...get(TO), ...i32.constant(16), ...i32.add, ...set(TO)],
    ...countDown(2),
    ...[...get(SITES), ...i32.constant(1), ...i32.greater, ...branchIf(0)],
  ]);
  return block([
    ...block([
      ...[...get(SITES), ...i32.constant(2), ...i32.less, ...branchIf(0)],
      ...each(({ at, pair: both }) => [...get(at), ...v128.loadSplat(0), ...set(both)]),
      ...pairs,
      ...[...get(SITES), ...isZero, ...branchIf(1)],
    ]),
    ...single,
  ]);
}

interface Operand {
  readonly at: number;
  readonly by: number;
  /** The local that holds two of its values. */
  readonly pair: number;
}

const FIRST: Operand = { at: X, by: X_STEP, pair: XX };
const SECOND: Operand = { at: Y, by: Y_STEP, pair: YY };
const THIRD: Operand = { at: Z, by: Z_STEP, pair: ZZ };

const ofTwo = (one: Bytes, pair: Bytes | null): Bytes => overSites([FIRST, SECOND], one, pair);
const ofOne = (one: Bytes, pair: Bytes | null): Bytes => overSites([FIRST], one, pair);
/** What is made for pairs, for one number. */
const alone = (pair: Bytes): Bytes => [...f64x2.splat, ...pair, ...f64x2.extract(0)];
const one: Bytes = [...f64.constant(1), ...f64x2.splat];

/** Reads one operand of the current instruction: its address in this year and its step from site to site. */
function operand(word: number, address: number, stride: number): Bytes {
  const field = (offset: number): Bytes => [...get(AT), ...i32.load((word + offset) * WORD)];
  return [
    ...[...field(2), ...set(stride)],
    ...[...field(0), ...field(1), ...get(YEAR), ...i32.multiply, ...i32.add],
    ...[...get(SITE), ...get(stride), ...i32.multiply, ...i32.add, ...set(address)],
  ];
}

const BODIES: Readonly<Record<Operation, Bytes>> = {
  '+': ofTwo(f64.add, f64x2.add),
  '-': ofTwo(f64.subtract, f64x2.subtract),
  '*': ofTwo(f64.multiply, f64x2.multiply),
  '/': ofTwo(f64.divide, f64x2.divide),
  min: ofTwo(f64.minimum, f64x2.minimum),
  max: ofTwo(f64.maximum, f64x2.maximum),
  '>=': ofTwo([...f64.atLeast, ...f64.fromCondition], [...f64x2.atLeast, ...one, ...v128.and]),
  '>': ofTwo([...f64.greater, ...f64.fromCondition], [...f64x2.greater, ...one, ...v128.and]),
  pow: ofTwo(call(0), null),
  exp: ofOne(alone(call(EXP)), call(EXP)),
  ln: ofOne(alone(call(LN)), call(LN)),
  select: [
    ...operand(C, Z, Z_STEP),
    ...overSites(
      [FIRST, SECOND, THIRD],
      [...f64.constant(0), ...f64.notEqual, ...select],
      [...f64.constant(0), ...f64x2.splat, ...f64x2.notEqual, ...v128.bitselect],
    ),
  ],
  copy: ofOne([], []),
  sum: [
    ...f64.constant(0),
    ...set(TOTAL),
    ...loop([
      ...[...get(TOTAL), ...value(X), ...f64.add, ...set(TOTAL), ...step(X, X_STEP)],
      ...[...countDown(1), ...get(SITES), ...branchIf(0)],
    ]),
    ...[...get(TO), ...get(TOTAL), ...f64.store],
  ],
  carry: [
    ...operand(C, Z, Z_STEP),
    ...[...get(Z), ...value(X), ...f64.store, ...i32.constant(0), ...set(NEXT)],
    ...loop([
      ...[...get(TO), ...value(Z), ...f64.store, ...step(TO, TO_STEP)],
      ...[...get(Y), ...get(Y_STEP), ...get(YEAR), ...get(NEXT), ...call(RUN)],
      ...[...get(NEXT), ...i32.constant(1), ...i32.add, ...set(NEXT)],
      ...[...countDown(1), ...get(SITES), ...branchIf(0)],
    ]),
    // One value for all sites is what the last one hands on.
    ...block([...get(TO_STEP), ...branchIf(0), ...get(TO), ...value(Z), ...f64.store]),
  ],
  jump: [...get(AT), ...get(Y), ...i32.add, ...set(AT)],
  'jump-if-zero': block([
    ...[...value(X), ...f64.constant(0), ...f64.notEqual, ...branchIf(0)],
    ...[...get(AT), ...get(Y), ...i32.add, ...set(AT)],
  ]),
};

/** The instructions of `execute`, as one WebAssembly function over the memory that holds program and values. */
export function encodeKernel(): Uint8Array<ArrayBuffer> {
  const count = OPERATIONS.length;
  // One block around another for each operation: leaving the k-th arrives at the body of operation k.
  const dispatch = OPERATIONS.reduce<Bytes>(
    (inner, operation, index) => [...block(inner), ...BODIES[operation], ...branch(count - index - 1)],
    [
      ...get(AT),
      ...i32.load(0),
      ...branchTable(
        Array.from({ length: count }, (_, index) => index),
        count,
      ),
    ],
  );
  const next = [...get(AT), ...i32.constant(WORDS * WORD), ...i32.add, ...set(AT), ...branch(0)];
  const body = block(
    loop([
      ...[...get(AT), ...get(END), ...i32.atLeastUnsigned, ...branchIf(1)],
      ...[...get(AT), ...i32.load(WORD), ...set(SITES)],
      ...[...operand(OUT, TO, TO_STEP), ...operand(A, X, X_STEP), ...operand(B, Y, Y_STEP)],
      ...block(dispatch),
      ...next,
    ]),
  );
  return encodeModule({
    imports: IMPORTS,
    functions: [
      {
        name: 'run',
        parameters: [I32, I32, I32, I32],
        results: [],
        locals: [...Array<number>(10).fill(I32), F64, V128, V128, V128],
        body,
      },
      encodeExp(),
      encodeLn(),
      encodeTrial(RUN),
    ],
  });
}
