import { EXP_COEFFICIENTS, EXP_HIGHEST, EXP_LOWEST, LN_2_HIGH, LN_2_LOW } from '../../base/power.ts';
import { type Bytes, F64, f64, get, i64, set, type WasmFunction } from './assembler.ts';

const [X, K, HIGH, LOW, R, Z, C] = [0, 1, 2, 3, 4, 5, 6];

const from = (of: Bytes, by: Bytes): Bytes => [...of, ...by, ...f64.subtract];
const times = (left: Bytes, right: Bytes): Bytes => [...left, ...right, ...f64.multiply];
const plus = (left: Bytes, right: Bytes): Bytes => [...left, ...right, ...f64.add];
const constant = (value: number): Bytes => f64.constant(value);

/** 2 to a whole power between -1022 and 1023: its exponent bits alone. */
const powerOf2 = (exponent: Bytes): Bytes => [
  ...[...exponent, ...i64.fromNumber, ...i64.constant(1023), ...i64.add],
  ...[...i64.constant(52), ...i64.shiftLeft, ...f64.fromBits],
];

const half: Bytes = [...times(get(K), constant(0.5)), ...f64.floor];
const polynomial = EXP_COEFFICIENTS.slice(0, -1).reduceRight<Bytes>(
  (sum, coefficient) => plus(constant(coefficient), times(get(Z), sum)),
  constant(EXP_COEFFICIENTS[6]),
);

/** `exp` of `base/power.ts`, operation by operation; see there for what each step does. */
export const EXPONENTIAL: WasmFunction = {
  type: { parameters: [F64], results: [F64] },
  locals: [F64, F64, F64, F64, F64, F64],
  body: [
    ...[...get(X), ...constant(EXP_HIGHEST), ...f64.minimum, ...constant(EXP_LOWEST), ...f64.maximum, ...set(X)],
    ...[...plus(times(get(X), constant(Math.LOG2E)), constant(0.5)), ...f64.floor, ...set(K)],
    ...[...from(get(X), times(get(K), constant(LN_2_HIGH))), ...set(HIGH)],
    ...[...times(get(K), constant(LN_2_LOW)), ...set(LOW)],
    ...[...from(get(HIGH), get(LOW)), ...set(R)],
    ...[...times(get(R), get(R)), ...set(Z)],
    ...[...from(get(R), times(get(Z), polynomial)), ...set(C)],
    ...from(
      constant(1),
      from(from(get(LOW), [...times(get(R), get(C)), ...from(constant(2), get(C)), ...f64.divide]), get(HIGH)),
    ),
    ...[...powerOf2(half), ...f64.multiply],
    ...[...powerOf2(from(get(K), half)), ...f64.multiply],
  ],
};
