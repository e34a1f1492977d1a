import {
  EXP_COEFFICIENTS,
  EXP_HIGHEST,
  EXP_LOWEST,
  LN_2_HIGH,
  LN_2_LOW,
  LN_COEFFICIENTS,
  WHOLE_EXPONENT_LIMIT,
} from '../../base/power.ts';
import { type Bytes, block, branchIf, call, type FunctionCode, get, i32, set } from '../wasm/assembler.ts';
import { f64x2, V128, v128, whole } from '../wasm/simd.ts';

const BIAS = 1023;
const FRACTION_BITS = 52;

const constant = v128.constant;
const polynomial = (coefficients: readonly number[], z: number): Bytes => {
  const inner = coefficients.slice(0, -1).flatMap((coefficient) => [...constant(coefficient), ...get(z)]);
  const last = constant(coefficients.at(-1) as number);
  return [...inner, ...last, ...coefficients.slice(1).flatMap(() => [...f64x2.multiply, ...f64x2.add])];
};
/** 2 to the power of a whole number between -1022 and 1023: its exponent bits. */
const powerOf2 = (k: Bytes): Bytes => [
  ...[...k, ...whole.fromDoubles, ...whole.widen, ...v128.bits(BIAS, 0), ...whole.add],
  ...[...i32.constant(FRACTION_BITS), ...whole.shiftLeft],
];

/** `exp` of base/power.ts for two samples; what is NaN stays NaN on the way. */
export function encodeExp(): FunctionCode {
  const [X, K, HIGH, LOW, R, Z, C, FRACTION, HALF] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  return {
    parameters: [V128],
    results: [V128],
    locals: Array<number>(8).fill(V128),
    body: [
      ...[
        ...get(X),
        ...constant(EXP_HIGHEST),
        ...f64x2.pseudoMinimum,
        ...constant(EXP_LOWEST),
        ...f64x2.pseudoMaximum,
        ...set(X),
      ],
      ...[...get(X), ...constant(Math.LOG2E), ...f64x2.multiply, ...constant(0.5), ...f64x2.add, ...f64x2.floor, ...set(K)],
      ...[...get(X), ...get(K), ...constant(LN_2_HIGH), ...f64x2.multiply, ...f64x2.subtract, ...set(HIGH)],
      ...[...get(K), ...constant(LN_2_LOW), ...f64x2.multiply, ...set(LOW)],
      ...[...get(HIGH), ...get(LOW), ...f64x2.subtract, ...set(R), ...get(R), ...get(R), ...f64x2.multiply, ...set(Z)],
      ...[...get(R), ...get(Z), ...polynomial(EXP_COEFFICIENTS, Z), ...f64x2.multiply, ...f64x2.subtract, ...set(C)],
      ...[...constant(1), ...get(LOW), ...get(R), ...get(C), ...f64x2.multiply, ...constant(2), ...get(C), ...f64x2.subtract],
      ...[...f64x2.divide, ...f64x2.subtract, ...get(HIGH), ...f64x2.subtract, ...f64x2.subtract, ...set(FRACTION)],
      ...[...get(K), ...constant(0.5), ...f64x2.multiply, ...f64x2.floor, ...set(HALF)],
      ...[...get(FRACTION), ...powerOf2(get(HALF)), ...f64x2.multiply],
      ...[...powerOf2([...get(K), ...get(HALF), ...f64x2.subtract]), ...f64x2.multiply],
    ],
  };
}

