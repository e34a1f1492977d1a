import { ln } from '../power.ts';

/** A quotient of two polynomials of degree 7: their coefficients, that of the constant first. */
export interface Quotient {
  readonly above: readonly [number, number, number, number, number, number, number, number];
  readonly below: readonly [number, number, number, number, number, number, number, number];
}

/** Where the middle of the distribution ends, as a distance of the probability from 1/2. */
export const CENTRE = 0.425;
/** `CENTRE` squared. */
export const CENTRE_SQUARE = 0.180625;
/** The root of the logarithm beyond which a tail is far, and what is subtracted from it in either part. */
export const FAR_ROOT = 5;
export const NEAR_SHIFT = 1.6;

export const CENTRAL: Quotient = {
  above: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
  ],
  below: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852854,
  ],
};
export const NEAR: Quotient = {
  above: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
  ],
  below: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457, 0.0005475938084995345,
    1.0507500716444169e-9,
  ],
};
export const FAR: Quotient = {
  above: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
    0.000027115555687434876, 2.0103343992922881e-7,
  ],
  below: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

/**
 * The standard normal quantile: the `z` below which a normal number falls with probability `u`. Relative error about 1e-15.
 *
 * Three quotients of polynomials of degree 7: in `0.180625 - q^2`, `q = u - 1/2`, for `|q| <= 0.425`; else in
 * `r = sqrt(-ln(min(u, 1 - u)))`, below 5 and above.
 * @param u 0 to 1; 0 gives -Infinity, 1 gives Infinity
 * @example normalQuantile(0.975) // 1.9599639845400536
 * @source M. J. Wichura: Algorithm AS 241: the percentage points of the normal distribution. Applied Statistics 37 (1988)
 *   477-484, routine PPND16
 */
export function normalQuantile(u: number): number {
  const q = u - 0.5;
  if (q >= -CENTRE && q <= CENTRE) {
    const r = CENTRE_SQUARE - q * q;
    return (q * valueAt(CENTRAL.above, r)) / valueAt(CENTRAL.below, r);
  }
  return q < 0 ? -tailQuantile(u) : tailQuantile(1 - u);
}

/** The distance from 0 of the quantile of a tail of probability `p`, 0 to 0.075. */
function tailQuantile(p: number): number {
  if (p <= 0) return Infinity;
  const root = Math.sqrt(-ln(p));
  const { above, below } = root <= FAR_ROOT ? NEAR : FAR;
  const r = root - (root <= FAR_ROOT ? NEAR_SHIFT : FAR_ROOT);
  return valueAt(above, r) / valueAt(below, r);
}

/** A polynomial at a place, from its highest power down. */
function valueAt(c: Quotient['above'], r: number): number {
  return ((((((c[7] * r + c[6]) * r + c[5]) * r + c[4]) * r + c[3]) * r + c[2]) * r + c[1]) * r + c[0];
}
