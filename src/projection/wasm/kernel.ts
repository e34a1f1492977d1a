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

/** Functions that the kernel calls: the transcendental ones. */
const IMPORTS = [
  { name: 'exp', type: { parameters: [F64], results: [F64] } },
  { name: 'ln', type: { parameters: [F64], results: [F64] } },
  { name: 'pow', type: { parameters: [F64, F64], results: [F64] } },
] as const;

/** Parameters of `run`, then its locals. Addresses and strides are in bytes. */
const [AT, END, YEAR, SITE, SITES, TO, TO_STEP, X, X_STEP, Y, Y_STEP, Z, Z_STEP, NEXT, TOTAL] = Array.from(
  { length: 15 },
  (_, index) => index,
) as [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
/** The kernel itself, which a running value calls for each site. */
const RUN = IMPORTS.length;
const WORD = 4;

const value = (address: number): Bytes => [...get(address), ...f64.load];
const step = (address: number, by: number): Bytes => [...get(address), ...get(by), ...i32.add, ...set(address)];

/** One operation over all sites: `body` leaves the value that is stored. */
function overSites(body: Bytes, steps: Bytes): Bytes {
  const next = [...get(SITES), ...i32.constant(1), ...i32.subtract, ...set(SITES), ...get(SITES), ...branchIf(0)];
  return loop([...get(TO), ...body, ...f64.store, ...step(TO, TO_STEP), ...steps, ...next]);
}

const ofTwo = (...operation: Bytes): Bytes =>
  overSites([...value(X), ...value(Y), ...operation], [...step(X, X_STEP), ...step(Y, Y_STEP)]);
const ofOne = (...operation: Bytes): Bytes => overSites([...value(X), ...operation], step(X, X_STEP));

const BODIES: Readonly<Record<Operation, Bytes>> = {
  '+': ofTwo(...f64.add),
  '-': ofTwo(...f64.subtract),
  '*': ofTwo(...f64.multiply),
  '/': ofTwo(...f64.divide),
  min: ofTwo(...f64.minimum),
  max: ofTwo(...f64.maximum),
  '>=': ofTwo(...f64.atLeast, ...f64.fromCondition),
  '>': ofTwo(...f64.greater, ...f64.fromCondition),
  pow: ofTwo(...call(2)),
  exp: ofOne(...call(0)),
  ln: ofOne(...call(1)),
  select: overSites(
    [...value(X), ...value(Y), ...value(Z), ...f64.constant(0), ...f64.notEqual, ...select],
    [...step(X, X_STEP), ...step(Y, Y_STEP), ...step(Z, Z_STEP)],
  ),
  copy: ofOne(),
  sum: [
    ...f64.constant(0),
    ...set(TOTAL),
    ...loop([
      ...[...get(TOTAL), ...value(X), ...f64.add, ...set(TOTAL), ...step(X, X_STEP)],
      ...[...get(SITES), ...i32.constant(1), ...i32.subtract, ...set(SITES), ...get(SITES), ...branchIf(0)],
    ]),
    ...[...get(TO), ...get(TOTAL), ...f64.store],
  ],
  carry: [
    ...[...get(Z), ...value(X), ...f64.store, ...i32.constant(0), ...set(NEXT)],
    ...loop([
      ...[...get(TO), ...value(Z), ...f64.store, ...step(TO, TO_STEP)],
      ...[...get(Y), ...get(Y_STEP), ...get(YEAR), ...get(NEXT), ...call(RUN)],
      ...[...get(NEXT), ...i32.constant(1), ...i32.add, ...set(NEXT)],
      ...[...get(SITES), ...i32.constant(1), ...i32.subtract, ...set(SITES), ...get(SITES), ...branchIf(0)],
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

/** Reads one operand of the current instruction: its address in this year and its step from site to site. */
function operand(word: number, address: number, stride: number): Bytes {
  const field = (offset: number): Bytes => [...get(AT), ...i32.load((word + offset) * WORD)];
  return [
    ...[...field(2), ...set(stride)],
    ...[...field(0), ...field(1), ...get(YEAR), ...i32.multiply, ...i32.add],
    ...[...get(SITE), ...get(stride), ...i32.multiply, ...i32.add, ...set(address)],
  ];
}

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
      ...[...operand(OUT, TO, TO_STEP), ...operand(A, X, X_STEP), ...operand(B, Y, Y_STEP), ...operand(C, Z, Z_STEP)],
      ...block(dispatch),
      ...next,
    ]),
  );
  return encodeModule({
    imports: IMPORTS,
    functions: [{ parameters: [I32, I32, I32, I32], results: [], locals: [...Array<number>(10).fill(I32), F64], body }],
  });
}
