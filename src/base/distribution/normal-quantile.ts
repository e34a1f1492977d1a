import { ln } from '../power.ts';

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
  if (q >= -0.425 && q <= 0.425) return centralQuantile(q);
  return q < 0 ? -tailQuantile(u) : tailQuantile(1 - u);
}

/** The quantile of `1/2 + q`, for `|q| <= 0.425`. */
function centralQuantile(q: number): number {
  const r = 0.180625 - q * q;
  const above =
    ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r + 13731.69376550946) *
      r +
      1971.5909503065513) *
      r +
      133.14166789178438) *
      r +
    3.3871328727963665;
  const below =
    ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
    1;
  return (q * above) / below;
}

/** The distance from 0 of the quantile of a tail of probability `p`, 0 to 0.075. */
function tailQuantile(p: number): number {
  if (p <= 0) return Infinity;
  const root = Math.sqrt(-ln(p));
  if (root <= 5) {
    const r = root - 1.6;
    const above =
      ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
        3.6478483247632045) *
        r +
        5.769497221460691) *
        r +
        4.630337846156546) *
        r +
      1.4234371107496835;
    const below =
      ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) * r +
        0.6897673349851) *
        r +
        1.6763848301838038) *
        r +
        2.053191626637759) *
        r +
      1;
    return above / below;
  }
  const r = root - 5;
  const above =
    ((((((2.0103343992922881e-7 * r + 0.000027115555687434876) * r + 0.0012426609473880784) * r + 0.026532189526576124) * r +
      0.29656057182850487) *
      r +
      1.7848265399172913) *
      r +
      5.463784911164114) *
      r +
    6.657904643501103;
  const below =
    ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 0.000018463183175100548) * r + 0.0007868691311456133) * r +
      0.014875361290850615) *
      r +
      0.1369298809227358) *
      r +
      0.599832206555888) *
      r +
    1;
  return above / below;
}