/** `ln` of base/power.ts for two samples: fraction and exponent are read from the bits. */
export function encodeLn(): FunctionCode {
  const [X, M, K, F, S, Z, HALF_SQUARE, SMALL] = [0, 1, 2, 3, 4, 5, 6, 7];
  const LEAST_NORMAL = 2 ** -1022;
  return {
    parameters: [V128],
    results: [V128],
    locals: Array<number>(7).fill(V128),
    body: [
      // Numbers below the normal ones are scaled first, exactly.
      ...[...get(X), ...constant(LEAST_NORMAL), ...f64x2.less, ...set(SMALL)],
      ...[...get(X), ...constant(2 ** 54), ...f64x2.multiply, ...get(X), ...get(SMALL), ...v128.bitselect, ...set(M)],
      ...[...get(M), ...i32.constant(FRACTION_BITS), ...whole.shiftRight, ...v128.bits(BIAS, 0), ...whole.subtract, ...set(Z)],
      ...[
        ...get(Z),
        ...get(Z),
        ...whole.lowHalves,
        ...f64x2.fromLowWhole,
        ...constant(54),
        ...get(SMALL),
        ...v128.and,
        ...f64x2.subtract,
        ...set(K),
      ],
      ...[...get(M), ...v128.bits(0xffffffff, 0x000fffff), ...v128.and, ...constant(1), ...v128.or, ...set(M)],
      ...[...get(M), ...constant(Math.SQRT2), ...f64x2.atLeast, ...set(SMALL)],
      ...[...get(M), ...constant(0.5), ...f64x2.multiply, ...get(M), ...get(SMALL), ...v128.bitselect, ...set(M)],
      ...[...get(K), ...constant(1), ...get(SMALL), ...v128.and, ...f64x2.add, ...set(K)],
      ...[...get(M), ...constant(1), ...f64x2.subtract, ...set(F)],
      ...[
        ...get(F),
        ...constant(2),
        ...get(F),
        ...f64x2.add,
        ...f64x2.divide,
        ...set(S),
        ...get(S),
        ...get(S),
        ...f64x2.multiply,
        ...set(Z),
      ],
      ...[...constant(0.5), ...get(F), ...f64x2.multiply, ...get(F), ...f64x2.multiply, ...set(HALF_SQUARE)],
      ...[...get(K), ...constant(LN_2_HIGH), ...f64x2.multiply, ...get(HALF_SQUARE), ...get(S), ...get(HALF_SQUARE)],
      ...[...get(Z), ...polynomial(LN_COEFFICIENTS, Z), ...f64x2.multiply, ...f64x2.add, ...f64x2.multiply],
      ...[...get(K), ...constant(LN_2_LOW), ...f64x2.multiply, ...f64x2.add, ...f64x2.subtract, ...get(F), ...f64x2.subtract],
      ...[...f64x2.subtract, ...set(M)],
      // The ends: infinity, 0, and what has no logarithm.
      ...[...constant(Infinity), ...get(M), ...get(X), ...constant(Infinity), ...f64x2.equal, ...v128.bitselect, ...set(M)],
      ...[...constant(-Infinity), ...get(M), ...get(X), ...constant(0), ...f64x2.equal, ...v128.bitselect, ...set(M)],
      ...[...get(M), ...constant(Number.NaN), ...get(X), ...constant(0), ...f64x2.atLeast, ...v128.bitselect],
    ],
  };
}

/**
 * `pow` of base/power.ts for two samples: `exp(n ln(x))`, or by the host, one sample after the other, where an exponent is
 * whole.
 */
export function encodePow(exp: number, ln: number, host: number): FunctionCode {
  const [X, N] = [0, 1];
  const lane = (at: number): Bytes => [...get(X), ...f64x2.extract(at), ...get(N), ...f64x2.extract(at), ...call(host)];
  return {
    parameters: [V128, V128],
    results: [V128],
    locals: [],
    body: [
      ...block([
        ...[
          ...get(N),
          ...get(N),
          ...f64x2.floor,
          ...f64x2.equal,
          ...get(N),
          ...constant(-WHOLE_EXPONENT_LIMIT),
          ...f64x2.atLeast,
        ],
        ...[...v128.and, ...get(N), ...constant(WHOLE_EXPONENT_LIMIT), ...f64x2.atMost, ...v128.and, ...v128.anyTrue],
        ...branchIf(0),
        ...[...get(N), ...get(X), ...call(ln), ...f64x2.multiply, ...call(exp), 0x0f],
      ]),
      ...[...lane(0), ...f64x2.splat, ...lane(1), ...f64x2.replace(1)],
    ],
  };
}
